import { uitDatumveld } from '../../lezen/datumveld.ts'
import { ingevuld } from '../../api/ingevuld.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import type { FormEvent } from 'react'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useLegMachtigingVast } from '../../vragen/bijdrage/machtiging.ts'

const LEEG = { rekeninghouder: '', iban: '', ondertekendOp: '', kenmerk: '' }

/** Records a mandate, in place of any other. */
export const Machtigingformulier = ({ pasnummer, klaar }: { pasnummer: string; klaar: () => void }) => {
  const { t } = useWoorden()
  const legVast = useLegMachtigingVast(pasnummer)
  const { waarden, veld, velden } = useFormulier('machtiging', t.machtiging.velden, LEEG, legVast.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const machtiging = ingevuld({ ...waarden, ondertekendOp: uitDatumveld(waarden.ondertekendOp, 'was') })
    if (!legVast.isPending) legVast.mutate(machtiging, { onSuccess: klaar })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {legVast.isError && <Formulierfouten fout={legVast.error} velden={velden} />}
      <div className="op-velden">
        <Tekstveld {...veld('rekeninghouder')} />
        <Tekstveld {...veld('iban')} />
        <Tekstveld {...veld('ondertekendOp')} hint={t.innen.datumHint} />
        <Tekstveld {...veld('kenmerk')} hint={t.machtiging.kenmerkHint} />
      </div>
      <Button type="submit">{t.machtiging.bewaar}</Button>
    </form>
  )
}
