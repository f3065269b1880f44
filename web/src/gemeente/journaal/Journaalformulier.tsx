import { useState, type FormEvent } from 'react'
import type { Bijdragerun } from '../../api/typen.ts'
import { uitDatumveld } from '../../lezen/datumveld.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useRunnaam } from '../bijdragen/run/naam.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useHaalJournaal } from '../../vragen/bijdrage/journaal.ts'

/** The entries of a run, all of them or those that were noted on some days. */
export const Journaalformulier = ({ runs }: { runs: readonly Bijdragerun[] }) => {
  const { t } = useWoorden()
  const { naam } = useRunnaam()
  const haal = useHaalJournaal()
  const [run, zetRun] = useState(runs[0]?.runnummer ?? '')
  const { waarden, veld, velden } = useFormulier(
    'journaal',
    t.journaal.periode,
    { vanaf: '', totEnMet: '' },
    haal.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (haal.isPending) return
    haal.mutate({
      runnummer: run,
      vanaf: uitDatumveld(waarden.vanaf, 'was'),
      totEnMet: uitDatumveld(waarden.totEnMet, 'was'),
    })
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={2} size="level-3">
        {t.journaal.journaal}
      </Heading>
      {haal.isError && <Formulierfouten fout={haal.error} velden={velden} />}
      {haal.isSuccess && <Gelukt key={haal.submittedAt} kop={t.journaal.gehaald} />}
      <Paragraph>{t.journaal.journaalUitleg}</Paragraph>
      <div className="op-velden">
        <Keuzeveld
          id="journaal-run"
          label={t.journaal.run}
          waarde={run}
          keuzes={runs.map((een) => [een.runnummer, naam(een)])}
          onKies={zetRun}
        />
        <Tekstveld {...veld('vanaf')} hint={t.journaal.dagHint} />
        <Tekstveld {...veld('totEnMet')} hint={t.journaal.dagHint} />
      </div>
      <Button type="submit">{t.journaal.haal}</Button>
    </form>
  )
}
