import * as z from 'zod'
import { GEBEURTENISTYPEN, RITSTATUSSEN } from '../../../../domain/rit/index.ts'
import { formOf, readEach, type Stored } from '../../form.ts'
import type { Condition, Item, Key, Places, Store, Write } from '../../store.ts'

export const LEVERSTATUSSEN = ['wacht', 'geleverd', 'mislukt'] as const

const StoredLevering = z.strictObject({
  soort: z.enum(GEBEURTENISTYPEN),
  ritstatus: z.enum(RITSTATUSSEN),
  /** When the change was. */
  op: z.string(),
  status: z.enum(LEVERSTATUSSEN),
  pogingen: z.int(),
  gemaaktOp: z.string(),
  /** When it is tried next, while it waits. */
  volgendeOp: z.string(),
  klaarOp: z.string().optional(),
  /** What was answered the last time: a status of HTTP, or that there was no answer. */
  antwoord: z.union([z.int(), z.literal('geen')]).optional(),
})

/** What one subscription is told of one thing that happened to a ride: once, whatever is tried. */
export interface Levering extends z.infer<typeof StoredLevering> {
  readonly gemeente: string
  readonly webhooknummer: string
  readonly ritnummer: string
  /** How many things had happened to the ride by then, as its orders say. */
  readonly versie: number
}

export const LEVERING = formOf({ name: 'webhooklevering', keys: /^WEBHOOK#\S* LEVERING#/, schema: StoredLevering })

const SECONDEN_PER_DAG = 86_400
const BEWAAR_DAGEN = 30

const partitionOf = ({ gemeente, webhooknummer }: Pick<Levering, 'gemeente' | 'webhooknummer'>): string =>
  `WEBHOOK#${gemeente}#${webhooknummer}`

export type Leveringsleutel = Pick<Levering, 'gemeente' | 'webhooknummer' | 'ritnummer' | 'versie'>
const keyOf = (levering: Leveringsleutel): Key => ({
  pk: partitionOf(levering),
  sk: `LEVERING#${levering.ritnummer}#${levering.versie}`,
})

/** What is not over well: it waits to be tried, or it was tried often enough. */
export const NIET_GELEVERD = ['wacht', 'mislukt'] as const
type NietGeleverd = (typeof NIET_GELEVERD)[number]
const partitionOfStatus = (abonnement: Pick<Levering, 'gemeente' | 'webhooknummer'>, status: NietGeleverd): string =>
  `${partitionOf(abonnement)}#${status.toUpperCase()}`

/**
 * The first index has what did not arrive: while it waits by when it is tried next, after that by when it was made. The
 * second one has all of a subscription, by when they were made.
 */
const placesOf = (levering: Levering): Places => {
  const { status } = levering
  const eigen = `${levering.ritnummer}#${levering.versie}`
  const wanneer = status === 'wacht' ? levering.volgendeOp : levering.gemaaktOp
  return {
    gsi1: status === 'geleverd' ? undefined : { pk: partitionOfStatus(levering, status), sk: `${wanneer}#${eigen}` },
    gsi2: { pk: partitionOf(levering), sk: `${levering.gemaaktOp}#${eigen}` },
  }
}

const stored = (item: Item): Stored<Levering> => {
  const { value, version } = LEVERING.read(item)
  const [, gemeente = '', webhooknummer = ''] = item.pk.split('#')
  const [, ritnummer = '', versie = ''] = item.sk.split('#')
  return { value: { ...value, gemeente, webhooknummer, ritnummer, versie: Number(versie) }, version }
}
export const placesOfLevering = (item: Item): Places => placesOf(stored(item).value)

export const writeLevering = (levering: Levering, condition: Condition): Write => {
  const { gemeente: _, webhooknummer: __, ritnummer: ___, versie: ____, ...data } = levering
  return {
    item: {
      ...keyOf(levering),
      ...placesOf(levering),
      data: LEVERING.data(data),
      expiresAt: Math.floor(Date.parse(data.gemaaktOp) / 1000) + BEWAAR_DAGEN * SECONDEN_PER_DAG,
    },
    condition,
  }
}

export const readLevering = async (store: Store, sleutel: Leveringsleutel): Promise<Stored<Levering> | undefined> => {
  const item = await store.get(keyOf(sleutel))
  return item === undefined ? undefined : stored(item)
}

/** Those of a subscription that can be tried now, the longest waiting first. The index can be a moment behind. */
export const queryTeLeveren = async (
  store: Store,
  abonnement: Pick<Levering, 'gemeente' | 'webhooknummer'>,
  tot: string,
  limit: number,
): Promise<readonly Levering[]> => {
  const pk = partitionOfStatus(abonnement, 'wacht')
  const { items } = await store.query({ index: 'gsi1', pk, to: `${tot}~`, limit })
  return readEach(store, items, (item) => stored(item).value)
}

/**
 * A page of those of a subscription, by when they were made; of those that wait, by when they are tried next.
 * @param status only those of this status @throws BadCursor
 */
export const queryLeveringen = async (
  store: Store,
  abonnement: Pick<Levering, 'gemeente' | 'webhooknummer'>,
  {
    status,
    ...page
  }: {
    readonly status?: NietGeleverd | undefined
    readonly limit: number
    readonly from?: string
    readonly descending?: boolean
    readonly cursor?: string | undefined
  },
): Promise<{ readonly leveringen: readonly Stored<Levering>[]; readonly next?: string }> => {
  const lijst =
    status === undefined
      ? ({ index: 'gsi2', pk: partitionOf(abonnement) } as const)
      : ({ index: 'gsi1', pk: partitionOfStatus(abonnement, status) } as const)
  const { items, next } = await store.query({ ...lijst, ...page })
  const leveringen = readEach(store, items, stored)
  return next === undefined ? { leveringen } : { leveringen, next }
}
