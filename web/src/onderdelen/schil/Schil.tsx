import { SkipLink } from '../basis/index.ts'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Persoon } from '../../api/sessie.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { Navigatie } from './Navigatie.tsx'

/** A new page begins at its top, also for who does not see it. */
const useFocusOnNewPage = (): React.RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null)
  const [pad] = useLocation()
  const earlier = useRef(pad)
  useEffect(() => {
    if (earlier.current !== pad) main.current?.focus()
    earlier.current = pad
  }, [pad])
  return main
}

const Taalknop = () => {
  const { t, taal, zetTaal } = useWoorden()
  const andere = taal === 'nl' ? 'en' : 'nl'
  return (
    <button className="op-balk__knop" lang={andere} type="button" onClick={() => zetTaal(andere)}>
      {t.taal.andere}
    </button>
  )
}

/** What stands around every page. */
export const Schil = ({
  persoon,
  logOut,
  children,
}: {
  persoon?: Persoon
  logOut?: () => Promise<void>
  children: ReactNode
}) => {
  const { t } = useWoorden()
  const main = useFocusOnNewPage()
  const dicht = persoon?.rollen.some((rol) => rol === 'centralist' || rol === 'gemeente') === true
  // On the root, where the design system works out its sizes.
  useEffect(() => {
    document.documentElement.className = dicht ? 'op-dicht' : 'op-ruim'
  }, [dicht])
  return (
    <>
      <SkipLink href="#inhoud">{t.algemeen.naarInhoud}</SkipLink>
      <header className="op-balk">
        <Link className="op-balk__naam" href="/">
          {t.algemeen.naam}
        </Link>
        {persoon !== undefined && <Navigatie persoon={persoon} />}
        <div className="op-balk__eind">
          {persoon !== undefined && <span className="op-balk__wie">{t.inloggen.ingelogdAls(persoon.naam)}</span>}
          <Taalknop />
          {logOut !== undefined && (
            <button className="op-balk__knop" type="button" onClick={() => void logOut()}>
              {t.inloggen.uit}
            </button>
          )}
        </div>
      </header>
      <main id="inhoud" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
