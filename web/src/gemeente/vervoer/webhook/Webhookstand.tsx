import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Webhook, Webhookstand as Stand } from '../../../api/typen.ts'
import { Button } from '../../../onderdelen/basis/index.ts'
import { Bevestigvenster } from '../../../onderdelen/melding/Bevestigvenster.tsx'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { useZetWebhook } from '../../../vragen/rit/webhooks.ts'

/** Puts a subscription on, off or away, once it was asked. */
export const Webhookstand = ({ webhook: { webhooknummer, uit } }: { webhook: Webhook }) => {
  const { t } = useWoorden()
  const [, ga] = useLocation()
  const zet = useZetWebhook(webhooknummer)
  const [vraagt, zetVraagt] = useState<Stand>()
  const woorden = {
    aan: [t.webhooks.zetAan, t.webhooks.zetAanVraag],
    uit: [t.webhooks.zetUit, t.webhooks.zetUitVraag],
    ingetrokken: [t.webhooks.trekIn, t.webhooks.trekInVraag],
  } as const satisfies Record<Stand, readonly string[]>
  const kan: readonly Stand[] = [uit === undefined ? 'uit' : 'aan', 'ingetrokken']
  const doe = (stand: Stand): void => {
    if (zet.isPending) return
    // Of one that is gone there is nothing more to see here.
    zet.mutate(stand, { onSuccess: () => stand === 'ingetrokken' && ga('/berichten-aan-vervoerders') })
  }
  return (
    <div className="op-stapel">
      {zet.isError && <Foutmelding fout={zet.error} />}
      {zet.isSuccess && <Gelukt key={zet.submittedAt} kop={t.webhooks.gezet[zet.variables]} />}
      <div className="op-knoppen">
        {kan.map((stand) => (
          <Button key={stand} variant="secondary" onClick={() => zetVraagt(stand)}>
            {woorden[stand][0]}
          </Button>
        ))}
      </div>
      {vraagt !== undefined && (
        <Bevestigvenster
          titel={woorden[vraagt][0]}
          vraag={woorden[vraagt][1]}
          knop={woorden[vraagt][0]}
          doe={() => doe(vraagt)}
          sluit={() => zetVraagt(undefined)}
        />
      )}
    </div>
  )
}
