import { useState } from 'react'
import { Link } from 'wouter'
import type { Vervoerder, Vervoerderslijst } from '../../api/typen.ts'
import { Alert, Button, Heading, Paragraph, knop } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit } from '../../teksten/weergave.ts'
import { useLegVervoerdersVast, useVervoerders } from '../../vragen/rit/vervoerders.ts'
import { Vervoerderfeiten } from './Vervoerderfeiten.tsx'

/** Days on which rides of a kind can be of nobody. */
const Gaten = ({ gaten }: Pick<Vervoerderslijst, 'gaten'>) => {
  const { t, taal } = useWoorden()
  return (
    <Alert heading={t.vervoerders.gatenKop} headingLevel={2} severity="warning">
      <ul className="op-lijst">
        {gaten.map(({ vervoertype, vanaf, totEnMet }) => (
          <li key={`${vervoertype} ${vanaf}`}>
            {t.vervoerders.gat(
              t.pas.vervoertypen[vervoertype],
              datumVoluit(vanaf, taal),
              totEnMet === undefined ? undefined : datumVoluit(totEnMet, taal),
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const Lijst = ({ lijst: { vervoerders, bewerking, gaten } }: { lijst: Vervoerderslijst }) => {
  const { t } = useWoorden()
  const [gedaan, zetGedaan] = useState(0)
  const leg = useLegVervoerdersVast()
  /** The order says whose a ride is, where more than one would drive it. */
  const zetEerder = (plek: number, een: Vervoerder): void => {
    if (leg.isPending) return
    const anders = vervoerders.toSpliced(plek, 1).toSpliced(plek - 1, 0, een)
    leg.mutate({ vervoerders: anders, bewerking }, { onSuccess: () => zetGedaan(gedaan + 1) })
  }
  return (
    <>
      {leg.isError && <Foutmelding fout={leg.error} />}
      {gedaan > 0 && <Gelukt key={gedaan} kop={t.vervoerders.bewaard} />}
      {gaten.length > 0 && <Gaten gaten={gaten} />}
      <Paragraph>{vervoerders.length === 0 ? t.vervoerders.geen : t.vervoerders.uitleg}</Paragraph>
      {vervoerders.map((een, plek) => (
        <article key={een.vervoerdersnummer} className="op-paneel op-stapel" aria-labelledby={een.vervoerdersnummer}>
          <Heading level={2} size="level-3" id={een.vervoerdersnummer}>
            {een.naam}
          </Heading>
          <Vervoerderfeiten vervoerder={een} />
          <div className="op-knoppen">
            <Link
              className={knop('secondary')}
              href={`/vervoerders/${encodeURIComponent(een.vervoerdersnummer)}`}
              aria-label={t.vervoerders.wijzigVoluit(een.naam)}
            >
              {t.vervoerders.wijzig}
            </Link>
            {plek > 0 && (
              <Button
                variant="secondary"
                aria-label={t.vervoerders.eerderVoluit(een.naam)}
                onClick={() => zetEerder(plek, een)}
              >
                {t.vervoerders.eerder}
              </Button>
            )}
          </div>
        </article>
      ))}
    </>
  )
}

/** Who drives for the municipality, when, and which rides are theirs. */
export const Vervoerders = () => {
  const { t } = useWoorden()
  const { data, isError, error, isPending, refetch } = useVervoerders()
  return (
    <div className="op-stapel">
      <Paginakop titel={t.vervoerders.titel} naar="/facturen" naam={t.facturen.naar} />
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden />}
      {data !== undefined && <Lijst lijst={data} />}
      <div className="op-knoppen">
        <Link className={knop('primary')} href="/vervoerders/nieuw">
          {t.vervoerders.nieuw}
        </Link>
        <Link className={knop('secondary')} href="/berichten-aan-vervoerders">
          {t.webhooks.naar}
        </Link>
      </div>
    </div>
  )
}
