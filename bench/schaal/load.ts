import { MS_PER_MINUUT } from '../../domain/kernel/tijd/time.ts'
import { schrijfVerlening } from '../../functions/use-cases/pas/passen.ts'
import { berichtenronde } from '../../functions/use-cases/rit/bericht/ronde.ts'
import { dossierVan } from '../rides.ts'
import { actsOf, asRequest, BEGIN, DAY, PER, type Act } from './acts.ts'
import { gemeenteShares, MINUTE_WEIGHTS, PEAK_MINUTE, SEED } from './assumptions.ts'
import { installationOf, type Installation } from './installation.ts'
import { chooserOf, randomOf } from './random.ts'

const millisecondsOf = (acts: readonly Act[]): number => acts.reduce((sum, { milliseconds }) => sum + milliseconds, 0)

export interface Load {
  readonly installation: Installation
  readonly gemeenten: number
  readonly rides: number
  /** Requests, those that look for a place included: these touch no table. */
  readonly requests: number
  readonly byOperation: Readonly<Record<string, number>>
  /** A second: on average in the minutes that are done, on average in the busiest minute that was counted, and in its busiest second. */
  readonly perSecond: { readonly part: number; readonly minute: number; readonly second: number }
  /** Functions at work at once in that minute, with the milliseconds that the cost is computed with. */
  readonly atOnce: number
  readonly bookingsAtOnce: number
  /** Requests of all carriers in the five minutes around it, as if they came from one address. */
  readonly carriersInFiveMinutes: number
  /** Calls after one another in the round of messages right after that minute, of eight gemeenten at a time. */
  readonly roundWaves: number
  /** Lines of the logboek of a page of orders. */
  readonly lines: { readonly average: number; readonly most: number }
}

const SECONDS = 60
const log = (): void => {}

/** A round of messages right after the busiest minute; the ones before have noted how far they looked. */
const roundOf = async ({ deps, store, setNow, ledger }: Installation, atMs: number): Promise<number> => {
  ledger.turn(false, BEGIN)
  setNow(atMs)
  store.waves = 0
  await berichtenronde(deps, { bezorgers: {}, log })
  ledger.turn(true, BEGIN)
  return store.waves
}

/** The busiest hour, as requests to the use cases themselves, one after another by a clock that is set. */
export const runLoad = async (size: { readonly gemeenten: number; readonly rides: number }): Promise<Load> => {
  const random = randomOf(SEED)
  const gemeenten = Array.from({ length: size.gemeenten }, (_, i) => `g${String(i + 1).padStart(3, '0')}`)
  const gemeenteOf = chooserOf(gemeenteShares(size.gemeenten), random)
  const minuteOf = chooserOf(MINUTE_WEIGHTS, random)
  const moment = (): number => BEGIN + minuteOf() * MS_PER_MINUUT + Math.floor(random() * MS_PER_MINUUT)
  const installation = await installationOf(gemeenten, 'harlingen')
  const { deps, store, ledger, setNow } = installation
  const acts: Act[] = []
  for (let i = 0; i < size.rides; i++) {
    const gemeente = gemeenten[gemeenteOf()] ?? ''
    const pasnummer = `P${String(i).padStart(9, '0')}`
    setNow(BEGIN - DAY)
    await store.transact(schrijfVerlening(gemeente, dossierVan(pasnummer)))
    acts.push(...(await actsOf(installation, { gemeente, pasnummer, moment, random })))
  }
  acts.sort((a, b) => a.atMs - b.atMs)
  const peak = BEGIN + PEAK_MINUTE * MS_PER_MINUUT
  const rounds = [peak - MS_PER_MINUUT, peak, peak + MS_PER_MINUUT]
  const lines: number[] = []
  let waves = 0
  ledger.turn(true, BEGIN)
  for (const act of acts) {
    while (rounds[0] !== undefined && act.atMs >= rounds[0]) waves = await roundOf(installation, rounds.shift() ?? 0)
    setNow(act.atMs)
    const before = ledger.records
    await asRequest(deps, act)
    if (act.name === 'leesVervoersopdrachten') lines.push(ledger.records - before)
  }
  ledger.turn(false, BEGIN)
  const inPeak = acts.filter(({ atMs }) => atMs >= peak && atMs < peak + MS_PER_MINUUT)
  const bySecond = Map.groupBy(inPeak, ({ atMs }) => Math.floor(atMs / 1000))
  // Looking for a place is left out of the acts, as it reads no table; it is a request all the same.
  const withPlaces = 1 + (PER.places.times * size.rides) / acts.length
  const placesMs = ((PER.places.times * size.rides) / acts.length) * inPeak.length * PER.places.milliseconds
  const byOperation = Object.fromEntries(
    [...Map.groupBy(acts, ({ name }) => name)].map(([name, all]) => [name, all.length]),
  )
  return {
    installation,
    ...size,
    requests: Math.round(acts.length * withPlaces),
    byOperation,
    perSecond: {
      part: (acts.length * withPlaces) / (MINUTE_WEIGHTS.length * SECONDS),
      minute: (inPeak.length * withPlaces) / SECONDS,
      second: Math.max(...[...bySecond.values()].map((all) => all.length)) * withPlaces,
    },
    atOnce: (millisecondsOf(inPeak) + placesMs) / MS_PER_MINUUT,
    bookingsAtOnce: millisecondsOf(inPeak.filter(({ name }) => name === 'boekRit')) / MS_PER_MINUUT,
    carriersInFiveMinutes: acts.filter(
      ({ rol, atMs }) => rol === 'vervoerder' && Math.abs(atMs - peak - MS_PER_MINUUT / 2) < 2.5 * MS_PER_MINUUT,
    ).length,
    roundWaves: waves,
    lines: { average: lines.reduce((sum, one) => sum + one, 0) / lines.length, most: Math.max(...lines) },
  }
}
