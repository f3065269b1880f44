import { JOB } from '../stores/patience.ts'
import { boekReeksen, type Dagwerk } from '../use-cases/reeks/boek-reeksen.ts'
import { openDeps } from './deps.ts'
import { asJob } from './job.ts'
import { readDepsSettings } from './settings.ts'
import { log } from './table.ts'

/** The entry of the daily job. When a series failed the run fails, so that AWS runs it again and the alarm goes off. */
const deps = await openDeps(readDepsSettings(process.env), JOB)

export const handler = asJob('boekReeksen', async (): Promise<Dagwerk> => {
  const gedaan = await boekReeksen(deps, log)
  if (gedaan.mislukt > 0) throw new Error(`${gedaan.mislukt} reeksen zijn niet bijgewerkt`)
  return gedaan
})
