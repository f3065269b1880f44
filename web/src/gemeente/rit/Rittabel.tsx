import { memo } from 'react'
import { Link } from 'wouter'
import type { Rit } from '../../api/typen.ts'
import { Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { plaatsnaam } from '../../teksten/plaatsnaam.ts'
import { dagKort, datumVan, euro, kilometers, klok } from '../../teksten/weergave.ts'

/** Rides under each other, each with the way to the pass that it is of. Drawn again only when they change. */
export const Rittabel = memo(({ ritten }: { ritten: readonly Rit[] }) => {
  const { t, taal } = useWoorden()
  const { wanneer, rit, pas, afstand, bedrag, stand } = t.periode.kolommen
  return (
    <Schuifvak naam={t.periode.titel}>
      <Table>
        <Table.Columns names={[wanneer, rit, pas, t.mijn.van, t.mijn.naar, afstand, bedrag, stand]} />
        <Table.Body>
          {ritten.map((een) => (
            <Table.Row key={een.ritnummer}>
              <Table.HeaderCell scope="row">
                {t.algemeen.dagTijd(dagKort(datumVan(een.vertrek), taal), klok(een.vertrek, taal))}
              </Table.HeaderCell>
              <Table.Cell>{een.ritnummer}</Table.Cell>
              <Table.Cell>
                <Link className="op-link" href={`/pas/${encodeURIComponent(een.pasnummer)}`}>
                  {een.pasnummer}
                </Link>
              </Table.Cell>
              <Table.Cell>{plaatsnaam(een.van.weergavenaam)}</Table.Cell>
              <Table.Cell>{plaatsnaam(een.naar.weergavenaam)}</Table.Cell>
              <Table.Cell align="end">{t.algemeen.km(kilometers(een.afstandMeter, taal, 'ceil'))}</Table.Cell>
              <Table.Cell align="end">{euro(een.verschuldigdCent, taal)}</Table.Cell>
              <Table.Cell>{t.rit.status[een.status]}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Schuifvak>
  )
})
