import { useState } from 'react'
import { Link } from 'wouter'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useAfwijzingen } from '../../vragen/pas/afwijzingen.ts'
import { Afwijzingformulier } from './Afwijzingformulier.tsx'
import { Afwijzingtekst } from './Afwijzingtekst.tsx'

/** Who asked for a pass and got none, by the year of the decision. */
export const Afwijzingen = ({ jaar }: { jaar: number }) => {
  const { t } = useWoorden()
  useTitel(t.afwijzing.inJaar(jaar))
  const lijst = useAfwijzingen(jaar)
  const [nieuw, zetNieuw] = useState(false)
  /** How often something was done: each time is said anew. */
  const [gedaan, zetGedaan] = useState(0)
  const klaar = (): void => {
    zetNieuw(false)
    zetGedaan((keer) => keer + 1)
  }
  const alle = lijst.data?.pages.flatMap(({ afwijzingen }) => afwijzingen) ?? []
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.afwijzing.inJaar(jaar)}
      </Heading>
      <Paragraph>{t.afwijzing.uitleg}</Paragraph>
      {gedaan > 0 && <Gelukt key={gedaan} kop={t.besluit.bewaard} />}
      <div className="op-knoppen">
        <Button variant="secondary" aria-expanded={nieuw} onClick={() => zetNieuw(!nieuw)}>
          {t.afwijzing.nieuw}
        </Button>
      </div>
      {nieuw && <Afwijzingformulier vorige={alle.at(-1)} klaar={klaar} />}
      <nav className="op-knoppen" aria-label={t.jaarcijfers.jaren}>
        {[jaar - 1, jaar + 1].map((ander) => (
          <Link key={ander} className="op-link" href={`/afwijzingen/${ander}`}>
            {t.afwijzing.inJaar(ander)}
          </Link>
        ))}
      </nav>
      {lijst.isError && <Foutmelding fout={lijst.error} opnieuw={() => void lijst.refetch()} />}
      {lijst.isPending && <Laden />}
      {lijst.isSuccess && alle.length === 0 && <Paragraph>{t.afwijzing.geen(jaar)}</Paragraph>}
      {alle.map((afwijzing) => (
        <Afwijzingtekst key={afwijzing.afwijzingsnummer} afwijzing={afwijzing} gedaan={klaar} />
      ))}
      {lijst.hasNextPage && (
        <Button variant="secondary" onClick={() => void lijst.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </div>
  )
}
