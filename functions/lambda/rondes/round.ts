import type { Context } from 'aws-lambda'
import type { Ronde } from '../../use-cases/per-gemeente.ts'
import { asJob } from '../job.ts'
import { log } from '../table.ts'

/** As long as the work of one gemeente can last: nothing new is begun after it. */
const MARGE_MS = 60_000

/**
 * A round along all gemeenten, that is made each minute. It is not tried again: the next one does what was left. When a
 * gemeente failed the run fails, so that AWS counts it and the alarm goes off.
 */
export const asRound = (
  operation: string,
  round: (magDoor: () => boolean) => Promise<Ronde>,
): ((event: unknown, context: Context) => Promise<Ronde>) =>
  asJob(operation, async (_event: unknown, context: Context): Promise<Ronde> => {
    const ronde = await round(() => context.getRemainingTimeInMillis() > MARGE_MS)
    if (ronde.mislukt > 0) throw new Error(`${ronde.mislukt} gemeenten failed`)
    log({ operation, ...ronde })
    return ronde
  })
