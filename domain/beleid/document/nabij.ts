import leven from 'leven'

/** Longer than any name that there is; comparing it would only cost time. */
const LANGST = 60

/** How much of a name may be wrong: a letter in short ones, four in ten in long ones. */
const speling = (woord: string, naam: string): number =>
  Math.max(1, Math.floor(Math.max(woord.length, naam.length) * 0.4))

/** The name that somebody must have meant, if there is one that looks like it. */
export const nabij = (woord: string, namen: readonly string[]): string | undefined => {
  if (woord.length === 0 || woord.length > LANGST) return undefined
  const klein = woord.toLowerCase()
  const afstanden = namen.map((naam) => {
    const ander = naam.toLowerCase()
    // `straal` for `straalKm`, and `perKm` for `euroPerKm`: half of the unit was forgotten.
    return { naam, afstand: ander.startsWith(klein) || ander.endsWith(klein) ? 0 : leven(klein, ander) }
  })
  const [beste] = afstanden.toSorted((a, b) => a.afstand - b.afstand || a.naam.length - b.naam.length)
  return beste !== undefined && beste.afstand <= speling(woord, beste.naam) ? beste.naam : undefined
}
