import { useState } from 'react'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Bevestigvenster } from '../../onderdelen/melding/Bevestigvenster.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { useAgendastand, useMaakAgenda, useStopAgenda } from '../../vragen/rit/agenda.ts'

/** The address that was just made: to be copied now, for it cannot be read again. */
const Adres = ({ adres }: { adres: string }) => {
  const { t } = useWoorden()
  const [gekopieerd, zetGekopieerd] = useState(false)
  const kopieer = async (): Promise<void> => {
    await navigator.clipboard.writeText(adres)
    zetGekopieerd(true)
  }
  return (
    <Gelukt kop={t.agenda.gemaakt}>
      <p className="op-brief__code">{adres}</p>
      <Paragraph>{t.agenda.eenmalig}</Paragraph>
      <Button variant="secondary" onClick={() => void kopieer()}>
        {t.agenda.kopieer}
      </Button>
      <p role="status">{gekopieerd && t.agenda.gekopieerd}</p>
    </Gelukt>
  )
}

/** A holder's rides in the calendar of their own telephone, by an address that only they know. */
export const Agenda = ({ pasnummer }: { pasnummer: string }) => {
  const { t, taal } = useWoorden()
  const stand = useAgendastand(pasnummer)
  const maak = useMaakAgenda(pasnummer)
  const stop = useStopAgenda(pasnummer)
  const [vraag, zetVraag] = useState<'vernieuw' | 'stop'>()
  const sinds = stand.data?.sinds
  const nieuw = (): void => {
    stop.reset()
    maak.mutate()
  }
  const einde = (): void => {
    maak.reset()
    stop.mutate()
  }
  return (
    <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="agenda">
      <Heading level={2} id="agenda">
        {t.agenda.titel}
      </Heading>
      <Paragraph>{t.agenda.uitleg}</Paragraph>
      {stand.isError && <Foutmelding fout={stand.error} opnieuw={() => void stand.refetch()} />}
      {maak.isError && <Foutmelding fout={maak.error} />}
      {stop.isError && <Foutmelding fout={stop.error} />}
      {stop.isSuccess && <Gelukt kop={t.agenda.gestopt} />}
      {maak.isSuccess && <Adres adres={maak.data} />}
      {sinds !== undefined && <Paragraph>{t.agenda.werkt(datumVoluit(datumVan(sinds), taal))}</Paragraph>}
      <div className="op-knoppen">
        <Button variant="secondary" onClick={() => (sinds === undefined ? nieuw() : zetVraag('vernieuw'))}>
          {sinds === undefined ? t.agenda.maak : t.agenda.vernieuw}
        </Button>
        {sinds !== undefined && (
          <Button variant="tertiary" onClick={() => zetVraag('stop')}>
            {t.agenda.stop}
          </Button>
        )}
      </div>
      {vraag !== undefined && (
        <Bevestigvenster
          titel={t.agenda[vraag]}
          vraag={vraag === 'stop' ? t.agenda.stopVraag : t.agenda.vernieuwVraag}
          knop={vraag === 'stop' ? t.agenda.jaStop : t.agenda.jaVernieuw}
          doe={vraag === 'stop' ? einde : nieuw}
          sluit={() => zetVraag(undefined)}
        />
      )}
    </section>
  )
}
