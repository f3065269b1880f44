import * as z from 'zod'
import { gepubliceerdBeleid } from '../services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metGeheim } from '../services/pseudoniem.ts'
import { JOB } from '../stores/patience.ts'
import { nu, openTable } from './table.ts'

const settings = z.object({ OPSTAP_TABLE: z.string().min(1), OPSTAP_SLEUTEL: z.string().min(32) }).parse(process.env)

const store = openTable(settings.OPSTAP_TABLE, JOB)

/** What a job needs that reaches no service outside. @throws ZodError when a setting is missing */
export const jobDeps = {
  store,
  ...gepubliceerdBeleid(store, meegeleverdBeleid),
  pseudoniem: metGeheim(settings.OPSTAP_SLEUTEL),
  nu,
}
