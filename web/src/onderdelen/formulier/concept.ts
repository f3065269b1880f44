import { useEffect, useState } from 'react'

/**
 * What somebody is filling in, kept while another page is looked at or the next caller is helped. In memory of this page
 * only, never on a disk: closing or reloading asks first, as the browser does.
 */
const concepten = new Map<string, unknown>()
/** Of which something was filled in that is nowhere else. */
const onaf = new Set<string>()

const waarschuw = (event: BeforeUnloadEvent): void => event.preventDefault()

const merk = (naam: string, isOnaf: boolean): void => {
  if (isOnaf) onaf.add(naam)
  else onaf.delete(naam)
  if (onaf.size > 0) addEventListener('beforeunload', waarschuw)
  else removeEventListener('beforeunload', waarschuw)
}

/** Puts something ready for the form of that name. */
export const legKlaar = (naam: string, waarde: unknown): void => void concepten.set(naam, waarde)

export const heeftConcept = (naam: string): boolean => onaf.has(naam)

/** Whoever signs out leaves nothing behind. */
export const vergeetConcepten = (): void => {
  concepten.clear()
  onaf.clear()
  removeEventListener('beforeunload', waarschuw)
}

/**
 * As `useState`, with what was left there before. Kept at the key press itself and not when the page is drawn: whoever goes
 * elsewhere right after it finds that letter too.
 * @param naam tells it apart from what other forms keep
 * @param isLeeg whether nothing would be lost of it
 */
export const useConcept = <T>(naam: string, begin: () => T, isLeeg: (waarde: T) => boolean) => {
  const [waarde, toon] = useState<T>(() => (concepten.get(naam) as T | undefined) ?? begin())
  // Also where something was put ready, or what counts as nothing has changed.
  useEffect(() => merk(naam, !isLeeg(waarde)))
  const zet = (verandering: (nu: T) => T): void => {
    // From what was kept last: a second change may come before the first one is drawn.
    const nieuw = verandering((concepten.get(naam) as T | undefined) ?? waarde)
    concepten.set(naam, nieuw)
    merk(naam, !isLeeg(nieuw))
    toon(nieuw)
  }
  return [waarde, zet] as const
}
