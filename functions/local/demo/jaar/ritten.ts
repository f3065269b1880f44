import {
  momentOp,
  momentVan,
  plusDagen,
  MS_PER_DAG,
  MS_PER_MINUUT,
  type Datum,
} from '../../../../domain/kernel/tijd/time.ts'
import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import type { Regeling } from '../../../../domain/beleid/index.ts'
import { leegReisjaar, persoonVanPas, type Afboeking, type Reisagenda } from '../../../../domain/persoon/index.ts'
import { jarenVan, type Pasdossier } from '../../../../domain/pas/index.ts'
import {
  annuleer,
  decideRit,
  ritVanVoorstel,
  verwerkMelding,
  type Rit,
  type Ritaanvraag,
  type Ritmelding,
} from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { leesAfstand } from '../../../use-cases/rit/ritfeiten.ts'
import { metRitten, zonderRit } from '../../../use-cases/rit/reisjaren.ts'
import { metNummers } from '../../../use-cases/rit/boek-rit.ts'
import type { Dader } from '../../../use-cases/wie.ts'
import type { Trekking } from './trekking.ts'

/** What somebody did in a year: the rides as they are now, and the years with them in it. */
export interface Reisverleden {
  readonly ritten: readonly Rit[]
  readonly jaren: readonly Reisagenda[]
}

export interface Omgeving {
  readonly deps: Deps
  readonly versies: readonly Regeling[]
  readonly plaats: (id: string) => Locatie
  readonly trek: Trekking
}

const CENTRALIST: Dader = { wie: 'demo', rol: 'centralist' }
const taxi: Dader = { wie: 'taxi-voorbeeld', rol: 'vervoerder' }
const bus: Dader = { wie: 'bus-voorbeeld', rol: 'vervoerder' }

const BESTEMMINGEN = [
  'leeuwarden-mcl',
  'leeuwarden-station',
  'franeker-station',
  'franeker-planetarium',
  'harlingen-zwembad',
  'harlingen-bibliotheek',
  'harlingen-waddenhal',
  'harlingen-grote-kerk',
] as const
const UREN = ['08:30', '09:15', '10:00', '11:30', '13:00', '14:15', '15:45', '18:30'] as const
const BLIJFT_UREN = [1, 2, 3] as const
/** How late a taxi is, in minutes; less than nothing is early. */
const TE_LAAT = [0, 0, 3, -4, 8, 1, 12, 5, 22, -2, 17, 4] as const

/** What the carrier tells of a ride that is over: mostly that it was driven. */
const meldingVan = (trek: Trekking, rit: Rit): Ritmelding | undefined => {
  const welke = trek.tot(100)
  if (welke < 2) return { resultaat: 'loosgemeld' }
  if (welke < 3) return { resultaat: 'nietGereden', reden: 'Pech onderweg (verzonnen).' }
  if (welke < 5) return undefined
  const later = trek.een(TE_LAAT) * MS_PER_MINUUT
  return {
    resultaat: 'gereden',
    ingestapt: momentOp(Date.parse(rit.vertrek) + later),
    uitgestapt: momentOp(Date.parse(rit.verwachteAankomst) + later),
  }
}

interface Stap {
  readonly rit: Rit
  readonly afboeking: Afboeking
}

/** What became of a ride: cancelled beforehand, reported once it was over, or still booked. */
const verloop = (
  { trek, versies, deps }: Omgeving,
  rit: Rit,
  eerder: Reisagenda | undefined,
  weg: boolean,
): Stap | undefined => {
  const vertrek = Date.parse(rit.vertrek)
  if (weg) return annuleer(rit, 'Ik kan niet (verzonnen).', CENTRALIST, versies, vertrek - MS_PER_DAG / 2, eerder)
  const melding = meldingVan(trek, rit)
  const gemeld = melding?.resultaat === 'gereden' ? melding.uitgestapt.epochMs : vertrek
  if (melding === undefined || gemeld > deps.nu()) return undefined
  const wie = rit.vervoertype === 'rolstoel' ? bus : taxi
  const uitkomst = verwerkMelding(rit, melding, wie, versies, gemeld, eerder)
  return uitkomst.soort === 'verwerkt' ? uitkomst : undefined
}

/** Books a journey there and back on a day, as the rules allow, and says what became of it. */
const reis = async (
  omgeving: Omgeving,
  dossier: Pasdossier,
  { jaren, dag }: { readonly jaren: readonly Reisagenda[]; readonly dag: Datum },
): Promise<Reisverleden> => {
  const { deps, versies, plaats, trek } = omgeving
  const vertrek = momentVan(`${dag}T${trek.een(UREN)}:00Z`)
  const terug = momentOp(vertrek.epochMs + trek.een(BLIJFT_UREN) * 60 * MS_PER_MINUUT)
  const nu = momentOp(Math.min(vertrek.epochMs - 2 * MS_PER_DAG, deps.nu()))
  const aanvraag: Ritaanvraag = {
    pasnummer: dossier.pas.pasnummer,
    van: dossier.pas.woning,
    naar: plaats(trek.een(BESTEMMINGEN)),
    tijdstip: { soort: 'vertrek', moment: vertrek },
    retour: terug,
    meereizenden: [],
    hulpmiddelen: dossier.pas.vervoertype === 'rolstoel' ? ['rolstoel'] : [],
    dieren: [],
    bagage: { stuks: 0, groot: false, gevaarlijk: false },
  }
  const afstand = await leesAfstand(deps, aanvraag)
  const feiten = {
    nu,
    dossier,
    persoon: persoonVanPas(dossier),
    reisjaren: jaren,
    reistijden: jaren.flatMap(({ bezet }) => bezet),
    passenMee: [],
    afstand,
  }
  const { beslissing } = decideRit(aanvraag, feiten, versies)
  const weg = trek.kans(4)
  if (beslissing.uitkomst !== 'toegestaan') return { ritten: [], jaren }
  const bij = metNummers(beslissing.waarde).map(({ voorstel, nummers }) => ({
    voorstel,
    rit: ritVanVoorstel(voorstel, aanvraag, nummers, { opzijgezet: [] }, CENTRALIST, nu.epochMs),
  }))
  let agendas = jaren.map((jaar) => metRitten(jaar, bij, nu.epochMs))
  const ritten = bij.map(({ rit }): Rit => {
    const eerder = agendas.find(({ jaar }) => jaar === rit.jaar)
    const stap = verloop(omgeving, rit, eerder, weg)
    if (stap === undefined) return rit
    agendas = agendas.map((jaar) => zonderRit(jaar, { rit, afboeking: stap.afboeking }))
    return stap.rit
  })
  return { ritten, jaren: agendas }
}

const WEKEN_VOORUIT = 2

/** A year of journeys of somebody, and what is booked for the weeks to come. */
export const maakReisverleden = async (omgeving: Omgeving, dossier: Pasdossier): Promise<Reisverleden> => {
  const { trek, deps } = omgeving
  const vandaag = momentOp(deps.nu()).datum
  // Some travel three times a month, most now and then. All of a pass is written in one transaction, of 100 items at most.
  const dagenErtussen = trek.kans(15) ? 10 : 20 + trek.tot(60)
  let dag = plusDagen(vandaag, -365 + trek.tot(dagenErtussen))
  let verleden: Reisverleden = { ritten: [], jaren: jarenVan(dossier.pas).map((jaar) => leegReisjaar(jaar)) }
  while (dag <= plusDagen(vandaag, 7 * WEKEN_VOORUIT)) {
    const { ritten, jaren } = await reis(omgeving, dossier, { jaren: verleden.jaren, dag })
    verleden = { ritten: [...verleden.ritten, ...ritten], jaren }
    dag = plusDagen(dag, dagenErtussen + trek.tot(5))
  }
  return verleden
}
