import type { Rekening } from '../../api/typen.ts'
import { Heading, Paragraph, Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit, euro } from '../../teksten/weergave.ts'

/** The account as a statement: what happened, who noted it when, and what was to be paid after it. */
export const Verloop = ({ rekening: { verloop } }: { rekening: Rekening }) => {
  const { t, taal } = useWoorden()
  const { kolommen, gebeurtenissen, wat } = t.rekening
  return (
    <section className="op-paneel op-stapel" aria-labelledby="verloop">
      <Heading level={2} size="level-3" id="verloop">
        {t.rekening.verloop}
      </Heading>
      <Paragraph>{t.rekening.verloopUitleg}</Paragraph>
      <Schuifvak naam={t.stiptheid.tabel(t.rekening.verloop)}>
        <Table className="op-cijfers">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{kolommen.datum}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{kolommen.wat}</Table.HeaderCell>
              <Table.HeaderCell scope="col" align="end">
                {kolommen.bedrag}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" align="end">
                {kolommen.saldo}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col">{kolommen.genoteerd}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{kolommen.door}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {verloop.map(({ datum, gebeurtenis, runnummer, pasnummer, bedragCent, saldoCent, genoteerd, wie }, i) => (
              // Entries only come after those that there are: the place tells them apart for good.
              <Table.Row key={String(i)}>
                <Table.HeaderCell scope="row">{datumVoluit(datum, taal)}</Table.HeaderCell>
                <Table.Cell>{wat(gebeurtenissen[gebeurtenis], runnummer, pasnummer)}</Table.Cell>
                <Table.Cell align="end">{euro(bedragCent, taal)}</Table.Cell>
                <Table.Cell align="end">{euro(saldoCent, taal)}</Table.Cell>
                <Table.Cell>{datumVoluit(genoteerd, taal)}</Table.Cell>
                <Table.Cell lang="nl">{wie}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Schuifvak>
    </section>
  )
}
