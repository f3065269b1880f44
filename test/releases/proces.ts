import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { publicKeys } from '../../functions/local/inloggen/issuer.ts'
import { PROJECT } from '../support/proces.ts'
import { SLEUTEL, type Releaseclient } from './stappen.ts'

export interface Draaiend {
  readonly client: Releaseclient
  /** Everything that it printed. */
  readonly uitvoer: () => string
  stop(): Promise<void>
}

/** A server in a process of its own, at a moment. @throws Error with what it printed when it does not start */
export const startServerproces = async (
  script: string,
  cwd: string,
  env: Record<string, string>,
  token: Releaseclient['token'],
): Promise<Draaiend> => {
  const kind = spawn(process.execPath, [script], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', OPSTAP_SLEUTEL: SLEUTEL, ...env },
  })
  const einde = once(kind, 'close')
  let uitvoer = ''
  kind.stderr.on('data', (deel: Buffer) => (uitvoer += deel.toString()))
  const url = await new Promise<string>((vind, wijsAf) => {
    kind.stdout.on('data', (deel: Buffer) => {
      uitvoer += deel.toString()
      const gevonden = /Opstap luistert op (\S+)/.exec(uitvoer)?.[1]
      if (gevonden !== undefined) vind(gevonden)
    })
    kind.once('close', () => wijsAf(new Error(uitvoer)))
  })
  const roep: Releaseclient['roep'] = async (method, pad, als, body, sleutel) => {
    const response = await fetch(`${url}${pad}`, {
      method,
      headers: {
        connection: 'close',
        authorization: `Bearer ${await token(als)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(sleutel === undefined ? {} : { 'idempotency-key': sleutel }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  }
  return {
    client: { roep, token, gelogd: () => uitvoer },
    uitvoer: () => uitvoer,
    stop: async () => {
      kind.kill('SIGTERM')
      await einde
    },
  }
}

/** The server of a release as one file, put where it finds the packages that it was built without, and the key of our tokens. */
export const serverVan = async (release: string): Promise<string> => {
  const project = join(PROJECT, 'node_modules/.cache/opstap', release)
  const [bestand, sleutels] = [join(project, 'functions/local/start.mjs'), join(project, '.opstap')]
  mkdirSync(dirname(bestand), { recursive: true })
  writeFileSync(bestand, brotliDecompressSync(readFileSync(join(import.meta.dirname, release, 'server.mjs.br'))))
  await publicKeys()
  mkdirSync(sleutels, { recursive: true })
  copyFileSync(join(PROJECT, '.opstap/uitgever.json'), join(sleutels, 'uitgever.json'))
  return bestand
}
