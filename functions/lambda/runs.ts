import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { gepubliceerdBeleid } from '../services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metGeheim } from '../services/pseudoniem.ts'
import { zetRunVoort } from '../use-cases/bijdrage/run/zet-run-voort.ts'
import { JOB } from '../stores/patience.ts'
import { log, nu, openTable } from './table.ts'

/** The entry of the function that works on runs of contributions, outside the time limit of the API. */
const settings = z.object({ OPSTAP_TABLE: z.string().min(1), OPSTAP_SLEUTEL: z.string().min(32) }).parse(process.env)

/** The event of a run that began, as the bus passes it on. */
const Bericht = z.object({ detail: z.object({ data: z.object({ gemeente: z.string(), runnummer: z.string() }) }) })

/** Enough to finish the step that it is at. */
const MARGE_MS = 60_000

const store = openTable(settings.OPSTAP_TABLE, JOB)
const deps = {
  store,
  ...gepubliceerdBeleid(store, meegeleverdBeleid),
  pseudoniem: metGeheim(settings.OPSTAP_SLEUTEL),
  nu,
}

/** What is not done when the time is up goes back to the queue, and is taken up there where it was. */
export const handler = async ({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
  for (const { messageId, body } of Records) {
    const { gemeente, runnummer } = Bericht.parse(JSON.parse(body)).detail.data
    const magDoor = (): boolean => context.getRemainingTimeInMillis() > MARGE_MS
    const klaar = await zetRunVoort(deps, { gemeente, runnummer }, magDoor)
    log({ operation: 'bijdragerun', klaar })
    if (!klaar) batchItemFailures.push({ itemIdentifier: messageId })
  }
  return { batchItemFailures }
}
