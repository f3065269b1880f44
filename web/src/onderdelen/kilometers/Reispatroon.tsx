import type { Kilometerverzoek } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { kilometers, maandVoluit } from '../../teksten/weergave.ts'
import { DescriptionList } from '../basis/index.ts'

/** How somebody travelled when they asked: each month with rides, what was used, and what the year comes to. */
export const Reispatroon = ({ patroon }: { patroon: Kilometerverzoek['patroon'] }) => {
  const { t, taal } = useWoorden()
  // Used is rounded up, as with each ride.
  const km = (meter: number): string => t.algemeen.km(kilometers(meter, taal, 'ceil'))
  const maanden = patroon.perMaandMeter.flatMap((meter, i) =>
    meter === 0 ? [] : [[maandVoluit(`${patroon.jaar}-${String(i + 1).padStart(2, '0')}`, taal), km(meter)] as const],
  )
  const regels = [
    ...maanden,
    [t.kilometers.limiet(patroon.jaar), km(patroon.limietMeter)],
    [t.kilometers.gebruikt, km(patroon.gebruiktMeter)],
    [t.kilometers.verwacht(patroon.jaar), km(patroon.verwachtMeter)],
  ] as const
  return (
    <DescriptionList>
      {regels.map(([naam, waarde]) => (
        <DescriptionList.Section key={naam}>
          <DescriptionList.Term>{naam}</DescriptionList.Term>
          <DescriptionList.Description>{waarde}</DescriptionList.Description>
        </DescriptionList.Section>
      ))}
    </DescriptionList>
  )
}
