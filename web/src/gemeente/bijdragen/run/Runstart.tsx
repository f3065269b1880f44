import { Button, Paragraph } from '../../../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import type { Runaanvraag } from '../../../api/typen.ts'
import { Formulierfouten } from '../../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { maandVoluit } from '../../../teksten/weergave.ts'
import { maandenTot, vandaag } from '../../../lezen/tijd.ts'
import { useFormulier } from '../../../onderdelen/formulier/velden.ts'
import { useStartRun } from '../../../vragen/bijdrage/bijdragen.ts'

/** A run of a year or of the rides of a month, or a supplementary one for what changed since. */
type Soort = 'jaarlijks' | 'aanvullend' | 'ritten' | 'rittenAanvullend'

/** How many months back can be chosen; an older one is there in the API. */
const MAANDEN_TERUG = 24

export const Runstart = () => {
  const { t, taal } = useWoorden()
  const start = useStartRun()
  const [soort, zetSoort] = useState<Soort>('jaarlijks')
  // The month that goes on is not over.
  const maanden = maandenTot(vandaag(), MAANDEN_TERUG).slice(1)
  const [maand, zetMaand] = useState(maanden[0] ?? '')
  const labels = { jaar: t.bijdragen.jaar }
  const { waarden, veld, velden } = useFormulier('run', labels, { jaar: vandaag().slice(0, 4) }, start.error)
  const vanMaand = soort === 'ritten' || soort === 'rittenAanvullend'
  const aanvraag = (): Runaanvraag =>
    vanMaand
      ? { soort: 'ritbijdragen', maand, aanvullend: soort === 'rittenAanvullend' }
      : { jaar: Number(waarden.jaar), soort }
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!start.isPending) start.mutate(aanvraag())
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Paragraph>{t.bijdragen.uitleg}</Paragraph>
      {start.isError && (
        <Formulierfouten
          fout={start.error}
          velden={vanMaand ? [{ id: 'run-maand', label: t.bijdragen.maand, plek: 'maand' }] : velden}
        />
      )}
      <div className="op-velden">
        <Keuzeveld
          id="run-soort"
          label={t.innen.soort}
          waarde={soort}
          keuzes={Object.entries(t.innen.soorten) as [Soort, string][]}
          onKies={zetSoort}
        />
        {vanMaand ? (
          <Keuzeveld
            id="run-maand"
            label={t.bijdragen.maand}
            waarde={maand}
            keuzes={maanden.map((een) => [een, maandVoluit(een, taal)] as const)}
            onKies={zetMaand}
          />
        ) : (
          <Tekstveld {...veld('jaar')} inputMode="numeric" />
        )}
      </div>
      {vanMaand && <Paragraph>{t.bijdragen.uitlegRitten}</Paragraph>}
      <Button type="submit">{t.bijdragen.start}</Button>
    </form>
  )
}
