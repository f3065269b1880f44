import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startBuitendienst, type Buitendienst, type Gedrag } from '../../support/buitendienst.ts'
import { ongeduldig } from '../../support/ongeduldig.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { boek, budget, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../support/voorbeelden.ts'

const RETOUR = { retour: { vertrek: '2026-03-14T14:00:00+01:00' } }

describe('the route planner', () => {
  /** 11.234,6 m there and, by a one-way street, 12.000,4 m back; longitude comes first. */
  const METERS: Readonly<Record<string, number>> = {
    '5.42,53.17;5.535023627,53.17': 11_234.6,
    '5.535023627,53.17;5.42,53.17': 12_000.4,
  }
  const osrmAntwoord = ({ pathname }: URL): { status: number; body: unknown } => {
    const punten = /^\/route\/v1\/driving\/(.+)$/.exec(pathname)?.[1] ?? ''
    const distance = METERS[decodeURIComponent(punten)]
    return distance === undefined
      ? { status: 400, body: { code: 'NoRoute', message: 'Impossible route between points' } }
      : {
          status: 200,
          body: {
            code: 'Ok',
            routes: [{ distance, duration: 900.1, weight: 900.1, weight_name: 'routability', legs: [] }],
            waypoints: [],
          },
        }
  }

  let osrm: Buitendienst
  let opstap: Opstap
  beforeAll(async () => {
    osrm = await startBuitendienst(osrmAntwoord)
    opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, env: { OSRM_URL: `${osrm.url}/` }, upstream: ongeduldig })
  })
  afterAll(async () => {
    await opstap.stop()
    await osrm.stop()
  })
  beforeEach(() => {
    osrm.gedrag = 'goed'
  })

  test('gives the length of each ride in whole metres, and the ride says so', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer, RETOUR))
    expect(status).toBe(201)
    // 1,01 + 11,235 × 0,17 = 2,919 95 and 1,01 + 12 × 0,17 = 3,05.
    expect(body.ritten).toMatchObject([
      { richting: 'heen', afstandMeter: 11_235, afstandMethode: 'routeplanner', ritprijs: { totaalCent: 292 } },
      { richting: 'retour', afstandMeter: 12_000, afstandMethode: 'routeplanner', ritprijs: { totaalCent: 305 } },
    ])
    for (const rit of body.ritten) expect(rit).not.toHaveProperty('afstandToelichting')
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(23_235)
  })

  test.each<Gedrag>(['status 500', 'geen JSON', 'andere JSON', 'half antwoord', 'verbroken', 'te traag'])(
    'with %s: booking goes on with the detour factor, and the ride says so',
    async (gedrag) => {
      const pasnummer = await nieuwePas(opstap)
      osrm.gedrag = gedrag
      // A way that it was not asked before.
      const verder = { naar: { locatieId: 'op-15384-m' } }
      const { status, body } = await boek(opstap, ritaanvraag(pasnummer, { ...RETOUR, ...verder }))
      expect(status).toBe(201)
      for (const rit of body.ritten) {
        expect(rit).toMatchObject({
          afstandMeter: 19_999,
          afstandMethode: 'omwegfactor',
          // 1,01 + 19,999 × 0,17 = 4,409 83.
          ritprijs: { totaalCent: 441 },
        })
        expect(rit.afstandToelichting).toContain('routeplanner')
      }
      osrm.gedrag = 'goed'
      // What was agreed stays agreed, also when the route planner is back.
      const token = await opstap.token('centralist')
      for (const rit of body.ritten)
        expect((await opstap.call('GET', `/ritten/${rit.ritnummer}`, { token })).body).toEqual(rit)
    },
  )

  test('that knows no route: the same', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await boek(opstap, ritaanvraag(pasnummer, { naar: { locatieId: 'op-15384-m' } }))
    expect(body.ritten).toMatchObject([{ afstandMeter: 19_999, afstandMethode: 'omwegfactor' }])
    expect(body.ritten[0].afstandToelichting).toContain('routeplanner')
  })
})

describe('without a route planner', () => {
  test.each([
    // The straight line is 7.692 m.
    ['1', 7_692],
    ['1.3', 10_000],
    ['2', 15_384],
    ['5', 38_460],
  ])('a detour factor of %s makes %i m', async (OMWEGFACTOR, afstandMeter) => {
    const opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, env: { OMWEGFACTOR } })
    try {
      const pasnummer = await nieuwePas(opstap)
      const { body } = await boek(opstap, ritaanvraag(pasnummer))
      expect(body.ritten).toMatchObject([{ afstandMeter, afstandMethode: 'omwegfactor' }])
      expect(body.ritten[0]).not.toHaveProperty('afstandToelichting')
    } finally {
      await opstap.stop()
    }
  })
})
