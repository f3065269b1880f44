import { useState, type FormEvent } from 'react'
import type { Besluit } from '../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useBesluitstap } from '../../vragen/pas/besluiten.ts'
import { Bezwaarformulier } from '../bezwaar/Bezwaarformulier.tsx'
import { Uitkomstformulier } from '../bezwaar/Uitkomstformulier.tsx'

type Props = { readonly besluit: Besluit; readonly klaar: () => void }

/** On which day the letter went: from the day after somebody can object. */
const Verzending = ({ besluit: { pasnummer, besluitnummer }, klaar }: Props) => {
  const { t } = useWoorden()
  const stap = useBesluitstap(pasnummer)
  const { waarden, veld, velden } = useFormulier(
    `verzending-${besluitnummer}`,
    { datum: t.besluit.verzendOp },
    { datum: inDatumveld(vandaag()) },
    stap.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const datum = uitDatumveld(waarden.datum, 'was')
    if (!stap.isPending) stap.mutate({ soort: 'verzonden', besluitnummer, datum }, { onSuccess: klaar })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {stap.isError && <Formulierfouten fout={stap.error} velden={velden} />}
      <Tekstveld {...veld('datum')} hint={t.innen.datumHint} />
      <Button type="submit">{t.besluit.meldVerzonden}</Button>
    </form>
  )
}

const Bezwaar = ({ besluit: { pasnummer, besluitnummer }, klaar }: Props) => {
  const stap = useBesluitstap(pasnummer)
  return (
    <Bezwaarformulier
      naam={besluitnummer}
      fout={stap.error}
      verstuur={(bezwaar) => {
        if (!stap.isPending) stap.mutate({ soort: 'bezwaar', besluitnummer, bezwaar }, { onSuccess: klaar })
      }}
    />
  )
}

const Uitkomst = ({
  besluit: { pasnummer, besluitnummer },
  klaar,
  bezwaarnummer,
}: Props & { readonly bezwaarnummer: string }) => {
  const { t } = useWoorden()
  const stap = useBesluitstap(pasnummer)
  return (
    <Uitkomstformulier
      naam={bezwaarnummer}
      hint={t.besluit.toelichtingHint}
      fout={stap.error}
      verstuur={(uitkomst) => {
        if (!stap.isPending)
          stap.mutate({ soort: 'uitkomst', besluitnummer, bezwaarnummer, uitkomst }, { onSuccess: klaar })
      }}
    />
  )
}

type Wat = 'verzending' | 'bezwaar' | 'uitkomst'

/** What can be done with a decision: say that it was sent, note an objection, answer it. One at a time is open. */
export const Besluitacties = ({ besluit, gedaan }: { besluit: Besluit; gedaan: () => void }) => {
  const { t } = useWoorden()
  const [open, zetOpen] = useState<Wat>()
  const klaar = (): void => {
    zetOpen(undefined)
    gedaan()
  }
  const openBezwaar = besluit.bezwaren.find(({ uitkomst }) => uitkomst === undefined)
  const knoppen: readonly Wat[] = [
    ...(besluit.verzondenOp === undefined ? (['verzending'] as const) : []),
    'bezwaar',
    ...(openBezwaar === undefined ? [] : (['uitkomst'] as const)),
  ]
  return (
    <>
      <div className="op-knoppen">
        {knoppen.map((wat) => (
          <Button
            key={wat}
            variant="secondary"
            aria-expanded={open === wat}
            aria-label={t.besluit.doeVoluit(t.besluit.doe[wat], besluit.zaaknummer)}
            onClick={() => zetOpen(open === wat ? undefined : wat)}
          >
            {t.besluit.doe[wat]}
          </Button>
        ))}
      </div>
      {open === 'verzending' && <Verzending besluit={besluit} klaar={klaar} />}
      {open === 'bezwaar' && <Bezwaar besluit={besluit} klaar={klaar} />}
      {open === 'uitkomst' && openBezwaar !== undefined && (
        <Uitkomst besluit={besluit} klaar={klaar} bezwaarnummer={openBezwaar.bezwaarnummer} />
      )}
    </>
  )
}
