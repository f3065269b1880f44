import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from './support/opstap.ts'
import { PROJECT, voerUit, type Afloop } from './support/proces.ts'

const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap()
})
afterAll(() => opstap.stop())

const run = async (script: string, args: readonly string[], ...who: Parameters<Opstap['token']>): Promise<Afloop> =>
  await voerUit(`examples/${script}`, args, { OPSTAP_URL: opstap.url, OPSTAP_TOKEN: await opstap.token(...who) })

const rows = (afloop: Afloop): string[] => afloop.stdout.trim().split('\n')
const PASS = { pasnummer: 'HRL-000001' }

/** Each runs as examples/README.md says, against the demo of this very day. */
describe('examples', () => {
  test.skipIf(!has('bash') || !has('curl'))('boek.sh judges, books once, reads and cancels', async () => {
    const env = { OPSTAP_URL: opstap.url, OPSTAP_TOKEN: await opstap.token('centralist') }
    const afloop = await voerUit('examples/boek.sh', [], env, 'bash')
    expect([afloop.code, afloop.stderr]).toEqual([0, ''])
    expect(rows(afloop).map((row) => row.replace(/R[0-9A-Z]{12}/, 'R…'))).toEqual([
      'judged: toegestaan, 288 cents',
      'booked: R…',
      'read: geboekt',
      'cancelled: geannuleerd',
    ])
  })

  test('reizen.ts tells what is left and which rides come', async () => {
    const afloop = await run('reizen.ts', ['HRL-000001'], 'pashouder', PASS)
    expect([afloop.code, afloop.stderr]).toEqual([0, ''])
    expect(rows(afloop)[0]).toMatch(/^\d{4}: \d+ of \d+ km left$/)
  })

  test('vervoerder.ts hears every change once and goes on where it was', async () => {
    const file = join(opstap.folder, 'vervoerder.json')
    const first = await run('vervoerder.ts', [file, 'once'], 'vervoerder')
    expect([first.code, first.stderr]).toEqual([0, ''])
    // How many changed in the last day depends on the hour; those of the demo are made just now.
    expect(rows(first).some((row) => /^R[0-9A-Z]{12} (geboekt|geannuleerd|gereden), /.test(row))).toBe(true)
    const again = await run('vervoerder.ts', [file, 'once'], 'vervoerder')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('gewijzigdTot')
    expect(rows(again).filter((row) => row.includes('geboekt,'))).toEqual([])
  })

  test.skipIf(!has('bash') || !has('curl'))('webhook.ts is told of a ride, and reads it', async () => {
    const luistert = run('webhook.ts', ['0', 'once'], 'vervoerder')
    const token = await opstap.token('gemeente')
    while ((await opstap.call('GET', '/webhooks', { token })).body.webhooks.length === 0) await setImmediate()
    const env = { OPSTAP_URL: opstap.url, OPSTAP_TOKEN: await opstap.token('centralist') }
    expect((await voerUit('examples/boek.sh', [], env, 'bash')).code).toBe(0)
    const afloop = await luistert
    expect([afloop.code, afloop.stderr]).toEqual([0, ''])
    expect(rows(afloop)[1]).toMatch(/^nl\.opstap\.rit-(geboekt|geannuleerd): R[0-9A-Z]{12} (geboekt|geannuleerd), /)
  })

  test('verbeter.ts tells what was wrong with a correction', async () => {
    const afloop = await run('verbeter.ts', ['R000000000000', 'loosgemeld', 'Verzonnen'], 'vervoerder')
    expect([afloop.code, afloop.stdout]).toEqual([1, ''])
    expect(afloop.stderr).toContain('rit')
  })

  test('importeer.ts grants each pass once, and names a fault by row and field', async () => {
    const first = await run('importeer.ts', ['examples/passen.csv'], 'gemeente')
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(rows(first).at(-1)).toBe('2 of 2 granted')
    expect(rows(await run('importeer.ts', ['examples/passen.csv'], 'gemeente'))).toEqual(rows(first))
    const wrong = join(opstap.folder, 'fout.csv')
    writeFileSync(
      wrong,
      readFileSync(join(PROJECT, 'examples', 'passen.csv'), 'utf8')
        .replaceAll('OUD-', 'FOUT-')
        .replace('1941', '2941'),
    )
    const faults = await run('importeer.ts', [wrong], 'gemeente')
    expect(faults.code).toBe(1)
    expect(faults.stderr).toMatch(/^row 2: FOUT-1: .*\n {2}geboortedatum: /)
    expect(rows(faults).at(-1)).toBe('1 of 2 granted')
  })
})
