import type { Factuuroordeel } from '../../api/typen.ts'
import { Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { euro } from '../../teksten/weergave.ts'

/** Lines of an invoice, each with what becomes of it and every reason. */
export const Factuurregels = ({ regels }: { regels: Factuuroordeel['regels'] }) => {
  const { t, taal } = useWoorden()
  const { regel, rit, gevraagd, verwacht, uitkomst, redenen } = t.facturen.kolommen
  return (
    <Schuifvak naam={t.facturen.regels}>
      <Table>
        <Table.Columns names={[regel, rit, gevraagd, verwacht, uitkomst, redenen]} />
        <Table.Body>
          {regels.map((een) => (
            <Table.Row key={een.regelnummer}>
              <Table.HeaderCell scope="row">{een.regelnummer}</Table.HeaderCell>
              <Table.Cell>{een.ritnummer}</Table.Cell>
              <Table.Cell align="end">{euro(een.gevraagdCent, taal)}</Table.Cell>
              <Table.Cell align="end">
                {een.verwachtCent === undefined ? t.facturen.onbekend : euro(een.verwachtCent, taal)}
              </Table.Cell>
              <Table.Cell>{t.facturen.uitkomsten[een.uitkomst]}</Table.Cell>
              <Table.Cell>
                {een.redenen.map(({ code, tekst }) => (
                  <span key={code} className="op-zin" lang="nl">
                    {tekst}
                  </span>
                ))}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Schuifvak>
  )
}
