import { ruimAllesOp } from '../use-cases/inzage/ruim-op.ts'
import { asJob } from './job.ts'
import { jobDeps } from './job-deps.ts'
import { log } from './table.ts'

/** The entry of the function that throws away what may no longer be kept, once a day. What fails is tried again by Lambda, and the next day. */
export const handler = asJob('retention', async (): Promise<void> => {
  await ruimAllesOp(jobDeps, log)
})
