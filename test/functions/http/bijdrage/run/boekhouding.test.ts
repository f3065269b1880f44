import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../../support/opstap.ts'
import {
  alleRitten,
  annuleer,
  boek,
  budget,
  nieuwePas,
  NU,
  PLAATSEN,
  ritaanvraag,
  NORM,
  ruimteVoor,
} from '../../../../support/voorbeelden.ts'
import { runs } from '../../../../support/runs.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

/** Few days, so that rides meet, and places at 10 and 20 km, so that they weigh differently. Both years of New Year. */
const DAGEN = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']
const METERS: Readonly<Record<string, number>> = { 'op-7692-m': 10_000, 'op-15384-m': 19_999 }

type Stap =
  | {
      readonly doe: 'boek'
      readonly dag: number
      readonly uur: number
      readonly naar: string
      readonly retour?: number
    }
  | { readonly doe: 'annuleer'; readonly welke: number }

const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {
        doe: fc.constant('boek' as const),
        dag: fc.nat(DAGEN.length - 1),
        uur: fc.integer({ min: 8, max: 11 }),
        naar: fc.constantFrom(...Object.keys(METERS)),
        retour: fc.nat(1),
      },
      { requiredKeys: ['doe', 'dag', 'uur', 'naar'] },
    ),
  },
  { weight: 2, arbitrary: fc.record({ doe: fc.constant('annuleer' as const), welke: fc.nat(20) }) },
)

interface Boeking {
  readonly ritnummer: string
  readonly jaar: number
  readonly meter: number
  geboekt: boolean
}

const uurVan = (dag: number, uur: number): string => `${DAGEN[dag]}T${String(uur).padStart(2, '0')}:00:00+01:00`

const somVan = (boekingen: readonly Boeking[], jaar: number): number =>
  boekingen.reduce((som, rit) => (rit.geboekt && rit.jaar === jaar ? som + rit.meter : som), 0)

const zet = async (pasnummer: string, boekingen: Boeking[], gevraagd: Stap): Promise<void> => {
  if (gevraagd.doe === 'annuleer') {
    const rit = boekingen[gevraagd.welke % Math.max(1, boekingen.length)]
    if (rit === undefined) return
    expect((await annuleer(opstap, rit.ritnummer)).status).toBe(200)
    rit.geboekt = false
    return
  }
  const { dag, uur, naar, retour } = gevraagd
  const terug = Math.min(DAGEN.length - 1, dag + (retour ?? 0))
  const { status, body } = await boek(
    opstap,
    ritaanvraag(pasnummer, {
      naar: { locatieId: naar },
      vertrek: uurVan(dag, uur),
      ...(retour === undefined ? {} : { retour: { vertrek: uurVan(terug, uur + 4) } }),
    }),
  )
  if (status === 409) return
  expect(status).toBe(201)
  for (const { ritnummer, vertrek } of body.ritten)
    boekingen.push({ ritnummer, jaar: Number(vertrek.slice(0, 4)), meter: METERS[naar] ?? 0, geboekt: true })
}

test('the budget is the sum of its booked rides after any sequence of booking, cancelling and booking again', async () => {
  let geweigerd = 0
  let geboekt = 0
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 25 }), async (stappen) => {
      const pasnummer = await nieuwePas(opstap, ruimteVoor(6))
      const boekingen: Boeking[] = []
      for (const gevraagd of stappen) {
        const before = boekingen.length
        await zet(pasnummer, boekingen, gevraagd)
        if (gevraagd.doe === 'boek' && boekingen.length === before) geweigerd++
        else if (gevraagd.doe === 'boek') geboekt++
      }
      for (const jaar of [2026, 2027]) {
        const som = somVan(boekingen, jaar)
        const overzicht = await budget(opstap, pasnummer, jaar)
        const ruimte = jaar === 2026 ? 60_000 : NORM
        expect(overzicht).toMatchObject({ geboektMeter: som, resterendMeter: ruimte - som })
        expect(som).toBeLessThanOrEqual(ruimte)
        expect(overzicht.ritten.reduce((totaal: number, rit: any) => totaal + rit.afstandMeter, 0)).toBe(som)
      }
      expect((await alleRitten(opstap, pasnummer)).map((rit) => `${rit.ritnummer} ${rit.status}`).toSorted()).toEqual(
        boekingen.map((rit) => `${rit.ritnummer} ${rit.geboekt ? 'geboekt' : 'geannuleerd'}`).toSorted(),
      )
    }),
    { numRuns: runs(40) },
  )
  // Sequences in which everything or nothing fits would prove little.
  expect(geboekt).toBeGreaterThan(0)
  expect(geweigerd).toBeGreaterThan(0)
})
