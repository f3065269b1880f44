import { SkipLink } from '../basis/index.ts'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Persoon } from '../../api/sessie.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useGezicht } from './gezicht.ts'
import { Navigatie } from './Navigatie.tsx'
import { Voet } from './Voet.tsx'

/**
 * A new page begins at its top, also for who does not see it. It stands before the page, so that a page that knows where
 * somebody goes on, such as a form, has the last word.
 */
const Paginabegin = () => {
  const [pad] = useLocation()
  const earlier = useRef(pad)
  useLayoutEffect(() => {
    if (earlier.current !== pad) document.querySelector<HTMLElement>('#inhoud')?.focus()
    earlier.current = pad
  }, [pad])
  return null
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

/** What stands around every page. On a narrow screen all but the name waits behind one button. */
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
  const gezicht = useGezicht()
  const [pad] = useLocation()
  const [open, zetOpen] = useState(false)
  useEffect(() => zetOpen(false), [pad])
  const dicht = persoon?.rollen.some((rol) => rol === 'centralist' || rol === 'gemeente') === true
  // On the root, where the sizes are worked out.
  useEffect(() => {
    document.documentElement.className = dicht ? 'op-dicht' : 'op-ruim'
  }, [dicht])
  return (
    <>
      <SkipLink href="#inhoud">{t.algemeen.naarInhoud}</SkipLink>
      <header className={`op-balk${open ? ' op-balk--open' : ''}`}>
        <Link className="op-balk__naam" href="/">
          {gezicht?.logo !== undefined && <img src={gezicht.logo} alt="" className="op-balk__logo" />}
          {t.algemeen.naam}
          {gezicht !== undefined && (
            <span className="op-balk__gemeente" lang="nl">
              {gezicht.naam}
            </span>
          )}
        </Link>
        <button
          className="op-balk__knop op-balk__open"
          type="button"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => zetOpen(!open)}
        >
          {t.menu.knop}
        </button>
        <div className="op-balk__inhoud" id="menu">
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
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        <Paginabegin />
        {children}
      </main>
      <Voet />
    </>
  )
}
