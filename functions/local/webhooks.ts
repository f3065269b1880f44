import type { Deps, Log } from '../deps.ts'
import { faultOf } from '../fault.ts'
import type { Bezorg } from '../services/webhook/bezorg.ts'
import { legWebhooksKlaar } from '../use-cases/rit/webhook/leg-klaar.ts'
import { leverWebhooks } from '../use-cases/rit/webhook/lever.ts'
import { startDagtaak, type Dagtaak } from './dagtaak.ts'

const ELKE_MS = 5000

/** Tells carriers what happened to their rides, beside the requests, every five seconds. */
export const startWebhooks = (deps: Deps, bezorg: Bezorg, log: Log): Dagtaak =>
  startDagtaak(
    async () => {
      for (const gemeente of await deps.gemeenten())
        try {
          await legWebhooksKlaar(deps, gemeente)
          await leverWebhooks(deps, gemeente, { bezorg, log })
        } catch (error) {
          log({ operation: 'leverWebhooks', ...faultOf(error) })
        }
    },
    ELKE_MS,
    ELKE_MS,
  )
