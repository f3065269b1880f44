import { Link } from 'wouter'
import type { Pasinlijst } from '../../api/typen.ts'
import { Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { plaatsnaam } from '../../teksten/plaatsnaam.ts'
import { datumVoluit } from '../../teksten/weergave.ts'

/** Passes under each other, each with the way to it. @param naam what they have in common */
export const Pastabel = ({ naam, passen }: { naam: string; passen: readonly Pasinlijst[] }) => {
  const { t, taal } = useWoorden()
  const kolommen = [t.pas.naam, t.pas.pasnummer, t.pas.geboortedatum, t.pas.woning, t.pas.geldig, t.passenlijst.stand]
  return (
    <Schuifvak naam={naam}>
      <Table>
        <Table.Columns names={kolommen} />
        <Table.Body>
          {passen.map((pas) => (
            <Table.Row key={pas.pasnummer}>
              <Table.HeaderCell scope="row">
                <Link className="op-link" href={`/pas/${encodeURIComponent(pas.pasnummer)}`}>
                  {pas.naam}
                </Link>
              </Table.HeaderCell>
              <Table.Cell>{pas.pasnummer}</Table.Cell>
              <Table.Cell>{datumVoluit(pas.geboortedatum, taal)}</Table.Cell>
              <Table.Cell>{plaatsnaam(pas.woning.weergavenaam)}</Table.Cell>
              <Table.Cell>
                {t.pas.geldigVanTot(datumVoluit(pas.geldigVanaf, taal), datumVoluit(pas.geldigTotEnMet, taal))}
              </Table.Cell>
              <Table.Cell>{t.passenlijst.standen[pas.status]}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Schuifvak>
  )
}
