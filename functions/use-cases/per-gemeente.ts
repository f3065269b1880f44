import type { Deps, Log } from '../deps.ts'
import { faultOf } from '../fault.ts'

/** How a round along the gemeenten went. What was not reached comes first in the next one, or in one soon after. */
export interface Ronde {
  readonly gedaan: number
  /** Gemeenten of which the work failed; the log says why. */
  readonly mislukt: number
  readonly nietBereikt: number
}

export interface Rondewerk {
  /** As the log names it when it fails. */
  readonly naam: string
  readonly log: Log
  readonly werk: (gemeente: string) => Promise<unknown>
  /** Whether there is time to begin with another one. */
  readonly magDoor?: () => boolean
}

const TEGELIJK = 8
const MS_PER_MINUUT = 60_000

/** Begins at another gemeente each minute, so that none is always the one for which there was no time. */
const vanafDeze = (gemeenten: readonly string[], nuEpochMs: number): string[] => {
  const begin = Math.floor(nuEpochMs / MS_PER_MINUUT) % Math.max(1, gemeenten.length)
  return [...gemeenten.slice(begin), ...gemeenten.slice(0, begin)]
}

/** Does the work of each gemeente, some at a time. One that fails does not stop the others. */
export const perGemeente = async (
  deps: Pick<Deps, 'gemeenten' | 'nu'>,
  { naam, log, werk, magDoor = () => true }: Rondewerk,
): Promise<Ronde> => {
  const alle = vanafDeze(await deps.gemeenten(), deps.nu())
  let [gedaan, mislukt] = [0, 0]
  const rij = alle.values()
  const werkAf = async (): Promise<void> => {
    while (magDoor()) {
      const { value: gemeente, done } = rij.next()
      if (done === true) return
      try {
        await werk(gemeente)
        gedaan += 1
      } catch (error) {
        mislukt += 1
        log({ operation: naam, ...faultOf(error) })
      }
    }
  }
  await Promise.all(Array.from({ length: TEGELIJK }, werkAf))
  return { gedaan, mislukt, nietBereikt: alle.length - gedaan - mislukt }
}
