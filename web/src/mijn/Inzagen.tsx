import { Button, Heading, Paragraph } from '../onderdelen/basis/index.ts'
import type { Pas } from '../api/typen.ts'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { useInzagen } from '../vragen/inzagen.ts'
import { dagVoluit, datumVan, klok } from '../teksten/weergave.ts'

/** Who looked at somebody's data, when and why. */
export const Inzagen = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  const inzagen = useInzagen(pas.pasnummer)
  const alle = inzagen.data?.pages.flatMap((bladzijde) => bladzijde.inzagen) ?? []
  return (
    <section className="op-paneel op-paneel--ruim" aria-labelledby="inzagen">
      <Heading level={2} id="inzagen">
        {t.mijn.inzagen}
      </Heading>
      <Paragraph>{t.mijn.inzagenUitleg}</Paragraph>
      {inzagen.isError && <Foutmelding fout={inzagen.error} opnieuw={() => void inzagen.refetch()} />}
      {inzagen.isPending && <Laden />}
      <ul className="op-ritten">
        {alle.map(({ op, wat, waarom, door, traceId }) => (
          <li key={`${traceId} ${op} ${wat}`} className="op-reden">
            <strong>{t.algemeen.dagTijd(dagVoluit(datumVan(op), taal), klok(op, taal))}</strong>
            <div lang="nl">
              {wat}. {door}.
              <br />
              <span className="op-klein">{waarom}</span>
            </div>
          </li>
        ))}
      </ul>
      {inzagen.hasNextPage && (
        <Button variant="secondary" onClick={() => void inzagen.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </section>
  )
}
