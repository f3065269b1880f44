import { Link as Wissel } from 'wouter'
import type { Regelingkop } from '../../api/typen.ts'
import { knop, Heading, Paragraph, Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { useVersies } from '../../vragen/beleid/regelingen.ts'

const Rij = ({ kop }: { kop: Regelingkop }) => {
  const { t, taal } = useWoorden()
  const { versie, geldigVanaf, status, werking, herkomst, geschreven, vaststelling } = kop
  const door = (wie: { op: string; wie: string } | undefined): string =>
    wie === undefined ? '–' : t.versies.opDoor(datumVoluit(datumVan(wie.op), taal), wie.wie)
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Wissel className="op-link" href={`/regels/versies/${encodeURIComponent(versie)}`}>
          {datumVoluit(geldigVanaf, taal)}
          <span className="op-onzichtbaar"> ({versie})</span>
        </Wissel>
      </Table.HeaderCell>
      <Table.Cell>{werking === undefined ? t.versies.status[status] : t.versies.werking[werking]}</Table.Cell>
      <Table.Cell>{herkomst === 'meegeleverd' ? t.versies.meegeleverd : door(geschreven)}</Table.Cell>
      <Table.Cell>{door(vaststelling)}</Table.Cell>
      <Table.Cell>{vaststelling === undefined ? '–' : <span lang="nl">{vaststelling.besluit}</span>}</Table.Cell>
    </Table.Row>
  )
}

/** Every version of the rules: who wrote and who fixed it, and when. */
export const Versies = () => {
  const { t } = useWoorden()
  useTitel(t.versies.titel)
  const { data, error, refetch } = useVersies()
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.versies.titel}
      </Heading>
      <Paragraph>{t.versies.uitleg}</Paragraph>
      <div className="op-knoppen">
        <Wissel className={knop('primary')} href="/regels/nieuw">
          {t.versies.nieuw}
        </Wissel>
        <Wissel className={knop('secondary')} href="/regels">
          {t.versies.zoalsNu}
        </Wissel>
      </div>
      {error !== null && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {data === undefined && error === null && <Laden />}
      {data !== undefined && data.length > 0 && (
        <Schuifvak naam={t.versies.titel}>
          <Table>
            <Table.Columns names={t.versies.kolommen} />
            <Table.Body>
              {data.map((kop) => (
                <Rij key={kop.versie} kop={kop} />
              ))}
            </Table.Body>
          </Table>
        </Schuifvak>
      )}
    </div>
  )
}
