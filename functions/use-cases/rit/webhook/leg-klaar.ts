import { epochMsVan, MS_PER_DAG, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import {
  eerdereAfspraken,
  gebeurtenistypeVan,
  vervoerderVan,
  type Gebeurtenistype,
  type Rit,
} from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryLijst } from '../../../stores/rit/ritten.ts'
import { readVervoerders } from '../../../stores/rit/vervoerders.ts'
import { readLevering, writeLevering, type Levering } from '../../../stores/rit/webhook/leveringen.ts'
import {
  queryWebhooks,
  readWebhookstand,
  writeWebhookstand,
  type Webhook,
} from '../../../stores/rit/webhook/webhooks.ts'
import { isNew } from '../../../stores/store.ts'

/** What the job needs. */
export type Webhookdeps = Pick<Deps, 'store' | 'versies' | 'pseudoniem' | 'nu'>

/** What a carrier is told of a ride; of one that became another's that it is off. */
interface Verteld {
  readonly soort: Gebeurtenistype
  readonly ritstatus: Rit['status']
}

type Vertel = (webhook: Webhook, rit: Rit) => Verteld | undefined

const vertelVan = async (deps: Webhookdeps, gemeente: string): Promise<Vertel> => {
  const [lijst, versies] = await Promise.all([readVervoerders(deps.store, gemeente), deps.versies(gemeente)])
  const vervoerders = lijst?.value.vervoerders ?? []
  return ({ vervoerdersnummer }, rit) => {
    const isVan = (een: Rit): boolean =>
      vervoerderVan(een, vervoerders, versies)?.vervoerdersnummer === vervoerdersnummer
    // A subscription to all rides is of a gemeente that names no carriers.
    if (vervoerdersnummer === undefined ? vervoerders.length === 0 : isVan(rit))
      return { soort: gebeurtenistypeVan(rit), ritstatus: rit.status }
    return vervoerdersnummer !== undefined && eerdereAfspraken(rit).some(isVan)
      ? { soort: 'nl.opstap.rit-geannuleerd', ritstatus: 'geannuleerd' }
      : undefined
  }
}

const laatsteOp = ({ geschiedenis }: Rit): string => (geschiedenis.at(-1) ?? geschiedenis[0]).op

/** Puts ready what one subscription is told of a ride, once. @returns whether it was new */
const legKlaar = async (
  deps: Webhookdeps,
  { gemeente, webhook, rit }: { readonly gemeente: string; readonly webhook: Webhook; readonly rit: Rit },
  vertel: Vertel,
): Promise<boolean> => {
  const op = laatsteOp(rit)
  if (webhook.uit !== undefined || epochMsVan(op) < epochMsVan(webhook.sinds)) return false
  const verteld = vertel(webhook, rit)
  if (verteld === undefined || !webhook.soorten.includes(verteld.soort)) return false
  const { webhooknummer } = webhook
  const sleutel = { gemeente, webhooknummer, ritnummer: rit.ritnummer, versie: rit.geschiedenis.length }
  if ((await readLevering(deps.store, sleutel)) !== undefined) return false
  const nu = utcTekst(deps.nu())
  const levering: Levering = { ...sleutel, ...verteld, op, status: 'wacht', pogingen: 0, gemaaktOp: nu, volgendeOp: nu }
  return (await deps.store.transact([writeLevering(levering, isNew)])) === 'written'
}

/** How long a change can stay unseen: it is dated before it is written, and an index is behind the table. */
const ONZEKER_MS = 60_000
/** Where nothing happens it is not written down each time how far was looked. */
const BIJHOUDEN_MS = 5 * ONZEKER_MS
/** After a longer silence a carrier reads all open orders; a list is walked by the hour. */
const VERST_TERUG_MS = 7 * MS_PER_DAG

const vanafVan = (gezienTot: string | undefined, webhooks: readonly Webhook[], nuEpochMs: number): number => {
  const eerste = Math.min(...webhooks.map(({ sinds }) => epochMsVan(sinds)))
  const gezien = gezienTot === undefined ? eerste : epochMsVan(gezienTot) - ONZEKER_MS
  return Math.min(nuEpochMs, Math.max(gezien, nuEpochMs - VERST_TERUG_MS))
}

/**
 * Looks through what changed in a gemeente since the last time, and puts ready what its webhooks are told. Broken off, it
 * looks at the same again: each thing is told once. What changed twice in between is told once, as it is.
 * @returns how many were made
 */
export const legWebhooksKlaar = async (deps: Webhookdeps, gemeente: string): Promise<number> => {
  const webhooks = (await queryWebhooks(deps.store, gemeente)).filter(({ uit }) => uit === undefined)
  if (webhooks.length === 0) return 0
  const nuEpochMs = deps.nu()
  const gelezen = await readWebhookstand(deps.store, gemeente)
  const vanEpochMs = vanafVan(gelezen?.value.gezienTot, webhooks, nuEpochMs)
  const deel = { lijst: 'wijziging', gemeente, vanEpochMs, totEpochMs: nuEpochMs + 1000 } as const
  const vertel = await vertelVan(deps, gemeente)
  let aantal = 0
  let verder: string | undefined
  do {
    const bladzijde = await queryLijst(deps.store, deel, () => true, verder)
    for (const rit of bladzijde.ritten)
      for (const webhook of webhooks) if (await legKlaar(deps, { gemeente, webhook, rit }, vertel)) aantal += 1
    verder = bladzijde.verder
  } while (verder !== undefined)
  if (gelezen !== undefined && aantal === 0 && nuEpochMs - vanEpochMs < 2 * BIJHOUDEN_MS) return 0
  const outcome = await deps.store.transact([writeWebhookstand(gemeente, utcTekst(nuEpochMs), gelezen)])
  // Whoever was first looked at the same: what they found is found by them.
  return outcome === 'written' ? aantal : 0
}
