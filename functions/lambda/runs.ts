import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { gepubliceerdBeleid } from '../services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metGeheim } from '../services/pseudoniem.ts'
import { zetRunVoort } from '../use-cases/bijdrage/run/zet-run-voort.ts'
import { JOB } from '../stores/patience.ts'
import { asJob } from './job.ts'
import { log, nu, openTable } from './table.ts'
import { werkAf } from './werk-af.ts'

/** The entry of the function that works on runs of contributions, outside the time limit of the API. */
const settings = z.object({ OPSTAP_TABLE: z.string().min(1), OPSTAP_SLEUTEL: z.string().min(32) }).parse(process.env)

/** The event of a run that began, as the bus passes it on. */
const Bericht = z.object({ gemeente: z.string(), runnummer: z.string() })

const store = openTable(settings.OPSTAP_TABLE, JOB)
const deps = {
  store,
  ...gepubliceerdBeleid(store, meegeleverdBeleid),
  pseudoniem: metGeheim(settings.OPSTAP_SLEUTEL),
  nu,
}

export const handler = asJob('bijdragerun', (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  werkAf(event, context, async (data, magDoor) => {
    const klaar = await zetRunVoort(deps, Bericht.parse(data), magDoor)
    log({ operation: 'bijdragerun', klaar })
    return klaar
  }),
)
