import type { Webhook } from '../../../api/typen.ts'
import { Feiten, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { useVervoerders } from '../../../vragen/rit/vervoerders.ts'
import { useWebhooks } from '../../../vragen/rit/webhooks.ts'
import { Herhaling } from './Herhaling.tsx'
import { Leveringen } from './Leveringen.tsx'
import { useWebhookwoorden } from './stand.ts'
import { Webhookstand } from './Webhookstand.tsx'

const Webhookfeiten = ({ webhook }: { webhook: Webhook }) => {
  const { t } = useWoorden()
  const { stand } = useWebhookwoorden()
  const { feiten } = t.webhooks
  const regels = [
    [feiten.stand, stand(webhook)],
    [feiten.adres, webhook.url],
    [feiten.soorten, webhook.soorten.map((soort) => t.webhooks.soorten[soort]).join(', ')],
    [feiten.nummer, webhook.webhooknummer],
  ] as const
  return <Feiten feiten={regels} />
}

/** One subscription of a carrier: how it stands, what arrived, and bringing it once more. */
export const Webhookpagina = ({ nummer }: { nummer: string }) => {
  const { t } = useWoorden()
  const { data, isError, error, isPending, refetch } = useWebhooks()
  const { naam } = useWebhookwoorden(useVervoerders().data?.vervoerders)
  const webhook = data?.find(({ webhooknummer }) => webhooknummer === nummer)
  return (
    <div className="op-stapel">
      <Paginakop
        titel={webhook === undefined ? t.webhooks.titel : naam(webhook)}
        {...(webhook !== undefined && { deelVan: t.webhooks.titel })}
        naar="/berichten-aan-vervoerders"
        naam={t.webhooks.terug}
      />
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden />}
      {data !== undefined && webhook === undefined && <Paragraph role="status">{t.webhooks.onbekend}</Paragraph>}
      {webhook !== undefined && (
        <>
          <Webhookfeiten webhook={webhook} />
          <Webhookstand webhook={webhook} />
          <Herhaling key={webhook.uit === undefined ? 'aan' : 'uit'} webhook={webhook} />
          <Leveringen webhooknummer={nummer} />
        </>
      )}
    </div>
  )
}
