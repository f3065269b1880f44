import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inject } from 'vitest'
import type { Regelingen } from '../../domain/beleid/documenten.ts'
import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'
import { signToken } from '../../functions/local/inloggen/issuer.ts'
import { openData } from '../../functions/local/data/open.ts'
import { startServer, type RunningServer } from '../../functions/local/server.ts'
import { readSettings } from '../../functions/local/settings.ts'
import type { Upstream } from '../../functions/services/upstream.ts'
import type { Log } from '../../functions/deps.ts'
import { beleidUit } from '../../functions/services/beleid/beleid.ts'
import { isNew, type Store } from '../../functions/stores/store.ts'
import type { Rol } from '../../functions/use-cases/wie.ts'
import { asAgreed } from './agreed.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** JSON of unknown shape: tests say what they expect of it. */
  readonly body: any
}

/** A server of its own on a folder of its own, spoken to over HTTP, as a client does. */
export interface Opstap extends RunningServer {
  readonly folder: string
  /** Every answer is checked against the schema of its operation; see `agreed.ts`. */
  call(
    method: string,
    path: string,
    more?: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>
  token(rol: Rol, more?: { gemeente?: string; pasnummer?: string }): Promise<string>
}

/** A file is told as its text; everything else is JSON. */
const bodyOf = async (response: Response): Promise<unknown> =>
  /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : await response.text()

/** @param url where the API is, up to and including the version */
export const callOf =
  (url: string): Opstap['call'] =>
  async (method, path, { token, body, headers } = {}) => {
    const target = path.startsWith('/v1') ? new URL(path, url) : new URL(`${url}${path}`)
    const response = await fetch(target, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const answer = { status: response.status, headers: response.headers, body: await bodyOf(response) }
    return await asAgreed(method, target.pathname, answer)
  }

export const tokenOf: Opstap['token'] = (rol, { gemeente = 'harlingen', pasnummer } = {}) =>
  signToken({ sub: `test-${rol}-${pasnummer ?? gemeente}`, rollen: [rol], gemeente, pasnummer })

/** The tests over HTTP run on both engines: `vitest.config.ts` says on which. */
export const onDynamodb = (): boolean => process.env['TEST_STORE'] === 'dynamodb'

/** A folder has a table of its own, so that a server that is started again finds its data. */
export const tableOf = (folder: string): string => basename(folder)

const engineOf = (folder: string): Record<string, string> =>
  onDynamodb() ? { OPSTAP_STORE: 'dynamodb', DYNAMODB_URL: inject('dynamodb'), DYNAMODB_TABLE: tableOf(folder) } : {}

/** Marks a folder so that no demo is made in it: for tests that count everything. */
export const zonderDemo = async (folder: string): Promise<void> => {
  const { store } = await openData(readSettings({ ...engineOf(folder), OPSTAP_DATA: folder }), Date.now)
  await store.transact([{ item: { pk: 'DEMO', sk: 'DEMO', data: {} }, condition: isNew }])
  store.close()
}

/** @param settings as environment variables; `nu` and `locaties` are the ones most tests need */
export const startOpstap = async ({
  nu,
  locaties,
  folder,
  env,
  args = [],
  log = () => {},
  upstream,
  storeOf,
  klok,
  regelingen,
}: {
  nu?: string
  /** A clock that moves, in place of the fixed `nu`. */
  klok?: () => number
  /** Policies in place of those that come with the system. */
  regelingen?: Regelingen
  locaties?: readonly Locatie[]
  folder?: string
  env?: Record<string, string>
  /** Of the command line. */
  args?: readonly string[]
  log?: Log
  /** How a service outside is asked, in place of as patiently as always. */
  upstream?: () => Upstream
  /** The store that requests use, in place of that of the jobs too. */
  storeOf?: () => Store
} = {}): Promise<Opstap> => {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'opstap-'))
  const places = join(data, 'plaatsen.json')
  if (locaties !== undefined) writeFileSync(places, JSON.stringify(locaties))
  const variables = {
    ...engineOf(data),
    PORT: '0',
    OPSTAP_DATA: data,
    ...(nu === undefined ? {} : { OPSTAP_NU: nu }),
    ...(locaties === undefined ? {} : { OPSTAP_LOCATIES: places }),
    ...env,
  }
  const settings = readSettings(variables, args)
  const server = await startServer(settings, log, {
    ...(klok === undefined ? {} : { nu: klok }),
    ...(upstream === undefined ? {} : { upstream }),
    ...(storeOf === undefined ? {} : { storeOf }),
    ...(regelingen === undefined ? {} : { beleid: beleidUit(regelingen) }),
  })
  return {
    ...server,
    folder: data,
    call: callOf(server.url),
    token: tokenOf,
    stop: async () => {
      await server.stop()
      if (folder === undefined) rmSync(data, { recursive: true })
    },
  }
}
