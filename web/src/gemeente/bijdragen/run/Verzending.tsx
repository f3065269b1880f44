import { useState, type FormEvent } from 'react'
import type { Bijdragerun } from '../../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../../lezen/datumveld.ts'
import { vandaag } from '../../../lezen/tijd.ts'
import { Button, Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../onderdelen/formulier/velden.ts'
import { Bevestigvenster } from '../../../onderdelen/melding/Bevestigvenster.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { datumVoluit } from '../../../teksten/weergave.ts'
import { useMeldVerzending } from '../../../vragen/bijdrage/bijdragen.ts'
import { Drukwerk } from './Drukwerk.tsx'

/** Says on which day the letters went. It is asked once more, as that day stays. */
const Melding = ({ runnummer }: { runnummer: string }) => {
  const { t } = useWoorden()
  const meld = useMeldVerzending(runnummer)
  const [vraag, zetVraag] = useState(false)
  const { waarden, veld, velden } = useFormulier(
    `verzending-${runnummer}`,
    { datum: t.bijdragen.verzending.datum },
    { datum: inDatumveld(vandaag()) },
    meld.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    zetVraag(true)
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {meld.isError && <Formulierfouten fout={meld.error} velden={velden} />}
      <Tekstveld {...veld('datum')} hint={t.bijdragen.verzending.hint} />
      <Button type="submit" variant="secondary">
        {t.bijdragen.verzending.knop}
      </Button>
      {vraag && (
        <Bevestigvenster
          titel={t.bijdragen.verzending.titel}
          vraag={t.bijdragen.verzending.vraag(waarden.datum)}
          knop={t.bijdragen.verzending.ja}
          doe={() => {
            if (!meld.isPending) meld.mutate(uitDatumveld(waarden.datum, 'was'))
          }}
          sluit={() => zetVraag(false)}
        />
      )}
    </form>
  )
}

/** The letters of a run that was fixed: when they must go, when they went, and which terms run from there. */
export const Verzending = ({ run }: { run: Bijdragerun }) => {
  const { t, taal } = useWoorden()
  const { runnummer, verzondenOp, bezwaarTotEnMet, betalenTotEnMet, vooraankondiging } = run
  const dag = (datum: string): string => datumVoluit(datum, taal)
  return (
    // No landmark: each run has one, and they would have the same name.
    <div className="op-vlak op-stapel">
      <Heading level={3} size="level-4">
        {t.bijdragen.verzending.titel}
      </Heading>
      <Paragraph>{t.bijdragen.verzending.uitleg}</Paragraph>
      {vooraankondiging !== undefined && verzondenOp === undefined && (
        <Paragraph>{t.bijdragen.verzending.aankondigen(dag(vooraankondiging.uiterlijk))}</Paragraph>
      )}
      <div role="status">
        {verzondenOp !== undefined && (
          <Paragraph>
            {t.bijdragen.verzending.verzonden(dag(verzondenOp))}{' '}
            {bezwaarTotEnMet !== undefined && t.bijdragen.verzending.bezwaar(dag(bezwaarTotEnMet))}{' '}
            {betalenTotEnMet !== undefined && t.bijdragen.verzending.betalen(dag(betalenTotEnMet))}
          </Paragraph>
        )}
        {vooraankondiging?.opTijd === false && <Paragraph>{t.bijdragen.verzending.teLaat}</Paragraph>}
      </div>
      {verzondenOp === undefined && <Melding runnummer={runnummer} />}
      <Drukwerk runnummer={runnummer} />
    </div>
  )
}
