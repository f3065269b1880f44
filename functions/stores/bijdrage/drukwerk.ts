import * as z from 'zod'
import { BESCHIKKINGEN } from '../../../domain/bijdrage/index.ts'
import { formOf, type Stored } from '../form.ts'
import { partitionOfPas } from '../pas/passen.ts'
import { isNew, type Condition, type Item, type Key, type Store, type Write } from '../store.ts'

/** Why a letter is not there: letters that cannot be printed, data that cannot be read, or a pass that is gone. */
export const BRIEFFOUTEN = ['tekens', 'onleesbaar', 'geenPas'] as const

/** That all letters of a run are made, and how far that is. The letters themselves stand with the passes. */
const StoredDrukwerk = z.strictObject({
  gestart: z.strictObject({ op: z.string(), wie: z.string() }),
  /** When letters were sent, as it was known then: all letters of one making have the same dates. */
  verzondenOp: z.string().optional(),
  /** Birthdays that are done, of 366, and from where in the one that is being looked at. */
  dagen: z.int(),
  cursor: z.string().optional(),
  /** Letters that are made. */
  brieven: z.int(),
  /** Lines of which the letter was sent apart from the others: they have none here. */
  apart: z.int(),
  /** How many could not be made, and the first of them. */
  nietGemaakt: z.strictObject({
    aantal: z.int(),
    eerste: z.array(z.strictObject({ pasnummer: z.string(), reden: z.enum(BRIEFFOUTEN) })),
  }),
  klaarOp: z.string().optional(),
  /** Seconds since 1970: until then the letters are kept. */
  bewaardTot: z.int(),
})
export type Drukwerk = z.infer<typeof StoredDrukwerk>
export const DRUKWERK = formOf({
  name: 'drukwerk',
  keys: /^BIJDRAGERUN#[^#]+#\S+ DRUKWERK#\d+$/,
  schema: StoredDrukwerk,
})

/** A letter in its words, as it was made: it stays so whatever happens after. */
const StoredBrief = z.strictObject({
  nummer: z.int(),
  soort: z.enum(BESCHIKKINGEN),
  bedragCent: z.int(),
  brief: z.strictObject({
    titel: z.string(),
    afzender: z.array(z.string()),
    geadresseerde: z.array(z.string()),
    datum: z.string(),
    bedragen: z.array(z.tuple([z.string(), z.string()])),
    alineas: z.array(z.strictObject({ kop: z.string(), tekst: z.string() })),
    betaling: z
      .strictObject({ naam: z.string(), iban: z.string(), bedragCent: z.int(), kenmerk: z.string() })
      .optional(),
  }),
})
export const BRIEF = formOf({ name: 'brief', keys: /^PAS#.* BRIEF#\S+#\d+$/, schema: StoredBrief })

/** With the pass that it is about. */
export interface BewaardeBrief extends z.infer<typeof StoredBrief> {
  readonly pasnummer: string
}

/** The letters of a run can be made again: which making it is, from 1. */
export interface Making {
  readonly runnummer: string
  readonly keer: number
}

/** A making with how far it is. */
export interface Drukwerkstand extends Making {
  readonly drukwerk: Stored<Drukwerk>
}

const SK = 'DRUKWERK#'
const metCijfers = (getal: number, cijfers: number): string => String(getal).padStart(cijfers, '0')
const keerTekst = (keer: number): string => metCijfers(keer, 2)
/** As many as a key has room for, in order. */
export const MEESTE_KEREN = 99

const partitionOf = (gemeente: string, runnummer: string): string => `BIJDRAGERUN#${gemeente}#${runnummer}`
const keyOf = (gemeente: string, { runnummer, keer }: Making): Key => ({
  pk: partitionOf(gemeente, runnummer),
  sk: `${SK}${keerTekst(keer)}`,
})
const indexOf = (gemeente: string, { runnummer, keer }: Making): string =>
  `${partitionOf(gemeente, runnummer)}#BRIEVEN#${keerTekst(keer)}`
const plaatsVan = (nummer: number): string => metCijfers(nummer, 7)

/** The latest making of the letters of a run. */
export const readDrukwerk = async (
  store: Store,
  gemeente: string,
  runnummer: string,
): Promise<Drukwerkstand | undefined> => {
  let item: Item | undefined
  let cursor: string | undefined
  // What has expired is not shown, and takes its place in a page all the same until it is deleted.
  do {
    const { items, next } = await store.query({
      pk: partitionOf(gemeente, runnummer),
      from: SK,
      to: `${SK}~`,
      descending: true,
      limit: 1,
      cursor,
    })
    item = items[0]
    cursor = next
  } while (item === undefined && cursor !== undefined)
  if (item === undefined) return undefined
  return { runnummer, keer: Number(item.sk.slice(SK.length)), drukwerk: DRUKWERK.read(item) }
}

/**
 * From its first step on it names passes, and goes when the letters go. What begins has no expiry: that wakes those who do
 * the work, and what expires wakes nobody.
 */
export const writeDrukwerk = (gemeente: string, making: Making, drukwerk: Drukwerk, condition: Condition): Write => ({
  item: {
    ...keyOf(gemeente, making),
    ...(condition.is === 'new' ? {} : { expiresAt: drukwerk.bewaardTot }),
    data: DRUKWERK.data(drukwerk),
  },
  condition,
})

/** A letter stands with its pass, so that it goes where the pass goes; the index has those of a making by number. */
export const writeBrief = (
  gemeente: string,
  { runnummer, keer }: Making,
  { pasnummer, ...brief }: BewaardeBrief,
  bewaardTot: number,
): Write => ({
  item: {
    pk: partitionOfPas(gemeente, pasnummer),
    sk: `BRIEF#${runnummer}#${keerTekst(keer)}`,
    gsi1: { pk: indexOf(gemeente, { runnummer, keer }), sk: plaatsVan(brief.nummer) },
    expiresAt: bewaardTot,
    data: BRIEF.data(brief),
  },
  condition: isNew,
})

const briefVan = (item: Item): BewaardeBrief => {
  const [, , pasnummer = ''] = item.pk.split('#')
  return { pasnummer, ...BRIEF.read(item).value }
}

/** Letters of a making by number, both included, a page at a time. */
export async function* queryBrieven(
  store: Store,
  gemeente: string,
  making: Making,
  { vanaf, totEnMet }: { readonly vanaf: number; readonly totEnMet: number },
): AsyncGenerator<readonly BewaardeBrief[]> {
  let cursor: string | undefined
  do {
    const { items, next } = await store.query({
      index: 'gsi1',
      pk: indexOf(gemeente, making),
      from: plaatsVan(vanaf),
      to: plaatsVan(totEnMet),
      limit: 200,
      cursor,
    })
    yield items.map(briefVan)
    cursor = next
  } while (cursor !== undefined)
}
