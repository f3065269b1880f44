import { ingevuld } from '../../../api/ingevuld.ts'
import { Button, Heading } from '../../../onderdelen/basis/index.ts'
import { useEffect, useState, type FormEvent } from 'react'
import type { Regelkeuze as Keuze } from '../../../api/typen.ts'
import { Formulierfouten } from '../../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { useFormulier } from '../../../onderdelen/formulier/velden.ts'
import { useKiesRegel } from '../../../vragen/bijdrage/bijdragen.ts'

interface Props {
  readonly runnummer: string
  readonly pasnummer: string
  readonly klaar: () => void
}

/** What becomes of one line of a concept, and why. */
export const Regelkeuze = ({ runnummer, pasnummer, klaar }: Props) => {
  const { t } = useWoorden()
  const kies = useKiesRegel(runnummer)
  const [keuze, zetKeuze] = useState<Keuze['keuze']>('aanhouden')
  const { waarden, veld, velden } = useFormulier('keuze', t.bijdragen.keuze.velden, { reden: '' }, kies.error)
  useEffect(() => document.querySelector<HTMLElement>('#keuze-soort')?.focus(), [])
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!kies.isPending) kies.mutate(ingevuld({ ...waarden, pasnummer, keuze }), { onSuccess: klaar })
  }
  return (
    <form className="op-vlak op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={3} size="level-4">
        {t.bijdragen.keuze.titel(pasnummer)}
      </Heading>
      {kies.isError && <Formulierfouten fout={kies.error} velden={velden} />}
      <Keuzeveld
        id="keuze-soort"
        label={t.bijdragen.keuze.soort}
        waarde={keuze}
        keuzes={Object.entries(t.bijdragen.keuze.soorten) as [Keuze['keuze'], string][]}
        onKies={zetKeuze}
      />
      <Tekstveld {...veld('reden')} hint={t.bijdragen.keuze.redenHint} />
      <div className="op-knoppen">
        <Button type="submit">{t.bijdragen.keuze.bewaar}</Button>
        <Button variant="secondary" onClick={klaar}>
          {t.algemeen.annuleer}
        </Button>
      </div>
    </form>
  )
}
