import { openBezorg } from '../../services/webhook/bezorg.ts'
import { webhookronde } from '../../use-cases/rit/webhook/ronde.ts'
import { jobDeps } from '../job-deps.ts'
import { asRound } from './round.ts'
import { log } from '../table.ts'

/** Only to the public internet: what is tried out runs on one machine. */
const bezorg = openBezorg(false)

/** The entry of the function that tells carriers what happened to their rides, once a minute. */
export const handler = asRound('webhooks', (magDoor) => webhookronde(jobDeps, { bezorg, log }, magDoor))
