import { Link } from '../basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { Centrale } from './Centrale.tsx'
import { useGezicht } from './gezicht.ts'

/** At the end of every page: who to call, and what a government site must tell. */
export const Voet = () => {
  const { t } = useWoorden()
  const gezicht = useGezicht()
  return (
    <footer className="op-voet">
      <p className="op-voet__centrale">
        <Centrale />
      </p>
      <p>
        <span lang="nl">{gezicht?.naam}</span>
        {gezicht?.privacyverklaring !== undefined && <Link href={gezicht.privacyverklaring}>{t.centrale.privacy}</Link>}
        {gezicht?.toegankelijkheidsverklaring !== undefined && (
          <Link href={gezicht.toegankelijkheidsverklaring}>{t.centrale.toegankelijkheid}</Link>
        )}
      </p>
    </footer>
  )
}
