import { Link } from 'wouter'
import { Heading, Paragraph, knop } from '../../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { useVervoerders } from '../../../vragen/rit/vervoerders.ts'
import { useWebhooks } from '../../../vragen/rit/webhooks.ts'
import { useWebhookwoorden } from './stand.ts'

/** Where carriers are told of their rides, and whether that works. */
export const Webhooks = () => {
  const { t } = useWoorden()
  const { data, isError, error, isPending, refetch } = useWebhooks()
  const { naam, stand } = useWebhookwoorden(useVervoerders().data?.vervoerders)
  return (
    <div className="op-stapel">
      <Paginakop titel={t.webhooks.titel} naar="/vervoerders" naam={t.facturen.terug} uitleg={t.webhooks.uitleg} />
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden />}
      {data?.length === 0 && <Paragraph>{t.webhooks.geen}</Paragraph>}
      {data?.map((webhook) => (
        <article key={webhook.webhooknummer} className="op-paneel op-stapel" aria-labelledby={webhook.webhooknummer}>
          <Heading level={2} size="level-3" id={webhook.webhooknummer}>
            {naam(webhook)}
          </Heading>
          <Paragraph>{stand(webhook)}</Paragraph>
          <div className="op-knoppen">
            <Link
              className={knop('secondary')}
              href={`/berichten-aan-vervoerders/${encodeURIComponent(webhook.webhooknummer)}`}
              aria-label={t.webhooks.bekijkVoluit(naam(webhook))}
            >
              {t.webhooks.bekijk}
            </Link>
          </div>
        </article>
      ))}
    </div>
  )
}
