import { Button, Heading, Paragraph, Table } from '@amsterdam/design-system-react'
import { useState } from 'react'
import { Foutmelding } from '../onderdelen/Foutmelding.tsx'
import { Laden } from '../onderdelen/Laden.tsx'
import { Schuifvak } from '../onderdelen/Schuifvak.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../tijd.ts'
import { useDag } from '../vragen/vervoer.ts'
import { dagVoluit, klok } from '../weergave.ts'

/** The rides of one day of all pass holders, by departure, a page at a time. */
export const Dag = () => {
  const { t, taal } = useWoorden()
  const [datum, zetDatum] = useState(vandaag)
  const dag = useDag(datum)
  const ritten = dag.data?.pages.flatMap(({ vervoersopdrachten }) => vervoersopdrachten) ?? []
  return (
    <section className="op-paneel" aria-labelledby="dag">
      <Heading level={1} size="level-2" id="dag">
        {t.balie.dagTitel(dagVoluit(datum, taal))}
      </Heading>
      <div className="op-knoppen">
        <Button variant="secondary" onClick={() => zetDatum(plusDagen(datum, -1))}>
          {t.balie.dagTerug}
        </Button>
        <Button variant="secondary" onClick={() => zetDatum(plusDagen(datum, 1))}>
          {t.balie.dagVerder}
        </Button>
      </div>
      {dag.isError && <Foutmelding fout={dag.error} opnieuw={() => void dag.refetch()} />}
      {dag.isPending && <Laden />}
      {dag.isSuccess && ritten.length === 0 && <Paragraph role="status">{t.balie.dagLeeg}</Paragraph>}
      {ritten.length > 0 && (
        <Schuifvak naam={t.menu.centralist.dag}>
          <Table>
            <Table.Header>
              <Table.Row>
                {[t.boeken.vertrek, t.mijn.van, t.mijn.naar, t.balie.dagMee, t.regels.velden['status']].map((kop) => (
                  <Table.HeaderCell key={kop} scope="col">
                    {kop}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {ritten.map((rit) => (
                <Table.Row key={rit.ritnummer}>
                  <Table.HeaderCell scope="row">{klok(rit.vertrek, taal)}</Table.HeaderCell>
                  <Table.Cell>{rit.van.weergavenaam}</Table.Cell>
                  <Table.Cell>{rit.naar.weergavenaam}</Table.Cell>
                  <Table.Cell>{rit.opdracht.join(', ')}</Table.Cell>
                  <Table.Cell>{t.rit.status[rit.status]}</Table.Cell>
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
    </section>
  )
}
