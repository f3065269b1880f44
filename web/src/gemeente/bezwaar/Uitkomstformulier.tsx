import { useState, type FormEvent } from 'react'
import { ingevuld } from '../../api/ingevuld.ts'
import type { Bijdragebezwaaruitkomst } from '../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'

type Soort = Bijdragebezwaaruitkomst['soort']

interface Props {
  /** Tells the fields apart from those of others on the page. */
  readonly naam: string
  /** What has to follow where the objection was right. */
  readonly hint: string
  readonly fout: unknown
  readonly verstuur: (uitkomst: Bijdragebezwaaruitkomst) => void
}

/** What became of an objection, once. */
export const Uitkomstformulier = ({ naam, hint, fout, verstuur }: Props) => {
  const { t } = useWoorden()
  const [soort, zetSoort] = useState<Soort>('ongegrond')
  const { waarden, veld, velden } = useFormulier(
    `uitkomst-${naam}`,
    t.besluit.uitkomstvelden,
    { datum: inDatumveld(vandaag()), toelichting: '' },
    fout,
  )
  const stuur = (event: FormEvent): void => {
    event.preventDefault()
    const { datum, toelichting } = waarden
    verstuur({ ...ingevuld({ datum: uitDatumveld(datum, 'was'), toelichting }), soort })
  }
  return (
    <form className="op-stapel" onSubmit={stuur} noValidate>
      {fout !== null && <Formulierfouten fout={fout} velden={velden} />}
      <div className="op-velden">
        <Keuzeveld
          id={`uitkomst-soort-${naam}`}
          label={t.besluit.uitkomstSoort}
          waarde={soort}
          keuzes={Object.entries(t.besluit.uitkomsten) as [Soort, string][]}
          onKies={zetSoort}
        />
        <Tekstveld {...veld('datum')} hint={t.innen.datumHint} />
      </div>
      <Tekstvak {...veld('toelichting')} hint={hint} />
      <Button type="submit">{t.besluit.legUitkomstVast}</Button>
    </form>
  )
}
