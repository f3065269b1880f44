import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plusDagen, utcTekst } from '../domain/kernel/tijd/time.ts'
import type { Deps } from '../functions/deps.ts'
import { meegeleverdBeleid } from '../functions/services/beleid/meegeleverd.ts'
import { metOmwegfactor } from '../functions/services/afstand/omwegfactor.ts'
import { metGeheim } from '../functions/services/pseudoniem.ts'
import { openGazetteer } from '../functions/services/locaties/gazetteer.ts'
import { writePasdossier } from '../functions/stores/pas/passen.ts'
import { writeRit } from '../functions/stores/rit/ritten.ts'
import { openSqlite } from '../functions/stores/sqlite/open.ts'
import { isNew, type Store, type Write } from '../functions/stores/store.ts'
import { leesRitten } from '../functions/use-cases/rit/lees-ritten.ts'
import { leesStiptheid } from '../functions/use-cases/rit/vervoerder/lees-stiptheid.ts'
import { leesOpdrachtenVanDag } from '../functions/use-cases/rit/vervoerder/lees-vervoersopdrachten.ts'
import { ALLE_OPDRACHTEN } from '../functions/use-cases/toegang.ts'
import type { Wie } from '../functions/use-cases/wie.ts'
import { metered, type Metered } from './metered.ts'
import { dossierVan, ritVan } from './rides.ts'

const GEMEENTE = 'harlingen'
const wie: Wie = { sub: 'bench', rollen: ['centralist'], gemeente: GEMEENTE }
const NU = Date.UTC(2026, 5, 1)

const LARGEST = 1_000_000
const SIZES = [10_000, 100_000, LARGEST] as const
/** In every table, whatever its size: a day of so many rides, and a pass with so many in a year. */
const DAY = { datum: '2026-06-15', rides: 5000 }
const YEAR = { pasnummer: 'BENCH-JAAR', rides: 500 }
/** Only in the largest table: the day that the issue asks about. */
const BUSY_DAY = { datum: '2026-06-16', rides: 20_000 }
/** The rides around them, on other days of other passes; each pass in a hundred days, that move on with the passes. */
const RIDES_PER_PASS = 200
const DAYS_OF_PASS = 100
const OTHER_DAYS = 1500

/** Large, so that filling takes minutes and not an hour: each waits for the disk. */
const PER_TRANSACTION = 20_000
const WALKS = 9

const writeAll = async (store: Store, writes: Iterable<Write>): Promise<void> => {
  let batch: Write[] = []
  const flush = async (): Promise<void> => {
    if (batch.length > 0 && (await store.transact(batch)) !== 'written') throw new Error('a ride was there already')
    batch = []
  }
  for (const write of writes) if (batch.push(write) === PER_TRANSACTION) await flush()
  await flush()
}

const ride = (number: number, pasnummer: string, vertrek: string): Write =>
  writeRit(GEMEENTE, ritVan(number, pasnummer, vertrek), isNew)

/** Between 5.00 and 22.00 UTC, evenly. */
const departure = (datum: string, part: number): string =>
  utcTekst(Date.parse(`${datum}T05:00:00Z`) + Math.floor(part * 17 * 60) * 60_000)

/** A day on which every ride is of another pass. @param first number of its first ride */
function* wholeDay({ datum, rides }: typeof DAY, first: number): Generator<Write> {
  for (let i = 0; i < rides; i++) {
    const pasnummer = `${datum}-${String(i).padStart(6, '0')}`
    yield writePasdossier(GEMEENTE, dossierVan(pasnummer), isNew)
    yield ride(first + i, pasnummer, departure(datum, i / rides))
  }
}

function* wholeYear(): Generator<Write> {
  yield writePasdossier(GEMEENTE, dossierVan(YEAR.pasnummer), isNew)
  for (let i = 0; i < YEAR.rides; i++) {
    const datum = plusDagen('2026-01-01', Math.floor((i * 150) / YEAR.rides))
    yield ride(i, YEAR.pasnummer, departure(datum, (i % 7) / 7))
  }
}

/** The rides from one number up to another, pass by pass. */
function* others(from: number, upTo: number): Generator<Write> {
  const days = Array.from({ length: OTHER_DAYS }, (_, i) => plusDagen('2026-06-17', i))
  for (let number = from; number < upTo; number++) {
    const pass = Math.floor(number / RIDES_PER_PASS)
    const firstDay = Math.floor(((pass * RIDES_PER_PASS) / LARGEST) * (OTHER_DAYS - DAYS_OF_PASS))
    const datum = days[firstDay + (number % DAYS_OF_PASS)] ?? ''
    yield ride(number, `A-${String(pass).padStart(6, '0')}`, departure(datum, (number % 997) / 997))
  }
}

interface Page {
  readonly milliseconds: number
  readonly units: number
  readonly rides: number
}

/** Reads all pages of a list. */
const walk = async (
  store: Metered,
  read: (na: string | undefined) => Promise<{ rides: number; next: string | undefined }>,
): Promise<Page[]> => {
  const pages: Page[] = []
  let na: string | undefined
  store.taken()
  do {
    const started = performance.now()
    const page = await read(na)
    pages.push({ milliseconds: performance.now() - started, units: store.taken(), rides: page.rides })
    na = page.next
  } while (na !== undefined)
  return pages
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

export interface List {
  readonly pages: number
  readonly rides: number
  /** Medians over all pages of all walks. */
  readonly milliseconds: number
  readonly units: number
}

const listOf = (walks: readonly (readonly Page[])[]): List => {
  const all = walks.flat()
  return {
    pages: walks[0]?.length ?? 0,
    rides: (walks[0] ?? []).reduce((sum, page) => sum + page.rides, 0),
    milliseconds: median(all.map((page) => page.milliseconds)),
    units: median(all.map((page) => page.units)),
  }
}

interface Table {
  readonly rides: number
  readonly deps: Deps
  day(datum: string): Promise<Page[]>
  year(): Promise<Page[]>
  close(): void
}

const openTable = async (folder: string, rides: number): Promise<Table> => {
  const sqlite = openSqlite(join(folder, String(rides)), () => NU)
  const store = metered(sqlite)
  const deps: Deps = {
    store,
    ...meegeleverdBeleid,
    locaties: openGazetteer([]),
    afstand: metOmwegfactor(1.3),
    pseudoniem: metGeheim('een-sleutel-voor-de-meting-en-niets-anders'),
    nu: () => NU,
  }
  await writeAll(sqlite, wholeYear())
  await writeAll(sqlite, wholeDay(DAY, YEAR.rides))
  let written = YEAR.rides + DAY.rides
  if (rides === LARGEST) {
    await writeAll(sqlite, wholeDay(BUSY_DAY, written))
    written += BUSY_DAY.rides
  }
  await writeAll(sqlite, others(written, rides))
  return {
    rides,
    deps,
    day: (datum) =>
      walk(store, async (na) => {
        const { opdrachten, na: next } = await leesOpdrachtenVanDag(deps, wie, {
          voor: ALLE_OPDRACHTEN,
          datum,
          status: 'geboekt',
          na,
        })
        return { rides: opdrachten.length, next }
      }),
    year: () =>
      walk(store, async (cursor) => {
        const vraag = { pasnummer: YEAR.pasnummer, van: '2026-01-01', tot: '2026-12-31', cursor }
        const found = await leesRitten(deps, wie, vraag)
        return { rides: found?.ritten.length ?? 0, next: found?.next }
      }),
    close: () => sqlite.close(),
  }
}

const measureTables = async (tables: readonly Table[]): Promise<Growth['tables']> => {
  const measured = tables.map((table) => ({ table, days: [] as Page[][], years: [] as Page[][] }))
  // In turns, so that a busy machine counts for all; the first turn reads from disk and is not counted.
  for (let turn = 0; turn <= WALKS; turn++)
    for (const { table, days, years } of measured) {
      const [day, year] = [await table.day(DAY.datum), await table.year()]
      if (turn === 0) continue
      days.push(day)
      years.push(year)
    }
  return measured.map(({ table, days, years }) => ({ rides: table.rides, day: listOf(days), year: listOf(years) }))
}

const measureBusyDay = async (table: Table): Promise<Growth['busyDay']> => {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const list = listOf([await table.day(BUSY_DAY.datum)])
  globalThis.gc?.()
  const heapMiB = Math.max(0, process.memoryUsage().heapUsed - before) / 2 ** 20
  const started = performance.now()
  await leesStiptheid(table.deps, wie, { van: BUSY_DAY.datum, tot: BUSY_DAY.datum })
  const countedPerSecond = (BUSY_DAY.rides * 1000) / (performance.now() - started)
  return { ...list, heapMiB, countedPerSecond }
}

export interface Growth {
  readonly tables: readonly { readonly rides: number; readonly day: List; readonly year: List }[]
  readonly busyDay: List & {
    /** What is still held after all its pages were read. */
    readonly heapMiB: number
    /** Rides of it that punctuality is counted of, per second. */
    readonly countedPerSecond: number
  }
}

/** Pages of a day and of a year of one pass, in tables of which the rest grows. */
export const measureGrowth = async (): Promise<Growth> => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-growth-'))
  const tables: Table[] = []
  try {
    for (const rides of SIZES) tables.push(await openTable(folder, rides))
    const largest = tables.at(-1)
    if (largest === undefined) throw new Error('no table to measure')
    return { tables: await measureTables(tables), busyDay: await measureBusyDay(largest) }
  } finally {
    for (const table of tables) table.close()
    rmSync(folder, { recursive: true })
  }
}
