import { Button, Heading } from '../../onderdelen/basis/index.ts'
import type { Correctieverzoek, Pas } from '../../api/typen.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useCorrecties } from '../../vragen/inzage/correcties.ts'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { Correctieformulier } from './Correctieformulier.tsx'

const Verzoek = ({ verzoek: { veld, voorstel, op, uiterlijkOp, afhandeling } }: { verzoek: Correctieverzoek }) => {
  const { t, taal } = useWoorden()
  const dag = (instant: string): string => datumVoluit(datumVan(instant), taal)
  return (
    <li className="op-reden">
      <strong>{t.correcties.gevraagd(dag(op))}</strong>
      <p>
        {veld}: {voorstel}
      </p>
      {afhandeling === undefined ? (
        <p>{t.correcties.wacht(dag(uiterlijkOp))}</p>
      ) : (
        <p>
          {t.correcties.uitkomsten[afhandeling.uitkomst]} ({dag(afhandeling.op)}): {afhandeling.reden}
        </p>
      )}
    </li>
  )
}

/** Asks the municipality to put data right, and tells what it did with earlier requests. */
export const Correcties = ({ pas: { pasnummer } }: { pas: Pas }) => {
  const { t } = useWoorden()
  const correcties = useCorrecties(pasnummer)
  const verzoeken = correcties.data?.pages
    .flatMap((bladzijde) => bladzijde.correctieverzoeken)
    .toSorted((a, b) => b.op.localeCompare(a.op))
  return (
    <section className="op-paneel op-paneel--ruim" aria-labelledby="correcties">
      <Heading level={2} id="correcties">
        {t.correcties.vraag}
      </Heading>
      <Correctieformulier pasnummer={pasnummer} />
      {correcties.isError && <Foutmelding fout={correcties.error} opnieuw={() => void correcties.refetch()} />}
      {verzoeken !== undefined && verzoeken.length > 0 && (
        <>
          <Heading level={3}>{t.correcties.eerder}</Heading>
          <ul className="op-ritten">
            {verzoeken.map((verzoek) => (
              <Verzoek key={verzoek.nummer} verzoek={verzoek} />
            ))}
          </ul>
        </>
      )}
      {correcties.hasNextPage && (
        <Button variant="secondary" onClick={() => void correcties.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </section>
  )
}
