import { statusVan, type Bedragstatus, type Bijdrage, type Jaardeel, type Regeling } from '../../beleid/index.ts'
import type { Bron } from '../../kernel/citation.ts'
import { kilometerMicrocent, MICROCENT_PER_CENT, roundHalfUp } from '../../kernel/money.ts'
import type { Datum } from '../../kernel/tijd/time.ts'
import { wmo } from '../bronnen.ts'
import { maandbedragCent, maandenVan, MAANDEN_PER_JAAR, type Maand } from './maanden.ts'
import type { Bijdragepas } from './pas.ts'
import { vrijstellingenVan, type Vrijstelling } from './vrijstelling.ts'
import { jaarperiode } from '../../kernel/tijd/periode.ts'

/** How many months were counted at which yearly amount, of the policy that began on `beleid`. */
export interface Deel {
  readonly beleid: Datum
  readonly maanden: number
  readonly jaarbedragCent: number
}

/** Rides that a holder made in the year, as far as the cost price asks for them. */
export interface Ritgebruik {
  readonly ritten: number
  readonly meter: number
  /** What the holder paid for them. */
  readonly bijdrageCent: number
}

export interface Plafond {
  readonly kostprijsCent: number
  readonly ritbijdrageCent: number
  /** What the yearly contribution was lowered by, so that all contributions together stay at the cost price. */
  readonly verlagingCent: number
  readonly status: Bedragstatus
  readonly bron: Bron
}

/** What one person owes for a year, with how it was computed. `verschuldigdCent` = tarief − vrijgesteld − verlaging. */
export interface Aanslag {
  readonly tariefCent: number
  readonly vrijgesteldCent: number
  readonly verlagingCent: number
  readonly verschuldigdCent: number
  readonly wijze: Jaardeel
  readonly delen: readonly Deel[]
  readonly vrijstellingen: readonly Vrijstelling[]
  readonly plafond?: Plafond | undefined
  readonly status: Bedragstatus
  readonly bron: Bron
}

const delenVan = (maanden: readonly Maand[]): Deel[] => {
  const delen = new Map<Datum, Deel>()
  for (const { beleid, jaarbijdrage } of maanden)
    delen.set(beleid, {
      beleid,
      maanden: (delen.get(beleid)?.maanden ?? 0) + 1,
      jaarbedragCent: jaarbijdrage.bedragCent,
    })
  return [...delen.values()]
}

/** Source: Wmo 2015, art. 2.1.4a lid 6; Berkelland, Verordening 2020, art. 6.1 lid 6. */
const plafondVan = (bijdrage: Bijdrage, restCent: number, gebruik: Ritgebruik): Plafond | undefined => {
  if (bijdrage.kostprijs === undefined) return undefined
  const { perJaarCent, perRitCent, millicentPerKm, status, bron } = bijdrage.kostprijs
  const kilometerCent = roundHalfUp(kilometerMicrocent(millicentPerKm, gebruik.meter), MICROCENT_PER_CENT)
  const kostprijsCent = perJaarCent + gebruik.ritten * perRitCent + kilometerCent
  const ruimteCent = Math.max(0, kostprijsCent - gebruik.bijdrageCent)
  return {
    kostprijsCent,
    ritbijdrageCent: gebruik.bijdrageCent,
    verlagingCent: Math.max(0, restCent - ruimteCent),
    status,
    bron,
  }
}

const NIETS = {
  tariefCent: 0,
  vrijgesteldCent: 0,
  verlagingCent: 0,
  verschuldigdCent: 0,
  wijze: 'heel',
  delen: [],
  vrijstellingen: [],
  status: 'vastgesteld',
} as const

/**
 * What one person owes for a year: one yearly contribution, however many passes.
 * @param passen those of one person
 * @param versies of the municipality's policy; days without one, or without a yearly contribution, count for nothing
 */
export const berekenAanslag = (
  passen: readonly Bijdragepas[],
  jaar: number,
  versies: readonly Regeling[],
  gebruik: Ritgebruik,
): Aanslag => {
  const gevonden = maandenVan(passen, jaar, versies)
  const [eerste] = gevonden
  if (eerste === undefined) return { ...NIETS, bron: wmo('artikel 2.1.4a') }
  const { jaarbijdrage: basis } = eerste
  const wijze = basis.deelVanJaar ?? 'naarRatoPerMaand'
  // Unless each month has its own amount, that of the first day counts for all (ADR 17).
  const maanden =
    basis.tariefOp === 'perMaand' ? gevonden : gevonden.map(({ eersteDag }): Maand => ({ ...eerste, eersteDag }))
  const tariefCent = wijze === 'heel' ? basis.bedragCent : maandbedragCent(maanden)
  const vrijstellingen = vrijstellingenVan(passen, jaarperiode(jaar), maanden, tariefCent)
  const vrijgesteldCent = vrijstellingen.reduce((som, vrijstelling) => som + vrijstelling.bedragCent, 0)
  const plafond = plafondVan(eerste.bijdrage, tariefCent - vrijgesteldCent, gebruik)
  const verlagingCent = plafond?.verlagingCent ?? 0
  const bedragen = [...maanden.map(({ jaarbijdrage }) => jaarbijdrage), ...(verlagingCent > 0 ? [plafond] : [])]
  return {
    tariefCent,
    vrijgesteldCent,
    verlagingCent,
    verschuldigdCent: tariefCent - vrijgesteldCent - verlagingCent,
    wijze,
    delen:
      wijze === 'heel'
        ? [{ beleid: eerste.beleid, maanden: MAANDEN_PER_JAAR, jaarbedragCent: basis.bedragCent }]
        : delenVan(maanden),
    vrijstellingen,
    ...(plafond === undefined ? {} : { plafond }),
    status: statusVan(bedragen),
    bron: basis.bron,
  }
}
