import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { welkom } from '../../../functions/local/poort/welkom.ts'
import { startOpstap, type Answer, type Opstap } from '../../support/opstap.ts'
import { alleRitten, boek, budget, NU, opgeslagen, ritaanvraag } from '../../support/voorbeelden.ts'

const HARLINGEN = Array.from({ length: 8 }, (_, i) => `HRL-00000${i + 1}`)
const BERKELLAND = ['BRK-000001', 'BRK-000002']

let folder: string
let opstap: Opstap
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  opstap = await startOpstap({ nu: NU, folder })
})
afterAll(async () => {
  await opstap.stop()
  rmSync(folder, { recursive: true })
})

const pas = async (pasnummer: string): Promise<any> => {
  const gemeente = pasnummer.startsWith('HRL') ? 'harlingen' : 'berkelland'
  const token = await opstap.token('gemeente', { gemeente })
  return (await opstap.call('GET', `/passen/${pasnummer}`, { token })).body
}

/** From home to the station of Franeker, some 10 km. */
const naarFraneker = (pasnummer: string, rest: Record<string, unknown> = {}): Record<string, unknown> =>
  ritaanvraag(pasnummer, {
    van: { locatieId: 'harlingen-station' },
    naar: { locatieId: 'franeker-station' },
    ...rest,
  })

const beoordeel = async (body: unknown): Promise<any> => {
  const token = await opstap.token('centralist')
  return (await opstap.call('POST', '/ritbeoordelingen', { token, body })).body
}

describe('the demo on an empty folder', () => {
  test('says that it was made', () => {
    expect(opstap.gevuld).toBe(true)
  })

  test('is ten invented pass holders, recognisable as such', async () => {
    for (const pasnummer of [...HARLINGEN, ...BERKELLAND])
      expect(await pas(pasnummer)).toMatchObject({ pasnummer, naam: expect.stringMatching(/Voorbeeld \(verzonnen\)$/) })
  })

  test('shows every kind of pass', async () => {
    const alle = await Promise.all([...HARLINGEN, ...BERKELLAND].map(pas))
    const eerste = (kenmerk: (p: any) => boolean): boolean => alle.some(kenmerk)
    expect(eerste((p) => p.vervoertype === 'rolstoel')).toBe(true)
    expect(eerste((p) => p.vervoertype === 'individueel')).toBe(true)
    expect(eerste((p) => p.begeleiding === 'verplicht')).toBe(true)
    expect(eerste((p) => p.scootmobiel)).toBe(true)
    expect(eerste((p) => p.puntbestemmingen.length === 2)).toBe(true)
    expect(eerste((p) => p.reizigersbudget?.meterPerJaar > 1_500_000 && p.reizigersbudget.motivering !== '')).toBe(true)
    expect(eerste((p) => p.geldigTotEnMet < '2026-03-01')).toBe(true)
  })

  test('the expired pass is refused', async () => {
    const { uitkomst, redenen } = await beoordeel(naarFraneker('HRL-000008'))
    expect(uitkomst).toBe('geweigerd')
    expect(redenen.map((reden: any) => reden.regel)).toEqual(['pas.ongeldig'])
  })

  test('the pass that is nearly used up has less than 25 km left, and its budget is the sum of its rides', async () => {
    const { limietMeter, geboektMeter, geredenMeter, resterendMeter } = await budget(opstap, 'HRL-000007')
    expect(limietMeter).toBe(1_500_000)
    expect(resterendMeter).toBeLessThan(25_000)
    const ritten = await alleRitten(opstap, 'HRL-000007')
    const meterVan = (status: string): number =>
      ritten.filter((rit) => rit.status === status).reduce((som, rit) => som + rit.afstandMeter, 0)
    expect(meterVan('geboekt')).toBe(geboektMeter)
    expect(meterVan('gereden')).toBe(geredenMeter)
    const { redenen } = await beoordeel(
      naarFraneker('HRL-000007', {
        naar: { locatieId: 'leeuwarden-station' },
        vertrek: '2026-12-24T10:00:00+01:00',
      }),
    )
    expect(redenen.map((reden: any) => reden.regel)).toEqual(['budget.ontoereikend'])
  })

  test('the pass that travels every week has driven rides, rides to come and a forecast', async () => {
    const ritten = await alleRitten(opstap, 'HRL-000006')
    const standen = ritten.map((rit) => rit.status)
    // Every week from 3 January up to and including 28 February, there and back.
    expect(standen.filter((stand) => stand === 'gereden')).toHaveLength(18)
    expect(standen.filter((stand) => stand === 'geboekt')).toHaveLength(4)
    const { geredenMeter, prognose } = await budget(opstap, 'HRL-000006')
    expect(geredenMeter).toBe(
      ritten.filter((rit) => rit.status === 'gereden').reduce((som, rit) => som + rit.afstandMeter, 0),
    )
    expect(prognose).toMatchObject({ genoeg: expect.any(Boolean), tekst: expect.stringContaining('per week') })
  })

  test('its municipality sees a month of rides: most driven, and of some that nobody was there or nothing is known', async () => {
    const token = await opstap.token('gemeente')
    const { totaal, perDag, perVervoerder } = (
      await opstap.call('GET', '/stiptheid?van=2026-02-01&tot=2026-02-28', { token })
    ).body
    // Four weeks of 18 rides on one pass and 2 on another, also on days that are closed.
    expect(totaal.gereden + totaal.loosgemeld + totaal.nietGemeld).toBe(80)
    expect(totaal.loosgemeld).toBe(3)
    expect(totaal.nietGemeld).toBe(4)
    // Every day but the four Sundays.
    expect(perDag.filter((dag: any) => dag.gereden > 0)).toHaveLength(24)
    expect(perVervoerder.map((een: any) => een.vervoerder)).toEqual(['bus-voorbeeld', 'taxi-voorbeeld'])
    // Reports come after the ride, never before.
    const ritten = await alleRitten(opstap, 'HRL-000007')
    const gereden = ritten.filter((rit) => rit.status === 'gereden')
    expect(gereden.every((rit) => rit.geschiedenis.at(-1).op >= rit.uitvoering.uitgestapt)).toBe(true)
    expect(ritten.filter((rit) => rit.vertrek > '2026-03-01T08:00:00Z' && rit.status !== 'geboekt')).toEqual([])
  })

  test.each([
    ['HRL-000002', { hulpmiddelen: ['rolstoel'] }],
    ['HRL-000003', {}],
    ['HRL-000004', { meereizenden: [{ soort: 'medischBegeleider', leeftijd: 40 }] }],
    ['HRL-000005', { hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'metLift' }] }],
    ['HRL-000006', {}],
  ])('%s rides as its pass allows', async (pasnummer, rest) => {
    expect(await beoordeel(naarFraneker(pasnummer, rest))).toMatchObject({ uitkomst: 'toegestaan', redenen: [] })
  })

  test('the pass of Berkelland rides to its own puntbestemming, and another pass does not', async () => {
    const token = await opstap.token('centralist', { gemeente: 'berkelland' })
    const naarZutphen = async (pasnummer: string, van: string): Promise<string> =>
      (
        await opstap.call('POST', '/ritbeoordelingen', {
          token,
          body: ritaanvraag(pasnummer, { van: { locatieId: van }, naar: { locatieId: 'zutphen-station' } }),
        })
      ).body.uitkomst
    expect(await naarZutphen('BRK-000001', 'borculo-muraltplein')).toBe('toegestaan')
    expect(await naarZutphen('BRK-000002', 'eibergen-grotestraat')).toBe('geweigerd')
  })
})

describe('a restart on the same folder', () => {
  test('keeps what was booked and does not make the demo again', async () => {
    const geboekt = await boek(opstap, naarFraneker('HRL-000001'))
    expect(geboekt.status).toBe(201)
    // Keys of rides that are long past may go; all the rest stays.
    const blijvend = async (): Promise<string[]> =>
      (await opgeslagen(opstap)).filter((item) => !item.startsWith('SLEUTEL#'))
    const before = await blijvend()
    await opstap.stop()
    opstap = await startOpstap({ nu: NU, folder })
    expect(opstap.gevuld).toBe(false)
    expect(await blijvend()).toEqual(before)
    const { ritnummer } = geboekt.body.ritten[0]
    const token = await opstap.token('centralist')
    expect((await opstap.call('GET', `/ritten/${ritnummer}`, { token })).body).toEqual(geboekt.body.ritten[0])
  })
})

/** Lets a shell take the command apart, with `curl` and `npm` that only say what they were given. */
const metShell = (opdracht: string, token: string): string[] =>
  execFileSync('sh', ['-c', `npm() { printf %s "$TOKEN"; }; curl() { printf '%s\\0' "$@"; }; ${opdracht}`], {
    encoding: 'utf8',
    env: { TOKEN: token },
  })
    .split('\0')
    .slice(0, -1)

const kop = (woord: string): [string, string] => {
  const [naam = '', waarde = ''] = woord.split(': ', 2)
  return [naam.toLowerCase(), waarde]
}

const voerUit = async (opdracht: string): Promise<Answer> => {
  const [stil, url, ...rest] = metShell(opdracht, await opstap.token('centralist'))
  expect([stil, url]).toEqual(['-s', `${opstap.url}/ritten`])
  const headers = rest.flatMap((woord, i) => (rest[i - 1] === '-H' ? [kop(woord)] : []))
  expect(headers.map(([naam]) => naam)).toEqual(['authorization', 'content-type', 'idempotency-key'])
  expect(rest.at(-2)).toBe('-d')
  return opstap.call('POST', '/ritten', { headers: Object.fromEntries(headers), body: rest.at(-1) })
}

describe('the commands that npm start prints', () => {
  test('book a ride and one that is refused', async () => {
    const tekst = welkom(opstap.url, opstap.deps.nu(), { gevuld: true })
    const opdrachten = tekst.split('\n').filter((regel) => regel.startsWith('curl '))
    expect(opdrachten).toHaveLength(2)
    const [geboekt, geweigerd] = [await voerUit(opdrachten[0]!), await voerUit(opdrachten[1]!)]
    expect(geboekt.status).toBe(201)
    expect(geboekt.body.ritten).toMatchObject([{ pasnummer: 'HRL-000001', vertrek: '2026-03-02T09:30:00Z' }])
    expect(geweigerd.status).toBe(409)
    expect(geweigerd.body.redenen).toMatchObject([{ regel: 'gebied.buiten-straal', alternatief: { soort: 'valys' } }])
  })

  test('names the pass holders only when they were made just now', () => {
    expect(welkom(opstap.url, opstap.deps.nu(), { gevuld: true })).toContain('HRL-000001 tot en met HRL-000008')
    expect(welkom(opstap.url, opstap.deps.nu(), { gevuld: false })).not.toContain('HRL-000008')
    const factuur = '/tmp/ergens/voorbeeldfactuur-taxi.csv'
    expect(welkom(opstap.url, opstap.deps.nu(), { gevuld: true, factuur })).toContain(`na te kijken: ${factuur}\n`)
  })
})
