import { Button, Heading, Paragraph, Table } from '@amsterdam/design-system-react'
import { useState, type FormEvent } from 'react'
import type { Bijdragerun } from '../api/typen.ts'
import { Bevestigvenster } from '../onderdelen/Bevestigvenster.tsx'
import { Foutmelding } from '../onderdelen/Foutmelding.tsx'
import { Laden } from '../onderdelen/Laden.tsx'
import { Tekstveld } from '../onderdelen/Tekstveld.tsx'
import { Schuifvak } from '../onderdelen/Schuifvak.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { vandaag } from '../tijd.ts'
import { useBestand, useRegels, useRuns, useStartRun, useStelVast } from '../vragen/bijdragen.ts'
import { datumVan, datumVoluit, euro, getal } from '../weergave.ts'

const Regels = ({ run: { runnummer, status } }: { run: Bijdragerun }) => {
  const { t, taal } = useWoorden()
  const regels = useRegels(runnummer)
  const bestand = useBestand()
  const alle = regels.data?.pages.flatMap((bladzijde) => bladzijde.regels) ?? []
  if (regels.isError) return <Foutmelding fout={regels.error} opnieuw={() => void regels.refetch()} />
  return (
    <>
      {bestand.isError && <Foutmelding fout={bestand.error} />}
      <Schuifvak naam={t.bijdragen.toonRegels}>
        <Table>
          <Table.Header>
            <Table.Row>
              {[t.bijdragen.pas, t.bijdragen.bedrag, t.bijdragen.hoe, t.bijdragen.berekening].map((kop) => (
                <Table.HeaderCell key={kop} scope="col">
                  {kop}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {alle.map((regel) => (
              <Table.Row key={regel.pasnummer}>
                <Table.HeaderCell scope="row">{regel.pasnummer}</Table.HeaderCell>
                <Table.Cell>{euro(regel.bedragCent, taal)}</Table.Cell>
                <Table.Cell>
                  {regel.inning === 'factuur' && status === 'vastgesteld' ? (
                    <Button
                      variant="tertiary"
                      aria-label={t.bijdragen.factuurVoluit(regel.pasnummer)}
                      onClick={() => bestand.mutate({ runnummer, soort: 'factuur', pasnummer: regel.pasnummer })}
                    >
                      {t.bijdragen.factuur}
                    </Button>
                  ) : (
                    (t.bijdragen.inning[regel.inning] ?? regel.inning)
                  )}
                </Table.Cell>
                <Table.Cell lang="nl">{regel.berekening.toelichting.join(' ')}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Schuifvak>
      {regels.hasNextPage && (
        <Button variant="secondary" onClick={() => void regels.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </>
  )
}

const Run = ({ run }: { run: Bijdragerun }) => {
  const { t, taal } = useWoorden()
  const [open, zetOpen] = useState(false)
  const [vraag, zetVraag] = useState(false)
  const stelVast = useStelVast()
  const bestand = useBestand()
  const { runnummer, status, voortgang, totalen } = run
  const soorten = Object.entries(totalen.inning).filter(([, { aantal }]) => aantal > 0)
  return (
    <section className="op-paneel op-stapel" aria-labelledby={`run-${runnummer}`}>
      <Heading level={2} size="level-3" id={`run-${runnummer}`}>
        {t.bijdragen.run(run.jaar, t.bijdragen.soort[run.soort])}
      </Heading>
      <Paragraph role="status">
        {t.bijdragen.status[status]}
        {run.vastgesteldOp !== undefined && ` (${datumVoluit(datumVan(run.vastgesteldOp), taal)})`}.{' '}
        {t.bijdragen.bekeken(getal(voortgang.passen, taal))}
      </Paragraph>
      {status === 'bezig' && <progress max={100} value={voortgang.procent} aria-label={t.bijdragen.status.bezig} />}
      <dl className="op-regels">
        <div>
          <dt>{t.bijdragen.totaal}</dt>
          <dd>
            {euro(totalen.bedragCent, taal)} {run.statusBedrag === 'voorbeeld' && `(${t.algemeen.voorbeeld})`}
          </dd>
        </div>
        <div>
          <dt>{t.bijdragen.vrijgesteld}</dt>
          <dd>{euro(totalen.vrijgesteldCent, taal)}</dd>
        </div>
        {soorten.map(([soort, { aantal, bedragCent }]) => (
          <div key={soort}>
            <dt>{t.bijdragen.inning[soort] ?? soort}</dt>
            <dd>
              {getal(aantal, taal)}: {euro(bedragCent, taal)}
            </dd>
          </div>
        ))}
      </dl>
      {stelVast.isError && <Foutmelding fout={stelVast.error} />}
      {bestand.isError && <Foutmelding fout={bestand.error} />}
      <div className="op-knoppen">
        {status === 'concept' && <Button onClick={() => zetVraag(true)}>{t.bijdragen.stelVast}</Button>}
        {status === 'vastgesteld' && totalen.inning.incasso.aantal > 0 && (
          <Button variant="secondary" onClick={() => bestand.mutate({ runnummer, soort: 'incassobestand' })}>
            {t.bijdragen.incassobestand}
          </Button>
        )}
        <Button variant="secondary" onClick={() => bestand.mutate({ runnummer, soort: 'boekhouding' })}>
          {t.bijdragen.boekhouding}
        </Button>
        <Button variant="tertiary" aria-expanded={open} onClick={() => zetOpen(!open)}>
          {t.bijdragen.toonRegels}
        </Button>
      </div>
      {open && <Regels run={run} />}
      {vraag && (
        <Bevestigvenster
          titel={t.bijdragen.stelVastTitel}
          vraag={t.bijdragen.stelVastVraag(run.jaar, euro(totalen.bedragCent, taal))}
          knop={t.bijdragen.jaStelVast}
          doe={() => stelVast.mutate(runnummer)}
          sluit={() => zetVraag(false)}
        />
      )}
    </section>
  )
}

/** Yearly contributions: to compute, look at, fix and collect. */
export const Bijdragen = () => {
  const { t } = useWoorden()
  const runs = useRuns()
  const start = useStartRun()
  const [jaar, zetJaar] = useState(vandaag().slice(0, 4))
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!start.isPending) start.mutate(Number(jaar))
  }
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.menu.gemeente.bijdragen}
      </Heading>
      <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
        <Paragraph>{t.bijdragen.uitleg}</Paragraph>
        {start.isError && <Foutmelding fout={start.error} />}
        <Tekstveld
          id="jaar"
          label={t.bijdragen.jaar}
          inputMode="numeric"
          value={jaar}
          onChange={(event) => zetJaar(event.target.value)}
        />
        <Button type="submit">{t.bijdragen.start}</Button>
      </form>
      {runs.isError && <Foutmelding fout={runs.error} opnieuw={() => void runs.refetch()} />}
      {runs.isPending && <Laden />}
      {runs.data?.toReversed().map((run) => (
        <Run key={run.runnummer} run={run} />
      ))}
    </div>
  )
}
