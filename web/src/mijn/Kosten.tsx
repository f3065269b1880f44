import { useTitel } from '../onderdelen/schil/titel.ts'
import { Heading, Paragraph, Table } from '../onderdelen/basis/index.ts'
import type { Pas, Rit } from '../api/typen.ts'
import { NietToegepast } from './NietToegepast.tsx'
import { Jaarbijdrage } from './Jaarbijdrage.tsx'
import { Ritbijdragen } from '../onderdelen/bijdrage/Ritbijdragen.tsx'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { Schuifvak } from '../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { vandaag } from '../lezen/tijd.ts'
import { useRitten } from '../vragen/rit/ritten.ts'
import { dagKort, datumVan, euro, kilometers } from '../teksten/weergave.ts'
import { plaatsnaam } from '../teksten/plaatsnaam.ts'

const som = (ritten: readonly Rit[]): number => ritten.reduce((totaal, rit) => totaal + rit.verschuldigdCent, 0)

/** What the rides of this year cost, ride by ride. */
const Kosten = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  useTitel(t.menu.pashouder.kosten)
  const jaar = Number(vandaag().slice(0, 4))
  const alle = useRitten(pas.pasnummer, `${jaar}-01-01`, `${jaar}-12-31`)
  if (alle.isError) return <Foutmelding fout={alle.error} opnieuw={() => void alle.refetch()} />
  if (alle.data === undefined) return <Laden />
  // Also one that was cancelled too late and is to be paid.
  const ritten = alle.data.filter(({ verschuldigdCent }) => verschuldigdCent > 0)
  const voorbeeld = ritten.some(({ ritprijs }) => ritprijs.status === 'voorbeeld')
  return (
    <>
      <Heading level={1}>{t.mijn.kostenTitel(jaar)}</Heading>
      <p className="op-groot">{t.mijn.kostenTotaal(euro(som(ritten), taal), ritten.length)}</p>
      {voorbeeld && <Paragraph>{t.algemeen.voorbeeldUitleg}</Paragraph>}
      {ritten.length > 0 && <Paragraph>{t.mijn.kostenUitleg}</Paragraph>}
      <Jaarbijdrage pas={pas} jaar={jaar} />
      <Ritbijdragen pasnummer={pas.pasnummer} jaar={jaar} />
      {ritten.length > 0 && (
        <Schuifvak naam={t.mijn.kostenTabel}>
          <Table kaarten>
            <Table.Caption>{t.mijn.kostenTabel}</Table.Caption>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t.balie.dagKies}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t.mijn.naar}</Table.HeaderCell>
                <Table.HeaderCell scope="col" align="end">
                  {t.boeken.afstand}
                </Table.HeaderCell>
                <Table.HeaderCell scope="col" align="end">
                  {t.boeken.prijs}
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {ritten.map((rit) => (
                <Table.Row key={rit.ritnummer}>
                  <Table.HeaderCell scope="row">{dagKort(datumVan(rit.vertrek), taal)}</Table.HeaderCell>
                  <Table.Cell kop={t.mijn.naar}>{plaatsnaam(rit.naar.weergavenaam)}</Table.Cell>
                  <Table.Cell kop={t.boeken.afstand} align="end">
                    {t.algemeen.km(kilometers(rit.afstandMeter, taal, 'ceil'))}
                  </Table.Cell>
                  <Table.Cell kop={t.boeken.prijs} align="end">
                    {euro(rit.verschuldigdCent, taal)}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Schuifvak>
      )}
      <NietToegepast />
    </>
  )
}

export default Kosten
