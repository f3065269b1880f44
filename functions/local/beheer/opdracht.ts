import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE } from '../../stores/sqlite/files.ts'
import { Dataprobleem, dataprobleem } from '../data/woorden.ts'
import { readSettings, type Settings } from '../settings.ts'

/** Shorter than this a passphrase can be guessed. */
const KORTSTE_WACHTZIN = 12

/** The passphrase of backups; out of the environment, as arguments are seen by everybody on the machine. */
export const wachtzinUit = (env: NodeJS.ProcessEnv): string | undefined => {
  const wachtzin = env['OPSTAP_WACHTZIN'] ?? ''
  if (wachtzin === '') return undefined
  if (wachtzin.length < KORTSTE_WACHTZIN)
    throw new Dataprobleem(`OPSTAP_WACHTZIN is te kort. Neem ten minste ${KORTSTE_WACHTZIN} tekens.`)
  return wachtzin
}

/** @throws Dataprobleem where the data are kept by another engine */
export const instellingen = (): Settings => {
  const settings = readSettings(process.env)
  if (settings.OPSTAP_STORE !== 'sqlite')
    throw new Dataprobleem(
      'Dit is er voor de database van één machine. Van DynamoDB maakt AWS zelf back-ups (docs/deploy.md).',
    )
  return settings
}

/** @throws Dataprobleem where there is none */
export const databaseIn = (folder: string): string => {
  const path = join(folder, DATABASE)
  if (existsSync(path)) return path
  throw new Dataprobleem(`${folder}: hier is geen database. Kies met OPSTAP_DATA de goede map.`)
}

/** Runs a command for whoever runs this machine; what is wrong is told in words, with exit code 2. */
export const voerOpdrachtUit = async (gebruik: string, werk: () => Promise<void>): Promise<void> => {
  try {
    await werk()
  } catch (error) {
    const { OPSTAP_DATA = '' } = process.env
    const gezegd = dataprobleem(OPSTAP_DATA, error)
    const isGebruik = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    process.stderr.write(`${isGebruik ? gebruik : gezegd instanceof Error ? gezegd.message : String(gezegd)}\n`)
    process.exitCode = 2
  }
}
