import * as z from 'zod'
import { bezorgersVan } from '../../services/bericht/bezorgers.ts'
import { BERICHT_SETTINGS, NOTIFYNL_SAMEN, SMTP_SAMEN } from '../../services/bericht/instellingen.ts'
import { berichtenronde } from '../../use-cases/rit/bericht/ronde.ts'
import { jobDeps } from '../job-deps.ts'
import { asRound } from './round.ts'
import { log } from '../table.ts'

const Settings = z
  .object(BERICHT_SETTINGS)
  .refine(...SMTP_SAMEN)
  .refine(...NOTIFYNL_SAMEN)

const bezorgers = await bezorgersVan(Settings.parse(process.env))

/** The entry of the function that makes messages to holders and sends them, once a minute. */
export const handler = asRound('berichten', (magDoor) => berichtenronde(jobDeps, { bezorgers, log }, magDoor))
