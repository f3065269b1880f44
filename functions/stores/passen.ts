import * as z from 'zod'
import { VERVOERTYPEN, type Pas, type Reisjaar } from '../../domain/pas/index.ts'
import type { Condition, Store, Write } from './store.ts'
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

const StoredReisjaar: z.ZodType<Reisjaar> = z.strictObject({
  jaar: z.int(),
  geboektMeter: z.int(),
  geredenMeter: z.int(),
})

/** All that belongs to one pass stands together: the pass, its years and its rides. */
export const partitionOfPas = (gemeente: string, pasnummer: string): string => `PAS#${gemeente}#${pasnummer}`

const SK_PAS = 'PAS'
const skOfJaar = (jaar: number): string => `JAAR#${jaar}`

/** A pass with its years, as one read finds them. */
export interface Reiziger {
  readonly pas: Stored<Pas>
  readonly reisjaren: readonly Stored<Reisjaar>[]
}

/** `JAAR#…` sorts before `PAS`, so that one query reads both and no ride. A pass has at most six years. */
export const readReiziger = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Reiziger | undefined> => {
  const { items } = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: skOfJaar(0),
    to: SK_PAS,
    limit: 50,
  })
  const pas = items.find((item) => item.sk === SK_PAS)
  if (pas === undefined) return undefined
  return {
    pas: storedAs(StoredPas, pas),
    reisjaren: items.filter((item) => item !== pas).map((item) => storedAs(StoredReisjaar, item)),
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
): Promise<Stored<Reisjaar> | undefined> => {
  const item = await store.get({ pk: partitionOfPas(gemeente, pasnummer), sk: skOfJaar(jaar) })
  return item === undefined ? undefined : storedAs(StoredReisjaar, item)
}

export const writePas = (gemeente: string, pas: Pas, condition: Condition): Write => ({
  item: { pk: partitionOfPas(gemeente, pas.pasnummer), sk: SK_PAS, data: pas },
  condition,
})

export const writeReisjaar = (
  gemeente: string,
  pasnummer: string,
  reisjaar: Reisjaar,
  condition: Condition,
): Write => ({
  item: { pk: partitionOfPas(gemeente, pasnummer), sk: skOfJaar(reisjaar.jaar), data: reisjaar },
  condition,
})
