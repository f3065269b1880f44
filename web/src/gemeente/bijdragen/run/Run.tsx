import { Button, Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { useState } from 'react'
import type { Bijdragerun } from '../../../api/typen.ts'
import { Bevestigvenster } from '../../../onderdelen/melding/Bevestigvenster.tsx'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { useBestand, useStelVast, useVerwerp } from '../../../vragen/bijdrage/bijdragen.ts'
import { datumVan, datumVoluit, euro, getal } from '../../../teksten/weergave.ts'
import { Meldingen } from '../Meldingen.tsx'
import { useRunnaam } from './naam.ts'
import { Regelboekcontrole } from './Regelboekcontrole.tsx'
import { Runregels } from './Runregels.tsx'
import { Runtotalen } from './Runtotalen.tsx'
import { Verzending } from './Verzending.tsx'
import { Verschillen } from './Verschillen.tsx'

/** One run: how far it is, what it asks, and what can be done with it. */
export const Run = ({ run }: { run: Bijdragerun }) => {
  const { t, taal } = useWoorden()
  const { naam, over } = useRunnaam()
  const [open, zetOpen] = useState(false)
  const [meldt, zetMeldt] = useState(false)
  const [vraag, zetVraag] = useState<'stelVast' | 'gooiWeg'>()
  const stelVast = useStelVast()
  const verwerp = useVerwerp()
  const bestand = useBestand()
  const { runnummer, status, voortgang, totalen } = run
  return (
    <section className="op-paneel op-stapel" aria-labelledby={`run-${runnummer}`}>
      <Heading level={2} size="level-3" id={`run-${runnummer}`}>
        {naam(run)}
      </Heading>
      <Paragraph role="status">
        {t.bijdragen.status[status]}
        {run.vastgesteldOp !== undefined && ` (${datumVoluit(datumVan(run.vastgesteldOp), taal)})`}.{' '}
        {t.bijdragen.bekeken(getal(voortgang.passen, taal))}
      </Paragraph>
      {status === 'bezig' && <progress max={100} value={voortgang.procent} aria-label={t.bijdragen.status.bezig} />}
      <Runtotalen run={run} />
      {stelVast.isError && <Foutmelding fout={stelVast.error} />}
      {verwerp.isError && <Foutmelding fout={verwerp.error} />}
      {bestand.isError && <Foutmelding fout={bestand.error} />}
      <Verschillen run={run} />
      {(status === 'concept' || status === 'vastgesteld') && totalen.inning.incasso.aantal > 0 && (
        <Regelboekcontrole runnummer={runnummer} />
      )}
      {status !== 'verworpen' && (
        <div className="op-knoppen">
          {status === 'concept' && <Button onClick={() => zetVraag('stelVast')}>{t.bijdragen.stelVast}</Button>}
          {(status === 'concept' || status === 'bezig') && (
            <Button variant="secondary" onClick={() => zetVraag('gooiWeg')}>
              {t.bijdragen.gooiWeg}
            </Button>
          )}
          {status === 'vastgesteld' && totalen.inning.incasso.aantal > 0 && (
            <Button variant="secondary" onClick={() => bestand.mutate({ runnummer, soort: 'incassobestand' })}>
              {t.bijdragen.incassobestand}
            </Button>
          )}
          <Button variant="secondary" onClick={() => bestand.mutate({ runnummer, soort: 'boekhouding' })}>
            {t.bijdragen.boekhouding}
          </Button>
          {status === 'vastgesteld' && (
            <Button variant="secondary" onClick={() => bestand.mutate({ runnummer, soort: 'achterstanden' })}>
              {t.bijdragen.achterstanden}
            </Button>
          )}
          <Button variant="tertiary" aria-expanded={open} onClick={() => zetOpen(!open)}>
            {t.bijdragen.toonRegels}
          </Button>
          {status === 'vastgesteld' && (
            <Button variant="tertiary" aria-expanded={meldt} onClick={() => zetMeldt(!meldt)}>
              {t.meldingen.open}
            </Button>
          )}
        </div>
      )}
      {status === 'vastgesteld' && <Verzending run={run} />}
      {meldt && <Meldingen run={run} />}
      {open && <Runregels run={run} />}
      {vraag === 'stelVast' && (
        <Bevestigvenster
          titel={t.bijdragen.stelVastTitel}
          vraag={t.bijdragen.stelVastVraag(over(run), euro(totalen.gevraagdCent, taal))}
          knop={t.bijdragen.jaStelVast}
          doe={() => stelVast.mutate(runnummer)}
          sluit={() => zetVraag(undefined)}
        />
      )}
      {vraag === 'gooiWeg' && (
        <Bevestigvenster
          titel={t.bijdragen.gooiWeg}
          vraag={t.bijdragen.gooiWegVraag(over(run))}
          knop={t.bijdragen.jaGooiWeg}
          doe={() => verwerp.mutate(runnummer)}
          sluit={() => zetVraag(undefined)}
        />
      )}
    </section>
  )
}
