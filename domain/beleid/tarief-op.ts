import { inWerkingOp } from '../kernel/tijd/periode.ts'
import type { Prijs } from './schema/prijs.ts'
import type { Tariefperiode } from './schema/tarief.ts'

/**
 * The tariff of a day. A decision holds until it is replaced or withdrawn, so the last one goes on after its last day,
 * unless it says that it does not (ADR 68).
 */
export const tariefOp = (tarieven: readonly Tariefperiode[], datum: string): Tariefperiode | undefined => {
  const begonnen = tarieven.map((tarief) => ({ geldigVanaf: tarief.geldigVanaf, tarief }))
  const laatste = inWerkingOp(begonnen, datum)?.tarief
  return laatste?.naAfloop === 'geenRitten' && looptDoorOp(laatste, datum) ? undefined : laatste
}

/** Whether a tariff holds on a day only because no new one came. */
export const looptDoorOp = ({ geldigTotEnMet }: Tariefperiode, datum: string): boolean =>
  geldigTotEnMet !== undefined && geldigTotEnMet < datum

/** Whoever pays this price pays nothing, however long the ride is. */
export const isGratis = (prijs: Prijs): boolean =>
  prijs.soort === 'gratis' ||
  (prijs.soort === 'tarief' &&
    [prijs, ...(prijs.staffels ?? [])].every(({ millicentPerKm }) => millicentPerKm === 0) &&
    [prijs.opstapCent, prijs.minimumCent, prijs.millicentPerEenheid, prijs.millicentPerZone].every((deel) => !deel))
