import { useState, type FormEvent } from 'react'
import { useSearchParams } from 'wouter'
import type { Exportsoort, Exportvorm } from '../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useExporteer } from '../../vragen/rit/periode.ts'

/** Everything of a kind that the municipality has of a period, as a file. */
export const Meenemen = () => {
  const { t } = useWoorden()
  useTitel(t.meenemen.titel)
  const [vraag] = useSearchParams()
  const [soort, zetSoort] = useState<Exportsoort>('ritten')
  const [vorm, zetVorm] = useState<Exportvorm>('csv')
  const haal = useExporteer()
  const jaar = vandaag().slice(0, 4)
  const begin = {
    van: inDatumveld(vraag.get('van') ?? `${jaar}-01-01`),
    tot: inDatumveld(vraag.get('tot') ?? `${jaar}-12-31`),
  }
  const namen = { van: t.stiptheid.van, tot: t.stiptheid.tot }
  const { waarden, veld, velden } = useFormulier('meenemen', namen, begin, haal.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (haal.isPending) return
    haal.mutate({ soort, vorm, van: uitDatumveld(waarden.van, 'was'), tot: uitDatumveld(waarden.tot, 'was') })
  }
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.meenemen.titel}
      </Heading>
      <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
        {haal.isError && <Formulierfouten fout={haal.error} velden={velden} />}
        {haal.isSuccess && <Gelukt key={haal.submittedAt} kop={t.meenemen.gehaald} />}
        {haal.isPending && <Laden />}
        <Paragraph>{t.meenemen.uitleg}</Paragraph>
        <Keuzeveld
          id="meenemen-soort"
          label={t.meenemen.soort}
          waarde={soort}
          keuzes={Object.entries(t.meenemen.soorten) as [Exportsoort, string][]}
          onKies={zetSoort}
        />
        <Keuzeveld
          id="meenemen-vorm"
          label={t.meenemen.vorm}
          waarde={vorm}
          keuzes={Object.entries(t.meenemen.vormen) as [Exportvorm, string][]}
          onKies={zetVorm}
        />
        <div className="op-velden">
          <Tekstveld {...veld('van')} hint={t.stiptheid.datumHint} />
          <Tekstveld {...veld('tot')} hint={t.stiptheid.datumHint} />
        </div>
        <div className="op-knoppen">
          <Button type="submit">{t.meenemen.haal}</Button>
        </div>
      </form>
    </div>
  )
}
