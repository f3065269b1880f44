import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Button, Heading, Paragraph, Table } from '../basis/index.ts'
import { Schuifvak } from '../formulier/Schuifvak.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Laden } from '../melding/Laden.tsx'
import { useTitel } from '../schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagVoluit, datumVan, datumVoluit, klok } from '../../teksten/weergave.ts'
import { useWerklijst } from '../../vragen/pas/nasleep.ts'

/**
 * Passes of which somebody must decide something, for the municipality and the control centre.
 * @param children what else waits for the caller
 */
export const Werklijst = ({ children }: { children?: ReactNode }) => {
  const { t, taal } = useWoorden()
  useTitel(t.nasleep.lijst)
  const lijst = useWerklijst()
  const alle = lijst.data?.pages.flatMap(({ openstaand }) => openstaand) ?? []
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.nasleep.lijst}
      </Heading>
      {children}
      <Paragraph>{t.nasleep.lijstUitleg}</Paragraph>
      {lijst.isError && <Foutmelding fout={lijst.error} opnieuw={() => void lijst.refetch()} />}
      {lijst.isPending && <Laden />}
      {lijst.isSuccess && alle.length === 0 && <Paragraph>{t.nasleep.geen}</Paragraph>}
      {alle.length > 0 && (
        <Schuifvak naam={t.nasleep.lijst}>
          <Table>
            <Table.Columns names={[t.nasleep.pas, t.nasleep.sinds, t.nasleep.eersteRit, t.nasleep.open]} />
            <Table.Body>
              {alle.map(({ pasnummer, naam, sinds, nasleep: { ritten, reeksen, machtiging, ...rest } }) => (
                <Table.Row key={pasnummer}>
                  <Table.HeaderCell scope="row">
                    <Link href={`/pas/${encodeURIComponent(pasnummer)}`}>{naam}</Link> ({pasnummer})
                  </Table.HeaderCell>
                  <Table.Cell>{datumVoluit(datumVan(sinds), taal)}</Table.Cell>
                  <Table.Cell>
                    {ritten[0] === undefined
                      ? t.nasleep.geenRit
                      : t.algemeen.dagTijd(dagVoluit(datumVan(ritten[0].vertrek), taal), klok(ritten[0].vertrek, taal))}
                  </Table.Cell>
                  <Table.Cell>
                    {t.nasleep.telling({
                      ritten: ritten.length,
                      reeksen: reeksen.length,
                      inlogs: rest.koppelingen.length + (rest.agenda ? 1 : 0),
                      machtiging,
                      passen: rest.anderePassen.length,
                      meereizen: rest.meereizen.length,
                    })}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Schuifvak>
      )}
      {lijst.hasNextPage && (
        <Button variant="secondary" onClick={() => void lijst.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </div>
  )
}
