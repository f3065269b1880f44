import type { Terugbetaalopdracht } from '../../api/typen.ts'
import { Alert } from '../../onderdelen/basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { euro, getal } from '../../teksten/weergave.ts'

interface Props {
  readonly zonder: Terugbetaalopdracht['zonder']
  readonly kop: 2 | 3
}

/** What could not be paid back, and what is needed for it. */
export const Zonder = ({ zonder: { aantal, eerste }, kop }: Props) => {
  const { t, taal } = useWoorden()
  return (
    <Alert heading={t.terugbetaling.zonder(getal(aantal, taal))} headingLevel={kop} severity="warning">
      <ul className="op-lijst">
        {eerste.map(({ pasnummer, bedragCent, betekenis }) => (
          <li key={`${pasnummer} ${bedragCent} ${betekenis}`}>
            {pasnummer}, {euro(bedragCent, taal)}: <span lang="nl">{betekenis}</span>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
