import type { Context } from 'aws-lambda'
import * as z from 'zod'
import { RELEASE } from '../release.ts'
import { rewriteAll } from '../stores/onderhoud/rewrite.ts'
import { JOB } from '../stores/patience.ts'
import { asJob } from './job.ts'
import { log, openTable } from './table.ts'

/** The entry of the function that brings what earlier releases wrote to the forms of this one. */
const { OPSTAP_TABLE } = z.object({ OPSTAP_TABLE: z.string().min(1) }).parse(process.env)

const store = openTable(OPSTAP_TABLE, JOB)

/** Enough to finish the page that it is at. */
const MARGIN_MS = 60_000

/** What is not done when the time is up goes on at the next start; when all is done a start costs one read. */
export const handler = asJob('rewrite', async (_event: unknown, context: Context): Promise<void> => {
  const progress = await rewriteAll(store, RELEASE, () => context.getRemainingTimeInMillis() > MARGIN_MS)
  if (progress !== undefined) log({ operation: 'rewrite', ...progress, cursor: undefined })
})
