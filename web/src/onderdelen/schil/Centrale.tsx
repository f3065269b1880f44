import { Link } from '../basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useGezicht } from './gezicht.ts'

/** Who to call, with the number where the municipality gave one. */
export const Centrale = () => {
  const { t } = useWoorden()
  const centrale = useGezicht()?.centrale
  if (centrale === undefined) return <>{t.centrale.zonderNummer}</>
  return (
    <>
      {t.centrale.bel} <Link href={`tel:${centrale.telefoon.replaceAll(/[^\d+]/g, '')}`}>{centrale.telefoon}</Link>
      {centrale.voorbeeld === true && ` (${t.centrale.voorbeeld})`}
      {centrale.uren !== undefined && `, ${centrale.uren}`}
    </>
  )
}
