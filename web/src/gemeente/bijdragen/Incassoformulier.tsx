import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { regelsVan } from '../../lezen/regels.ts'
import { ingevuld } from '../../api/ingevuld.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import type { Incassogegevens } from '../../api/typen.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useLegIncassogegevensVast } from '../../vragen/bijdrage/innen.ts'

type PainVersie = NonNullable<Incassogegevens['painVersie']>

const PAIN_VERSIES = ['pain.008.001.08', 'pain.008.001.02'] as const satisfies readonly PainVersie[]

/** What stands in the form before anybody typed; the API says what of it may be. */
const beginVan = (gegevens: Incassogegevens | null) => ({
  naam: gegevens?.naam ?? '',
  iban: gegevens?.iban ?? '',
  incassantId: gegevens?.incassantId ?? '',
  incassodatum: gegevens === null ? '' : inDatumveld(gegevens.incassodatum),
  aanleverdagen: String(gegevens?.aanleverdagen ?? 2),
  betaaltermijnDagen: String(gegevens?.betaaltermijnDagen ?? 42),
  betaaltermijnArtikel: gegevens?.betaaltermijnArtikel ?? '',
  adres: gegevens?.adres.join('\n') ?? '',
  bezwaarAan: gegevens?.bezwaarAan.join('\n') ?? '',
  contact: gegevens?.contact ?? '',
})

export const Incassoformulier = ({ gegevens }: { gegevens: Incassogegevens | null }) => {
  const { t } = useWoorden()
  const legVast = useLegIncassogegevensVast()
  const [painVersie, zetPainVersie] = useState<PainVersie>(gegevens?.painVersie ?? 'pain.008.001.08')
  const { waarden, veld, velden } = useFormulier('innen', t.innen.velden, beginVan(gegevens), legVast.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (legVast.isPending) return
    const { aanleverdagen, betaaltermijnDagen, incassodatum, adres, bezwaarAan, ...tekst } = waarden
    legVast.mutate(
      ingevuld({
        ...tekst,
        painVersie,
        incassodatum: uitDatumveld(incassodatum),
        aanleverdagen: Number(aanleverdagen),
        betaaltermijnDagen: Number(betaaltermijnDagen),
        adres: regelsVan(adres),
        bezwaarAan: regelsVan(bezwaarAan),
      }),
    )
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      {legVast.isError && <Formulierfouten fout={legVast.error} velden={velden} />}
      {legVast.isSuccess && <Gelukt kop={t.innen.bewaard} />}
      <div className="op-velden">
        <Tekstveld {...veld('naam')} />
        <Tekstveld {...veld('iban')} />
        <Tekstveld {...veld('incassantId')} hint={t.innen.incassantHint} />
      </div>
      <div className="op-velden">
        <Tekstveld {...veld('incassodatum')} hint={t.innen.datumHint} />
        <Tekstveld {...veld('aanleverdagen')} hint={t.innen.aanleverHint} inputMode="numeric" />
        <Keuzeveld
          id="innen-painVersie"
          label={t.innen.painVersie}
          waarde={painVersie}
          keuzes={PAIN_VERSIES.map((versie) => [versie, versie])}
          onKies={zetPainVersie}
        />
      </div>
      <div className="op-velden">
        <Tekstveld {...veld('betaaltermijnDagen')} hint={t.innen.termijnHint} inputMode="numeric" />
        <Tekstveld {...veld('betaaltermijnArtikel')} hint={t.innen.artikelHint} />
      </div>
      <div className="op-velden">
        <Tekstvak {...veld('adres')} hint={t.innen.regelsHint} />
        <Tekstvak {...veld('bezwaarAan')} hint={t.innen.regelsHint} />
      </div>
      <Tekstveld {...veld('contact')} hint={t.innen.contactHint} />
      <Button type="submit">{t.innen.bewaar}</Button>
    </form>
  )
}
