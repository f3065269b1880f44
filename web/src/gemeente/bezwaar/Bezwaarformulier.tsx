import type { FormEvent } from 'react'
import { ingevuld } from '../../api/ingevuld.ts'
import type { Bezwaarwens } from '../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'

interface Props {
  /** Tells the fields apart from those of others on the page. */
  readonly naam: string
  readonly fout: unknown
  readonly verstuur: (bezwaar: Bezwaarwens) => void
}

/** What somebody has against a decision or an amount, and when that came. */
export const Bezwaarformulier = ({ naam, fout, verstuur }: Props) => {
  const { t } = useWoorden()
  const { waarden, veld, velden } = useFormulier(
    `bezwaar-${naam}`,
    t.besluit.bezwaarvelden,
    { ontvangenOp: inDatumveld(vandaag()), gepostOp: '', waarover: '' },
    fout,
  )
  const stuur = (event: FormEvent): void => {
    event.preventDefault()
    verstuur(
      ingevuld({
        ontvangenOp: uitDatumveld(waarden.ontvangenOp, 'was'),
        gepostOp: uitDatumveld(waarden.gepostOp, 'was'),
        waarover: waarden.waarover,
      }),
    )
  }
  return (
    <form className="op-stapel" onSubmit={stuur} noValidate>
      {fout !== null && <Formulierfouten fout={fout} velden={velden} />}
      <div className="op-velden">
        <Tekstveld {...veld('ontvangenOp')} hint={t.innen.datumHint} />
        <Tekstveld {...veld('gepostOp')} hint={t.besluit.gepostHint} />
      </div>
      <Tekstvak {...veld('waarover')} />
      <Button type="submit">{t.besluit.noteerBezwaar}</Button>
    </form>
  )
}
