import type { FormEvent } from 'react'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useHaalFactuurantwoord, useHaalFactuurbezwaar, type Factuur } from '../../vragen/rit/facturen.ts'

/** What goes back to the carrier: a file with every line, and a letter about what is not paid. */
export const Factuurpost = ({ factuur }: { factuur: Factuur }) => {
  const { t } = useWoorden()
  const bestand = useHaalFactuurantwoord()
  const brief = useHaalFactuurbezwaar()
  const namen = { factuurnummer: t.facturen.factuurnummer }
  const { waarden, veld, velden } = useFormulier('bezwaar', namen, { factuurnummer: '' }, brief.error)
  const haalBrief = (event: FormEvent): void => {
    event.preventDefault()
    if (!brief.isPending) brief.mutate({ ...factuur, factuurnummer: waarden.factuurnummer })
  }
  return (
    <form className="op-vlak op-stapel" onSubmit={haalBrief} noValidate>
      {bestand.isError && <Foutmelding fout={bestand.error} />}
      {brief.isError && <Formulierfouten fout={brief.error} velden={velden} />}
      {(bestand.isPending || brief.isPending) && <Laden />}
      <div className="op-knoppen">
        <Button variant="secondary" onClick={() => !bestand.isPending && bestand.mutate(factuur)}>
          {t.facturen.antwoord}
        </Button>
      </div>
      <Tekstveld {...veld('factuurnummer')} hint={t.facturen.factuurnummerHint} />
      <div className="op-knoppen">
        <Button type="submit" variant="secondary">
          {t.facturen.brief}
        </Button>
      </div>
    </form>
  )
}
