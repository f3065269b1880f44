import { useState, type FormEvent } from 'react'
import type { Berichtwens as Wens } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../basis/index.ts'
import { Formulierfouten } from '../formulier/Formulierfouten.tsx'
import { useEenTegelijk } from '../formulier/hooks.ts'
import { Keuzeveld } from '../formulier/Keuzeveld.tsx'
import { Tekstveld } from '../formulier/Tekstveld.tsx'
import { useFormulier } from '../formulier/velden.ts'
import { Vinkjes } from '../formulier/Vinkjes.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Gelukt } from '../melding/Gelukt.tsx'
import { Laden } from '../melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import type { Teksten } from '../../teksten/nl/index.ts'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { useBerichtwens, useStopBerichten, useZetBerichtwens } from '../../vragen/rit/berichten.ts'

type Zinnen = Omit<Teksten['berichten'], 'balie'>
type Stand = NonNullable<ReturnType<typeof useBerichtwens>['data']>

interface Props {
  readonly pasnummer: string
  /** An operator notes what a holder says on the telephone. */
  readonly balie?: boolean
}

/** The words for whoever reads them: the holder, or somebody who asks the holder. */
const useZinnen = (balie: boolean): Zinnen => {
  const { berichten } = useWoorden().t
  return balie ? { ...berichten, ...berichten.balie } : berichten
}

const Formulier = ({ pasnummer, balie = false, wens }: Props & { wens: Stand['wens'] }) => {
  const { taal } = useWoorden()
  const zinnen = useZinnen(balie)
  const zet = useZetBerichtwens(pasnummer)
  const stop = useStopBerichten(pasnummer)
  const eenTegelijk = useEenTegelijk()
  const [kanaal, zetKanaal] = useState<Wens['kanaal']>(wens?.kanaal ?? 'sms')
  const [soorten, zetSoorten] = useState<Wens['soorten']>(
    wens?.soorten ?? ['bevestiging', 'herinnering', 'wijziging', 'vertraging', 'annulering'],
  )
  const labels = { adres: zinnen.adres[kanaal] }
  const { waarden, veld, velden } = useFormulier(
    `berichtwens-${pasnummer}`,
    labels,
    { adres: wens?.adres ?? '' },
    zet.error,
  )
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
      {wens !== undefined && <Paragraph>{zinnen.sinds(datumVoluit(datumVan(wens.sinds), taal))}</Paragraph>}
      {zet.isError && <Formulierfouten fout={zet.error} velden={velden} />}
      {stop.isError && <Foutmelding fout={stop.error} />}
      {zet.isSuccess && <Gelukt kop={zinnen.bewaard} />}
      {stop.isSuccess && <Gelukt kop={zinnen.gestopt} />}
      <Keuzeveld
        id="berichtkanaal"
        label={zinnen.kanaal}
        waarde={kanaal}
        keuzes={(['sms', 'email'] as const).map((keuze) => [keuze, zinnen.kanalen[keuze]] as const)}
        onKies={zetKanaal}
      />
      <Tekstveld
        {...veld('adres')}
        type={kanaal === 'sms' ? 'tel' : 'email'}
        autoComplete={kanaal === 'sms' ? 'tel' : 'email'}
      />
      <Vinkjes legend={zinnen.soort} namen={zinnen.soorten} gekozen={soorten} onKies={zetSoorten} />
      <Paragraph className="op-klein">{zinnen.toestemming}</Paragraph>
      <div className="op-knoppen">
        <Button type="submit" variant="secondary">
          {zinnen.bewaar}
        </Button>
        {wens !== undefined && (
          <Button variant="tertiary" onClick={einde}>
            {zinnen.stop}
          </Button>
        )}
      </div>
    </form>
  )
}

/** What was chosen, to be changed. */
const Keuze = ({ pasnummer, balie = false }: Props) => {
  const stand = useBerichtwens(pasnummer)
  return (
    <>
      {stand.isError && <Foutmelding fout={stand.error} opnieuw={() => void stand.refetch()} />}
      {stand.isPending && <Laden />}
      {stand.data !== undefined && <Formulier pasnummer={pasnummer} balie={balie} wens={stand.data.wens} />}
    </>
  )
}

/** Whether a holder is told about rides, by what, and of what. */
export const Berichtwens = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  return (
    <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="berichten">
      <Heading level={2} id="berichten">
        {t.berichten.titel}
      </Heading>
      <Paragraph>{t.berichten.uitleg}</Paragraph>
      <Keuze pasnummer={pasnummer} />
    </section>
  )
}

/** The same at the desk, folded away: an address is only asked for by an operator who looks for it. */
export const BerichtwensAanBalie = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const [open, zetOpen] = useState(false)
  return (
    <section className="op-paneel" aria-labelledby="berichten">
      <details className="op-uitklap" onToggle={(event) => zetOpen(event.currentTarget.open)}>
        <summary id="berichten">{t.berichten.balie.titel}</summary>
        {open && (
          <div className="op-stapel">
            <Paragraph>{t.berichten.balie.uitleg}</Paragraph>
            <Keuze pasnummer={pasnummer} balie />
          </div>
        )}
      </details>
    </section>
  )
}
