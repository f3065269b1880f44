import { setTimeout } from 'node:timers/promises'
import type { Log } from '../deps.ts'
import { faultOf } from '../fault.ts'
import { RELEASE } from '../release.ts'
import { rewriteAll } from '../stores/onderhoud/rewrite.ts'
import type { WholeStore } from '../stores/store.ts'
import { startDagtaak, type Dagtaak } from './dagtaak.ts'

/** Between two pages, so that who books meanwhile does not wait. */
const PAUSE_MS = 5

/** Brings what earlier releases wrote to the forms of this one, beside the requests. On AWS a function does. */
export const startRewriting = (store: WholeStore, log: Log): Dagtaak => {
  let stopped = false
  const mayGoOn = async (): Promise<boolean> => {
    await setTimeout(PAUSE_MS)
    return !stopped
  }
  const job = startDagtaak(async () => {
    try {
      const progress = await rewriteAll(store, RELEASE, mayGoOn)
      if (progress !== undefined) log({ operation: 'rewrite', ...progress, cursor: undefined })
    } catch (error) {
      log({ operation: 'rewrite', ...faultOf(error) })
      throw error
    }
  })
  return {
    stop: () => {
      stopped = true
      return job.stop()
    },
  }
}
