import { Alert, Heading, Paragraph, knop } from '../../onderdelen/basis/index.ts'
import { Link } from 'wouter'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useIncassogegevens } from '../../vragen/bijdrage/innen.ts'
import { datumVoluit, ibanTekst } from '../../teksten/weergave.ts'

const NAAR = '/bijdragen/innen'

/** On which day and account the municipality collects, or that it has not said so yet. */
export const Inning = () => {
  const { t, taal } = useWoorden()
  const gegevens = useIncassogegevens()
  if (gegevens.isError) return <Foutmelding fout={gegevens.error} opnieuw={() => void gegevens.refetch()} />
  if (gegevens.data === undefined) return <Laden />
  if (gegevens.data === null)
    return (
      <Alert heading={t.innen.leegKop} headingLevel={2} severity="warning">
        <Paragraph>{t.innen.leeg}</Paragraph>
        <div className="op-knoppen">
          <Link className={knop('primary')} href={NAAR}>
            {t.innen.vulIn}
          </Link>
        </div>
      </Alert>
    )
  const { incassodatum, iban } = gegevens.data
  return (
    <section className="op-paneel op-stapel" aria-labelledby="innen">
      <Heading level={2} size="level-3" id="innen">
        {t.innen.titel}
      </Heading>
      <Paragraph>{t.innen.stand(datumVoluit(incassodatum, taal), ibanTekst(iban))}</Paragraph>
      <div className="op-knoppen">
        <Link className={knop('secondary')} href={NAAR}>
          {t.innen.wijzig}
        </Link>
        <Link className={knop('secondary')} href="/bijdragen/bank">
          {t.bank.naar}
        </Link>
        <Link className={knop('secondary')} href="/bijdragen/terugbetalen">
          {t.terugbetaling.naar}
        </Link>
        <Link className={knop('secondary')} href="/bijdragen/journaal">
          {t.journaal.naar}
        </Link>
      </div>
    </section>
  )
}
