import { describe, expect, test } from 'vitest'
import { beleidOp, beleidVanJaar, tariefOp, type Regeling } from '../../../domain/beleid/index.ts'
import { BERKELLAND, gewijzigd, GOOI_EN_VECHTSTREEK, HARLINGEN, SOZAWE } from '../support.ts'

const DAG_MS = 86_400_000
/** Days are walked with a calendar of our own, in UTC, not with the domain's. */
const datumVan = (dag: number): string => new Date(dag * DAG_MS).toISOString().slice(0, 10)
const dagVan = (datum: string): number => Date.parse(`${datum}T00:00:00Z`) / DAG_MS
const dagen = (van: string, totEnMet: string): string[] =>
  Array.from({ length: dagVan(totEnMet) - dagVan(van) + 1 }, (_, i) => datumVan(dagVan(van) + i))

/** A regeling without an end is walked this far. */
const HORIZON = '2035-12-31'

interface Kalender {
  readonly gemeente: string
  readonly versies: readonly Regeling[]
  readonly eerste: string
  readonly laatste: string
  /** First day of each version. */
  readonly grenzen: readonly string[]
}
/** As published; written here by hand. */
const kalenders: readonly Kalender[] = [
  { gemeente: 'harlingen', versies: HARLINGEN, eerste: '2025-05-27', laatste: HORIZON, grenzen: ['2025-05-27'] },
  { gemeente: 'berkelland', versies: BERKELLAND, eerste: '2020-01-01', laatste: HORIZON, grenzen: ['2020-01-01'] },
  {
    gemeente: 'gooi-en-vechtstreek',
    versies: GOOI_EN_VECHTSTREEK,
    eerste: '2022-01-01',
    laatste: '2023-12-31',
    grenzen: ['2022-01-01', '2023-01-01'],
  },
  {
    gemeente: 'sozawe-noardwest-fryslan',
    versies: SOZAWE,
    eerste: '2020-01-01',
    laatste: '2020-12-31',
    grenzen: ['2020-01-01'],
  },
]

const binnen = (datum: string, periode: { geldigVanaf: string; geldigTotEnMet?: string | undefined }): boolean =>
  dagVan(datum) >= dagVan(periode.geldigVanaf) &&
  (periode.geldigTotEnMet === undefined || dagVan(datum) <= dagVan(periode.geldigTotEnMet))

describe.each(kalenders)('$gemeente', ({ gemeente, versies, eerste, laatste, grenzen }) => {
  test('exactly one version on each day from the first to the last, and it is the one that is chosen', () => {
    const verkeerd = dagen(eerste, laatste).filter((datum) => {
      const geldig = versies.filter((versie) => binnen(datum, versie))
      return geldig.length !== 1 || beleidOp(versies, datum) !== geldig[0] || geldig[0]?.gemeente !== gemeente
    })
    expect(verkeerd).toEqual([])
  })

  test('exactly one tariff on each of those days, and it is the one that is chosen', () => {
    const verkeerd = dagen(eerste, laatste).filter((datum) => {
      const tarieven = beleidOp(versies, datum)?.tarieven ?? []
      const geldig = tarieven.filter((tarief) => binnen(datum, tarief))
      return geldig.length !== 1 || tariefOp(tarieven, datum) !== geldig[0]
    })
    expect(verkeerd).toEqual([])
  })

  test('no version in the ten years before and after', () => {
    const ervoor = dagen(datumVan(dagVan(eerste) - 3652), datumVan(dagVan(eerste) - 1))
    const erna = laatste === HORIZON ? [] : dagen(datumVan(dagVan(laatste) + 1), datumVan(dagVan(laatste) + 3652))
    expect([...ervoor, ...erna].filter((datum) => beleidOp(versies, datum) !== undefined)).toEqual([])
  })

  test('each version begins on its day', () => {
    expect(versies.map((versie) => versie.geldigVanaf)).toEqual(grenzen)
    for (const grens of grenzen) {
      expect(beleidOp(versies, grens)?.geldigVanaf).toBe(grens)
      expect(beleidOp(versies, datumVan(dagVan(grens) - 1))?.geldigVanaf).not.toBe(grens)
    }
  })
})

/** Boarding tariff of Gooi en Vechtstreek on a day. */
const opstap = (datum: string) => {
  const beleid = beleidOp(GOOI_EN_VECHTSTREEK, datum)
  const prijs = tariefOp(beleid?.tarieven ?? [], datum)?.pashouder[0]?.prijs
  return prijs?.soort === 'tarief' ? prijs.opstapCent : undefined
}

describe('which version and which tariff', () => {
  test('the last day of one year and the first of the next have their own', () => {
    expect(['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01'].map(opstap)).toEqual([
      undefined,
      102,
      102,
      109,
      109,
      undefined,
    ])
  })

  test('tariffs change within one regeling, on the day', () => {
    const [tarief] = HARLINGEN[0].tarieven
    const [beleid] = gewijzigd(HARLINGEN, {
      tarieven: [
        { ...tarief!, geldigTotEnMet: '2025-12-31' },
        { ...tarief!, geldigVanaf: '2026-01-01', geldigTotEnMet: '2026-12-31' },
      ],
    })
    const op = (datum: string) => tariefOp(beleid.tarieven, datum)?.geldigVanaf
    expect(['2025-05-26', '2025-05-27', '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(op)).toEqual([
      undefined,
      '2025-05-27',
      '2025-05-27',
      '2026-01-01',
      '2026-01-01',
      '2026-01-01',
    ])
  })

  test('the last tariff holds until it is withdrawn', () => {
    const [tarief] = HARLINGEN[0].tarieven
    const met = (naAfloop: 'geldtDoor' | 'geenRitten' | undefined) =>
      tariefOp([{ ...tarief!, geldigTotEnMet: '2025-12-31', naAfloop }], '2026-01-02')?.geldigVanaf
    expect([met(undefined), met('geldtDoor'), met('geenRitten')]).toEqual(['2025-05-27', '2025-05-27', undefined])
  })

  test('a gap between two versions is a gap: never the older one', () => {
    const oud = gewijzigd(GOOI_EN_VECHTSTREEK, { geldigTotEnMet: '2022-12-31' })
    const later = GOOI_EN_VECHTSTREEK.slice(1).map((versie) => ({ ...versie, geldigVanaf: '2023-01-03' }))
    const versies = [...oud, ...later]
    const gaten = dagen('2022-12-30', '2023-01-04').filter((datum) => beleidOp(versies, datum) === undefined)
    expect(gaten).toEqual(['2023-01-01', '2023-01-02'])
  })

  test('no versions, no policy', () => {
    expect(beleidOp([], '2026-03-14')).toBeUndefined()
    expect(tariefOp([], '2026-03-14')).toBeUndefined()
  })
})

test.each([
  { versies: 'ended in the year', perioden: [['2024-01-01', '2026-06-30']], jaar: 2026, vanaf: '2024-01-01' },
  { versies: 'ended on the last day before', perioden: [['2024-01-01', '2025-12-31']], jaar: 2026, vanaf: undefined },
  { versies: 'begins on the last day', perioden: [['2026-12-31', undefined]], jaar: 2026, vanaf: '2026-12-31' },
  { versies: 'begins on the day after', perioden: [['2027-01-01', undefined]], jaar: 2026, vanaf: undefined },
  {
    versies: 'follow one another in the year',
    perioden: [
      ['2025-01-01', '2026-06-30'],
      ['2026-07-01', undefined],
    ],
    jaar: 2026,
    vanaf: '2026-07-01',
  },
])('the policy of a year whose versions $versies: $vanaf', ({ perioden, jaar, vanaf }) => {
  const versies = perioden.map(([geldigVanaf, geldigTotEnMet]): Regeling => ({
    ...HARLINGEN[0],
    geldigVanaf: geldigVanaf ?? '',
    geldigTotEnMet,
  }))
  expect(beleidVanJaar(versies, jaar)?.geldigVanaf).toBe(vanaf)
})
