import { Button, Paragraph } from '../../../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import type { Bijdragerun } from '../../../api/typen.ts'
import { Formulierfouten } from '../../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { vandaag } from '../../../lezen/tijd.ts'
import { useFormulier } from '../../../onderdelen/formulier/velden.ts'
import { useStartRun } from '../../../vragen/bijdrage/bijdragen.ts'

type Soort = Bijdragerun['soort']

/** Starts a run over a year, or a supplementary one for what changed since. */
export const Runstart = () => {
  const { t } = useWoorden()
  const start = useStartRun()
  const [soort, zetSoort] = useState<Soort>('jaarlijks')
  const labels = { jaar: t.bijdragen.jaar }
  const { waarden, veld, velden } = useFormulier('run', labels, { jaar: vandaag().slice(0, 4) }, start.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!start.isPending) start.mutate({ jaar: Number(waarden.jaar), soort })
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Paragraph>{t.bijdragen.uitleg}</Paragraph>
      {start.isError && <Formulierfouten fout={start.error} velden={velden} />}
      <div className="op-velden">
        <Tekstveld {...veld('jaar')} inputMode="numeric" />
        <Keuzeveld
          id="run-soort"
          label={t.innen.soort}
          waarde={soort}
          keuzes={Object.entries(t.innen.soorten) as [Soort, string][]}
          onKies={zetSoort}
        />
      </div>
      <Button type="submit">{t.bijdragen.start}</Button>
    </form>
  )
}
