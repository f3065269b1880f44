import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { DEFAULTS } from './environments.ts'
import { ENVIRONMENTS, SettingsSchema, type Settings } from './schema.ts'

/** People travel there: what they cannot do without must be set. */
const demand = (settings: Settings): Settings => {
  if (settings.environment === 'production' && settings.services.pdokUrl === undefined)
    throw new Error('production needs services.pdokUrl: without an address service riders know 79 places')
  return settings
}

/**
 * Settings of an environment, with what an installation says instead of what holds by itself.
 * @throws Error that names every field at fault, or the environments there are
 */
export const settingsOf = (environment: string, change: object = {}): Settings => {
  const found = ENVIRONMENTS.find((name) => name === environment)
  if (found === undefined) throw new Error(`environment '${environment}' is none of ${ENVIRONMENTS.join(', ')}`)
  const read = SettingsSchema.safeParse({ ...DEFAULTS[found], ...change, environment })
  if (read.success) return demand(read.data)
  throw new Error(`settings of ${environment}:\n${z.prettifyError(read.error)}`)
}

/** What a file of settings says: JSON with a part of the fields of `SettingsSchema`. @throws Error that names the file */
export const readSettingsFile = (path: string): object => {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Error(`${path} cannot be read as settings`, { cause: error })
  }
}

/** Settings that still hold an invented value, by name. */
export const examplesIn = (settings: Settings): string[] =>
  Object.entries(settings)
    .filter(([, value]) => /\.example|"0{20}"|:0{12}:/.test(JSON.stringify(value)))
    .map(([name]) => name)
