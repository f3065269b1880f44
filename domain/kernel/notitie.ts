/** What an operator or the municipality wrote at a pass or a ride, for whoever helps the same person next. */
export interface Notitie {
  readonly notitienummer: string
  readonly tekst: string
  /** RFC 3339 in UTC. */
  readonly op: string
  readonly wie: string
  readonly rol: string
}

/** So many are read at a glance; whoever needs more throws old ones away first. */
export const MEESTE_NOTITIES = 10
/** Characters: a sentence or two. */
export const LANGSTE_NOTITIE = 280

/** The same words of the same writer at the same place are one note. @returns none when no more fit */
export const metNotitie = (notities: readonly Notitie[], nieuw: Notitie): readonly Notitie[] | undefined => {
  if (notities.some(({ notitienummer }) => notitienummer === nieuw.notitienummer)) return notities
  return notities.length < MEESTE_NOTITIES ? [nieuw, ...notities] : undefined
}

/** Operators throw away what operators wrote, so that nobody waits for a colleague; the municipality throws away any. */
export const magNotitieWissen = (notitie: Pick<Notitie, 'rol'>, rol: string): boolean =>
  rol === 'gemeente' || notitie.rol === rol
