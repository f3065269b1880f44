import { useState } from 'react'
import { Link } from 'wouter'
import { Button, Table } from '../../../onderdelen/basis/index.ts'
import type { Bijdragerun } from '../../../api/typen.ts'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { Schuifvak } from '../../../onderdelen/formulier/Schuifvak.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { useBestand, useRegels } from '../../../vragen/bijdrage/bijdragen.ts'
import { euro } from '../../../teksten/weergave.ts'
import { useRunnaam } from './naam.ts'
import { Regelkeuze } from './Regelkeuze.tsx'
import { useStand } from './stand.ts'

/** What each pass owes, how that was computed and how it stands. */
export const Runregels = ({ run }: { run: Bijdragerun }) => {
  const { t, taal } = useWoorden()
  const { naam } = useRunnaam()
  const { runnummer, status, jaar } = run
  const regels = useRegels(runnummer)
  const bestand = useBestand()
  const stand = useStand()
  const [keuzeVoor, zetKeuzeVoor] = useState<string>()
  const alle = regels.data?.pages.flatMap((bladzijde) => bladzijde.regels) ?? []
  if (regels.isError) return <Foutmelding fout={regels.error} opnieuw={() => void regels.refetch()} />
  return (
    <>
      {bestand.isError && <Foutmelding fout={bestand.error} />}
      {keuzeVoor !== undefined && status === 'concept' && (
        <Regelkeuze key={keuzeVoor} runnummer={runnummer} pasnummer={keuzeVoor} klaar={() => zetKeuzeVoor(undefined)} />
      )}
      <Schuifvak naam={t.stiptheid.tabel(naam(run))}>
        <Table>
          <Table.Columns
            names={[
              t.bijdragen.pas,
              t.bijdragen.bedrag,
              t.bijdragen.hoe,
              t.meldingen.stand,
              t.meldingen.kenmerk,
              t.bijdragen.berekening,
            ]}
          />
          <Table.Body>
            {alle.map((regel) => (
              <Table.Row key={regel.pasnummer}>
                <Table.HeaderCell scope="row">
                  {status === 'vastgesteld' ? (
                    <Link
                      className="op-link"
                      href={`/pas/${encodeURIComponent(regel.pasnummer)}/rekening/${jaar}`}
                      aria-label={t.rekening.naarVan(regel.pasnummer)}
                    >
                      {regel.pasnummer}
                    </Link>
                  ) : (
                    regel.pasnummer
                  )}
                </Table.HeaderCell>
                <Table.Cell>{euro(regel.bedragCent, taal)}</Table.Cell>
                <Table.Cell>
                  {t.bijdragen.inning[regel.inning] ?? regel.inning}
                  {status === 'vastgesteld' && regel.beschikking !== undefined && (
                    <Button
                      variant="tertiary"
                      aria-label={t.bijdragen.briefVoluit(regel.pasnummer)}
                      onClick={() => bestand.mutate({ runnummer, soort: 'brief', pasnummer: regel.pasnummer })}
                    >
                      {t.bijdragen.brief}
                    </Button>
                  )}
                  {status === 'concept' && regel.inning !== 'geen' && (
                    <Button
                      variant="tertiary"
                      aria-label={t.bijdragen.keuze.knopVoluit(regel.pasnummer)}
                      onClick={() => zetKeuzeVoor(regel.pasnummer)}
                    >
                      {t.bijdragen.keuze.knop}
                    </Button>
                  )}
                </Table.Cell>
                <Table.Cell>{stand(regel)}</Table.Cell>
                <Table.Cell>{regel.kenmerk}</Table.Cell>
                <Table.Cell lang="nl">{regel.berekening.toelichting.join(' ')}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Schuifvak>
      {regels.hasNextPage && (
        <Button variant="secondary" onClick={() => void regels.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </>
  )
}
