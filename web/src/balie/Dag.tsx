import { useTitel } from '../onderdelen/schil/titel.ts'
import { Button, Heading, Paragraph, Table } from '../onderdelen/basis/index.ts'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Rit } from '../api/typen.ts'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Keuzeveld } from '../onderdelen/formulier/Keuzeveld.tsx'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { useOpdrachttekst } from '../onderdelen/rit/opdrachttekst.ts'
import { Schuifvak } from '../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { vandaag } from '../lezen/tijd.ts'
import { usePasVanRit } from '../vragen/rit/ritten.ts'
import { useDag } from '../vragen/rit/vervoer.ts'
import { dagVoluit, klok, klokInLijst } from '../teksten/weergave.ts'
import { Dagkeuze } from './Dagkeuze.tsx'

type Status = Rit['status']

const Ritten = ({ datum, status }: { datum: string; status: Status }) => {
  const { t, taal } = useWoorden()
  const [, ga] = useLocation()
  const dag = useDag(datum, status)
  const pasVanRit = usePasVanRit()
  const opdrachttekst = useOpdrachttekst()
  const ritten = dag.data?.pages.flatMap(({ vervoersopdrachten }) => vervoersopdrachten) ?? []
  const open = (ritnummer: string): void =>
    pasVanRit.mutate(ritnummer, { onSuccess: (pasnummer) => ga(`/pas/${encodeURIComponent(pasnummer)}`) })
  return (
    <>
      {dag.isError && <Foutmelding fout={dag.error} opnieuw={() => void dag.refetch()} />}
      {pasVanRit.isError && <Foutmelding fout={pasVanRit.error} />}
      {dag.isPending && <Laden />}
      {dag.isSuccess && ritten.length === 0 && <Paragraph role="status">{t.balie.dagLeeg[status]}</Paragraph>}
      {ritten.length > 0 && (
        <Schuifvak naam={t.menu.centralist.dag}>
          <Table>
            <Table.Columns names={[t.balie.dagTijd, t.mijn.van, t.mijn.naar, t.balie.dagMee, t.balie.dagRit]} />
            <Table.Body>
              {ritten.map((rit) => (
                <Table.Row key={rit.ritnummer}>
                  <Table.HeaderCell scope="row">
                    {klokInLijst(rit.vertrek, datum, taal, t.balie.nachts)}
                    {rit.voortgang?.verwachtVertrek !== undefined && (
                      <span className="op-zin">{t.balie.dagVerwacht(klok(rit.voortgang.verwachtVertrek, taal))}</span>
                    )}
                  </Table.HeaderCell>
                  <Table.Cell>{rit.van.weergavenaam}</Table.Cell>
                  <Table.Cell>{rit.naar.weergavenaam}</Table.Cell>
                  <Table.Cell>{opdrachttekst(rit.opdracht)}</Table.Cell>
                  <Table.Cell>
                    <Button
                      variant="tertiary"
                      aria-label={t.balie.dagOpen(rit.ritnummer)}
                      onClick={() => open(rit.ritnummer)}
                    >
                      {rit.ritnummer}
                    </Button>
                  </Table.Cell>
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
    <section className="op-paneel" aria-labelledby="dag">
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
