import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { gepubliceerdBeleid } from '../services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metGeheim } from '../services/pseudoniem.ts'
import { JOB } from '../stores/patience.ts'
import { zetSimulatieVoort } from '../use-cases/beleid/simulatie/zet-simulatie-voort.ts'
import { asJob } from './job.ts'
import { log, nu, openTable } from './table.ts'
import { werkAf } from './werk-af.ts'

/** The entry of the function that works on simulations, outside the time limit of the API. */
const settings = z.object({ OPSTAP_TABLE: z.string().min(1), OPSTAP_SLEUTEL: z.string().min(32) }).parse(process.env)

/** The event of a simulation that began, as the bus passes it on. */
const Bericht = z.object({ gemeente: z.string(), simulatienummer: z.string() })

const store = openTable(settings.OPSTAP_TABLE, JOB)
const deps = {
  store,
  ...gepubliceerdBeleid(store, meegeleverdBeleid),
  pseudoniem: metGeheim(settings.OPSTAP_SLEUTEL),
  nu,
}

export const handler = asJob('simulatie', (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  werkAf(event, context, async (data, magDoor) => {
    const { gemeente, simulatienummer: nummer } = Bericht.parse(data)
    const klaar = await zetSimulatieVoort(deps, { gemeente, nummer }, magDoor)
    log({ operation: 'simulatie', klaar })
    return klaar
  }),
)
