import { readKlok, writeKlok, type Kloksprong } from '../../stores/onderhoud/klok.ts'
import type { Store } from '../../stores/store.ts'

/** Less than this is no going back: clocks are set a little all the time. */
const SPELING_MS = 1000
/** How often it is kept what the clock said; a carrier's position is a minute behind that (ADR 14). */
const BEWAAR_ELKE_MS = 30_000
/** Nobody asks for changes of longer ago. */
const ONTHOUD_MS = 8 * 24 * 60 * 60_000

export interface Klok {
  /** Milliseconds since 1970, as the clock of this machine says. */
  readonly nu: () => number
  /** When it went back, in the last days; also while nothing ran. */
  readonly kloksprongen: () => readonly Kloksprong[]
  stop(): Promise<void>
}

/** The clock of this machine, that remembers when it was set back. */
export const openKlok = async (store: Store, klok: () => number): Promise<Klok> => {
  const bewaard = (await readKlok(store))?.value
  let sprongen: readonly Kloksprong[] = bewaard?.sprongen ?? []
  let gezienEpochMs = bewaard?.gezienEpochMs ?? 0
  let laatstBewaard = bewaard?.gezienEpochMs
  let bezig: Promise<unknown> = Promise.resolve()

  const schrijf = async (): Promise<boolean> => {
    const nieuw = { gezienEpochMs, sprongen: [...sprongen] }
    if (laatstBewaard === gezienEpochMs) return true
    const outcome = await store.transact([writeKlok(nieuw, await readKlok(store))])
    if (outcome === 'written') laatstBewaard = nieuw.gezienEpochMs
    return outcome === 'written'
  }
  // What cannot be written now is written the next time.
  const bewaar = (): void => {
    bezig = bezig.then(schrijf).catch(() => false)
  }
  const nu = (): number => {
    const epochMs = klok()
    if (epochMs >= gezienEpochMs - SPELING_MS) {
      gezienEpochMs = Math.max(gezienEpochMs, epochMs)
      return epochMs
    }
    const recent = sprongen.filter(({ vanEpochMs }) => vanEpochMs > epochMs - ONTHOUD_MS)
    sprongen = [...recent, { vanEpochMs: epochMs, totEpochMs: gezienEpochMs }]
    gezienEpochMs = epochMs
    bewaar()
    return epochMs
  }
  // Also when nobody asks.
  const timer = setInterval(() => {
    nu()
    bewaar()
  }, BEWAAR_ELKE_MS).unref()
  return {
    nu,
    kloksprongen: () => sprongen,
    stop: async () => {
      clearInterval(timer)
      bewaar()
      await bezig
    },
  }
}
