import { Link } from 'wouter'
import { Alert, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { useVervoerders } from '../../../vragen/rit/vervoerders.ts'
import { useWebhooks } from '../../../vragen/rit/webhooks.ts'
import { isVanzelfUit, useWebhookwoorden } from './stand.ts'

/** On the worklist: carriers that are not told any more, as nothing arrived or their server ended it. */
export const StilleWebhooks = () => {
  const { t } = useWoorden()
  const { data, isError, error, refetch } = useWebhooks()
  const { naam, stand } = useWebhookwoorden(useVervoerders().data?.vervoerders)
  if (isError) return <Foutmelding rustig fout={error} opnieuw={() => void refetch()} />
  const stil = data?.filter(isVanzelfUit) ?? []
  if (stil.length === 0) return null
  return (
    <Alert heading={t.webhooks.werklijst} headingLevel={2} severity="warning">
      <Paragraph>{t.webhooks.werklijstUitleg}</Paragraph>
      <ul className="op-lijst">
        {stil.map((webhook) => (
          <li key={webhook.webhooknummer}>
            <Link className="op-link" href={`/berichten-aan-vervoerders/${encodeURIComponent(webhook.webhooknummer)}`}>
              {naam(webhook)}
            </Link>{' '}
            {stand(webhook)}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
