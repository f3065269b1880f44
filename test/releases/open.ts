import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { BatchWriteItemCommand, type AttributeValue } from '@aws-sdk/client-dynamodb'
import { inject } from 'vitest'
import { ensureTable, localClient } from '../../functions/local/dynamodb-local.ts'
import { TABLE_INDEXES } from '../../functions/stores/dynamodb/table.ts'
import { startOpstap, tableOf, type Opstap } from '../support/opstap.ts'
import { NU, SLEUTEL } from './stappen.ts'

export const RELEASES = ['0.1.0', '0.2.0'] as const
export type Release = (typeof RELEASES)[number]

const bewaard = (release: Release, naam: string): Buffer =>
  brotliDecompressSync(readFileSync(join(import.meta.dirname, release, `${naam}.br`)))

/** A folder with the database that a release left. */
export const mapVan = (release: Release): string => {
  const map = mkdtempSync(join(tmpdir(), 'opstap-'))
  writeFileSync(join(map, 'opstap.sqlite'), bewaard(release, 'opstap.sqlite'))
  return map
}

const PER_WRITE = 25
/** How many indexes the table of a release has. */
const INDEXES = { '0.1.0': 2, '0.2.0': 3 } as const

/** A folder whose table in DynamoDB Local holds the items that a release left. */
const tabelVan = async (release: Release): Promise<string> => {
  const map = mkdtempSync(join(tmpdir(), 'opstap-'))
  const client = localClient(inject('dynamodb'))
  const table = tableOf(map)
  await ensureTable(client, table, TABLE_INDEXES.slice(0, INDEXES[release]))
  const items = JSON.parse(bewaard(release, 'items.json').toString()) as Record<string, AttributeValue>[]
  for (let i = 0; i < items.length; i += PER_WRITE) {
    const PutRequests = items.slice(i, i + PER_WRITE).map((Item) => ({ PutRequest: { Item } }))
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: PutRequests } }))
  }
  client.destroy()
  return map
}

export interface Geopend extends Opstap {
  /** What the program told. */
  readonly gelogd: readonly Readonly<Record<string, unknown>>[]
  /** When every item has the form of today. */
  readonly herschreven: Promise<Readonly<Record<string, unknown>>>
}

/** The program of today on what a release left, a moment later. */
export const openRelease = async (release: Release, engine: 'sqlite' | 'dynamodb'): Promise<Geopend> => {
  const gelogd: Readonly<Record<string, unknown>>[] = []
  const { promise: herschreven, resolve } = Promise.withResolvers<Readonly<Record<string, unknown>>>()
  const folder = engine === 'sqlite' ? mapVan(release) : await tabelVan(release)
  const op: Record<string, string> =
    engine === 'sqlite'
      ? {}
      : { OPSTAP_STORE: 'dynamodb', DYNAMODB_URL: inject('dynamodb'), DYNAMODB_TABLE: tableOf(folder) }
  const opstap = await startOpstap({
    folder,
    nu: NU,
    env: { OPSTAP_SLEUTEL: SLEUTEL, ...op },
    log: (entry) => {
      gelogd.push(entry)
      if (entry['operation'] === 'rewrite') resolve(entry)
    },
  })
  return { ...opstap, gelogd, herschreven }
}
