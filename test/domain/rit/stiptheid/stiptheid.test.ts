import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Regeling } from '../../../../domain/beleid/documenten.ts'
import { momentVan, plusDagen, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import {
  isGesloten,
  oordeelOver,
  ophaaltijdVan,
  peilmomentVan,
  stiptheidVan,
  tel,
  vatSamen,
  voegSamen,
  type Ritstatus,
  type Ritverloop,
  type Stiptheidsbelofte,
} from '../../../../domain/rit/index.ts'
import { gewijzigd, HARLINGEN } from '../../support.ts'

const bron = { regeling: 'Vervoerscontract (verzonnen)', artikel: '1' }
const belofte: Stiptheidsbelofte = { vroegMinuten: 5, laatMinuten: 15, bron }
const VERTREK = '2026-03-14T09:30:00Z'
const vertrekMs = momentVan(VERTREK).epochMs
const later = momentVan('2026-03-15T00:00:00Z').epochMs

/** A ride that was driven so many seconds after the time agreed. */
const gereden = (seconden: number, wie = 'taxi-a', op = '2026-03-14T11:00:00Z'): Ritverloop => ({
  vertrek: VERTREK,
  uitvoering: { ingestapt: utcTekst(vertrekMs + seconden * 1000), uitgestapt: op },
  geschiedenis: [
    { status: 'geboekt', op: '2026-03-01T08:00:00Z', wie: 'sub', rol: 'centralist' },
    { status: 'gereden', op, wie, rol: 'vervoerder' },
  ],
})
const zonder = (status: Exclude<Ritstatus, 'gereden'>, op = '2026-03-14T11:00:00Z'): Ritverloop => ({
  vertrek: VERTREK,
  geschiedenis: [
    { status: 'geboekt', op: '2026-03-01T08:00:00Z', wie: 'sub', rol: 'centralist' },
    ...(status === 'geboekt' ? [] : [{ status, op, wie: 'taxi-a', rol: 'vervoerder' }]),
  ],
})

describe('a ride', () => {
  test.each([
    { seconden: -301, oordeel: 'teVroeg' },
    { seconden: -300, oordeel: 'opTijd' },
    { seconden: -299, oordeel: 'opTijd' },
    { seconden: 0, oordeel: 'opTijd' },
    { seconden: 899, oordeel: 'opTijd' },
    { seconden: 900, oordeel: 'opTijd' },
    { seconden: 901, oordeel: 'teLaat' },
  ])('$seconden seconds off is $oordeel, and the same in the numbers of a day', ({ seconden, oordeel }) => {
    expect(oordeelOver(seconden, belofte)).toBe(oordeel)
    expect(stiptheidVan(gereden(seconden), belofte)).toEqual({ afwijkingSeconden: seconden, oordeel })
    const { perVervoerder } = tel([gereden(seconden)], later)
    const cijfers = vatSamen([{ tellingen: [...perVervoerder.values()], belofte }])
    expect(cijfers).toMatchObject({ opTijd: 0, teVroeg: 0, teLaat: 0, [oordeel]: 1 })
  })

  test.each([
    { seconden: -1, oordeel: 'teVroeg' },
    { seconden: 0, oordeel: 'opTijd' },
    { seconden: 1, oordeel: 'teLaat' },
  ])('a promise of no minute at all: $seconden second off is $oordeel', ({ seconden, oordeel }) => {
    expect(oordeelOver(seconden, { vroegMinuten: 0, laatMinuten: 0, bron })).toBe(oordeel)
  })

  test('is not judged where nothing was promised, or when it was not driven', () => {
    expect(stiptheidVan(gereden(0), undefined)).toBeUndefined()
    expect(stiptheidVan(zonder('loosgemeld'), belofte)).toBeUndefined()
  })
})

test('the taxi comes between the limits that are on time, and at no promised time where nothing is promised', () => {
  expect(ophaaltijdVan({ vertrek: VERTREK }, belofte)).toEqual({
    van: '2026-03-14T09:25:00Z',
    tot: '2026-03-14T09:45:00Z',
  })
  expect(ophaaltijdVan({ vertrek: VERTREK }, undefined)).toBeUndefined()
})

describe('the policy', () => {
  test('may promise a window, up to twelve hours', () => {
    expect(gewijzigd(HARLINGEN, { stiptheid: belofte })[0].stiptheid).toEqual(belofte)
    expect(Regeling.safeParse({ ...HARLINGEN[0], stiptheid: { ...belofte, laatMinuten: 720 } }).success).toBe(true)
    expect(Regeling.safeParse({ ...HARLINGEN[0], stiptheid: { ...belofte, laatMinuten: 721 } }).success).toBe(false)
  })

  test('of Harlingen promises none: its text does not', () => {
    expect(HARLINGEN.every((versie) => versie.stiptheid === undefined)).toBe(true)
  })
})

const cijfersVan = (ritten: readonly Ritverloop[], beloofd = true) =>
  vatSamen([{ tellingen: [...tel(ritten, later).perVervoerder.values()], belofte: beloofd ? belofte : undefined }])

describe('percentiles, worked out by hand', () => {
  test.each([
    { minuten: [7], percentielen: [7, 7, 7, 7] },
    // Rank of p50 in two: 0.5 × 2 = 1; of p90: 1.8, so 2.
    { minuten: [-3, 4], percentielen: [-3, 4, 4, 4] },
    // In ten: ranks 5, 9, 10 (9.5) and 10 (9.9).
    { minuten: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percentielen: [5, 9, 10, 10] },
    // In a hundred, 1 to 100: ranks 50, 90, 95, 99.
    { minuten: Array.from({ length: 100 }, (_, i) => i + 1), percentielen: [50, 90, 95, 99] },
    { minuten: [0, 0, 0, 0, 0, 0, 0, 0, 0, 60], percentielen: [0, 0, 60, 60] },
  ])('of $minuten', ({ minuten, percentielen: [p50, p90, p95, p99] }) => {
    const { afwijkingMinuten } = cijfersVan(minuten.map((minuut) => gereden(minuut * 60)))
    expect(afwijkingMinuten).toEqual({ p50, p90, p95, p99 })
  })

  test.each([
    { seconden: 1, minuten: 1 },
    { seconden: 60, minuten: 1 },
    { seconden: 61, minuten: 2 },
    { seconden: -1, minuten: -1 },
    { seconden: -60, minuten: -1 },
    { seconden: -61, minuten: -2 },
    { seconden: 0, minuten: 0 },
    { seconden: 86_400, minuten: 1440 },
    { seconden: 86_401, minuten: 1440 },
    { seconden: -90_000, minuten: -1440 },
  ])('$seconden seconds count as $minuten minutes', ({ seconden, minuten }) => {
    expect(cijfersVan([gereden(seconden)]).afwijkingMinuten?.p50).toBe(minuten)
  })

  test('of no ride at all there are none', () => {
    expect(cijfersVan([zonder('loosgemeld')]).afwijkingMinuten).toBeUndefined()
  })
})

describe('a day', () => {
  const ritten = [
    gereden(-301),
    gereden(0, 'taxi-b'),
    gereden(901),
    zonder('loosgemeld'),
    zonder('geannuleerd'),
    zonder('geboekt'),
  ]

  test('counts each ride once, by who reported it', () => {
    const { perVervoerder, nietGemeld } = tel(ritten, later)
    expect(nietGemeld).toBe(1)
    const van = (wie: string) => vatSamen([{ tellingen: [perVervoerder.get(wie)!], belofte }])
    expect(van('taxi-a')).toMatchObject({ gereden: 2, teVroeg: 1, opTijd: 0, teLaat: 1, loosgemeld: 1 })
    expect(van('taxi-b')).toMatchObject({ gereden: 1, teVroeg: 0, opTijd: 1, teLaat: 0, loosgemeld: 0 })
  })

  test('counts how often a carrier failed, and a corrected report as it stood at the time of counting', () => {
    const telling = (rit: Ritverloop, peil: number) => tel([rit], peil).perVervoerder.get('taxi-a')
    expect(telling(zonder('nietGereden'), later)).toMatchObject({ nietGereden: 1, loosgemeld: 0 })
    const eerst = gereden(120)
    const verbeterd: Ritverloop = {
      ...eerst,
      uitvoering: gereden(600).uitvoering,
      geschiedenis: [
        ...eerst.geschiedenis,
        {
          status: 'gereden',
          op: '2026-03-20T08:00:00Z',
          wie: 'taxi-a',
          rol: 'vervoerder',
          uitvoeringWas: eerst.uitvoering,
        },
      ],
    }
    expect([...(telling(verbeterd, momentVan('2026-03-19T08:00:00Z').epochMs)?.afwijkingen ?? [])]).toEqual([[2, 1]])
    expect([...(telling(verbeterd, momentVan('2026-03-21T08:00:00Z').epochMs)?.afwijkingen ?? [])]).toEqual([[10, 1]])
  })

  test('without a promise it tells the deviations and judges nothing', () => {
    expect(cijfersVan(ritten, false)).toEqual({
      gereden: 3,
      loosgemeld: 1,
      nietGereden: 0,
      afwijkingMinuten: { p50: 0, p90: 16, p95: 16, p99: 16 },
    })
  })

  test('days with and without a promise: only the former are judged', () => {
    const tellingen = [...tel(ritten, later).perVervoerder.values()]
    expect(
      vatSamen([
        { tellingen, belofte },
        { tellingen, belofte: undefined },
      ]),
    ).toMatchObject({
      gereden: 6,
      opTijd: 1,
      teVroeg: 1,
      teLaat: 1,
    })
  })

  test('a ride that is still to come, or that was booked after the moment of counting, counts nowhere', () => {
    expect(tel([zonder('geboekt')], vertrekMs)).toEqual({ perVervoerder: new Map(), nietGemeld: 0 })
    expect(tel([zonder('geboekt')], vertrekMs + 1000).nietGemeld).toBe(1)
    expect(tel([zonder('geboekt')], momentVan('2026-02-28T08:00:00Z').epochMs).nietGemeld).toBe(0)
  })

  // The fourteenth of March ends at 23.00 UTC; the seventh day after it, at 23.00 UTC on the twenty-first.
  const sluit = momentVan('2026-03-21T23:00:00Z').epochMs
  test.each([
    { nu: sluit - 1, gesloten: false, peil: sluit - 1 },
    { nu: sluit, gesloten: true, peil: sluit - 1 },
    { nu: sluit + 86_400_000, gesloten: true, peil: sluit - 1 },
    { nu: vertrekMs, gesloten: false, peil: vertrekMs },
  ])('is closed a week after it: $gesloten at $nu', ({ nu, gesloten, peil }) => {
    expect([isGesloten('2026-03-14', nu), peilmomentVan('2026-03-14', nu)]).toEqual([gesloten, peil])
  })

  test.each([
    { op: '2026-03-21T22:59:59Z', gereden: 1, nietGemeld: 0 },
    { op: '2026-03-21T23:00:00Z', gereden: 0, nietGemeld: 1 },
  ])('a report of $op: $gereden driven, $nietGemeld not reported, whenever it is counted', ({ op, ...verwacht }) => {
    for (const nu of [sluit, sluit + 100 * 86_400_000]) {
      const telling = tel([gereden(0, 'taxi-a', op)], peilmomentVan('2026-03-14', nu))
      const cijfers = vatSamen([{ tellingen: [...telling.perVervoerder.values()], belofte }])
      expect({ gereden: cijfers.gereden, nietGemeld: telling.nietGemeld }).toEqual(verwacht)
    }
  })

  test('closes at local midnight on the days of the clock change too', () => {
    expect(isGesloten('2026-03-22', momentVan(`${plusDagen('2026-03-22', 8)}T00:00:00+02:00`).epochMs)).toBe(true)
    expect(isGesloten('2026-03-22', momentVan(`${plusDagen('2026-03-22', 8)}T00:00:00+02:00`).epochMs - 1)).toBe(false)
  })
})

test('however rides are divided over parts, the sum is the same', () => {
  const rit = fc.oneof(
    fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.constantFrom('a', 'b', 'c')).map(([s, wie]) => gereden(s, wie)),
    fc.constantFrom('geboekt', 'geannuleerd', 'loosgemeld', 'nietGereden').map((status) => zonder(status as 'geboekt')),
  )
  const gesorteerd = ({ perVervoerder, nietGemeld }: ReturnType<typeof tel>) => ({
    nietGemeld,
    perVervoerder: [...perVervoerder]
      .map(([wie, t]) => [wie, t.loosgemeld, t.nietGereden, [...t.afwijkingen].toSorted(([a], [b]) => a - b)])
      .toSorted(),
  })
  fc.assert(
    fc.property(fc.array(rit, { maxLength: 40 }), fc.array(fc.nat(40), { maxLength: 4 }), (ritten, knippen) => {
      const punten = [0, ...knippen.toSorted((a, b) => a - b), ritten.length]
      const delen = punten.slice(1).map((tot, i) => tel(ritten.slice(Math.min(punten[i]!, tot), tot), later))
      expect(gesorteerd(voegSamen(delen))).toEqual(gesorteerd(tel(ritten, later)))
    }),
  )
})
