import { useState, type FormEvent } from 'react'
import type { Besluit, Besluitwens } from '../../api/typen.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit } from '../../teksten/weergave.ts'
import { useBesluitstap } from '../../vragen/pas/besluiten.ts'
import { Inhoudsvelden } from './Inhoudsvelden.tsx'
import { beginVan, besluitVan, type Gewogen } from './wens.ts'

interface Props {
  readonly pasnummer: string
  readonly eerder: readonly Besluit[]
  readonly klaar: () => void
}

/** Lays a decision down, with what was weighed for it; the form decides nothing. */
export const Besluitformulier = ({ pasnummer, eerder, klaar }: Props) => {
  const { t, taal } = useWoorden()
  const stap = useBesluitstap(pasnummer)
  const [soort, zetSoort] = useState<Besluitwens['soort']>('verlening')
  const [herziet, zetHerziet] = useState('')
  const [afweging, zetAfweging] = useState<Gewogen>({})
  const { waarden, veld, velden } = useFormulier('besluit', t.besluit.velden, beginVan(eerder[0]), stap.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const besluit = besluitVan(waarden, soort, { afweging, herziet })
    if (!stap.isPending) stap.mutate({ soort: 'nieuw', besluit }, { onSuccess: klaar })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {stap.isError && <Formulierfouten fout={stap.error} velden={velden} />}
      <div className="op-velden">
        <Keuzeveld
          id="besluit-soort"
          label={t.besluit.soort}
          waarde={soort}
          keuzes={Object.entries(t.besluit.soorten) as [Besluitwens['soort'], string][]}
          onKies={zetSoort}
        />
        <Tekstveld {...veld('zaaknummer')} />
        <Tekstveld {...veld('aanvraagdatum')} hint={t.besluit.aanvraagHint} />
        <Tekstveld {...veld('besluitdatum')} hint={t.innen.datumHint} />
        <Tekstveld {...veld('vanaf')} hint={t.innen.datumHint} />
        <Tekstveld {...veld('totEnMet')} hint={t.innen.datumHint} />
      </div>
      {eerder.length > 0 && (
        <Keuzeveld
          id="besluit-herziet"
          label={t.besluit.herziet}
          waarde={herziet}
          keuzes={[
            ['', t.besluit.herzietNiets],
            ...eerder.map(
              (een) =>
                [
                  een.besluitnummer,
                  t.besluit.kop(t.besluit.soorten[een.soort], datumVoluit(een.besluitdatum, taal)),
                ] as const,
            ),
          ]}
          onKies={zetHerziet}
        />
      )}
      <Inhoudsvelden veld={veld} afweging={afweging} weeg={(gewogen) => zetAfweging((nu) => ({ ...nu, ...gewogen }))} />
      <Button type="submit">{t.besluit.legVast}</Button>
    </form>
  )
}
