import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useIncassogegevens } from '../../vragen/bijdrage/innen.ts'
import { Incassoformulier } from './Incassoformulier.tsx'

/** How the municipality collects: what the bank's file and the invoices are made with. */
export const Incassogegevens = () => {
  const { t } = useWoorden()
  const gegevens = useIncassogegevens()
  return (
    <div className="op-stapel">
      <Paginakop titel={t.innen.titel} naar="/bijdragen" naam={t.innen.terug} uitleg={t.innen.uitleg} />
      {gegevens.isError && <Foutmelding fout={gegevens.error} opnieuw={() => void gegevens.refetch()} />}
      {gegevens.isPending && <Laden />}
      {/* Also after an error: what was typed meanwhile stays. */}
      {gegevens.data !== undefined && <Incassoformulier gegevens={gegevens.data} />}
    </div>
  )
}
