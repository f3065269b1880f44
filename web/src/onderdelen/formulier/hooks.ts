import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** The value as it was when it last stood still for a while. */
export const useRust = <T>(waarde: T, ms: number): T => {
  const [rustig, zetRustig] = useState(waarde)
  useEffect(() => {
    const wacht = setTimeout(() => zetRustig(waarde), ms)
    return () => clearTimeout(wacht)
  }, [waarde, ms])
  return rustig
}

/** A key as `aria-keyshortcuts` writes it: `F2`, `Control+Enter`. */
const pressed = (event: KeyboardEvent): string => [...(event.ctrlKey ? ['Control'] : []), event.key].join('+')

/** Keys that work on the whole page. Only ones that no screen reader or browser takes: see ADR 26. */
export const useSneltoetsen = (toetsen: Readonly<Record<string, () => void>>): void => {
  const laatste = useRef(toetsen)
  laatste.current = toetsen
  // Before the page is seen: who presses at first sight is heard.
  useLayoutEffect(() => {
    const hoor = (event: KeyboardEvent): void => {
      const doe = event.altKey || event.metaKey || event.shiftKey ? undefined : laatste.current[pressed(event)]
      if (doe === undefined || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      doe()
    }
    document.addEventListener('keydown', hoor)
    return () => document.removeEventListener('keydown', hoor)
  }, [])
}

/** A function that stays the same while what it does is that of the last rendering: a list that got it need not draw again. */
export const useVast = <A extends unknown[], T>(doe: (...wat: A) => T): ((...wat: A) => T) => {
  const laatste = useRef(doe)
  useLayoutEffect(() => {
    laatste.current = doe
  })
  return useCallback((...wat: A) => laatste.current(...wat), [])
}

/**
 * Who presses twice does it once, also when the second press comes before the page could show the first.
 * @returns takes something that is to be done, and gives back what must be called when it is over
 */
export const useEenTegelijk = (): ((doe: (klaar: () => void) => void) => void) => {
  const bezig = useRef(false)
  return (doe) => {
    if (bezig.current) return
    bezig.current = true
    doe(() => {
      bezig.current = false
    })
  }
}
