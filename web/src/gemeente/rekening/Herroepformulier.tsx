import { useState, type FormEvent } from 'react'
import { alsFout } from '../../api/fout.ts'
import type { Herroeping } from '../../api/typen.ts'
import { Button, Checkbox } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'

interface Props {
  readonly naam: string
  readonly fout: unknown
  readonly verstuur: (herroeping: Herroeping) => void
}

const BIJ_DE_BANK = 'urn:opstap:probleem:terugbetaling-in-bestand'

/** Why a report was a mistake: it stays to be seen and no longer counts. Of what is with the bank it asks what that says. */
export const Herroepformulier = ({ naam, fout, verstuur }: Props) => {
  const { t } = useWoorden()
  const { waarden, veld, velden } = useFormulier(`herroep-${naam}`, t.rekening.herroepvelden, { reden: '' }, fout)
  const [betaaldeNiet, zetBetaaldeNiet] = useState(false)
  const isBijDeBank = fout !== null && alsFout(fout).probleem.type === BIJ_DE_BANK
  const stuur = (event: FormEvent): void => {
    event.preventDefault()
    verstuur({ reden: waarden.reden, bankBetaaldeNiet: betaaldeNiet })
  }
  return (
    <form className="op-stapel" onSubmit={stuur} noValidate>
      {fout !== null && <Formulierfouten fout={fout} velden={velden} />}
      <Tekstveld {...veld('reden')} hint={t.rekening.herroepHint} />
      {(isBijDeBank || betaaldeNiet) && (
        <Checkbox checked={betaaldeNiet} onChange={({ target }) => zetBetaaldeNiet(target.checked)}>
          {t.rekening.bankBetaaldeNiet}
        </Checkbox>
      )}
      <Button type="submit">{t.rekening.herroep}</Button>
    </form>
  )
}
