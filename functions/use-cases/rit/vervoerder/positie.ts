import type { Deps } from '../../../deps.ts'

/**
 * The position of a carrier in the changes is a moment, and so are the changes. Where the clock was set back, what changes
 * next is dated before a position that was given out already. A position of that time is therefore read from where the
 * clock went back to: what is heard twice has the same number and version.
 */
type Metklok = Pick<Deps, 'nu' | 'kloksprongen'>

const sprongenVan = ({ kloksprongen }: Metklok) => kloksprongen?.() ?? []

/** The last position that can have been given out. */
export const laatstePositie = (deps: Metklok): number =>
  Math.max(deps.nu(), ...sprongenVan(deps).map(({ totEpochMs }) => totEpochMs))

/** From where changes are read for a position, so that none is missed whenever it was given out. */
export const leesVanaf = (deps: Metklok, sindsEpochMs: number): number => {
  const terug = (sinds: number): number =>
    Math.min(
      sinds,
      ...sprongenVan(deps)
        .filter(({ vanEpochMs, totEpochMs }) => vanEpochMs < sinds && sinds <= totEpochMs)
        .map(({ vanEpochMs }) => vanEpochMs),
    )
  // Back from one time the clock can have been set back again.
  let sinds = sindsEpochMs
  for (let vroeger = terug(sinds); vroeger < sinds; vroeger = terug(sinds)) sinds = vroeger
  return sinds
}
