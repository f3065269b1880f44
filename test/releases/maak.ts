import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { paginateScan } from '@aws-sdk/client-dynamodb'
import { localClient, startDynamodbLocal } from '../../functions/local/dynamodb-local.ts'
import { SLEUTEL, stappenVan, type Releaseclient } from './stappen.ts'

/**
 * Makes the data of a release, with that release: `node test/releases/maak.ts <checkout> <release>`. The checkout is a work
 * tree of the commit that was released, with its packages installed. Both engines are filled by the same requests over
 * HTTP; what comes out is kept, compressed, in the folder of the release and never made again.
 */
const [checkout = '', release = ''] = process.argv.slice(2)

const signToken = async (): Promise<Releaseclient['token']> => {
  for (const plek of ['functions/local/issuer.ts', 'functions/local/inloggen/issuer.ts']) {
    try {
      return (await import(resolve(checkout, plek))).signToken
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    }
  }
  throw new Error(`no issuer in ${checkout}`)
}

/** Runs the server of the release at a moment, until the steps of that moment are done. */
const draai = async (
  env: Record<string, string>,
  nu: string,
  doe: (client: Releaseclient) => Promise<void>,
): Promise<void> => {
  const kind = spawn(process.execPath, ['functions/local/start.ts'], {
    cwd: checkout,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', OPSTAP_SLEUTEL: SLEUTEL, OPSTAP_NU: nu, ...env },
  })
  let uitvoer = ''
  const url = await new Promise<string>((vind, wijsAf) => {
    kind.stdout.on('data', (deel: Buffer) => {
      uitvoer += deel.toString()
      const gevonden = /Opstap luistert op (\S+)/.exec(uitvoer)?.[1]
      if (gevonden !== undefined) vind(gevonden)
    })
    kind.stderr.on('data', (deel: Buffer) => (uitvoer += deel.toString()))
    kind.once('close', () => wijsAf(new Error(uitvoer)))
  })
  const token = await signToken()
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
    const antwoord = { status: response.status, body: await response.json() }
    if (response.status >= 500) throw new Error(`${method} ${pad}: ${JSON.stringify(antwoord)}`)
    return antwoord
  }
  await doe({ roep, token, gelogd: () => uitvoer })
  kind.kill('SIGTERM')
  await once(kind, 'close')
}

const map = join(import.meta.dirname, release)
mkdirSync(map, { recursive: true })
const bewaar = (naam: string, inhoud: Uint8Array): void => writeFileSync(join(map, naam), brotliCompressSync(inhoud))

const data = mkdtempSync(join(tmpdir(), 'opstap-release-'))
for (const { nu, doe } of stappenVan(release)) await draai({ OPSTAP_DATA: data }, nu, doe)
bewaar('opstap.sqlite.br', readFileSync(join(data, 'opstap.sqlite')))

const dynamodb = await startDynamodbLocal()
const env = { OPSTAP_DATA: data, OPSTAP_STORE: 'dynamodb', DYNAMODB_URL: dynamodb.endpoint }
for (const { nu, doe } of stappenVan(release)) await draai(env, nu, doe)
const items: unknown[] = []
const client = localClient(dynamodb.endpoint)
for await (const { Items = [] } of paginateScan({ client }, { TableName: 'opstap' })) items.push(...Items)
bewaar('items.json.br', Buffer.from(JSON.stringify(items)))
dynamodb.stop()
rmSync(data, { recursive: true })
