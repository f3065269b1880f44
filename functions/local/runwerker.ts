import { setTimeout } from 'node:timers/promises'
import type { Deps, Log } from '../deps.ts'
import { readRuns } from '../stores/bijdrage/bijdrageruns.ts'
import { isKlaar } from '../use-cases/bijdrage/run/start-run.ts'
import { nummerVan } from '../use-cases/bijdrage/run/runs.ts'
import { zetRunVoort } from '../use-cases/bijdrage/run/zet-run-voort.ts'

/** Works on runs of contributions in this process, one at a time, beside the requests. On AWS a state machine does. */
export interface Runwerker {
  readonly wek: (gemeente: string, runnummer: string) => void
  /** Takes up what was under way when the process last stopped. */
  hervat(): Promise<void>
  /** Resolves when the step that it is at has been written. */
  stop(): Promise<void>
}

const LANGSTE_PAUZE_MS = 30_000

export const startRunwerker = (deps: Deps, log: Log): Runwerker => {
  const gestopt = new AbortController()
  let rij: Promise<void> = Promise.resolve()

  /** What fails is tried again, less and less often, until it works or the process stops: a run is never given up. */
  const werkAf = async (gemeente: string, runnummer: string): Promise<void> => {
    for (let poging = 0; !gestopt.signal.aborted; poging++) {
      try {
        await zetRunVoort(deps, { gemeente, runnummer }, () => !gestopt.signal.aborted)
        return
      } catch (error) {
        // The words of an error can hold what was stored; its name cannot.
        log({ operation: 'bijdragerun', error: error instanceof Error ? error.constructor.name : 'onbekend' })
        const pauze = Math.min(LANGSTE_PAUZE_MS, 100 * 2 ** poging)
        await setTimeout(pauze, undefined, { signal: gestopt.signal, ref: false }).catch(() => {})
      }
    }
  }

  const wek = (gemeente: string, runnummer: string): void => {
    rij = rij.then(() => werkAf(gemeente, runnummer))
  }

  return {
    wek,
    hervat: async () => {
      for (const gemeente of await deps.gemeenten())
        for (const run of await readRuns(deps.store, gemeente)) if (!isKlaar(run)) wek(gemeente, nummerVan(run))
    },
    stop: () => {
      gestopt.abort()
      return rij
    },
  }
}
