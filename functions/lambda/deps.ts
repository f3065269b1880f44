import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Deps } from '../deps.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metOmwegfactor } from '../services/afstand/omwegfactor.ts'
import { metOsrm } from '../services/afstand/osrm.ts'
import { metSleutel } from '../services/kenmerk.ts'
import { openGazetteer } from '../services/locaties/gazetteer.ts'
import { openPdok } from '../services/locaties/pdok.ts'
import plaatsen from '../services/locaties/plaatsen.json' with { type: 'json' }
import type { DepsSettings } from './settings.ts'
import { nu, openTable } from './table.ts'

/** What the use cases need, on AWS. */
export const openDeps = ({ OPSTAP_TABLE, OPSTAP_SLEUTEL, PDOK_URL, OSRM_URL, OMWEGFACTOR }: DepsSettings): Deps => {
  const gazetteer = openGazetteer(plaatsen)
  const rechteLijn = metOmwegfactor(OMWEGFACTOR)
  // Longer than this no rider waits; the SDK then tries again itself.
  const requestHandler = { connectionTimeout: 1000, requestTimeout: 2000 }
  return {
    store: openTable(new DynamoDBClient({ maxAttempts: 3, requestHandler }), OPSTAP_TABLE),
    ...meegeleverdBeleid,
    locaties: PDOK_URL === undefined ? gazetteer : openPdok(PDOK_URL, gazetteer),
    afstand: OSRM_URL === undefined ? rechteLijn : metOsrm(OSRM_URL, rechteLijn),
    kenmerk: metSleutel(OPSTAP_SLEUTEL),
    nu,
  }
}
