import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProces, voerUit, type Afloop } from '../../support/proces.ts'
import { NU } from '../../support/voorbeelden.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opstap-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('functions/local/start.ts', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('serves until %s, and then ends in peace', async (signal) => {
    const proces = await startProces({ OPSTAP_DATA: folder, OPSTAP_NU: NU })
    expect((await proces.call('GET', '/gezondheid')).body).toEqual({ status: 'ok', opslag: 'ok' })
    expect(await proces.stop(signal)).toEqual({ code: 0 })
    expect(proces.uitvoer()).toContain('"operation":"leesGezondheid"')
  })

  test('does not start on a wrong setting, and names every one', async () => {
    const { code, stdout, stderr } = await voerUit('functions/local/start.ts', [], {
      PORT: 'drieduizend',
      OMWEGFACTOR: '0.9',
      OPSTAP_DATA: folder,
    })
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.split('\n').map((regel) => regel.split(':')[0])).toEqual(['setting PORT', 'setting OMWEGFACTOR', ''])
  })
})

const token = (...args: string[]): Promise<Afloop> => voerUit('functions/local/token.ts', args)

describe('functions/local/token.ts', () => {
  test('prints the bare token of somebody who may use the API', async () => {
    const { code, stdout, stderr } = await token(
      '--rol',
      'pashouder',
      '--gemeente',
      'harlingen',
      '--pasnummer',
      'HRL-000001',
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    const proces = await startProces({ OPSTAP_DATA: folder, OPSTAP_NU: NU })
    try {
      const answer = await proces.call('GET', '/passen/HRL-000001', { token: stdout.trim() })
      expect(answer.status).toBe(200)
    } finally {
      await proces.stop('SIGTERM')
    }
  })

  test.each([
    ['no role', ['--gemeente', 'harlingen']],
    ['no gemeente', ['--rol', 'centralist']],
    ['a role that does not exist', ['--rol', 'baas', '--gemeente', 'harlingen']],
    ['a pashouder without a pass', ['--rol', 'pashouder', '--gemeente', 'harlingen']],
    ['an unknown option', ['--rol', 'centralist', '--gemeente', 'harlingen', '--alles']],
  ])('explains itself on %s', async (_, args) => {
    const { code, stdout, stderr } = await token(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('usage: npm run -s token')
  })
})
