import type { Stiptheid } from '../../api/typen.ts'

/** How punctual the rides of a day, a carrier or a period were. */
export type Cijfers = Stiptheid['perVervoerder'][number] | Stiptheid['perDag'][number] | Stiptheid['totaal']

/** Rides of days on which the rules promise when the taxi comes; none where they promise nothing. */
export const beoordeeld = ({ opTijd = 0, teVroeg = 0, teLaat = 0 }: Cijfers): number => opTijd + teVroeg + teLaat

/** The part of the judged rides that was on time. */
export const deelOpTijd = (cijfers: Cijfers): number | undefined => {
  const aantal = beoordeeld(cijfers)
  return aantal === 0 ? undefined : (cijfers.opTijd ?? 0) / aantal
}

/** What was promised in the period: each promise once. */
export const beloftenIn = ({ perDag }: Stiptheid) => {
  const beloften = perDag.flatMap(({ belofte }) => (belofte === undefined ? [] : [belofte]))
  return [...new Map(beloften.map((belofte) => [JSON.stringify(belofte), belofte])).values()]
}
