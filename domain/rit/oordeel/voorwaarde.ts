import type { Pasvoorwaarde, Voorwaarde } from '../../beleid/index.ts'
import { isFeestdag } from '../../kernel/tijd/feestdag.ts'
import type { Richting } from '../../kernel/reis.ts'
import {
  leeftijdOp,
  momentOpKlok,
  MS_PER_DAG,
  MS_PER_MINUUT,
  msVanKlok,
  plusDagen,
  weekdagVan,
  type Moment,
} from '../../kernel/tijd/time.ts'
import { magScootmobielMeenemen, moetBegeleidReizen, vervoertypeVan, type Pas } from '../../pas/index.ts'

/** All that a condition of a policy can look at. Distances in whole metres. */
export interface Omstandigheden {
  readonly pas: Pas
  readonly vertrek: Moment
  readonly besteld: Moment
  readonly richting: Richting
  readonly afstandMeter: number
  /** How many zones the ride goes through, where that is known. */
  readonly zones: number | undefined
  /** The name of the area that the ride falls in, where the policy names areas. */
  readonly gebied: string | undefined
  /** The budgets of which nothing is left when the ride departs. */
  readonly budgettenOp: ReadonlySet<string>
}

const isEen = <T>(lijst: readonly T[] | undefined, waarde: T | undefined): boolean =>
  lijst === undefined || (waarde !== undefined && lijst.includes(waarde))

/** Both limits are inside; what is not known lies within no limit. */
export const ligtTussen = (
  waarde: number | undefined,
  vanaf: number | undefined,
  totEnMet: number | undefined,
): boolean =>
  (vanaf === undefined && totEnMet === undefined) ||
  (waarde !== undefined && (vanaf ?? 0) <= waarde && waarde <= (totEnMet ?? Infinity))

/** What a policy asks of a pass. @param leeftijd of the holder in whole years, on the day of the ride */
export const pasVoldoet = (eis: Pasvoorwaarde, pas: Pas, leeftijd: number): boolean =>
  (eis.groepen === undefined || (pas.groepen ?? []).some((groep) => eis.groepen?.includes(groep) === true)) &&
  isEen(eis.vervoertypen, vervoertypeVan(pas)) &&
  (eis.kenmerken === undefined || pas.kenmerken.some((code) => eis.kenmerken?.includes(code) === true)) &&
  (eis.begeleiding === undefined || eis.begeleiding === moetBegeleidReizen(pas)) &&
  (eis.scootmobiel === undefined || eis.scootmobiel === magScootmobielMeenemen(pas)) &&
  ligtTussen(leeftijd, eis.vanafLeeftijd, eis.totEnMetLeeftijd)

const isDag = ({ dagen }: Voorwaarde, datum: string): boolean =>
  dagen === undefined ||
  dagen.some((dag) => dag === weekdagVan(datum) || dag === datum.slice(5) || (dag === 'feestdag' && isFeestdag(datum)))

/** Hours after 24.00 belong to the day before. */
const isTijd = (voorwaarde: Voorwaarde, { datum, msVanDag }: Moment): boolean => {
  const { tijden } = voorwaarde
  if (tijden === undefined) return isDag(voorwaarde, datum)
  const valtIn = (ms: number): boolean => tijden.some(({ van, tot }) => msVanKlok(van) <= ms && ms < msVanKlok(tot))
  return (
    (valtIn(msVanDag) && isDag(voorwaarde, datum)) ||
    (valtIn(msVanDag + MS_PER_DAG) && isDag(voorwaarde, plusDagen(datum, -1)))
  )
}

/** The last moment at which a ride is ordered in time, by a time of the clock some days before it. */
export const besteltijd = (vertrek: Moment, { klok, dagenVooraf }: NonNullable<Voorwaarde['besteldNa']>): Moment =>
  momentOpKlok(plusDagen(vertrek.datum, -dagenVooraf), klok)

const isBesteld = ({ besteldNa, besteldBinnenMinuten }: Voorwaarde, { besteld, vertrek }: Omstandigheden): boolean =>
  (besteldNa === undefined || besteld.epochMs > besteltijd(vertrek, besteldNa).epochMs) &&
  (besteldBinnenMinuten === undefined || vertrek.epochMs - besteld.epochMs < besteldBinnenMinuten * MS_PER_MINUUT)

/** Whether all that a condition names is so. */
export const geldt = (voorwaarde: Voorwaarde | undefined, bij: Omstandigheden): boolean =>
  voorwaarde === undefined ||
  (pasVoldoet(voorwaarde, bij.pas, leeftijdOp(bij.pas.geboortedatum, bij.vertrek.datum)) &&
    isTijd(voorwaarde, bij.vertrek) &&
    (voorwaarde.richting === undefined || voorwaarde.richting === bij.richting) &&
    isEen(voorwaarde.gebieden, bij.gebied) &&
    ligtTussen(bij.afstandMeter, voorwaarde.vanafMeter, voorwaarde.totEnMetMeter) &&
    ligtTussen(bij.zones, voorwaarde.vanafZones, voorwaarde.totEnMetZones) &&
    isBesteld(voorwaarde, bij) &&
    (voorwaarde.budgettenOp === undefined || voorwaarde.budgettenOp.some((naam) => bij.budgettenOp.has(naam))))
