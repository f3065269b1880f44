import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { paginateScan } from '@aws-sdk/client-dynamodb'
import { build } from 'esbuild'
import { localClient, startDynamodbLocal } from '../../functions/local/dynamodb-local.ts'
import { startServerproces } from './proces.ts'
import { stappenVan, type Releaseclient } from './stappen.ts'

/**
 * Keeps a release: `node test/releases/maak.ts <checkout> <release>`. The checkout is a work tree of the commit that was
 * released, with its packages installed. Both engines are filled by the same requests over HTTP; what comes out, and the
 * server itself as one file, is kept, compressed, in the folder of the release and never made again.
 */
const [checkout = '', release = ''] = process.argv.slice(2)

const tokens = async (): Promise<Releaseclient['token']> => {
  for (const plek of ['functions/local/issuer.ts', 'functions/local/inloggen/issuer.ts']) {
    try {
      return (await import(resolve(checkout, plek))).signToken
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    }
  }
  throw new Error(`no issuer in ${checkout}`)
}

const token = await tokens()
const vul = async (env: Record<string, string>): Promise<void> => {
  for (const { nu, doe } of stappenVan(release)) {
    const draaiend = await startServerproces('functions/local/start.ts', checkout, { ...env, OPSTAP_NU: nu }, token)
    await doe(draaiend.client)
    await draaiend.stop()
  }
}

const map = join(import.meta.dirname, release)
mkdirSync(map, { recursive: true })
const bewaar = (naam: string, inhoud: Uint8Array): void => writeFileSync(join(map, naam), brotliCompressSync(inhoud))

const data = mkdtempSync(join(tmpdir(), 'opstap-release-'))
await vul({ OPSTAP_DATA: data })
bewaar('opstap.sqlite.br', readFileSync(join(data, 'opstap.sqlite')))

const dynamodb = await startDynamodbLocal()
await vul({ OPSTAP_DATA: data, OPSTAP_STORE: 'dynamodb', DYNAMODB_URL: dynamodb.endpoint })
const items: unknown[] = []
const client = localClient(dynamodb.endpoint)
for await (const { Items = [] } of paginateScan({ client }, { TableName: 'opstap' })) items.push(...Items)
bewaar('items.json.br', Buffer.from(JSON.stringify(items)))
dynamodb.stop()
rmSync(data, { recursive: true })

const { outputFiles } = await build({
  entryPoints: [join(checkout, 'functions/local/start.ts')],
  bundle: true,
  minify: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  mainFields: ['module', 'main'],
  external: ['@aws-sdk/*', 'pdfkit'],
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})
bewaar('server.mjs.br', outputFiles[0]?.contents ?? new Uint8Array())
