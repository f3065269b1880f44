import { useState } from 'react'
import type { Drukwerk as Gemaakt } from '../../../api/typen.ts'
import { Button, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Bevestigvenster } from '../../../onderdelen/melding/Bevestigvenster.tsx'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { datumVoluit, getal } from '../../../teksten/weergave.ts'
import { useBestand } from '../../../vragen/bijdrage/bijdragen.ts'
import { useDrukwerk, useStartDrukwerk } from '../../../vragen/bijdrage/drukwerk.ts'

/** Letters that could not be made, and of the first why. */
const NietGemaakt = ({ nietGemaakt: { aantal, eerste } }: Pick<Gemaakt, 'nietGemaakt'>) => {
  const { t, taal } = useWoorden()
  if (aantal === 0) return null
  return (
    <>
      <Paragraph>{t.bijdragen.drukwerk.nietGemaakt(getal(aantal, taal))}</Paragraph>
      <ul>
        {eerste.map(({ pasnummer, betekenis }) => (
          <li key={pasnummer}>
            {pasnummer}: <span lang="nl">{betekenis}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What can be fetched: of each part one file to print and one with a file a letter, and the list of all. */
const Ophalen = ({ drukwerk: { runnummer, delen } }: { drukwerk: Gemaakt }) => {
  const { t, taal } = useWoorden()
  const bestand = useBestand()
  return (
    <>
      {bestand.isError && <Foutmelding fout={bestand.error} />}
      {delen.map(({ deel, vanaf, totEnMet }) => {
        const welke = [getal(vanaf, taal), getal(totEnMet, taal)] as const
        return (
          <div className="op-knoppen" key={deel}>
            <Button
              variant="secondary"
              disabled={bestand.isPending}
              onClick={() => bestand.mutate({ runnummer, soort: 'printbestand', deel })}
            >
              {t.bijdragen.drukwerk.print(...welke)}
            </Button>
            <Button
              variant="secondary"
              disabled={bestand.isPending}
              onClick={() => bestand.mutate({ runnummer, soort: 'losseBrieven', deel })}
            >
              {t.bijdragen.drukwerk.los(...welke)}
            </Button>
          </div>
        )
      })}
      <div className="op-knoppen">
        <Button
          variant="secondary"
          disabled={bestand.isPending}
          onClick={() => bestand.mutate({ runnummer, soort: 'brievenlijst' })}
        >
          {t.bijdragen.drukwerk.lijst}
        </Button>
      </div>
      <div role="status">{bestand.isPending && <Paragraph>{t.bijdragen.drukwerk.ophalen}</Paragraph>}</div>
    </>
  )
}

/** All letters of a run at once: asks for them, shows how far they are, and gives the files. */
export const Drukwerk = ({ runnummer }: { runnummer: string }) => {
  const { t, taal } = useWoorden()
  const start = useStartDrukwerk(runnummer)
  const { data, error, refetch } = useDrukwerk(runnummer)
  const [vraag, zetVraag] = useState(false)
  const isKlaar = data?.status === 'klaar'
  return (
    <>
      {start.isError && <Foutmelding fout={start.error} />}
      {error !== null && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {data === undefined && (
        <div className="op-knoppen">
          <Button variant="secondary" onClick={() => start.mutate(false)}>
            {t.bijdragen.drukwerk.maak}
          </Button>
        </div>
      )}
      <div role="status">
        {data !== undefined && (
          <Paragraph>
            {isKlaar
              ? t.bijdragen.drukwerk.klaar(getal(data.brieven, taal), datumVoluit(data.bewaardTotEnMet, taal))
              : t.bijdragen.drukwerk.bezig}{' '}
            {isKlaar && data.apartVerstuurd > 0 && t.bijdragen.drukwerk.apart(getal(data.apartVerstuurd, taal))}
          </Paragraph>
        )}
      </div>
      {data?.status === 'bezig' && (
        <progress max={100} value={data.voortgang.procent} aria-label={t.bijdragen.drukwerk.bezig} />
      )}
      {isKlaar && (
        <>
          <NietGemaakt nietGemaakt={data.nietGemaakt} />
          <Ophalen drukwerk={data} />
          <div className="op-knoppen">
            <Button variant="tertiary" onClick={() => zetVraag(true)}>
              {t.bijdragen.drukwerk.opnieuw}
            </Button>
          </div>
        </>
      )}
      {vraag && (
        <Bevestigvenster
          titel={t.bijdragen.drukwerk.opnieuw}
          vraag={t.bijdragen.drukwerk.opnieuwVraag}
          knop={t.bijdragen.drukwerk.jaOpnieuw}
          doe={() => start.mutate(true)}
          sluit={() => zetVraag(false)}
        />
      )}
    </>
  )
}
