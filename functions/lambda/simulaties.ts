import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { zetSimulatieVoort } from '../use-cases/beleid/simulatie/zet-simulatie-voort.ts'
import { asJob } from './job.ts'
import { jobDeps } from './job-deps.ts'
import { log } from './table.ts'
import { werkAf } from './werk-af.ts'

/** The event of a simulation that began, as the bus passes it on. */
const Bericht = z.object({ gemeente: z.string(), simulatienummer: z.string() })

/** The entry of the function that works on simulations, outside the time limit of the API. */
export const handler = asJob('simulatie', (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  werkAf(event, context, async (data, magDoor) => {
    const { gemeente, simulatienummer: nummer } = Bericht.parse(data)
    const klaar = await zetSimulatieVoort(jobDeps, { gemeente, nummer }, magDoor)
    log({ operation: 'simulatie', klaar })
    return klaar
  }),
)
