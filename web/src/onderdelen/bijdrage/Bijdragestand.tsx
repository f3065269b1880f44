import type { Bijdrageregel } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { euro } from '../../teksten/weergave.ts'
import { Paragraph } from '../basis/index.ts'

interface Props {
  /** Below 0 is to be paid back. */
  readonly openstaandCent: number
  readonly regels: readonly Pick<Bijdrageregel, 'uitgesteldCent' | 'overgedragenCent'>[]
}

/** What is still to be paid or comes back, and what of it is not to be paid now, or to another department. */
export const Bijdragestand = ({ openstaandCent, regels }: Props) => {
  const { t, taal } = useWoorden()
  const { openstaand, terug, uitgesteld, overgedragen } = t.ritbijdragen
  const som = (veld: 'uitgesteldCent' | 'overgedragenCent'): number =>
    regels.reduce((tot, regel) => tot + regel[veld], 0)
  const [uitgesteldCent, overgedragenCent] = [som('uitgesteldCent'), som('overgedragenCent')]
  return (
    <>
      <Paragraph>
        {openstaandCent < 0 ? terug(euro(-openstaandCent, taal)) : openstaand(euro(openstaandCent, taal))}
      </Paragraph>
      {uitgesteldCent > 0 && <Paragraph>{uitgesteld(euro(uitgesteldCent, taal))}</Paragraph>}
      {overgedragenCent > 0 && <Paragraph>{overgedragen(euro(overgedragenCent, taal))}</Paragraph>}
    </>
  )
}
