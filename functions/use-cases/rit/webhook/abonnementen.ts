import { randomBytes } from 'node:crypto'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Gebeurtenistype } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { zegelVan } from '../../../services/zegel.ts'
import { queryLeveringen, writeLevering, type Levering } from '../../../stores/rit/webhook/leveringen.ts'
import {
  MEESTE_WEBHOOKS,
  queryWebhooks,
  readWebhook,
  wisWebhook,
  writeWebhook,
  type Webhook,
} from '../../../stores/rit/webhook/webhooks.ts'
import { readVervoerders } from '../../../stores/rit/vervoerders.ts'
import type { Stored } from '../../../stores/form.ts'
import { isNew, StoreUnavailable, versionIs } from '../../../stores/store.ts'
import { nieuwWebhooknummer } from '../../nummer.ts'
import { LOST, untilWritten } from '../../race.ts'
import { opdrachtenVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'

const isGemeente = ({ rollen }: Wie): boolean => rollen.includes('gemeente')

/** Which carriers the caller speaks for; all of a gemeente for whoever works there. @returns undefined for a carrier that the gemeente does not name */
const vervoerdersVan = async (deps: Deps, wie: Wie): Promise<readonly string[] | undefined> => {
  if (!isGemeente(wie))
    return (await opdrachtenVoor(deps, wie))?.eigen.map(({ vervoerdersnummer }) => vervoerdersnummer)
  const lijst = await readVervoerders(deps.store, wie.gemeente)
  return (lijst?.value.vervoerders ?? []).map(({ vervoerdersnummer }) => vervoerdersnummer)
}

/** A carrier that is named sees its own; where none is named, those of all rides are of whoever asks. */
const isVan = (wie: Wie, eigen: readonly string[], { vervoerdersnummer }: Webhook): boolean =>
  isGemeente(wie) || (vervoerdersnummer === undefined ? eigen.length === 0 : eigen.includes(vervoerdersnummer))

/** The subscriptions that the caller may see. @returns undefined for a carrier that the gemeente does not name */
export const leesWebhooks = async (deps: Deps, wie: Wie): Promise<readonly Webhook[] | undefined> => {
  const eigen = await vervoerdersVan(deps, wie)
  if (eigen === undefined) return undefined
  return (await queryWebhooks(deps.store, wie.gemeente)).filter((webhook) => isVan(wie, eigen, webhook))
}

const webhookVoor = async (deps: Deps, wie: Wie, webhooknummer: string): Promise<Stored<Webhook> | undefined> => {
  const webhook = await readWebhook(deps.store, wie.gemeente, webhooknummer)
  if (webhook === undefined) return undefined
  const eigen = await vervoerdersVan(deps, wie)
  return eigen !== undefined && isVan(wie, eigen, webhook.value) ? webhook : undefined
}

export interface Webhookwens {
  readonly url: string
  readonly soorten: readonly Gebeurtenistype[]
  /** Left out: the only one that the caller speaks for. */
  readonly vervoerdersnummer?: string | undefined
}

export type Aanmelding =
  | { readonly soort: 'aangemeld'; readonly webhook: Webhook; readonly geheim: string }
  /** The gemeente does not name the caller. */
  | { readonly soort: 'vervoerderOnbekend' }
  /** Another's, or not said which of several. */
  | { readonly soort: 'welkeVervoerder' }
  | { readonly soort: 'teVeel' }

/** Whose rides a new subscription is about; `null` where none is named. */
const kies = (eigen: readonly string[], gevraagd: string | undefined): string | null | undefined => {
  if (gevraagd !== undefined) return eigen.includes(gevraagd) ? gevraagd : undefined
  if (eigen.length === 0) return null
  return eigen.length === 1 ? eigen[0] : undefined
}

const GEHEIM_BYTES = 32
/** What a secret is closed for: it opens for nothing else. */
export const zegelcontext = (gemeente: string, webhooknummer: string): string => `webhook ${gemeente} ${webhooknummer}`

/** Begins to tell a carrier what happens to its rides. The secret is in this answer, and never shown again. */
export const meldWebhookAan = async (deps: Deps, wie: Wie, wens: Webhookwens): Promise<Aanmelding> => {
  const eigen = await vervoerdersVan(deps, wie)
  if (eigen === undefined) return { soort: 'vervoerderOnbekend' }
  const vervoerdersnummer = kies(eigen, wens.vervoerdersnummer)
  if (vervoerdersnummer === undefined) return { soort: 'welkeVervoerder' }
  if ((await queryWebhooks(deps.store, wie.gemeente)).length >= MEESTE_WEBHOOKS) return { soort: 'teVeel' }
  const geheim = `whsec_${randomBytes(GEHEIM_BYTES).toString('base64')}`
  const webhooknummer = nieuwWebhooknummer()
  const webhook: Webhook = {
    webhooknummer,
    ...(vervoerdersnummer === null ? {} : { vervoerdersnummer }),
    url: wens.url,
    soorten: [...new Set(wens.soorten)],
    geheim: zegelVan(deps.pseudoniem).sluit(geheim, zegelcontext(wie.gemeente, webhooknummer)),
    sinds: utcTekst(deps.nu()),
  }
  // A number that was given out already would be a chance of one in a quadrillion.
  if ((await deps.store.transact([writeWebhook(wie.gemeente, webhook, isNew)])) !== 'written')
    throw new StoreUnavailable('the number of a webhook is taken')
  return { soort: 'aangemeld', webhook, geheim }
}

export type Webhookstand = 'aan' | 'uit' | 'ingetrokken'

const inStand = (webhook: Webhook, stand: 'aan' | 'uit', nu: string): Webhook => {
  const { uit, faaltSinds: _, ...rest } = webhook
  if (stand === 'aan') return uit === undefined ? webhook : { ...rest, sinds: nu }
  return uit === undefined ? { ...rest, uit: { op: nu, reden: 'gevraagd' } } : webhook
}

/**
 * Puts a subscription on again, off, or away. Of what happened while it was off nothing is told: read all open orders.
 * @returns the subscription as it is now, or was when it was withdrawn; undefined when there is none for the caller
 */
export const zetWebhook = (
  deps: Deps,
  wie: Wie,
  { webhooknummer, stand }: { readonly webhooknummer: string; readonly stand: Webhookstand },
): Promise<Webhook | undefined> =>
  untilWritten<Webhook | undefined>(async () => {
    const gelezen = await webhookVoor(deps, wie, webhooknummer)
    if (gelezen === undefined) return undefined
    const { value, version } = gelezen
    const nieuw = stand === 'ingetrokken' ? value : inStand(value, stand, utcTekst(deps.nu()))
    if (stand !== 'ingetrokken' && nieuw === value) return value
    const write =
      stand === 'ingetrokken'
        ? wisWebhook(wie.gemeente, gelezen, deps.nu())
        : writeWebhook(wie.gemeente, nieuw, versionIs(version))
    return (await deps.store.transact([write])) === 'written' ? nieuw : LOST
  })

const PER_BLADZIJDE = 50

/**
 * What a subscription was told, the newest first.
 * @param status only what still waits, or what is not tried any more
 * @returns undefined when there is none for the caller @throws BadCursor
 */
export const leesLeveringen = async (
  deps: Deps,
  wie: Wie,
  {
    webhooknummer,
    status,
    cursor,
  }: {
    readonly webhooknummer: string
    readonly status?: Exclude<Levering['status'], 'geleverd'> | undefined
    readonly cursor?: string | undefined
  },
): Promise<{ readonly leveringen: readonly Levering[]; readonly next?: string } | undefined> => {
  if ((await webhookVoor(deps, wie, webhooknummer)) === undefined) return undefined
  const { gemeente } = wie
  const page = { status, limit: PER_BLADZIJDE, descending: true, cursor }
  const { leveringen, next } = await queryLeveringen(deps.store, { gemeente, webhooknummer }, page)
  const waarden = leveringen.map(({ value }) => value)
  return next === undefined ? { leveringen: waarden } : { leveringen: waarden, next }
}

/** So many at once: the rest by asking again from where this ended. */
const MEESTE_HERHALINGEN = 200

/** `2026-03-14T09:30:00Z` → `2026-03-14T09:30:00`: as text also before `09:30:00.5Z`. */
const SECONDE = 19
const secondeVan = (op: string | undefined): string | undefined => op?.slice(0, SECONDE)

/** All of a page, from the second of a moment, and on until a later second is in it: asked again from the last, it goes on. */
const leesSinds = async (
  deps: Deps,
  abonnement: Pick<Levering, 'gemeente' | 'webhooknummer'>,
  sindsEpochMs: number,
): Promise<{ readonly leveringen: readonly Stored<Levering>[]; readonly verderSinds?: string }> => {
  const from = utcTekst(sindsEpochMs).slice(0, SECONDE)
  const leveringen: Stored<Levering>[] = []
  let cursor: string | undefined
  let laatste: string | undefined
  do {
    const page = await queryLeveringen(deps.store, abonnement, { limit: MEESTE_HERHALINGEN, from, cursor })
    leveringen.push(...page.leveringen)
    cursor = page.next
    laatste = leveringen.at(-1)?.value.gemaaktOp
  } while (cursor !== undefined && secondeVan(leveringen[0]?.value.gemaaktOp) === secondeVan(laatste))
  return cursor === undefined || laatste === undefined ? { leveringen } : { leveringen, verderSinds: laatste }
}

/**
 * Puts what a subscription was told since a moment ready once more, under the same ids.
 * @returns how many, and from when to ask on where there are more; undefined when there is no such subscription for the caller
 */
export const herhaalLeveringen = async (
  deps: Deps,
  wie: Wie,
  { webhooknummer, sindsEpochMs }: { readonly webhooknummer: string; readonly sindsEpochMs: number },
): Promise<{ readonly aantal: number; readonly verderSinds?: string } | undefined> => {
  if ((await webhookVoor(deps, wie, webhooknummer)) === undefined) return undefined
  const abonnement = { gemeente: wie.gemeente, webhooknummer }
  const { leveringen, verderSinds } = await leesSinds(deps, abonnement, sindsEpochMs)
  const volgendeOp = utcTekst(deps.nu())
  let aantal = 0
  for (const { value, version } of leveringen) {
    const { klaarOp: _, ...rest } = value
    const opnieuw: Levering = { ...rest, status: 'wacht', pogingen: 0, volgendeOp }
    // Whoever was first is delivering it now.
    if ((await deps.store.transact([writeLevering(opnieuw, versionIs(version))])) === 'written') aantal += 1
  }
  return verderSinds === undefined ? { aantal } : { aantal, verderSinds }
}
