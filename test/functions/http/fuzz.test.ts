import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN, pasaanvraag, ritaanvraag } from '../../support/voorbeelden.ts'
import { runs } from '../../support/runs.ts'

let opstap: Opstap
let pasnummer: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  pasnummer = await nieuwePas(opstap)
})
afterAll(() => opstap.stop())

const ROUTES = [
  ['POST', '/ritbeoordelingen', 'centralist'],
  ['POST', '/ritten', 'centralist'],
  ['PUT', '/ritten/RBESTAATNIET/annulering', 'centralist'],
  ['POST', '/passen', 'gemeente'],
] as const

const VOORBEELDEN = (): Record<string, unknown>[] => [
  ritaanvraag(pasnummer, {
    retour: { vertrek: '2026-03-14T14:00:00+01:00' },
    meereizenden: [{ soort: 'kind', leeftijd: 3 }],
    hulpmiddelen: ['rollator', { soort: 'scootmobiel', overstap: 'metLift' }],
    dieren: [{ soort: 'huisdier', inTasOfKooi: true }],
    bagage: { stuks: 1 },
    ritdoel: 'bezoek',
  }),
  pasaanvraag({
    puntbestemmingen: [{ locatieId: 'op-7692-m' }],
    reizigersbudget: { meterPerJaar: 1, motivering: 'x' },
    kenmerken: ['HR-07'],
    telefoon: '0600000000',
  }),
  { reden: 'Ik ben ziek.' },
]

/** Values that programs trip over. */
const lastig = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '9999-12-31T23:59:59Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01',
    '9999-12-31',
    '2026-03-29T02:30:00+01:00',
    Number.MAX_SAFE_INTEGER,
    1e308,
    -0,
    '\u0000',
    '\ud800',
    '#',
    '__proto__',
  ),
)

type Pad = readonly (string | number)[]
const padenIn = (waarde: unknown, pad: Pad = []): Pad[] =>
  typeof waarde === 'object' && waarde !== null
    ? [pad, ...Object.entries(waarde).flatMap(([naam, deel]) => padenIn(deel, [...pad, naam]))]
    : [pad]

const met = (waarde: any, [naam, ...rest]: Pad, nieuw: unknown): unknown => {
  if (naam === undefined) return nieuw
  const kopie = Array.isArray(waarde) ? [...waarde] : { ...waarde }
  kopie[naam] = met(waarde[naam], rest, nieuw)
  return kopie
}

/** A good body in which some parts are replaced by something else. */
const beschadigd = (): fc.Arbitrary<unknown> =>
  fc.constantFrom(...VOORBEELDEN()).chain((goed) =>
    fc
      .array(fc.tuple(fc.constantFrom(...padenIn(goed).slice(1)), lastig), { minLength: 1, maxLength: 3 })
      .map((wijzigingen) => {
        let body: unknown = goed
        for (const [pad, nieuw] of wijzigingen) {
          try {
            body = met(body, pad, nieuw)
          } catch {
            // An earlier change took away the part that this one is about.
          }
        }
        return body
      }),
  )

test.each(ROUTES)('%s %s answers every body, and never with a fault of ours', async (method, path, rol) => {
  const token = await opstap.token(rol)
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), beschadigd()), async (body) => {
      // `call` also checks that the answer is as the operation describes itself.
      const { status } = await opstap.call(method, path, {
        token,
        body: JSON.stringify(body),
        headers: { 'idempotency-key': randomUUID() },
      })
      seen.add(status)
      expect(status).toBeLessThan(500)
    }),
    { numRuns: runs(250) },
  )
  expect([...seen]).toContain(400)
})
