import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { laadRegelingen } from '../../../../domain/beleid/documenten.ts'
import { startSimulatie, leesSimulatie } from '../../../../functions/use-cases/beleid/simulatie/simulaties.ts'
import { zetSimulatieVoort } from '../../../../functions/use-cases/beleid/simulatie/zet-simulatie-voort.ts'
import type { Wie } from '../../../../functions/use-cases/wie.ts'
import { kopie } from '../../../domain/beleid/meldingen.ts'
import { startOpstap, zonderDemo, type Opstap } from '../../../support/opstap.ts'
import { boek, nieuwePas, NU, opDag, PLAATSEN, ritaanvraag, ruimteVoor } from '../../../support/voorbeelden.ts'

/** Twelve people with room for 40 km, and eighteen with all of their budget. */
const OUDEREN = 12
const JONGEREN = 18

/** 0,18 per km in place of 0,17, and a budget of 1.485 km in place of 1.500: the twelve are left with 25 km. */
const concept = (geldigVanaf: string) => {
  const { voorbeelden: _, ...document } = kopie('harlingen/2025-05-27')
  const [tarief] = document.tarieven
  const prijs = { soort: 'tarief', opstapEuro: 1.01, euroPerKm: 0.18 }
  return {
    ...document,
    geldigVanaf,
    reizigersbudget: { ...document.reizigersbudget, kmPerJaar: 1485 },
    tarieven: [{ ...tarief, geldigVanaf, pashouder: [{ vanafLeeftijd: 0, prijs }], medereizigers: [prijs] }],
  }
}

/** Each makes a ride of 10 km and, some days later, one of 20 km; the younger ones take somebody along on the first. */
const vul = async (opstap: Opstap): Promise<number[][]> => {
  const personen = Array.from({ length: OUDEREN + JONGEREN }, (_, i) => i)
  return await Promise.all(
    personen.map(async (i) => {
      const oud = i < OUDEREN
      const pasnummer = await nieuwePas(opstap, {
        naam: `Simulatie ${i} Voorbeeld (verzonnen)`,
        geboortedatum: `${oud ? 1935 : 1955}-0${1 + (i % 3)}-${10 + (i % 18)}`,
        ...(oud ? ruimteVoor(4) : { vervoertype: 'individueel' }),
      })
      const wensen = [
        { vertrek: opDag(i), ...(oud ? {} : { meereizenden: [{ soort: 'medereiziger' }] }) },
        { vertrek: opDag(i + 3), naar: { locatieId: 'op-15384-m' } },
      ]
      const prijzen: number[] = []
      for (const wens of wensen) {
        const { status, body } = await boek(opstap, ritaanvraag(pasnummer, wens))
        prijzen.push(status === 201 ? body.ritten[0].ritprijs.totaalCent : -1)
      }
      return prijzen
    }),
  )
}

const som = (bedragen: readonly number[]): number => bedragen.reduce((totaal, cent) => totaal + cent, 0)

let opstap: Opstap
let folder: string
let token: string
let versie: string
let was: number[][]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  await zonderDemo(folder)
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, folder })
  token = await opstap.token('gemeente')
  was = await vul(opstap)
  // A cancelled ride is no ride of the period.
  const extra = await nieuwePas(opstap, { naam: 'Geannuleerd Voorbeeld (verzonnen)' })
  const { ritnummer } = (await boek(opstap, ritaanvraag(extra))).body.ritten[0]
  const reden = { token: await opstap.token('centralist'), body: { reden: 'Ziek' } }
  await opstap.call('PUT', `/ritten/${ritnummer}/annulering`, reden)
  versie = (await opstap.call('POST', '/regelingen', { token, body: { regeling: concept('2027-01-01') } })).body.versie
})
afterAll(async () => {
  await opstap.stop()
  rmSync(folder, { recursive: true })
})

const PERIODE = { van: '2026-03-01', tot: '2026-12-31' }
const simuleer = async (wens: object = {}): Promise<any> => {
  const start = await opstap.call('POST', '/simulaties', { token, body: { versie, ...PERIODE, ...wens } })
  expect([start.status, start.body.status]).toEqual([202, 'bezig'])
  for (;;) {
    const { body } = await opstap.call('GET', `/simulaties/${start.body.simulatienummer}`, { token })
    if (body.status === 'klaar') return body
    await new Promise((verder) => setTimeout(verder, 10))
  }
}

test('says what new rules would have done, worked out by hand', async () => {
  const { uitkomst, voortgang, teWeinigMensen } = await simuleer()
  expect([voortgang, teWeinigMensen]).toEqual([1, false])
  expect(uitkomst).toMatchObject({
    mensen: 30,
    // The twelve have 25 km left, and no room for 20 km after the first 10.
    ritten: { totaal: 60, geweigerd: 12, voorgelegd: 0 },
    metWeigering: 12,
    // Was 12 × (2,71 + 4,41) + 18 × (5,42 + 4,41); of what stays 12 × 2,71 + 18 × 9,83; that becomes 12 × 2,81 + 18 × (5,62 + 4,61).
    reizigers: { wasCent: 26_238, wasBlijvendCent: 20_946, wordtCent: 21_786 },
    standen: [{ naam: 'meer', teWeinig: false, mensen: 30 }],
    verdeling: [{ naam: '+1', teWeinig: false, mensen: 30, vanafCent: 0, totEnMetCent: 500 }],
    regels: [{ naam: 'budget.ontoereikend', teWeinig: false, mensen: 12, ritten: 12 }],
    leeftijdsbanden: [
      { naam: '65 tot en met 74 jaar', mensen: 18, ritten: 36, metWeigering: 0, slechterAf: 18, wordtCent: 18_414 },
      { naam: '85 jaar en ouder', mensen: 12, ritten: 24, metWeigering: 12, slechterAf: 12, wordtCent: 3372 },
    ],
    vervoertypen: [
      { naam: 'individueel', mensen: 18 },
      { naam: 'regulier', mensen: 12 },
    ],
    woonplaatsen: [{ naam: 'Harlingen', mensen: 30 }],
  })
})

test('says the same as booking these rides one by one under the concept', async () => {
  const { regelingen } = laadRegelingen({ 'harlingen/2025-05-27': concept('2025-05-27') })
  const leeg = mkdtempSync(join(tmpdir(), 'opstap-'))
  await zonderDemo(leeg)
  const anders = await startOpstap({ nu: NU, locaties: PLAATSEN, folder: leeg, regelingen })
  try {
    const wordt = (await vul(anders)).flat()
    const { uitkomst } = await simuleer()
    const blijft = wordt.map((cent) => cent >= 0)
    expect(uitkomst.ritten).toMatchObject({ totaal: wordt.length, geweigerd: blijft.filter((een) => !een).length })
    expect(uitkomst.reizigers).toEqual({
      wasCent: som(was.flat()),
      wasBlijvendCent: som(was.flat().filter((_, i) => blijft[i])),
      wordtCent: som(wordt.filter((cent) => cent >= 0)),
    })
  } finally {
    await anders.stop()
    rmSync(leeg, { recursive: true })
  }
})

test('counts what was used of the budget before the period', async () => {
  // The first three made their first ride on 1, 2 and 3 April. By itself the second one would still fit.
  const { uitkomst } = await simuleer({ van: '2026-04-04' })
  expect(uitkomst.ritten).toMatchObject({ totaal: 57, geweigerd: 12 })
})

test('of rules that hold already, and of the same period, says that nothing changes', async () => {
  const { uitkomst } = await simuleer({ versie: '2025-05-27' })
  expect(uitkomst.reizigers).toEqual({ wasCent: 26_238, wasBlijvendCent: 26_238, wordtCent: 26_238 })
  expect(uitkomst.standen).toEqual([{ naam: 'gelijk', teWeinig: false, mensen: 30 }])
})

test('says nothing about fewer than ten people', async () => {
  const { uitkomst, teWeinigMensen } = await simuleer({ tot: '2026-04-08' })
  expect([uitkomst, teWeinigMensen]).toEqual([undefined, true])
})

describe('a simulation is of its gemeente', () => {
  test('and listed there', async () => {
    const { body } = await opstap.call('GET', '/simulaties', { token })
    expect(body.simulaties[0]).toMatchObject({ status: 'klaar', gestart: { wie: 'test-gemeente-harlingen' } })
    const ander = await opstap.token('gemeente', { gemeente: 'berkelland' })
    expect((await opstap.call('GET', '/simulaties', { token: ander })).body).toEqual({ simulaties: [] })
    expect(
      (await opstap.call('GET', `/simulaties/${body.simulaties[0].simulatienummer}`, { token: ander })).status,
    ).toBe(404)
  })

  test('of a version that is not there is not there', async () => {
    const body = { ...PERIODE, versie: 'VBESTAATNIET' }
    expect((await opstap.call('POST', '/simulaties', { token, body })).status).toBe(404)
  })

  test.each([
    [{ van: '2026-12-31', tot: '2026-01-01' }, 'tot'],
    [{ van: '2020-01-01' }, 'tot'],
    [{ van: '2026-02-30' }, 'van'],
    [{ tot: '2026-99-99' }, 'tot'],
  ])('%o is bad input', async (deel, location) => {
    const { status, body } = await opstap.call('POST', '/simulaties', {
      token,
      body: { versie, ...PERIODE, ...deel },
    })
    expect([status, body.errors.map((fout: any) => fout.location)]).toEqual([400, [location]])
  })
})

test('a simulation that is stopped after each step, and carried on by two at once, counts each person once', async () => {
  const wie: Wie = { sub: 'test', rollen: ['gemeente'], gemeente: 'harlingen' }
  const { wekSimulatie: _, ...deps } = opstap.deps
  const gestart = await startSimulatie(deps, wie, { versie, ...PERIODE })
  const { nummer } = gestart!
  const begin = await opstap.call('GET', `/simulaties/${nummer}`, { token })
  /** Seven passes, and then no more. */
  const stap = (): Promise<boolean> => {
    let vragen = 0
    return zetSimulatieVoort(deps, { gemeente: 'harlingen', nummer, passenPerStap: 7 }, () => vragen++ < 1)
  }
  expect(await stap()).toBe(false)
  const half = await opstap.call('GET', `/simulaties/${nummer}`, { token })
  expect(half.body.voortgang).toBeGreaterThan(begin.body.voortgang)
  for (;;) if ((await Promise.all([stap(), stap()])).includes(true)) break
  const { uitkomst } = (await leesSimulatie(deps, wie, nummer))!
  expect(uitkomst?.reizigers).toEqual({ wasCent: 26_238, wasBlijvendCent: 20_946, wordtCent: 21_786 })
  expect(uitkomst?.mensen).toBe(30)
})
