import { useState } from 'react'
import type { Webhooklevering } from '../../../api/typen.ts'
import { Button, Heading, Paragraph, Table } from '../../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../../onderdelen/formulier/Keuzeveld.tsx'
import { Schuifvak } from '../../../onderdelen/formulier/Schuifvak.tsx'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { getal } from '../../../teksten/weergave.ts'
import { useLeveringen, type Leveringkeuze } from '../../../vragen/rit/webhooks.ts'
import { useWebhookwoorden } from './stand.ts'

const Rij = ({ levering }: { levering: Webhooklevering }) => {
  const { t, taal } = useWoorden()
  const { wanneer } = useWebhookwoorden()
  const { ritnummer, soort, status, pogingen, gemaaktOp, volgendeOp, antwoord } = levering
  const stand = t.webhooks.standen[status]
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{wanneer(gemaaktOp)}</Table.HeaderCell>
      <Table.Cell>{ritnummer}</Table.Cell>
      <Table.Cell>{t.webhooks.soorten[soort]}</Table.Cell>
      <Table.Cell>{status === 'wacht' ? t.webhooks.volgende(stand, wanneer(volgendeOp)) : stand}</Table.Cell>
      <Table.Cell align="end">{getal(pogingen, taal)}</Table.Cell>
      <Table.Cell>{antwoord === 'geen' ? t.webhooks.geenAntwoord : antwoord}</Table.Cell>
    </Table.Row>
  )
}

/** What a carrier was told, the newest first; or only what did not arrive. */
export const Leveringen = ({ webhooknummer }: { webhooknummer: string }) => {
  const { t, taal } = useWoorden()
  const [keuze, zetKeuze] = useState<Leveringkeuze | ''>('')
  const lijst = useLeveringen(webhooknummer, keuze === '' ? undefined : keuze)
  const leveringen = lijst.data?.pages.flatMap((bladzijde) => bladzijde.leveringen) ?? []
  const { wanneer, rit, wat, stand, pogingen, antwoord } = t.webhooks.kolommen
  return (
    <div className="op-stapel">
      <Heading level={2} size="level-3">
        {t.webhooks.leveringen}
      </Heading>
      <Paragraph>{t.webhooks.leveringenUitleg}</Paragraph>
      <Keuzeveld
        id="leveringkeuze"
        label={t.webhooks.toon}
        waarde={keuze}
        keuzes={[
          ['', t.webhooks.alle],
          ['mislukt', t.webhooks.standen.mislukt],
          ['wacht', t.webhooks.standen.wacht],
        ]}
        onKies={zetKeuze}
      />
      {lijst.isError && <Foutmelding fout={lijst.error} opnieuw={() => void lijst.refetch()} />}
      {lijst.isPending && <Laden />}
      {lijst.isSuccess && (
        <Paragraph role="status">
          {leveringen.length === 0
            ? t.webhooks.geenLeveringen
            : t.webhooks.aantal(getal(leveringen.length, taal), lijst.hasNextPage)}
        </Paragraph>
      )}
      {leveringen.length > 0 && (
        <Schuifvak naam={t.webhooks.leveringen}>
          <Table>
            <Table.Columns names={[wanneer, rit, wat, stand, pogingen, antwoord]} />
            <Table.Body>
              {leveringen.map((levering) => (
                <Rij key={`${levering.ritnummer} ${levering.versie}`} levering={levering} />
              ))}
            </Table.Body>
          </Table>
        </Schuifvak>
      )}
      {lijst.hasNextPage && (
        <Button variant="secondary" disabled={lijst.isFetchingNextPage} onClick={() => void lijst.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </div>
  )
}
