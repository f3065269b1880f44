import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { factuurbestandIn } from '../../../functions/local/demo/kantoor/factuur.ts'
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

const vraag = async (pad: string, gemeente = 'harlingen'): Promise<any> => {
  const { status, body } = await opstap.call('GET', pad, { token: await opstap.token('gemeente', { gemeente }) })
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

test('has work that waits, and decisions with objections', async () => {
  const { openstaand } = await vraag('/nasleep')
  expect(openstaand.length).toBeGreaterThan(0)
  expect((await vraag('/correctieverzoeken')).correctieverzoeken).toHaveLength(2)
  expect((await vraag('/kilometerverzoeken')).kilometerverzoeken).toHaveLength(3)
  const { afwijzingen } = await vraag('/afwijzingen?van=2026-01-01&tot=2026-12-31')
  expect(afwijzingen).toHaveLength(4)
  expect(afwijzingen.flatMap((een: any) => een.bezwaren)).toHaveLength(1)
  const besluiten = []
  for (let i = 101; i <= 120; i++) besluiten.push(...(await vraag(`/passen/HRL-000${i}/besluiten`)).besluiten)
  expect(besluiten).toHaveLength(5)
  const bezwaren = besluiten.flatMap((een: any) => een.bezwaren)
  expect(bezwaren.map((een: any) => een.uitkomst?.soort).toSorted()).toEqual(['gegrond', 'ongegrond', undefined])
  expect((await vraag('/webhooks')).webhooks).toMatchObject([
    { vervoerdersnummer: 'taxi-voorbeeld', uit: { reden: 'gevraagd' } },
  ])
})

test('of which Berkelland asked a contribution that was collected, paid and objected to, with a next run that waits', async () => {
  const { runs } = await vraag('/bijdrageruns', 'berkelland')
  expect(runs.map((run: any) => [run.status, run.totalen.regels])).toEqual([
    ['vastgesteld', 30],
    ['concept', 2],
  ])
  const [{ runnummer, verzondenOp, geincasseerdOp }] = runs
  expect([verzondenOp, geincasseerdOp]).toEqual([expect.anything(), expect.anything()])
  const { regels } = await vraag(`/bijdrageruns/${runnummer}/regels`, 'berkelland')
  const standen = new Set(regels.map((regel: any) => regel.stand))
  for (const stand of ['betaald', 'open', 'gestorneerd', 'terugTeBetalen']) expect(standen).toContain(stand)
  const bezwaren = regels.flatMap((regel: any) => regel.bezwaren)
  expect(bezwaren.map((een: any) => een.uitkomst?.soort).toSorted()).toEqual(['ongegrond', undefined])
})

test('gets an invoice of its taxi that is right but for what was put in it', async () => {
  const body = readFileSync(factuurbestandIn(folder), 'utf8')
  const pad = '/factuuroordelen?vervoerdersnummer=taxi-voorbeeld&van=2026-02-01&tot=2026-02-28'
  const token = await opstap.token('gemeente')
  const oordeel = await opstap.call('POST', pad, { token, body, headers: { 'content-type': 'text/csv' } })
  expect(oordeel.status).toBe(200)
  const { regels } = oordeel.body
  const codes = new Set(regels.flatMap((regel: any) => regel.redenen.map((reden: any) => reden.code)))
  expect([...codes].toSorted()).toEqual(['bedragTeHoog', 'dubbel', 'meterBovenMarge', 'ritOnbekend'])
  const goed = regels.filter((regel: any) => regel.uitkomst === 'goedgekeurd').length
  expect(regels.length).toBeGreaterThan(200)
  // Of each thirty lines one stands there twice and two ask too much.
  expect(goed / regels.length).toBeGreaterThan(0.85)
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
