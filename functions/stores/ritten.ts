import * as z from 'zod'
import { RITDOELEN } from '../../domain/beleid/index.ts'
import { VERVOERTYPEN } from '../../domain/pas/index.ts'
import { utcTekst } from '../../domain/kernel/time.ts'
import { RITSTATUSSEN, type Rit } from '../../domain/rit/index.ts'
import { partitionOfPas } from './passen.ts'
import type { Condition, Key, Store, Write } from './store.ts'
import { storedAs, StoredLocatie, type Stored } from './stored.ts'

const leeftijd = z.int().optional()
const Gebeurtenis = z.strictObject({
  status: z.enum(RITSTATUSSEN),
  op: z.string(),
  wie: z.string(),
  rol: z.string(),
  reden: z.string().optional(),
})

const StoredRit: z.ZodType<Rit> = z.strictObject({
  ritnummer: z.string(),
  pasnummer: z.string(),
  richting: z.enum(['heen', 'retour']),
  status: z.enum(RITSTATUSSEN),
  vertrek: z.string(),
  verwachteAankomst: z.string(),
  jaar: z.int(),
  van: StoredLocatie,
  naar: StoredLocatie,
  afstand: z.strictObject({
    meter: z.int(),
    methode: z.enum(['omwegfactor', 'routeplanner']),
    routeplannerUitgevallen: z.literal(true).optional(),
  }),
  ritprijs: z.strictObject({
    totaalCent: z.int(),
    posten: z.array(
      z.strictObject({
        wie: z.enum(['pashouder', 'kind', 'medereiziger', 'medischBegeleider']),
        opstapCent: z.int(),
        kilometerCent: z.int(),
        afrondingCent: z.int().optional(),
        bedragCent: z.int(),
      }),
    ),
    status: z.enum(['vastgesteld', 'voorbeeld']),
  }),
  vervoertype: z.enum(VERVOERTYPEN),
  opdracht: z.array(z.string()),
  meereizenden: z.array(
    z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('kind'), leeftijd: z.int() }),
      z.strictObject({ soort: z.literal('medereiziger'), leeftijd }),
      z.strictObject({ soort: z.literal('medischBegeleider'), leeftijd }),
    ]),
  ),
  hulpmiddelen: z.array(
    z.union([
      z.enum(['rollator', 'rolstoel', 'opvouwbareRolstoel']),
      z.strictObject({
        soort: z.literal('scootmobiel'),
        overstap: z.enum(['zelfstandig', 'metLift', 'nietMogelijk']),
      }),
    ]),
  ),
  dieren: z.array(
    z.union([
      z.strictObject({ soort: z.enum(['hulphond', 'blindengeleidehond']) }),
      z.strictObject({ soort: z.literal('huisdier'), inTasOfKooi: z.boolean() }),
    ]),
  ),
  bagage: z.strictObject({ stuks: z.int(), groot: z.boolean(), gevaarlijk: z.boolean() }),
  ritdoel: z.enum(RITDOELEN).optional(),
  beleid: z.strictObject({ gemeente: z.string(), geldigVanaf: z.string() }),
  geschiedenis: z.tuple([Gebeurtenis], Gebeurtenis),
})

const keyOfRit = (gemeente: string, rit: Pick<Rit, 'pasnummer' | 'vertrek' | 'ritnummer'>): Key => ({
  pk: partitionOfPas(gemeente, rit.pasnummer),
  sk: `RIT#${rit.vertrek}#${rit.ritnummer}`,
})

/** The first index finds a ride by its number. */
const keyOfRitnummer = (gemeente: string, ritnummer: string): Key => ({ pk: `RIT#${gemeente}#${ritnummer}`, sk: 'RIT' })

export const writeRit = (gemeente: string, rit: Rit, condition: Condition): Write => ({
  item: { ...keyOfRit(gemeente, rit), gsi1: keyOfRitnummer(gemeente, rit.ritnummer), data: rit },
  condition,
})

export const readRit = async (
  store: Store,
  gemeente: string,
  sleutel: Pick<Rit, 'pasnummer' | 'vertrek' | 'ritnummer'>,
): Promise<Stored<Rit> | undefined> => {
  const item = await store.get(keyOfRit(gemeente, sleutel))
  return item === undefined ? undefined : storedAs(StoredRit, item)
}

/** The index can be a moment behind; the ride itself is then read from the table, as it was last written. */
export const readRitByNummer = async (
  store: Store,
  gemeente: string,
  ritnummer: string,
): Promise<Stored<Rit> | undefined> => {
  const { pk } = keyOfRitnummer(gemeente, ritnummer)
  const { items } = await store.query({ index: 'gsi1', pk, limit: 1 })
  const found = items[0]
  const item = found === undefined ? undefined : await store.get(found)
  return item === undefined ? undefined : storedAs(StoredRit, item)
}

/** Rides of a pass by departure, from one instant up to another (milliseconds since 1970), both included. */
export const queryRitten = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  zoek: {
    vanEpochMs?: number | undefined
    totEpochMs?: number | undefined
    limit: number
    cursor?: string | undefined
  },
): Promise<{ ritten: Rit[]; next?: string }> => {
  const page = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: zoek.vanEpochMs === undefined ? 'RIT#' : `RIT#${utcTekst(zoek.vanEpochMs)}`,
    // `~` sorts after every character of a ride number.
    to: zoek.totEpochMs === undefined ? 'RIT#~' : `RIT#${utcTekst(zoek.totEpochMs)}#~`,
    limit: zoek.limit,
    cursor: zoek.cursor,
  })
  const ritten = page.items.map((item) => storedAs(StoredRit, item).value)
  return page.next === undefined ? { ritten } : { ritten, next: page.next }
}
