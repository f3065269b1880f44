import * as z from 'zod'
import { RITDOELEN } from '../../../domain/kernel/reis.ts'
import {
  heeftWerk,
  type Datumuitkomst,
  type Reeks,
  OP_FEESTDAGEN,
  RITTEN_NA_EINDE,
} from '../../../domain/reeks/index.ts'
import { partitionOfPas } from '../pas/passen.ts'
import { formOf, readEach, withoutAnywhere, type Stored } from '../form.ts'
import { StoredReden, storedReden } from '../reden.ts'
import { AFWIJZINGEN } from '../../../domain/kernel/uitkomst.ts'
import { isNew, type Condition, type Item, type Key, type Store, type Write } from '../store.ts'
import { StoredBagage, StoredDier, StoredHulpmiddel, StoredLocatie, StoredMeereizende } from '../stored.ts'
import { firstItems, wis } from '../wis.ts'

const Handeling = { op: z.string(), wie: z.string(), rol: z.string() }

const StoredReeks: z.ZodType<Reeks> = z.strictObject({
  reeksnummer: z.string(),
  pasnummer: z.string(),
  rit: z.strictObject({
    van: StoredLocatie,
    naar: StoredLocatie,
    meereizenden: z.array(StoredMeereizende),
    hulpmiddelen: z.array(StoredHulpmiddel),
    dieren: z.array(StoredDier),
    bagage: StoredBagage,
    ritdoel: z.enum(RITDOELEN).optional(),
  }),
  vertrektijd: z.string(),
  retour: z.strictObject({ vertrektijd: z.string() }).optional(),
  vanaf: z.string(),
  totEnMet: z.string().optional(),
  herhaling: z.string(),
  uitzonderingen: z.strictObject({ datums: z.array(z.string()), feestdagen: z.enum(OP_FEESTDAGEN) }),
  gemaakt: z.strictObject(Handeling),
  geboektTotEnMet: z.string().optional(),
  beeindiging: z
    .strictObject({
      ...Handeling,
      reden: z.string(),
      vanaf: z.string(),
      ritten: z.enum(RITTEN_NA_EINDE),
      afgerond: z.literal(true).optional(),
    })
    .optional(),
})

const zonderWie = withoutAnywhere('partner', 'pasnummer')

export const REEKS = formOf({
  name: 'reeks',
  keys: /^PAS#.* REEKS#/,
  schema: StoredReeks,
  steps: [
    // 2 (0.3.0): who a fellow traveller is. Its own pasnummer stands deeper than that of the series.
    { up: (data) => data, down: (data) => (zonderWie({ rit: data['rit'] }) === undefined ? undefined : data) },
  ],
})

/** Its date stands in the key. */
const StoredUitkomst = z.union([
  z.strictObject({ ritten: z.array(z.strictObject({ vertrek: z.string(), ritnummer: z.string() })) }),
  z.strictObject({ uitkomst: z.enum(AFWIJZINGEN), redenen: z.array(StoredReden) }),
])
export const DATUMUITKOMST = formOf({ name: 'datumuitkomst', keys: /^PAS#.* REEKSDATUM#/, schema: StoredUitkomst })

/** `REEKS#…` and `REEKSDATUM#…` sort after `PAS` and before `RIT#`: who reads a pass or its rides does not meet them. */
const keyOfReeks = (gemeente: string, { pasnummer, reeksnummer }: Pick<Reeks, 'pasnummer' | 'reeksnummer'>): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: `REEKS#${reeksnummer}`,
})

/** The first index finds a series by its number. */
const keyOfReeksnummer = (gemeente: string, reeksnummer: string): Key => ({
  pk: `REEKS#${gemeente}#${reeksnummer}`,
  sk: 'REEKS',
})

const datumVan = (sk: string): string => sk.split('#')[2] ?? ''
const skOfDatum = (reeksnummer: string, datum: string): string => `REEKSDATUM#${reeksnummer}#${datum}`

/** Partitions over which the running series of a gemeente are spread, so that none of them holds all its writes. */
export const EMMERS = 16

/** The numbers are random, so that any sum over their characters spreads them evenly. */
const emmerVan = (reeksnummer: string): number =>
  Buffer.from(reeksnummer).reduce((som, teken) => som + teken, 0) % EMMERS

const partitionOfLopend = (gemeente: string, emmer: number): string => `REEKSEN#${gemeente}#${emmer}`

/** Only a series with work left stands in the second index: the daily job never meets the others. */
export const writeReeks = (gemeente: string, reeks: Reeks, condition: Condition): Write => ({
  item: {
    ...keyOfReeks(gemeente, reeks),
    gsi1: keyOfReeksnummer(gemeente, reeks.reeksnummer),
    gsi2: heeftWerk(reeks)
      ? { pk: partitionOfLopend(gemeente, emmerVan(reeks.reeksnummer)), sk: reeks.reeksnummer }
      : undefined,
    data: REEKS.data(reeks),
  },
  condition,
})

export const readReeks = async (
  store: Store,
  gemeente: string,
  sleutel: Pick<Reeks, 'pasnummer' | 'reeksnummer'>,
): Promise<Stored<Reeks> | undefined> => {
  const item = await store.get(keyOfReeks(gemeente, sleutel))
  return item === undefined ? undefined : REEKS.read(item)
}

/** The index can be a moment behind; the series itself is then read from the table. */
export const readReeksByNummer = async (
  store: Store,
  gemeente: string,
  reeksnummer: string,
): Promise<Stored<Reeks> | undefined> => {
  const { pk } = keyOfReeksnummer(gemeente, reeksnummer)
  const { items } = await store.query({ index: 'gsi1', pk, limit: 1 })
  const item = items[0] === undefined ? undefined : await store.get(items[0])
  return item === undefined ? undefined : REEKS.read(item)
}

type Bladzijde<T> = { readonly gevonden: readonly T[]; readonly next?: string | undefined }

const reeksOf = (item: Item): Reeks => REEKS.read(item).value

export const queryReeksen = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  blad: { limit: number; cursor?: string | undefined },
): Promise<Bladzijde<Reeks>> => {
  const pk = partitionOfPas(gemeente, pasnummer)
  const { items, next } = await store.query({ pk, from: 'REEKS#', to: 'REEKS#~', ...blad })
  return { gevonden: readEach(store, items, reeksOf), next }
}

/** A page of the series with work left, of one of the partitions that they are spread over. */
export const queryLopendeReeksen = async (
  store: Store,
  gemeente: string,
  emmer: number,
  blad: { limit: number; cursor?: string | undefined },
): Promise<Bladzijde<Reeks>> => {
  const { items, next } = await store.query({ index: 'gsi2', pk: partitionOfLopend(gemeente, emmer), ...blad })
  return { gevonden: readEach(store, items, reeksOf), next }
}

export const writeDatumuitkomst = (
  gemeente: string,
  { pasnummer, reeksnummer }: Reeks,
  { datum, ...uitkomst }: Datumuitkomst,
  condition: Condition,
): Write => ({
  item: {
    pk: partitionOfPas(gemeente, pasnummer),
    sk: skOfDatum(reeksnummer, datum),
    data: DATUMUITKOMST.data(
      'redenen' in uitkomst ? { ...uitkomst, redenen: uitkomst.redenen.map(storedReden) } : uitkomst,
    ),
  },
  condition,
})

/** What became of the dates of a series, by date. */
export const queryDatumuitkomsten = async (
  store: Store,
  gemeente: string,
  { pasnummer, reeksnummer }: Reeks,
  zoek: { van?: string | undefined; tot?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<Bladzijde<Datumuitkomst>> => {
  const { items, next } = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: skOfDatum(reeksnummer, zoek.van ?? ''),
    to: skOfDatum(reeksnummer, zoek.tot ?? '~'),
    limit: zoek.limit,
    cursor: zoek.cursor,
  })
  return {
    gevonden: readEach(store, items, (item) => ({ datum: datumVan(item.sk), ...DATUMUITKOMST.read(item).value })),
    next,
  }
}

/** A series that goes along to another pass of the same person; its dates follow. */
export const verhuisReeks = (
  gemeente: string,
  { value, version }: Stored<Reeks>,
  naar: string,
  nuEpochMs: number,
): Write[] => [
  wis({ ...keyOfReeks(gemeente, value), version }, nuEpochMs),
  writeReeks(gemeente, { ...value, pasnummer: naar }, isNew),
]

/** What became of the first dates of whatever series of a pass, as they go along to another pass. */
export const verhuisDatums = async (
  store: Store,
  gemeente: string,
  { van, naar, limit }: { readonly van: string; readonly naar: string; readonly limit: number },
  nuEpochMs: number,
): Promise<Write[]> => {
  const pk = partitionOfPas(gemeente, van)
  const items = await firstItems(store, { pk, from: 'REEKSDATUM#', to: 'REEKSDATUM#~', limit })
  return items.flatMap((item) => [
    wis(item, nuEpochMs),
    { item: { pk: partitionOfPas(gemeente, naar), sk: item.sk, data: DATUMUITKOMST.current(item) }, condition: isNew },
  ])
}
