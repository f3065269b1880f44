import { bewaar } from '../../api/bewaar.ts'
import type { Importfout } from '../../api/typen.ts'
import { Button, Heading, Paragraph, Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { getal } from '../../teksten/weergave.ts'
import { foutenAlsCsv } from './lees.ts'

const MEESTE = 100

/** What must be corrected in the file, by row and field; all of it as a file too. */
export const Fouten = ({ fouten }: { fouten: readonly Importfout[] }) => {
  const { t, taal } = useWoorden()
  const { kolommen } = t.overnemen
  return (
    <div className="op-paneel op-stapel">
      <Heading level={2} size="level-3">
        {t.overnemen.fouten}
      </Heading>
      <Paragraph>{t.overnemen.foutenUitleg}</Paragraph>
      {fouten.length > MEESTE && <Paragraph>{t.overnemen.rest(getal(fouten.length, taal))}</Paragraph>}
      <div className="op-knoppen">
        <Button
          variant="secondary"
          onClick={() => bewaar(new Blob([foutenAlsCsv(fouten)], { type: 'text/csv' }), t.overnemen.bestandsnaam)}
        >
          {t.overnemen.download}
        </Button>
      </div>
      <Schuifvak naam={t.overnemen.fouten}>
        <Table>
          <Table.Columns names={[kolommen.rij, kolommen.veld, kolommen.wat]} />
          <Table.Body>
            {fouten.slice(0, MEESTE).map(({ rij, veld, code, detail }) => (
              <Table.Row key={`${rij} ${veld} ${code} ${detail}`}>
                <Table.HeaderCell scope="row">{rij}</Table.HeaderCell>
                <Table.Cell lang="nl">{veld}</Table.Cell>
                <Table.Cell lang="nl">{detail}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Schuifvak>
    </div>
  )
}
