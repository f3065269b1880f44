import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signToken } from '../../../functions/local/inloggen/issuer.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { voerUit } from '../../support/proces.ts'
import { alleRitten, NU } from '../../support/voorbeelden.ts'

let folder: string
let opstap: Opstap
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  opstap = await startOpstap({ nu: NU, folder, args: ['--jaar'] })
})
afterAll(async () => {
  await opstap.stop()
  rmSync(folder, { recursive: true })
})

const vraag = async (pad: string): Promise<any> => {
  const { status, body } = await opstap.call('GET', pad, { token: await opstap.token('gemeente') })
  expect(status).toBe(200)
  return body
}

test('is a municipality of two hundred people beside the eight passes, of every kind', async () => {
  const { aantal, tellingen } = await vraag('/passentellingen')
  expect(aantal).toBe(208)
  for (const status of ['geldig', 'geblokkeerd', 'nogNietGeldig', 'verlopen'])
    expect(tellingen[status]).toBeGreaterThan(0)
  const { naam } = await vraag('/passen/HRL-000101')
  expect(naam).toMatch(/Voorbeeld \(verzonnen\)$/)
  expect(await vraag('/passen/HRL-000300')).toMatchObject({ pasnummer: 'HRL-000300' })
})

test('travels in every month, with two carriers that drive most of it', async () => {
  const maand = await vraag('/stiptheid?van=2026-01-01&tot=2026-01-31')
  expect(maand.totaal.gereden).toBeGreaterThan(200)
  expect(maand.totaal.loosgemeld).toBeGreaterThan(0)
  const { vervoerders, gaten } = await vraag('/vervoerders')
  expect(vervoerders.map((een: any) => een.vervoerdersnummer)).toEqual(['bus-voorbeeld', 'taxi-voorbeeld'])
  expect(gaten).toEqual([])
  const standen = new Set<string>()
  for (let i = 101; i <= 140; i++) for (const rit of await alleRitten(opstap, `HRL-000${i}`)) standen.add(rit.status)
  expect([...standen].toSorted()).toEqual(['geannuleerd', 'geboekt', 'gereden', 'loosgemeld', 'nietGereden'])
})

test.each([
  ['lokaal-vervoerder', 'regulier'],
  ['lokaal-vervoerder-harlingen', 'regulier'],
  ['bus-voorbeeld', 'rolstoel'],
])('%s sees no orders of the other carrier', async (sub, vervoertype) => {
  const token = await signToken({ sub, rollen: ['vervoerder'], gemeente: 'harlingen' })
  const { body } = await opstap.call('GET', '/vervoersopdrachten?open=true', { token })
  const soorten = new Set(body.vervoersopdrachten.map((opdracht: any) => opdracht.vervoertype))
  expect([...soorten].filter((soort) => soort !== vervoertype)).toEqual([])
})

test('holds together, and another start makes nothing more', async () => {
  await opstap.stop()
  const { code, stdout } = await voerUit('functions/local/beheer/controle.ts', [], {
    OPSTAP_DATA: folder,
    OPSTAP_NU: NU,
  })
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Alles klopt.') })
  opstap = await startOpstap({ nu: NU, folder, args: ['--jaar'] })
  expect(opstap.gevuld).toBe(false)
  expect((await vraag('/passentellingen')).aantal).toBe(208)
})
