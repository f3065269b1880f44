import * as z from 'zod'
import { GEBEURTENISTYPEN } from '../../../../domain/rit/index.ts'
import { formOf, readEach, type Stored } from '../../form.ts'
import { isNew, versionIs, type Condition, type Item, type Key, type Store, type Write } from '../../store.ts'
import { wis } from '../../wis.ts'

/** Why a subscription is off: somebody said so, nothing could be delivered for days, or its server answered that it is gone. */
export const UIT_REDENEN = ['gevraagd', 'storing', 'opgezegd'] as const

/** Where a carrier wants to be told of what happens to its rides. */
const StoredWebhook = z.strictObject({
  /** Absent where the gemeente does not say who drives: then all rides. */
  vervoerdersnummer: z.string().optional(),
  url: z.string(),
  soorten: z.array(z.enum(GEBEURTENISTYPEN)),
  /** Closed with the key of the system, for it must sign with it. */
  geheim: z.string(),
  /** Of what was before this nothing is told. */
  sinds: z.string(),
  uit: z.strictObject({ op: z.string(), reden: z.enum(UIT_REDENEN) }).optional(),
  /** Since when nothing could be delivered. */
  faaltSinds: z.string().optional(),
})
export interface Webhook extends z.infer<typeof StoredWebhook> {
  readonly webhooknummer: string
}

export const WEBHOOK = formOf({ name: 'webhook', keys: /^WEBHOOK#\S* ABONNEMENT#/, schema: StoredWebhook })

const partitionOf = (gemeente: string): string => `WEBHOOK#${gemeente}`
const keyOf = (gemeente: string, webhooknummer: string): Key => ({
  pk: partitionOf(gemeente),
  sk: `ABONNEMENT#${webhooknummer}`,
})

const stored = (item: Item): Stored<Webhook> => {
  const { value, version } = WEBHOOK.read(item)
  return { value: { ...value, webhooknummer: item.sk.slice('ABONNEMENT#'.length) }, version }
}

/** More than a gemeente has carriers: all of them are read at once. */
export const MEESTE_WEBHOOKS = 50

/** Also past the empty rows that those which were withdrawn leave behind for a while. */
export const queryWebhooks = async (store: Store, gemeente: string): Promise<readonly Webhook[]> => {
  const vraag = { pk: partitionOf(gemeente), from: 'ABONNEMENT#', to: 'ABONNEMENT#~', limit: 4 * MEESTE_WEBHOOKS }
  const webhooks: Webhook[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await store.query({ ...vraag, cursor })
    webhooks.push(...readEach(store, items, (item) => stored(item).value))
    cursor = next
  } while (cursor !== undefined)
  return webhooks
}

export const readWebhook = async (
  store: Store,
  gemeente: string,
  webhooknummer: string,
): Promise<Stored<Webhook> | undefined> => {
  const item = await store.get(keyOf(gemeente, webhooknummer))
  return item === undefined ? undefined : stored(item)
}

export const writeWebhook = (gemeente: string, webhook: Webhook, condition: Condition): Write => {
  const { webhooknummer, ...data } = webhook
  return { item: { ...keyOf(gemeente, webhooknummer), data: WEBHOOK.data(data) }, condition }
}

export const wisWebhook = (gemeente: string, { value, version }: Stored<Webhook>, nuEpochMs: number): Write =>
  wis({ ...keyOf(gemeente, value.webhooknummer), version }, nuEpochMs)

/** How far the changes of a gemeente were looked through for its webhooks. */
const Stand = z.strictObject({ gezienTot: z.string() })
export const WEBHOOKSTAND = formOf({ name: 'webhookstand', keys: /^WEBHOOK#\S* STAND$/, schema: Stand })

const keyOfStand = (gemeente: string): Key => ({ pk: partitionOf(gemeente), sk: 'STAND' })

export const readWebhookstand = async (
  store: Store,
  gemeente: string,
): Promise<Stored<z.infer<typeof Stand>> | undefined> => {
  const item = await store.get(keyOfStand(gemeente))
  return item === undefined ? undefined : WEBHOOKSTAND.read(item)
}

export const writeWebhookstand = (
  gemeente: string,
  gezienTot: string,
  gelezen: Stored<z.infer<typeof Stand>> | undefined,
): Write => ({
  item: { ...keyOfStand(gemeente), data: WEBHOOKSTAND.data({ gezienTot }) },
  condition: gelezen === undefined ? isNew : versionIs(gelezen.version),
})
