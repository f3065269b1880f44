import { Link as Wissel } from 'wouter'
import type { Simulatie as Vorm } from '../../../api/typen.ts'
import { Heading, knop, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { datumVoluit } from '../../../teksten/weergave.ts'
import { useSimulatie } from '../../../vragen/beleid/simulaties.ts'
import { Geld } from './Geld.tsx'
import { Slechteraf } from './Slechteraf.tsx'
import { Weigeringen } from './Weigeringen.tsx'

const Stand = ({ simulatie: { status, voortgang, teWeinigMensen } }: { simulatie: Vorm }) => {
  const { t } = useWoorden()
  if (status === 'bezig')
    return (
      <>
        <Paragraph role="status">{t.simulatie.bezig}</Paragraph>
        <progress max={1} value={voortgang} aria-label={t.simulatie.bezig} />
      </>
    )
  return (
    <Paragraph role="status">
      {teWeinigMensen === true ? t.simulatie.teWeinigMensen : `${t.simulatie.klaar} ${t.simulatie.onderTien}`}
    </Paragraph>
  )
}

/** What rules would have done with the rides of a period; for whom that is bad comes first. */
export const Simulatie = ({ nummer }: { nummer: string }) => {
  const { t, taal } = useWoorden()
  useTitel(t.simulatie.titel)
  const { data, error, refetch } = useSimulatie(nummer)
  if (error !== null) return <Foutmelding fout={error} opnieuw={() => void refetch()} />
  if (data === undefined) return <Laden />
  const { versie, van, tot, uitkomst } = data
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.simulatie.over(datumVoluit(van, taal), datumVoluit(tot, taal))}
      </Heading>
      <Stand simulatie={data} />
      <div className="op-knoppen">
        <Wissel className={knop('secondary')} href={`/regels/versies/${encodeURIComponent(versie)}`}>
          {t.simulatie.naarRegels}
        </Wissel>
      </div>
      {uitkomst !== undefined && (
        <>
          <Slechteraf uitkomst={uitkomst} />
          <Geld uitkomst={uitkomst} />
        </>
      )}
      {data.status === 'klaar' && <Weigeringen van={van} tot={tot} />}
    </div>
  )
}
