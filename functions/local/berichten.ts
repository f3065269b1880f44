import type { Deps, Log } from '../deps.ts'
import { faultOf } from '../fault.ts'
import type { Bezorgers } from '../services/bericht/bezorger.ts'
import { berichtenronde } from '../use-cases/rit/bericht/ronde.ts'
import { startDagtaak, type Dagtaak } from './dagtaak.ts'

const ELKE_MS = 10_000

/** Makes and sends messages, beside the requests: once now, and then every ten seconds. On AWS a function does, each minute. */
export const startBerichten = async (deps: Deps, bezorgers: Bezorgers, log: Log): Promise<Dagtaak> => {
  const ronde = async (): Promise<void> => {
    try {
      await berichtenronde(deps, { bezorgers, log })
    } catch (error) {
      log({ operation: 'verstuurBerichten', ...faultOf(error) })
    }
  }
  await ronde()
  return startDagtaak(ronde, ELKE_MS, ELKE_MS)
}
