import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { bijdragebrief } from '../http/bijdrage/brief/bijdragebrief.ts'
import { zetDrukwerkVoort } from '../use-cases/bijdrage/brief/zet-drukwerk-voort.ts'
import { zetRunVoort } from '../use-cases/bijdrage/run/zet-run-voort.ts'
import { asJob } from './job.ts'
import { jobDeps } from './job-deps.ts'
import { log } from './table.ts'
import { werkAf } from './werk-af.ts'

/** The event of a run that began, or of its letters, as the bus passes it on. */
const Bericht = z.object({ gemeente: z.string(), runnummer: z.string() })

/** The entry of the function that works on runs of contributions and their letters, outside the time limit of the API. */
export const handler = asJob('bijdragerun', (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  werkAf(event, context, async (data, magDoor) => {
    const welke = Bericht.parse(data)
    // What is done is done at once: of a run that began there are no letters yet, and of letters the run is done.
    const klaar =
      (await zetRunVoort(jobDeps, welke, magDoor)) &&
      (await zetDrukwerkVoort(jobDeps, { ...welke, schrijf: bijdragebrief }, magDoor))
    log({ operation: 'bijdragerun', klaar })
    return klaar
  }),
)
