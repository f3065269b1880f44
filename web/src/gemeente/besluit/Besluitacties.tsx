import { useState, type FormEvent } from 'react'
import type { Besluit } from '../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'
import type { Vervolg } from '../../vragen/pas/afwijzingen.ts'
import { Bezwaarformulier } from '../bezwaar/Bezwaarformulier.tsx'
import { Uitkomstformulier } from '../bezwaar/Uitkomstformulier.tsx'

type Bezwaarde = Pick<Besluit, 'zaaknummer' | 'verzondenOp'> & {
  /** Tells the fields apart from those of other decisions on the page. */
  readonly naam: string
  /** Number of the objection that waits for an answer. */
  readonly openBezwaar: string | undefined
}

interface Props {
  readonly naam: string
  readonly fout: unknown
  readonly doe: (vervolg: Vervolg) => void
}

/** On which day the letter went: from the day after somebody can object. */
const Verzending = ({ naam, fout, doe }: Props) => {
  const { t } = useWoorden()
  const { waarden, veld, velden } = useFormulier(
    `verzending-${naam}`,
    { datum: t.besluit.verzendOp },
    { datum: inDatumveld(vandaag()) },
    fout,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    doe({ soort: 'verzonden', datum: uitDatumveld(waarden.datum, 'was') })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {fout !== null && <Formulierfouten fout={fout} velden={velden} />}
      <Tekstveld {...veld('datum')} hint={t.innen.datumHint} />
      <Button type="submit">{t.besluit.meldVerzonden}</Button>
    </form>
  )
}

type Wat = 'verzending' | 'bezwaar' | 'uitkomst'

interface Stap {
  readonly fout: unknown
  readonly isBezig: boolean
  readonly doe: (vervolg: Vervolg, klaar: () => void) => void
  readonly vergeet: () => void
}

/** What can be done with a decision: say that it was sent, note an objection, answer it. One at a time is open. */
export const Besluitacties = ({ besluit, stap }: { besluit: Bezwaarde; stap: Stap }) => {
  const { t } = useWoorden()
  const [open, zetOpen] = useState<Wat>()
  const { naam, openBezwaar } = besluit
  const opnieuw = (wat: Wat | undefined): void => {
    stap.vergeet()
    zetOpen(wat)
  }
  const doe = (vervolg: Vervolg): void => {
    if (!stap.isBezig) stap.doe(vervolg, () => zetOpen(undefined))
  }
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
            onClick={() => opnieuw(open === wat ? undefined : wat)}
          >
            {t.besluit.doe[wat]}
          </Button>
        ))}
      </div>
      {open === 'verzending' && <Verzending naam={naam} fout={stap.fout} doe={doe} />}
      {open === 'bezwaar' && (
        <Bezwaarformulier naam={naam} fout={stap.fout} verstuur={(bezwaar) => doe({ soort: 'bezwaar', bezwaar })} />
      )}
      {open === 'uitkomst' && openBezwaar !== undefined && (
        <Uitkomstformulier
          naam={`${naam}-${openBezwaar}`}
          hint={t.besluit.toelichtingHint}
          fout={stap.fout}
          verstuur={(uitkomst) => doe({ soort: 'uitkomst', bezwaarnummer: openBezwaar, uitkomst })}
        />
      )}
    </>
  )
}
