import { Link, useLocation } from 'wouter'
import type { Persoon, Rol } from '../../api/sessie.ts'
import { useWoorden } from '../../teksten/index.tsx'

/** The pages of each role. */
const PADEN = {
  centralist: { zoek: '/balie', dag: '/balie/dag', openstaand: '/balie/openstaand' },
  pashouder: { begin: '/mijn', ritten: '/mijn/ritten', kosten: '/mijn/kosten', inzagen: '/mijn/inzagen' },
  gemeente: {
    passen: '/gemeente',
    openstaand: '/gemeente/openstaand',
    ritten: '/gemeente/ritten',
    vervoerders: '/gemeente/vervoerders',
    bijdragen: '/gemeente/bijdragen',
    stiptheid: '/gemeente/stiptheid',
    jaarcijfers: '/gemeente/jaarcijfers',
    regels: '/gemeente/regels',
    correcties: '/gemeente/correcties',
    berichten: '/gemeente/berichten',
  },
} as const satisfies Partial<Record<Rol, Record<string, string>>>

export const Navigatie = ({ persoon }: { persoon: Persoon }) => {
  const { t } = useWoorden()
  const [pad] = useLocation()
  const rollen = (['centralist', 'pashouder', 'gemeente'] as const).filter((rol) => persoon.rollen.includes(rol))
  const links = rollen.flatMap((rol) =>
    Object.entries(PADEN[rol]).map(([naam, href]) => ({ href, tekst: (t.menu[rol] as Record<string, string>)[naam] })),
  )
  return (
    <nav aria-label={t.menu.naam} className="op-balk__menu">
      {links.map(({ href, tekst }) => (
        <Link key={href} href={href} className="op-balk__link" aria-current={pad === href ? 'page' : undefined}>
          {tekst}
        </Link>
      ))}
    </nav>
  )
}
