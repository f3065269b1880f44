import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { zetRunVoort } from '../use-cases/bijdrage/run/zet-run-voort.ts'
import { asJob } from './job.ts'
import { jobDeps } from './job-deps.ts'
import { log } from './table.ts'
import { werkAf } from './werk-af.ts'

/** The event of a run that began, as the bus passes it on. */
const Bericht = z.object({ gemeente: z.string(), runnummer: z.string() })

/** The entry of the function that works on runs of contributions, outside the time limit of the API. */
export const handler = asJob('bijdragerun', (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  werkAf(event, context, async (data, magDoor) => {
    const klaar = await zetRunVoort(jobDeps, Bericht.parse(data), magDoor)
    log({ operation: 'bijdragerun', klaar })
    return klaar
  }),
)
