import { Link, useLocation } from 'wouter'
import { heeftConcept } from '../onderdelen/formulier/concept.ts'
import { conceptnaam } from '../onderdelen/boeken/boeken.ts'
import { recentePassen } from '../onderdelen/pas/recent.ts'
import { useWoorden } from '../teksten/index.tsx'

/** Callers of just now, to go back to: whoever is being helped with a half-filled form is marked. */
export const Recent = () => {
  const { t } = useWoorden()
  const [pad] = useLocation()
  const anderen = recentePassen().filter(({ pasnummer }) => pad !== `/pas/${encodeURIComponent(pasnummer)}`)
  if (anderen.length === 0) return null
  return (
    <nav className="op-recent" aria-label={t.balie.recent}>
      <span>{t.balie.recent}:</span>
      {anderen.map(({ pasnummer, naam }) => (
        <Link key={pasnummer} className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}`}>
          {naam}
          {heeftConcept(conceptnaam(pasnummer)) && ` (${t.balie.onaf})`}
        </Link>
      ))}
    </nav>
  )
}
