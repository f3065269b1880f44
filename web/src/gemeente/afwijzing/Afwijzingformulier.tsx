import { useState, type FormEvent } from 'react'
import { ingevuld } from '../../api/ingevuld.ts'
import type { Afwijzing } from '../../api/typen.ts'
import { uitDatumveld } from '../../lezen/datumveld.ts'
import { regelsVan } from '../../lezen/regels.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useLegAfwijzingVast } from '../../vragen/pas/afwijzingen.ts'
import { Inhoudsvelden } from '../besluit/Inhoudsvelden.tsx'
import { beginVan, inhoudVan, type Gewogen } from '../besluit/wens.ts'

/** Lays down that somebody without a pass gets none. */
export const Afwijzingformulier = ({ vorige, klaar }: { vorige: Afwijzing | undefined; klaar: () => void }) => {
  const { t } = useWoorden()
  const leg = useLegAfwijzingVast()
  const [afweging, zetAfweging] = useState<Gewogen>({})
  const { waarden, veld, velden } = useFormulier(
    'afwijzing',
    { ...t.besluit.velden, ...t.afwijzing.velden },
    { 'aanvrager.naam': '', 'aanvrager.geboortedatum': '', 'aanvrager.adres': '', ...beginVan(vorige) },
    leg.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const aanvrager = {
      ...ingevuld({
        naam: waarden['aanvrager.naam'],
        geboortedatum: uitDatumveld(waarden['aanvrager.geboortedatum'], 'was'),
      }),
      adres: regelsVan(waarden['aanvrager.adres']),
    }
    if (!leg.isPending) leg.mutate({ ...inhoudVan(waarden, afweging), aanvrager }, { onSuccess: klaar })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {leg.isError && <Formulierfouten fout={leg.error} velden={velden} />}
      <div className="op-velden">
        <Tekstveld {...veld('aanvrager.naam')} />
        <Tekstveld {...veld('aanvrager.geboortedatum')} hint={t.gemeente.datumHint} />
      </div>
      <Tekstvak {...veld('aanvrager.adres')} hint={t.besluit.adresHint} />
      <div className="op-velden">
        <Tekstveld {...veld('zaaknummer')} />
        <Tekstveld {...veld('aanvraagdatum')} hint={t.innen.datumHint} />
        <Tekstveld {...veld('besluitdatum')} hint={t.innen.datumHint} />
      </div>
      <Inhoudsvelden veld={veld} afweging={afweging} weeg={(gewogen) => zetAfweging((nu) => ({ ...nu, ...gewogen }))} />
      <Button type="submit">{t.besluit.legVast}</Button>
    </form>
  )
}
