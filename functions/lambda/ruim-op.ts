import * as z from 'zod'
import { gepubliceerdBeleid } from '../services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metGeheim } from '../services/pseudoniem.ts'
import { ruimAllesOp } from '../use-cases/inzage/ruim-op.ts'
import { JOB } from '../stores/patience.ts'
import { asJob } from './job.ts'
import { log, nu, openTable } from './table.ts'

/** The entry of the function that throws away what may no longer be kept, once a day. */
const settings = z.object({ OPSTAP_TABLE: z.string().min(1), OPSTAP_SLEUTEL: z.string().min(32) }).parse(process.env)

const store = openTable(settings.OPSTAP_TABLE, JOB)
const deps = {
  store,
  ...gepubliceerdBeleid(store, meegeleverdBeleid),
  pseudoniem: metGeheim(settings.OPSTAP_SLEUTEL),
  nu,
}

/** What fails is tried again by Lambda, and the next day. */
export const handler = asJob('retention', async (): Promise<void> => {
  await ruimAllesOp(deps, log)
})
