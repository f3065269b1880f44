import * as z from 'zod'
import { BERICHTSOORTEN, KANALEN } from '../../../../domain/rit/index.ts'
import { formOf, readEach, type Stored } from '../../form.ts'
import type { Betrokkene } from '../../inzage/betrokkene.ts'
import { partitionOfPas } from '../../pas/passen.ts'
import type { Condition, Item, Page, Places, Store, Write } from '../../store.ts'

/**
 * `getoond`: nothing is set that sends by this channel, so that it stands in the outbox only. `vervallen`: what it would
 * have told was no longer so. `mislukt`: it can't be delivered, or was tried often enough.
 */
export const BERICHTSTATUSSEN = ['wacht', 'verstuurd', 'getoond', 'vervallen', 'mislukt'] as const

const StoredBericht = z.strictObject({
  soort: z.enum(BERICHTSOORTEN),
  kanaal: z.enum(KANALEN),
  ritnummer: z.string(),
  /** Of the ride when the message was made. */
  vertrek: z.string(),
  status: z.enum(BERICHTSTATUSSEN),
  pogingen: z.int(),
  gemaaktOp: z.string(),
  /** When it is tried next, while it waits. */
  volgendeOp: z.string(),
  klaarOp: z.string().optional(),
  /** As it was sent or would have been; absent while it waits. */
  onderwerp: z.string().optional(),
  tekst: z.string().optional(),
})

/** A message of the outbox. Where it goes to and what it says is found out when it goes: as things are then. */
export interface Uitgaand extends z.infer<typeof StoredBericht> {
  readonly gemeente: string
  readonly pasnummer: string
  /** Which message of which ride: the same thing is told once. */
  readonly nummer: string
}

export const BERICHT = formOf({ name: 'bericht', keys: /^PAS#.* BERICHT#/, schema: StoredBericht })

const SECONDEN_PER_DAG = 86_400
/** Long enough to look up what somebody was told of a ride of last month. */
const BEWAAR_DAGEN = 92

const wachtIn = (gemeente: string): string => `BERICHTEN#${gemeente}`
const dagIn = (gemeente: string, datum: string): string => `BERICHTEN#${gemeente}#${datum}`

/** While it waits the first index has it, by when it is tried next; the second one has all of a day (UTC) on which they were made. */
const placesOf = ({ gemeente, nummer, status, gemaaktOp, volgendeOp }: Uitgaand): Places => ({
  gsi1: status === 'wacht' ? { pk: wachtIn(gemeente), sk: `${volgendeOp}#${nummer}` } : undefined,
  gsi2: { pk: dagIn(gemeente, gemaaktOp.slice(0, 10)), sk: `${gemaaktOp}#${nummer}` },
})

const stored = (item: Item): Stored<Uitgaand> => {
  const { value, version } = BERICHT.read(item)
  const [, gemeente = '', pasnummer = ''] = item.pk.split('#')
  return { value: { ...value, gemeente, pasnummer, nummer: item.sk.slice('BERICHT#'.length) }, version }
}
export const placesOfBericht = (item: Item): Places => placesOf(stored(item).value)

export const writeBericht = (bericht: Uitgaand, condition: Condition): Write => {
  const { gemeente, pasnummer, nummer, ...data } = bericht
  return {
    item: {
      pk: partitionOfPas(gemeente, pasnummer),
      sk: `BERICHT#${nummer}`,
      ...placesOf(bericht),
      data: BERICHT.data(data),
      expiresAt: Math.floor(Date.parse(data.gemaaktOp) / 1000) + BEWAAR_DAGEN * SECONDEN_PER_DAG,
    },
    condition,
  }
}

export const readBericht = async (
  store: Store,
  { gemeente, pasnummer }: Betrokkene,
  nummer: string,
): Promise<Stored<Uitgaand> | undefined> => {
  const item = await store.get({ pk: partitionOfPas(gemeente, pasnummer), sk: `BERICHT#${nummer}` })
  return item === undefined ? undefined : stored(item)
}

/** Those that can be tried now, the longest waiting first. The index can be a moment behind. */
export const queryWachtend = async (
  store: Store,
  gemeente: string,
  tot: string,
  limit: number,
): Promise<readonly Uitgaand[]> => {
  const { items } = await store.query({ index: 'gsi1', pk: wachtIn(gemeente), to: `${tot}~`, limit })
  return readEach(store, items, (item) => stored(item).value)
}

const leesBladzijde = (store: Store, { items, next }: Page) => {
  const berichten = readEach(store, items, (item) => stored(item).value)
  return next === undefined ? { berichten } : { berichten, next }
}

/** Those that were made on a day (UTC), a page at a time. @throws BadCursor */
export const queryBerichten = async (
  store: Store,
  gemeente: string,
  datum: string,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ readonly berichten: readonly Uitgaand[]; readonly next?: string }> =>
  leesBladzijde(store, await store.query({ index: 'gsi2', pk: dagIn(gemeente, datum), ...page }))
