import { useRef, useState, type FormEvent } from 'react'
import type { Vervoerder } from '../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { Button, Paragraph, TextInput } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { Veldkader } from '../../onderdelen/formulier/Veldkader.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useBeoordeelFactuur, type Factuur } from '../../vragen/rit/facturen.ts'
import { useVervoerders } from '../../vragen/rit/vervoerders.ts'
import { periodeVan } from '../stiptheid/periode.ts'
import { Factuuroordeel } from './Factuuroordeel.tsx'

const BESTAND = 'factuurbestand'

/** Whose invoice, of which days, and the file. */
const Formulier = ({ vervoerders }: { vervoerders: readonly Vervoerder[] }) => {
  const { t } = useWoorden()
  const kiezer = useRef<HTMLInputElement>(null)
  const [leeg, zetLeeg] = useState(false)
  const [nummer, zetNummer] = useState(vervoerders[0]?.vervoerdersnummer ?? '')
  const [factuur, zetFactuur] = useState<Factuur>()
  const oordeel = useBeoordeelFactuur()
  const maand = periodeVan('vorigeMaand', vandaag())
  const begin = { van: inDatumveld(maand.van), tot: inDatumveld(maand.tot) }
  const namen = { van: t.stiptheid.van, tot: t.stiptheid.tot }
  const { waarden, veld, velden } = useFormulier('factuur', namen, begin, oordeel.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const bestand = kiezer.current?.files?.[0]
    zetLeeg(bestand === undefined)
    if (bestand === undefined) return kiezer.current?.focus()
    if (oordeel.isPending) return
    const wens = {
      bestand,
      vervoerdersnummer: nummer,
      van: uitDatumveld(waarden.van, 'was'),
      tot: uitDatumveld(waarden.tot, 'was'),
    }
    oordeel.mutate(wens, { onSuccess: () => zetFactuur(wens) })
  }
  return (
    <>
      <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
        {oordeel.isError && <Formulierfouten fout={oordeel.error} velden={velden} />}
        {oordeel.isPending && <Laden />}
        <Keuzeveld
          id="factuur-vervoerder"
          label={t.facturen.vervoerder}
          waarde={nummer}
          keuzes={vervoerders.map(({ vervoerdersnummer, naam }) => [vervoerdersnummer, naam])}
          onKies={zetNummer}
        />
        <div className="op-velden">
          <Tekstveld {...veld('van')} hint={t.stiptheid.datumHint} />
          <Tekstveld {...veld('tot')} hint={t.stiptheid.datumHint} />
        </div>
        <Veldkader
          id={BESTAND}
          label={t.facturen.bestand}
          hint={t.facturen.bestandHint}
          fout={leeg ? t.bank.geenBestand : undefined}
        >
          {(invoer) => <TextInput ref={kiezer} type="file" accept=".csv,text/csv" {...invoer} />}
        </Veldkader>
        <div className="op-knoppen">
          <Button type="submit">{t.facturen.bekijk}</Button>
        </div>
      </form>
      {oordeel.isSuccess && factuur !== undefined && (
        <Factuuroordeel key={oordeel.submittedAt} oordeel={oordeel.data} factuur={factuur} />
      )}
    </>
  )
}

/** What a carrier bills, held against what was booked, driven and agreed. */
export const Facturen = () => {
  const { t } = useWoorden()
  const { data, isError, error, isPending, refetch } = useVervoerders()
  return (
    <div className="op-stapel">
      <Paginakop titel={t.facturen.titel} naar="/vervoerders" naam={t.facturen.terug} uitleg={t.facturen.uitleg} />
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden />}
      {data?.vervoerders.length === 0 && <Paragraph>{t.facturen.geenVervoerders}</Paragraph>}
      {data !== undefined && data.vervoerders.length > 0 && <Formulier vervoerders={data.vervoerders} />}
    </div>
  )
}
