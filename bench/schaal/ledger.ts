import { raisedBy } from '../../functions/lambda/events/raised.ts'
import { PEAK_MINUTE } from './assumptions.ts'
import { bytesOf, writeUnitsOf, type Row } from '../units.ts'
import type { Listener } from './memory-store.ts'

const KB = 1024
const SECONDS = 60

/** What one partition key took. */
interface Taken {
  units: number
  inPeak: number
  bySecond: Uint32Array | undefined
}

/** The keys of a kind: `gsi3 WIJZIGING`. */
export interface Keys {
  readonly name: string
  readonly keys: number
  readonly units: number
  readonly hottestUnits: number
  /** Largest share that one key has of all units of its table or index. */
  readonly hottestShare: number
  /** Units a second of the hottest key: on average over its busiest minute that was counted, and in its busiest second. */
  readonly hottestPerSecond: number
  readonly hottestSecond: number
}

export interface StreamRecord {
  readonly pk: string
  readonly atMs: number
}

/** Adds up what DynamoDB would charge, by partition key, while it is on. */
export class Ledger implements Listener {
  readonly writes = new Map<string, Taken>()
  readonly reads = new Map<string, Taken>()
  readonly stream: StreamRecord[] = []
  records = 0
  recordsInPeak = 0
  largestTransaction = 0
  largestItem = 0
  #on = false
  #beginMs = 0
  readonly #nu: () => number

  constructor(nu: () => number) {
    this.#nu = nu
  }

  /** @param beginMs of the hour that is counted */
  turn(on: boolean, beginMs: number): void {
    this.#on = on
    this.#beginMs = beginMs
  }

  read(place: string | undefined, pk: string, rows: readonly Row[]): void {
    if (!this.#on) return
    const bytes = rows.reduce((sum, row) => sum + bytesOf(row), 0)
    const units = Math.max(1, Math.ceil(bytes / (4 * KB)))
    this.#take(this.reads, `${place ?? 'table'} ${pk}`, place === undefined ? units : units / 2)
  }

  written(row: Row, before: Row | undefined): void {
    if (!this.#on) return
    this.largestItem = Math.max(this.largestItem, bytesOf(row))
    for (const { place, pk, units } of writeUnitsOf(row, before)) this.#take(this.writes, `${place} ${pk}`, units)
    this.records += 1
    if (Math.floor((this.#nu() - this.#beginMs) / 60_000) === PEAK_MINUTE) this.recordsInPeak += 1
    const eventName = before === undefined ? 'INSERT' : 'MODIFY'
    if (raisedBy(eventName, row.pk, row.sk) !== undefined)
      this.stream.push({ pk: row.pk, atMs: this.#nu() - this.#beginMs })
  }

  transaction(items: number): void {
    if (this.#on) this.largestTransaction = Math.max(this.largestTransaction, items)
  }

  #take(into: Map<string, Taken>, name: string, units: number): void {
    const taken = into.get(name) ?? { units: 0, inPeak: 0, bySecond: undefined }
    into.set(name, taken)
    taken.units += units
    const second = Math.floor((this.#nu() - this.#beginMs) / 1000)
    if (Math.floor(second / SECONDS) !== PEAK_MINUTE) return
    taken.inPeak += units
    // Half units of an index are counted as whole ones.
    const at = second % SECONDS
    taken.bySecond ??= new Uint32Array(SECONDS)
    taken.bySecond[at] = (taken.bySecond[at] ?? 0) + Math.ceil(units)
  }
}

/** `table PAS#g1#…` is of the table, and of the kind `table PAS`. */
const placeIn = (name: string): string => name.slice(0, name.indexOf(' '))
const kindIn = (name: string): string => name.slice(0, name.indexOf('#') === -1 ? undefined : name.indexOf('#'))

/** Sums by table or index: of the whole, and a second in the minute that is counted. */
export const totalsOf = (
  taken: ReadonlyMap<string, Taken>,
): ReadonlyMap<string, { units: number; perSecond: number }> => {
  const totals = new Map<string, { units: number; perSecond: number }>()
  for (const [name, { units, inPeak }] of taken) {
    const total = totals.get(placeIn(name)) ?? { units: 0, perSecond: 0 }
    totals.set(placeIn(name), { units: total.units + units, perSecond: total.perSecond + inPeak / SECONDS })
  }
  return totals
}

/** Kinds of keys, that with the hottest one first. */
export const keysOf = (taken: ReadonlyMap<string, Taken>): readonly Keys[] => {
  const totals = totalsOf(taken)
  const kinds = new Map<string, [string, Taken][]>()
  for (const entry of taken) {
    const kind = kindIn(entry[0])
    const entries = kinds.get(kind) ?? []
    kinds.set(kind, entries)
    entries.push(entry)
  }
  return [...kinds]
    .map(([name, entries]) => {
      const all = entries.map(([, one]) => one)
      const largest = (of: (one: Taken) => number): number => all.reduce((most, one) => Math.max(most, of(one)), 0)
      return {
        name,
        keys: entries.length,
        units: all.reduce((sum, { units }) => sum + units, 0),
        hottestUnits: largest(({ units }) => units),
        hottestShare: largest(({ units }) => units) / (totals.get(placeIn(name))?.units ?? Number.NaN),
        hottestPerSecond: largest(({ inPeak }) => inPeak) / SECONDS,
        hottestSecond: largest(({ bySecond }) => Math.max(...(bySecond ?? [0]))),
      }
    })
    .toSorted((a, b) => b.hottestPerSecond - a.hottestPerSecond)
}
