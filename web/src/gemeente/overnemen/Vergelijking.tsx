import { Link } from 'wouter'
import type { Importverslag } from '../../api/typen.ts'
import { Feiten, Heading, Paragraph, Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { getal } from '../../teksten/weergave.ts'

/** What was in the file beside what is in Opstap, to the pass and to the metre. */
export const Vergelijking = ({ verslag }: { verslag: Importverslag }) => {
  const { t, taal } = useWoorden()
  const { proef, rijen, nieuw, gelijk, anders, beginstanden, passen } = verslag
  const { uitkomst, anderskolommen } = t.overnemen
  const meter = (aantal: number): string => t.overnemen.meter(getal(aantal, taal))
  const feiten = [
    [uitkomst.rijen, getal(rijen, taal)],
    [uitkomst.inOpstap, getal((proef ? 0 : nieuw) + gelijk + anders, taal)],
    [proef ? uitkomst.nieuwProef : uitkomst.nieuw, getal(nieuw, taal)],
    [uitkomst.gelijk, getal(gelijk, taal)],
    [uitkomst.anders, getal(anders, taal)],
    [uitkomst.bestandMeter, meter(beginstanden.bestandMeter)],
    [uitkomst.opstapMeter, meter(beginstanden.opstapMeter)],
    [uitkomst.verschilMeter, meter(beginstanden.bestandMeter - beginstanden.opstapMeter)],
  ] as const
  const andere = passen.filter(({ stand }) => stand === 'anders')
  return (
    <section className="op-paneel op-stapel" aria-labelledby="vergelijking">
      <Heading level={2} size="level-3" id="vergelijking">
        {t.overnemen.vergelijking}
      </Heading>
      <Feiten feiten={feiten} />
      {andere.length > 0 && (
        <>
          <Heading level={3} size="level-4">
            {t.overnemen.anders}
          </Heading>
          <Paragraph>{t.overnemen.andersUitleg}</Paragraph>
          <Schuifvak naam={t.overnemen.anders}>
            <Table>
              <Table.Columns names={Object.values(anderskolommen)} />
              <Table.Body>
                {andere.map(({ rij, externId, pasnummer, velden }) => (
                  <Table.Row key={rij}>
                    <Table.HeaderCell scope="row">{rij}</Table.HeaderCell>
                    <Table.Cell>{externId}</Table.Cell>
                    <Table.Cell>
                      <Link className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}`}>
                        {pasnummer}
                      </Link>
                    </Table.Cell>
                    <Table.Cell lang="nl">{velden.join(', ')}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </Schuifvak>
        </>
      )}
    </section>
  )
}
