import { kilometerMicrocent, MICROCENT_PER_CENT, roundHalfUp } from '../../kernel/money.ts'
import type { Datum } from '../../kernel/tijd/time.ts'
import type { Vervoertype } from '../../pas/index.ts'

/** What the municipality pays a carrier for one ride: so much for the ride, each kilometre and each minute with somebody on board. */
export interface Contracttarief {
  /** For which kinds of transport; for every kind when left out. */
  readonly vervoertypen?: readonly Vervoertype[] | undefined
  readonly perRitCent: number
  readonly millicentPerKm: number
  readonly millicentPerMinuut: number
  /** Nobody was at the door. */
  readonly loosritCent: number
}

/** From a day on all prices are so much higher: 724 is 7,24 %. Each comes on top of those before it. */
interface Prijsindex {
  readonly vanaf: Datum
  readonly honderdstenProcent: number
}

/** How far an invoice may differ from the route that was agreed and the times that were reported. */
export interface Factuurmarge {
  readonly meterProcent: number
  /** Allowed on a short ride too, where a percentage is next to nothing. */
  readonly minstensMeter: number
  readonly minuten: number
}

/** What was agreed with a carrier. */
export interface Contract {
  /** The first that is for the kind of transport counts. */
  readonly tarieven: readonly Contracttarief[]
  readonly indexen: readonly Prijsindex[]
  readonly marge: Factuurmarge
}

export const PRESTATIES = ['rit', 'loosrit'] as const

/** What is paid for: whole metres and minutes with somebody on board; of a ride that was for nothing neither counts. */
export interface Prestatie {
  readonly soort: (typeof PRESTATIES)[number]
  readonly vervoertype: Vervoertype
  readonly meter: number
  readonly minuten: number
}

const HONDERDSTEN = 10_000
const MICROCENT_PER_MILLICENT = 1000

/** Rounded at each index, as a price list is. */
const geindexeerd = (cent: number, { indexen }: Contract, datum: Datum): number =>
  indexen
    .filter(({ vanaf }) => vanaf <= datum)
    .reduce((som, { honderdstenProcent }) => roundHalfUp(som * (HONDERDSTEN + honderdstenProcent), HONDERDSTEN), cent)

/**
 * What a ride costs the municipality, in cents: prices are indexed and rounded one by one, in cents or millicents, as a
 * price list is; the sum is rounded half up once.
 * @returns undefined when the contract has no price for this kind of transport
 */
export const contractprijsCent = (contract: Contract, prestatie: Prestatie, datum: Datum): number | undefined => {
  const { vervoertype, soort, meter, minuten } = prestatie
  const tarief = contract.tarieven.find(
    ({ vervoertypen }) => vervoertypen === undefined || vervoertypen.includes(vervoertype),
  )
  if (tarief === undefined) return undefined
  if (soort === 'loosrit') return geindexeerd(tarief.loosritCent, contract, datum)
  const microcent =
    geindexeerd(tarief.perRitCent, contract, datum) * MICROCENT_PER_CENT +
    kilometerMicrocent(geindexeerd(tarief.millicentPerKm, contract, datum), meter) +
    geindexeerd(tarief.millicentPerMinuut, contract, datum) * MICROCENT_PER_MILLICENT * minuten
  return roundHalfUp(microcent, MICROCENT_PER_CENT)
}
