import { useTitel } from '../onderdelen/schil/titel.ts'
import { Button, Heading, Paragraph, Table } from '../onderdelen/basis/index.ts'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Rit, Vervoersopdracht } from '../api/typen.ts'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Keuzeveld } from '../onderdelen/formulier/Keuzeveld.tsx'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { useOpdrachttekst } from '../onderdelen/rit/opdrachttekst.ts'
import { Schuifvak } from '../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { vandaag } from '../lezen/tijd.ts'
import { useDag } from '../vragen/rit/vervoer.ts'
import { dagVoluit, klok, klokInLijst } from '../teksten/weergave.ts'
import { plaatsnaam } from '../teksten/plaatsnaam.ts'
import { Dagkeuze } from './Dagkeuze.tsx'

type Status = Rit['status']

/** Who it is and how to reach them: the link is to the pass, where everything can be done. */
const Wie = ({ pasnummer, naam, telefoon }: NonNullable<Vervoersopdracht['pashouder']>) => (
  <>
    <Link className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}`}>
      {naam}
    </Link>
    {telefoon !== undefined && (
      <a className="op-zin op-link" href={`tel:${telefoon}`}>
        {telefoon}
      </a>
    )}
  </>
)

const Ritten = ({ datum, status }: { datum: string; status: Status }) => {
  const { t, taal } = useWoorden()
  const dag = useDag(datum, status)
  const opdrachttekst = useOpdrachttekst()
  const ritten = dag.data?.pages.flatMap(({ vervoersopdrachten }) => vervoersopdrachten) ?? []
  return (
    <>
      {dag.isError && <Foutmelding fout={dag.error} opnieuw={() => void dag.refetch()} />}
      {dag.isPending && <Laden />}
      {dag.isSuccess && ritten.length === 0 && <Paragraph role="status">{t.balie.dagLeeg[status]}</Paragraph>}
      {ritten.length > 0 && (
        <div className="op-knoppen">
          <p role="status">{t.balie.dagAantal(ritten.length, dag.hasNextPage)}</p>
          <Button variant="secondary" onClick={() => globalThis.print()}>
            {t.balie.dagAfdrukken}
          </Button>
        </div>
      )}
      {ritten.length > 0 && (
        <Schuifvak naam={t.menu.centralist.dag}>
          <Table kaarten>
            <Table.Columns
              names={[t.balie.dagTijd, t.balie.dagWie, t.mijn.van, t.mijn.naar, t.balie.dagMee, t.balie.dagRit]}
            />
            <Table.Body>
              {ritten.map((rit) => (
                <Table.Row key={rit.ritnummer}>
                  <Table.HeaderCell scope="row">
                    {klokInLijst(rit.vertrek, datum, taal, t.balie.nachts)}
                    {rit.voortgang?.verwachtVertrek !== undefined && (
                      <span className="op-zin">{t.balie.dagVerwacht(klok(rit.voortgang.verwachtVertrek, taal))}</span>
                    )}
                  </Table.HeaderCell>
                  <Table.Cell kop={t.balie.dagWie}>
                    {rit.pashouder !== undefined && <Wie {...rit.pashouder} />}
                  </Table.Cell>
                  <Table.Cell kop={t.mijn.van}>{plaatsnaam(rit.van.weergavenaam)}</Table.Cell>
                  <Table.Cell kop={t.mijn.naar}>{plaatsnaam(rit.naar.weergavenaam)}</Table.Cell>
                  <Table.Cell kop={t.balie.dagMee}>{opdrachttekst(rit.opdracht)}</Table.Cell>
                  <Table.Cell kop={t.balie.dagRit}>{rit.ritnummer}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Schuifvak>
      )}
      {dag.hasNextPage && (
        <Button variant="secondary" onClick={() => void dag.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </>
  )
}

/** The rides of one day of all pass holders, by departure, a page at a time; each leads to its pass. */
export const Dag = () => {
  const { t, taal } = useWoorden()
  const [datum, zetDatum] = useState(vandaag)
  useTitel(t.balie.dagTitel(dagVoluit(datum, taal)))
  const [status, zetStatus] = useState<Status>('geboekt')
  return (
    <section className="op-paneel op-daglijst" aria-labelledby="dag">
      <Heading level={1} size="level-2" id="dag">
        {t.balie.dagTitel(dagVoluit(datum, taal))}
      </Heading>
      <Dagkeuze datum={datum} kies={zetDatum} />
      <Keuzeveld<Status>
        id="status"
        label={t.balie.dagStatus}
        waarde={status}
        keuzes={Object.entries(t.rit.status) as [Status, string][]}
        onKies={zetStatus}
      />
      <Ritten datum={datum} status={status} />
    </section>
  )
}
