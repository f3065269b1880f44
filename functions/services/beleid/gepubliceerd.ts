import type { Regeling } from '../../../domain/beleid/index.ts'
import { queryGemeenten, queryVersies, readStand, type Genummerd } from '../../stores/beleid/versies.ts'
import { Unreadable, type Store } from '../../stores/store.ts'
import type { Beleid } from './beleid.ts'

/** A version that was fixed is known everywhere within a minute; half of that is left for whoever asks just before. */
const HOUDBAAR_MS = 30_000

interface Gelezen {
  readonly totMs: number
  /** Of the item that changes with every fixing; 0 where there is none. */
  readonly stand: number
  readonly versies: readonly Regeling[]
}

const vastgesteldVan = (alle: readonly Genummerd[], nummers: readonly string[]) =>
  nummers.flatMap((nummer) => {
    const gevonden = alle.find((een) => een.nummer === nummer)
    return gevonden === undefined ? [] : [{ versie: nummer, document: gevonden.versie.value.document }]
  })

/**
 * The policies of each gemeente: what comes with the program, and what it fixed itself. What was read is kept for half a
 * minute, and then costs one small read to see that nothing changed: so a booking reads nothing for it, but now and then.
 * @param klokMs milliseconds that only go on
 */
export const gepubliceerdBeleid = (
  store: Store,
  meegeleverd: Beleid,
  klokMs: () => number = () => performance.now(),
): Beleid => {
  const bekend = new Map<string, Gelezen>()
  const onderweg = new Map<string, Promise<readonly Regeling[]>>()

  /** Only a gemeente that fixed rules of its own pays for what reads a document. */
  const metEigen = async (
    zonder: readonly Regeling[],
    gemeente: string,
    nummers: readonly string[],
  ): Promise<readonly Regeling[]> => {
    if (nummers.length === 0) return zonder
    const { voegVersiesToe } = await import('../../../domain/beleid/documenten.ts')
    const { versies, onleesbaar } = voegVersiesToe(zonder, vastgesteldVan(await queryVersies(store, gemeente), nummers))
    for (const kapot of onleesbaar) store.setApart(new Unreadable('regeling', 'malformed', kapot))
    return versies
  }

  const lees = async (gemeente: string): Promise<readonly Regeling[]> => {
    const totMs = klokMs() + HOUDBAAR_MS
    const vorige = bekend.get(gemeente)
    const stand = await readStand(store, gemeente)
    const versie = stand?.version ?? 0
    if (vorige?.stand === versie) {
      bekend.set(gemeente, { ...vorige, totMs })
      return vorige.versies
    }
    const versies = await metEigen(await meegeleverd.versies(gemeente), gemeente, stand?.value.vastgesteld ?? [])
    bekend.set(gemeente, { totMs, stand: versie, versies })
    return versies
  }

  return {
    versies: (gemeente) => {
      const gelezen = bekend.get(gemeente)
      if (gelezen !== undefined && klokMs() < gelezen.totMs) return Promise.resolve(gelezen.versies)
      const bezig = onderweg.get(gemeente) ?? lees(gemeente).finally(() => onderweg.delete(gemeente))
      onderweg.set(gemeente, bezig)
      return bezig
    },
    gemeenten: async () => [...new Set([...(await meegeleverd.gemeenten()), ...(await queryGemeenten(store))])],
    vergeet: (gemeente) => void bekend.delete(gemeente),
  }
}
