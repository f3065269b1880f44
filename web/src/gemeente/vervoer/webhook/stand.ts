import type { Vervoerder, Webhook } from '../../../api/typen.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { dagVoluit, datumVan, klok } from '../../../teksten/weergave.ts'

/** Whether it went off without anybody of the municipality or the carrier asking: then somebody must be called. */
export const isVanzelfUit = ({ uit }: Webhook): boolean => uit !== undefined && uit.reden !== 'gevraagd'

/** How a subscription is called and how it stands, in words. */
export const useWebhookwoorden = (vervoerders: readonly Vervoerder[] = []) => {
  const { t, taal } = useWoorden()
  const wanneer = (op: string): string => t.algemeen.dagTijd(dagVoluit(datumVan(op), taal), klok(op, taal))
  return {
    wanneer,
    naam: ({ vervoerdersnummer, url }: Webhook): string => {
      const wie = vervoerders.find((een) => een.vervoerdersnummer === vervoerdersnummer)?.naam
      return t.webhooks.van(wie ?? vervoerdersnummer ?? t.webhooks.allen, url)
    },
    stand: ({ uit, faaltSinds, sinds }: Webhook): string => {
      if (uit !== undefined) return t.webhooks.uit[uit.reden](wanneer(uit.op))
      return faaltSinds === undefined ? t.webhooks.aan(wanneer(sinds)) : t.webhooks.faalt(wanneer(faaltSinds))
    },
  }
}
