import type { ReactNode } from 'react'
import { useWoorden } from '../../teksten/index.tsx'
import { euro } from '../../teksten/weergave.ts'
import { useBijdragen } from '../../vragen/bijdrage/bijdragen.ts'
import { Heading } from '../basis/index.ts'
import { Bijdragestand } from './Bijdragestand.tsx'

interface Props {
  readonly pasnummer: string
  readonly jaar: number
  /** Where more is told of it. */
  readonly children?: ReactNode
}

/** What the municipality asked for rides of a year, a line for each time; nothing where it asked nothing. */
export const Ritbijdragen = ({ pasnummer, jaar, children }: Props) => {
  const { t, taal } = useWoorden()
  // That it cannot be fetched is told by the contribution of the year, which stands beside it.
  const { data } = useBijdragen(pasnummer, jaar)
  const { regels, openstaandCent } = data?.ritbijdragen ?? { regels: [], openstaandCent: 0 }
  if (regels.length === 0) return null
  return (
    <section className="op-paneel op-stapel" aria-labelledby="ritbijdragen">
      <Heading level={2} size="level-3" id="ritbijdragen">
        {t.ritbijdragen.titel(jaar)}
      </Heading>
      <Bijdragestand openstaandCent={openstaandCent} regels={regels} />
      <ul className="op-lijst">
        {regels.map(({ runnummer, bedragCent, berekening }) => (
          <li key={runnummer}>
            <strong>{euro(bedragCent, taal)}</strong> <span lang="nl">{berekening.toelichting.join(' ')}</span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
