import type { Deps } from '../../../../deps.ts'
import { queryPassenOpVerjaardag } from '../../../../stores/pas/passen.ts'
import { tekensVan } from '../../persoon.ts'

/** Of each pass of a person who has more than one: all of them. */
export type DubbelePassen = ReadonlyMap<string, readonly string[]>

/**
 * People with more than one pass, found among those with one birthday. Only numbers and marks of the passes are held.
 * @returns undefined when nobody has that birthday
 */
export const zoekDubbelePassen = async (
  deps: Pick<Deps, 'store'>,
  gemeente: string,
  dag: string,
): Promise<DubbelePassen | undefined> => {
  const personen = new Map<string, Set<string>>()
  let cursor: string | undefined
  do {
    const bladzijde = await queryPassenOpVerjaardag(deps.store, gemeente, dag, { limit: 500, cursor })
    for (const dossier of bladzijde.dossiers) {
      const tekens = tekensVan(dossier)
      const gezien = tekens.flatMap((teken) => personen.get(teken) ?? [])
      // Two that were apart until now are one: this pass has a mark of each.
      const samen = new Set([dossier.pas.pasnummer, ...gezien.flatMap((passen) => [...passen])])
      if (gezien.length > 0)
        for (const [teken, passen] of personen) if (gezien.includes(passen)) personen.set(teken, samen)
      for (const teken of tekens) personen.set(teken, samen)
    }
    cursor = bladzijde.next
  } while (cursor !== undefined)
  if (personen.size === 0) return undefined
  const dubbel = [...personen.values()].filter((passen) => passen.size > 1)
  return new Map(
    dubbel.flatMap((passen) => [...passen].map((pasnummer) => [pasnummer, [...passen].toSorted()] as const)),
  )
}
