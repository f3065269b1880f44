import type { Ritbeoordeling } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { euro } from '../../teksten/weergave.ts'

/** An amount; one that no decree has set says so. */
export const Prijs = ({ prijs }: { prijs: NonNullable<Ritbeoordeling['ritprijs']> }) => {
  const { t, taal } = useWoorden()
  return (
    <>
      <strong className="op-prijs">{euro(prijs.totaalCent, taal)}</strong>
      {prijs.status === 'voorbeeld' && <span className="op-klein"> ({t.algemeen.voorbeeld})</span>}
    </>
  )
}
