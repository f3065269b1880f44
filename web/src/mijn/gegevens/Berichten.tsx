import { useState, type FormEvent } from 'react'
import type { Berichtwens } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { useEenTegelijk } from '../../onderdelen/formulier/hooks.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { Vinkjes } from '../../onderdelen/formulier/Vinkjes.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { useBerichtwens, useStopBerichten, useZetBerichtwens } from '../../vragen/rit/berichten.ts'

type Stand = NonNullable<ReturnType<typeof useBerichtwens>['data']>

const Formulier = ({ pasnummer, wens }: { pasnummer: string; wens: Stand['wens'] }) => {
  const { t, taal } = useWoorden()
  const zet = useZetBerichtwens(pasnummer)
  const stop = useStopBerichten(pasnummer)
  const eenTegelijk = useEenTegelijk()
  const [kanaal, zetKanaal] = useState<Berichtwens['kanaal']>(wens?.kanaal ?? 'sms')
  const [soorten, zetSoorten] = useState<Berichtwens['soorten']>(
    wens?.soorten ?? ['bevestiging', 'herinnering', 'wijziging', 'vertraging', 'annulering'],
  )
  const labels = { adres: t.berichten.adres[kanaal] }
  const { waarden, veld, velden } = useFormulier('berichtwens', labels, { adres: wens?.adres ?? '' }, zet.error)
  const bewaar = (event: FormEvent): void => {
    event.preventDefault()
    stop.reset()
    eenTegelijk((klaar) => zet.mutate({ kanaal, adres: waarden.adres.trim(), soorten }, { onSettled: klaar }))
  }
  const einde = (): void => {
    zet.reset()
    stop.mutate()
  }
  return (
    <form className="op-stapel" onSubmit={bewaar} noValidate>
      {wens !== undefined && <Paragraph>{t.berichten.sinds(datumVoluit(datumVan(wens.sinds), taal))}</Paragraph>}
      {zet.isError && <Formulierfouten fout={zet.error} velden={velden} />}
      {stop.isError && <Foutmelding fout={stop.error} />}
      {zet.isSuccess && <Gelukt kop={t.berichten.bewaard} />}
      {stop.isSuccess && <Gelukt kop={t.berichten.gestopt} />}
      <Keuzeveld
        id="berichtkanaal"
        label={t.berichten.kanaal}
        waarde={kanaal}
        keuzes={(['sms', 'email'] as const).map((keuze) => [keuze, t.berichten.kanalen[keuze]] as const)}
        onKies={zetKanaal}
      />
      <Tekstveld
        {...veld('adres')}
        type={kanaal === 'sms' ? 'tel' : 'email'}
        autoComplete={kanaal === 'sms' ? 'tel' : 'email'}
      />
      <Vinkjes legend={t.berichten.soort} namen={t.berichten.soorten} gekozen={soorten} onKies={zetSoorten} />
      <Paragraph className="op-klein">{t.berichten.toestemming}</Paragraph>
      <div className="op-knoppen">
        <Button type="submit" variant="secondary">
          {t.berichten.bewaar}
        </Button>
        {wens !== undefined && (
          <Button variant="tertiary" onClick={einde}>
            {t.berichten.stop}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Whether a holder is told about rides, by what, and of what. */
export const Berichten = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const stand = useBerichtwens(pasnummer)
  return (
    <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="berichten">
      <Heading level={2} id="berichten">
        {t.berichten.titel}
      </Heading>
      <Paragraph>{t.berichten.uitleg}</Paragraph>
      {stand.isError && <Foutmelding fout={stand.error} opnieuw={() => void stand.refetch()} />}
      {stand.isPending && <Laden />}
      {stand.data !== undefined && <Formulier pasnummer={pasnummer} wens={stand.data.wens} />}
    </section>
  )
}
