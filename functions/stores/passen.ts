import * as z from 'zod'
import { VERVOERTYPEN, type Pas, type Reisagenda } from '../../domain/pas/index.ts'
import type { Condition, Item, Store, Write } from './store.ts'
import { storedAs, StoredLocatie, type Stored } from './stored.ts'

const StoredPas: z.ZodType<Pas> = z.strictObject({
  pasnummer: z.string(),
  naam: z.string(),
  geboortedatum: z.string(),
  woning: StoredLocatie,
  geldigVanaf: z.string(),
  geldigTotEnMet: z.string(),
  vervoertype: z.enum(VERVOERTYPEN),
  begeleiding: z.enum(['geen', 'verplicht']),
  scootmobiel: z.boolean(),
  puntbestemmingen: z.array(StoredLocatie),
  reizigersbudget: z.strictObject({ meterPerJaar: z.int(), motivering: z.string() }).optional(),
  kenmerken: z.array(z.string()),
  telefoon: z.string().optional(),
  blokkade: z.strictObject({ vanaf: z.string(), reden: z.string() }).optional(),
})

/** Times are kept as ride number, departure in seconds since 1970 and minutes, to keep the item small. */
const StoredReisagenda = z.strictObject({
  jaar: z.int(),
  geboektMeter: z.int(),
  geredenMeter: z.int(),
  bezet: z.array(z.tuple([z.string(), z.int(), z.int()])).default([]),
})

const agendaVan = (item: Item): Stored<Reisagenda> => {
  const { value, version } = storedAs(StoredReisagenda, item)
  const bezet = value.bezet.map(([ritnummer, seconds, minutes]) => ({
    ritnummer,
    vanEpochMs: seconds * 1000,
    totEpochMs: seconds * 1000 + minutes * 60_000,
  }))
  return { value: { ...value, bezet }, version }
}

/** All that belongs to one pass stands together: the pass, its years and its rides. */
export const partitionOfPas = (gemeente: string, pasnummer: string): string => `PAS#${gemeente}#${pasnummer}`

const SK_PAS = 'PAS'
const skOfJaar = (jaar: number): string => `JAAR#${jaar}`

/** A pass with its years, as one read finds them. */
export interface Reiziger {
  readonly pas: Stored<Pas>
  readonly reisjaren: readonly Stored<Reisagenda>[]
}

/** `JAAR#…` sorts before `PAS`, so that one query reads both and no ride. */
export const readReiziger = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Reiziger | undefined> => {
  const { items } = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: skOfJaar(0),
    to: SK_PAS,
    limit: 200,
  })
  const pas = items.find((item) => item.sk === SK_PAS)
  if (pas === undefined) return undefined
  return {
    pas: storedAs(StoredPas, pas),
    reisjaren: items.filter((item) => item !== pas).map(agendaVan),
  }
}

export const readPas = async (store: Store, gemeente: string, pasnummer: string): Promise<Stored<Pas> | undefined> => {
  const item = await store.get({ pk: partitionOfPas(gemeente, pasnummer), sk: SK_PAS })
  return item === undefined ? undefined : storedAs(StoredPas, item)
}

export const readReisjaar = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  jaar: number,
): Promise<Stored<Reisagenda> | undefined> => {
  const item = await store.get({ pk: partitionOfPas(gemeente, pasnummer), sk: skOfJaar(jaar) })
  return item === undefined ? undefined : agendaVan(item)
}

export const writePas = (gemeente: string, pas: Pas, condition: Condition): Write => ({
  item: { pk: partitionOfPas(gemeente, pas.pasnummer), sk: SK_PAS, data: pas },
  condition,
})

export const writeReisjaar = (
  gemeente: string,
  pasnummer: string,
  { jaar, geboektMeter, geredenMeter, bezet }: Reisagenda,
  condition: Condition,
): Write => {
  const tijden = bezet.map(({ ritnummer, vanEpochMs, totEpochMs }) => [
    ritnummer,
    vanEpochMs / 1000,
    (totEpochMs - vanEpochMs) / 60_000,
  ])
  const data = { jaar, geboektMeter, geredenMeter, ...(tijden.length === 0 ? {} : { bezet: tijden }) }
  return { item: { pk: partitionOfPas(gemeente, pasnummer), sk: skOfJaar(jaar), data }, condition }
}
