import { useState } from 'react'
import { Paragraph } from '../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useRuns } from '../../vragen/bijdrage/bijdragen.ts'
import { useTerugbetaalopdrachten } from '../../vragen/bijdrage/terugbetaling.ts'
import { Opdracht } from './Opdracht.tsx'
import { Opdrachtformulier } from './Opdrachtformulier.tsx'

/** The orders of a year, the newest first, and a form for a next one. */
const Jaar = ({ jaar }: { jaar: number }) => {
  const { t } = useWoorden()
  const opdrachten = useTerugbetaalopdrachten(jaar)
  return (
    <>
      <Opdrachtformulier jaar={jaar} />
      {opdrachten.isError && <Foutmelding fout={opdrachten.error} opnieuw={() => void opdrachten.refetch()} />}
      {opdrachten.isPending && <Laden />}
      {opdrachten.data?.length === 0 && <Paragraph>{t.terugbetaling.geen(jaar)}</Paragraph>}
      {opdrachten.data?.toReversed().map((opdracht) => (
        <Opdracht key={opdracht.opdracht} opdracht={opdracht} />
      ))}
    </>
  )
}

/** Money that goes back: what somebody paid too much, in a file for the bank. */
export const Terugbetalingen = () => {
  const { t } = useWoorden()
  const runs = useRuns()
  const jaren = [
    ...new Set(runs.data?.flatMap(({ status, jaar }) => (status === 'vastgesteld' ? [String(jaar)] : [])).toReversed()),
  ]
  const [gekozen, zetGekozen] = useState<string>()
  const jaar = gekozen ?? jaren[0]
  return (
    <div className="op-stapel">
      <Paginakop titel={t.terugbetaling.titel} naar="/bijdragen" naam={t.innen.terug} uitleg={t.terugbetaling.uitleg} />
      {runs.isError && <Foutmelding fout={runs.error} opnieuw={() => void runs.refetch()} />}
      {runs.isPending && <Laden />}
      {runs.isSuccess && jaar === undefined && <Paragraph>{t.terugbetaling.geenRuns}</Paragraph>}
      {jaar !== undefined && (
        <>
          <Keuzeveld
            id="terugbetaling-jaar"
            label={t.bijdragen.jaar}
            waarde={jaar}
            keuzes={jaren.map((een) => [een, een])}
            onKies={zetGekozen}
          />
          <Jaar key={jaar} jaar={Number(jaar)} />
        </>
      )}
    </div>
  )
}
