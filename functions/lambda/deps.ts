import type { Deps } from '../deps.ts'
import { gepubliceerdBeleid } from '../services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metOmwegfactor } from '../services/afstand/omwegfactor.ts'
import { metGeheim } from '../services/pseudoniem.ts'
import { openGazetteer } from '../services/locaties/gazetteer.ts'
import plaatsen from '../services/locaties/plaatsen.json' with { type: 'json' }
import type { Patience } from '../stores/patience.ts'
import type { DepsSettings } from './settings.ts'
import { nu, openTable } from './table.ts'

/** What the use cases need, on AWS. A service that is not set is not loaded either. */
export const openDeps = async (settings: DepsSettings, patience: Patience): Promise<Deps> => {
  const { OPSTAP_TABLE, OPSTAP_SLEUTEL, PDOK_URL, OSRM_URL, OMWEGFACTOR } = settings
  const gazetteer = openGazetteer(plaatsen)
  const rechteLijn = metOmwegfactor(OMWEGFACTOR)
  const store = openTable(OPSTAP_TABLE, patience)
  return {
    store,
    ...gepubliceerdBeleid(store, meegeleverdBeleid),
    zonderVierOgen: settings.OPSTAP_ZONDER_VIER_OGEN,
    vierOgenInnen: settings.OPSTAP_VIER_OGEN_INNEN,
    locaties:
      PDOK_URL === undefined ? gazetteer : (await import('../services/locaties/pdok.ts')).openPdok(PDOK_URL, gazetteer),
    afstand:
      OSRM_URL === undefined ? rechteLijn : (await import('../services/afstand/osrm.ts')).metOsrm(OSRM_URL, rechteLijn),
    pseudoniem: metGeheim(OPSTAP_SLEUTEL),
    nu,
  }
}
