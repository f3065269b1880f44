import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Link } from 'wouter'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useIncassogegevens } from '../../vragen/bijdrage/innen.ts'
import { Incassoformulier } from './Incassoformulier.tsx'

/** How the municipality collects: what the bank's file and the invoices are made with. */
export const Incassogegevens = () => {
  const { t } = useWoorden()
  useTitel(t.innen.titel)
  const gegevens = useIncassogegevens()
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.innen.titel}
      </Heading>
      <Link className="op-link" href="/bijdragen">
        {t.innen.terug}
      </Link>
      <Paragraph>{t.innen.uitleg}</Paragraph>
      {gegevens.isError && <Foutmelding fout={gegevens.error} opnieuw={() => void gegevens.refetch()} />}
      {gegevens.isPending && <Laden />}
      {/* Also after an error: what was typed meanwhile stays. */}
      {gegevens.data !== undefined && <Incassoformulier gegevens={gegevens.data} />}
    </div>
  )
}
