import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BatchWriteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { describe, expect, inject, test } from 'vitest'
import { ensureTable, localClient } from '../../functions/local/dynamodb-local.ts'
import { machtig } from '../support/innen.ts'
import { startOpstap, type Opstap } from '../support/opstap.ts'
import { voerUit, type Afloop } from '../support/proces.ts'
import { inzagen } from '../support/voorbeelden.ts'

const [OLD, RESTORED] = ['herstel-oud', 'herstel-nieuw']
const PAS = 'BRK-000001'
const NU = '2026-03-02T08:00:00Z'

const serverOn = (table: string, folder: string): Promise<Opstap> =>
  startOpstap({
    nu: NU,
    folder,
    env: { OPSTAP_STORE: 'dynamodb', DYNAMODB_URL: inject('dynamodb'), DYNAMODB_TABLE: table },
  })

/** As point-in-time recovery does on AWS: a second table, as the first one is at this moment. */
const restore = async (): Promise<void> => {
  const client = localClient(inject('dynamodb'))
  await ensureTable(client, RESTORED)
  const { Items = [] } = await client.send(new ScanCommand({ TableName: OLD }))
  for (let start = 0; start < Items.length; start += 25) {
    const puts = Items.slice(start, start + 25).map((Item) => ({ PutRequest: { Item } }))
    await client.send(new BatchWriteItemCommand({ RequestItems: { [RESTORED]: puts } }))
  }
  client.destroy()
}

/** The command of `docs/beheer.md`, in a process of its own. */
const herstel = (...args: string[]): Promise<Afloop> =>
  voerUit('infra/restore/herstel.ts', args, {
    AWS_ENDPOINT_URL_DYNAMODB: inject('dynamodb'),
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'lokaal',
    AWS_SECRET_ACCESS_KEY: 'lokaal',
  })

describe.skipIf(inject('dynamodb') === '')('after a restore from a point in time (needs Java 17)', () => {
  test('what happened since is listed, and looks and withdrawn mandates are carried over', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
    const before = await serverOn(OLD, folder)
    const berkelland = await before.token('gemeente', { gemeente: 'berkelland' })
    expect((await machtig(before, PAS)).status).toBe(200)
    await restore()

    const withdrawn = await before.call('DELETE', `/passen/${PAS}/machtiging`, { token: berkelland })
    expect(withdrawn.status).toBe(200)
    const rit = { pasnummer: PAS, van: { locatieId: 'borculo-hoflaan' }, naar: { locatieId: 'eibergen-bibliotheek' } }
    const booked = await before.call('POST', '/ritten', {
      token: await before.token('centralist', { gemeente: 'berkelland' }),
      body: { ...rit, vertrek: '2026-03-03T10:00:00+01:00' },
      headers: { 'idempotency-key': 'na-het-punt' },
    })
    expect(booked.status).toBe(201)
    const looks = await inzagen(before, PAS, berkelland)
    await before.stop()

    const file = join(folder, 'sleutels')
    const shown = await herstel('verschil', OLD, RESTORED, '--sleutels', file)
    expect([shown.code, shown.stderr]).toEqual([0, ''])
    expect(shown.stdout).toContain('BANK\t0\t1\t0\n')
    expect(shown.stdout).toContain('PAS RIT\t1\t0\t0\n')
    expect(shown.stdout).toMatch(/^LOGBOEK\t\d+\t0\t0$/m)
    expect(readFileSync(file, 'utf8')).toContain(`PAS RIT\tadded\tPAS#berkelland#${PAS}\t`)

    const carried = await herstel('neem', OLD, RESTORED, 'LOGBOEK', 'BANK')
    expect([carried.code, carried.stderr]).toEqual([0, ''])
    // Once more, as after a computer that went down halfway, finds nothing left to do.
    expect((await herstel('neem', OLD, RESTORED, 'LOGBOEK', 'BANK')).stdout).toBe('0 carried over\n')

    const after = await serverOn(RESTORED, folder)
    expect((await after.call('GET', `/passen/${PAS}/machtiging`, { token: berkelland })).status).toBe(404)
    // The looks of before, and that of asking for the mandate just now.
    expect((await inzagen(after, PAS, berkelland)).length).toBeGreaterThan(looks.length)
    const { body } = await after.call('GET', `/ritten?pasnummer=${PAS}`, { token: berkelland })
    expect(body.ritten).toEqual([])
    await after.stop()
    rmSync(folder, { recursive: true })
  })

  test('a call that says too little changes nothing and says what there is', async () => {
    const { code, stderr } = await herstel('neem', OLD, RESTORED)
    expect([code, stderr.includes('npm run -s herstel -- neem OLD NEW KIND')]).toEqual([1, true])
  })
})
