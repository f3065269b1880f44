import type { Deps, Log } from '../deps.ts'
import { faultOf } from '../fault.ts'
import type { Bezorg } from '../services/webhook/bezorg.ts'
import { webhookronde } from '../use-cases/rit/webhook/ronde.ts'
import { startDagtaak, type Dagtaak } from './dagtaak.ts'

const ELKE_MS = 5000

/** Tells carriers what happened to their rides, beside the requests, every five seconds. On AWS a function does, each minute. */
export const startWebhooks = (deps: Deps, bezorg: Bezorg, log: Log): Dagtaak => {
  const ronde = async (): Promise<void> => {
    try {
      await webhookronde(deps, { bezorg, log })
    } catch (error) {
      log({ operation: 'leverWebhooks', ...faultOf(error) })
    }
  }
  return startDagtaak(ronde, ELKE_MS, ELKE_MS)
}
