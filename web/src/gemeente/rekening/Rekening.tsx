import { Link } from 'wouter'
import type { Rekening as Jaarrekening } from '../../api/typen.ts'
import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { euro } from '../../teksten/weergave.ts'
import { useRekening } from '../../vragen/bijdrage/rekening.ts'
import { usePas } from '../../vragen/pas/passen.ts'
import { useState } from 'react'
import { Rekeningregel } from './Rekeningregel.tsx'
import { Verloop } from './Verloop.tsx'

const ALTIJD: readonly string[] = ['gevraagdCent', 'ontvangenCent', 'openstaandCent']

/** What it comes to; what is nothing is left out, but for the first of them. */
const Stand = ({ rekening }: { rekening: Jaarrekening }) => {
  const { t, taal } = useWoorden()
  const soorten = Object.entries(t.rekening.stand) as [keyof typeof t.rekening.stand, string][]
  return (
    <dl className="op-regels">
      {soorten
        .filter(([soort]) => ALTIJD.includes(soort) || rekening[soort] !== 0)
        .map(([soort, naam]) => (
          <div key={soort}>
            <dt>{naam}</dt>
            <dd>{euro(rekening[soort], taal)}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The account of a person for a year: what was asked, what happened, how it stands, and what can be done. */
export const Rekening = ({ pasnummer, jaar }: { pasnummer: string; jaar: number }) => {
  const { t } = useWoorden()
  const pas = usePas(pasnummer)
  const { data, isError, error, refetch } = useRekening(pasnummer, jaar)
  /** How often something was done: each time is said anew. */
  const [gedaan, zetGedaan] = useState(0)
  useTitel(pas.data?.naam, t.rekening.titel(jaar))
  const pad = `/pas/${encodeURIComponent(pasnummer)}`
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.rekening.titel(jaar)}
        {pas.data !== undefined && `: ${pas.data.naam}`}
      </Heading>
      <Link className="op-link" href={pad}>
        {t.rekening.terug}
      </Link>
      <nav className="op-knoppen" aria-label={t.rekening.jaren}>
        {[jaar - 1, jaar + 1].map((ander) => (
          <Link key={ander} className="op-link" href={`${pad}/rekening/${ander}`}>
            {t.rekening.titel(ander)}
          </Link>
        ))}
      </nav>
      <Paragraph>{t.rekening.uitleg}</Paragraph>
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {data === undefined && !isError && <Laden />}
      {gedaan > 0 && <Gelukt key={gedaan} kop={t.rekening.bewaard} />}
      {data?.regels.length === 0 && <Paragraph>{t.rekening.leeg}</Paragraph>}
      {data !== undefined && data.regels.length > 0 && (
        <>
          <Stand rekening={data} />
          <Verloop rekening={data} />
          <Heading level={2} size="level-3">
            {t.rekening.regels}
          </Heading>
          {data.regels.map((regel) => (
            <Rekeningregel
              key={`${regel.runnummer} ${regel.pasnummer}`}
              regel={regel}
              gedaan={() => zetGedaan((keer) => keer + 1)}
            />
          ))}
        </>
      )}
    </div>
  )
}
