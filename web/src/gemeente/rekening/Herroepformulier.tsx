import type { FormEvent } from 'react'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'

interface Props {
  readonly naam: string
  readonly fout: unknown
  readonly verstuur: (reden: string) => void
}

/** Why a report was a mistake: it stays to be seen and no longer counts. */
export const Herroepformulier = ({ naam, fout, verstuur }: Props) => {
  const { t } = useWoorden()
  const { waarden, veld, velden } = useFormulier(`herroep-${naam}`, t.rekening.herroepvelden, { reden: '' }, fout)
  const stuur = (event: FormEvent): void => {
    event.preventDefault()
    verstuur(waarden.reden)
  }
  return (
    <form className="op-stapel" onSubmit={stuur} noValidate>
      {fout !== null && <Formulierfouten fout={fout} velden={velden} />}
      <Tekstveld {...veld('reden')} hint={t.rekening.herroepHint} />
      <Button type="submit">{t.rekening.herroep}</Button>
    </form>
  )
}
