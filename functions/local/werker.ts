import { setTimeout } from 'node:timers/promises'
import type { Deps, Log } from '../deps.ts'
import { faultOf } from '../fault.ts'

/** Long work of a gemeente that is done a step at a time, and known by a number. */
export interface Werksoort {
  /** As the log names it. */
  readonly naam: string
  /** Carries it on until it is done or `magDoor` says no. */
  readonly zetVoort: (gemeente: string, nummer: string, magDoor: () => boolean) => Promise<unknown>
  /** What is not done yet. */
  readonly open: (gemeente: string) => Promise<readonly string[]>
}

/** Does such work in this process, one at a time, beside the requests. On AWS a queue and a function do. */
export interface Werker {
  readonly wek: (gemeente: string, nummer: string) => void
  /** Takes up what was under way when the process last stopped. */
  hervat(): Promise<void>
  /** Resolves when the step that it is at has been written. */
  stop(): Promise<void>
}

const LANGSTE_PAUZE_MS = 30_000

export const startWerker = (
  { gemeenten }: Pick<Deps, 'gemeenten'>,
  { naam, zetVoort, open }: Werksoort,
  log: Log,
): Werker => {
  const gestopt = new AbortController()
  let rij: Promise<void> = Promise.resolve()

  /** What fails is tried again, less and less often, until it works or the process stops: it is never given up. */
  const werkAf = async (gemeente: string, nummer: string): Promise<void> => {
    for (let poging = 0; !gestopt.signal.aborted; poging++) {
      try {
        await zetVoort(gemeente, nummer, () => !gestopt.signal.aborted)
        return
      } catch (error) {
        log({ operation: naam, ...faultOf(error) })
        const pauze = Math.min(LANGSTE_PAUZE_MS, 100 * 2 ** poging)
        await setTimeout(pauze, undefined, { signal: gestopt.signal, ref: false }).catch(() => {})
      }
    }
  }

  const wek = (gemeente: string, nummer: string): void => {
    rij = rij.then(() => werkAf(gemeente, nummer))
  }

  return {
    wek,
    hervat: async () => {
      for (const gemeente of await gemeenten()) for (const nummer of await open(gemeente)) wek(gemeente, nummer)
    },
    stop: () => {
      gestopt.abort()
      return rij
    },
  }
}
