import { useEffect, useRef } from 'react'
import type { Regelboekcontrole as Controle } from '../../../api/typen.ts'
import { Alert, Button, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { euro, getal } from '../../../teksten/weergave.ts'
import { useControleerRegelboek } from '../../../vragen/bijdrage/bijdragen.ts'

/** What is wrong for banks: with the whole file, and with debits of which it makes an invoice. Takes the focus. */
const Fouten = ({ controle: { bestand, regels } }: { controle: Controle }) => {
  const { t, taal } = useWoorden()
  const melding = useRef<HTMLDivElement>(null)
  useEffect(() => melding.current?.focus(), [])
  return (
    <Alert ref={melding} tabIndex={-1} heading={t.regelboek.fout} headingLevel={3} severity="warning">
      {bestand.length > 0 && (
        <>
          <Paragraph>{t.regelboek.bestand}</Paragraph>
          <ul className="op-lijst" lang="nl">
            {bestand.map(({ regel, tekst }) => (
              <li key={regel}>{tekst}</li>
            ))}
          </ul>
        </>
      )}
      {regels.aantal > 0 && (
        <>
          <Paragraph>{t.regelboek.regels(getal(regels.aantal, taal))}</Paragraph>
          <ul className="op-lijst">
            {regels.eerste.map(({ pasnummer, fouten }) => (
              <li key={pasnummer}>
                {pasnummer}: <span lang="nl">{fouten.map(({ tekst }) => tekst).join(' ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  )
}

/** Holds the debits of a run against what banks ask, before the file leaves. It changes nothing. */
export const Regelboekcontrole = ({ runnummer }: { runnummer: string }) => {
  const { t, taal } = useWoorden()
  const controleer = useControleerRegelboek()
  const { data } = controleer
  const isGoed = data?.bestand.length === 0 && data.regels.aantal === 0
  return (
    <>
      {controleer.isError && <Foutmelding fout={controleer.error} />}
      {data !== undefined && isGoed && (
        <Gelukt
          key={controleer.submittedAt}
          kop={t.regelboek.goed(getal(data.incassos.aantal, taal), euro(data.incassos.bedragCent, taal))}
        />
      )}
      {data !== undefined && !isGoed && <Fouten key={controleer.submittedAt} controle={data} />}
      <div className="op-knoppen">
        <Button
          variant="secondary"
          onClick={() => {
            if (!controleer.isPending) controleer.mutate(runnummer)
          }}
        >
          {t.regelboek.knop}
          <span className="op-onzichtbaar"> {runnummer}</span>
        </Button>
      </div>
    </>
  )
}
