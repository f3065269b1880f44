import { describe, expect, test } from 'vitest'
import { toetsPas, type Pas } from '../../../domain/pas/index.ts'
import { BERKELLAND, gewijzigd, HARLINGEN, PAS, plekOp } from '../support.ts'

const fouten = (pas: Partial<Pas>, versies = HARLINGEN) =>
  toetsPas({ ...PAS, ...pas }, versies).map(({ veld, code }) => [veld.join('.'), code])
const geldig = (geldigVanaf: string, geldigTotEnMet: string, versies = HARLINGEN) =>
  fouten({ geldigVanaf, geldigTotEnMet }, versies)
const TE_LANG = [['geldigTotEnMet', 'pas.te-lang-geldig']]

describe('Harlingen § 2.7.1: a pass is valid for five years at most', () => {
  test.each([
    ['five years to the day', '2026-01-01', '2030-12-31', []],
    ['a day more', '2026-01-01', '2031-01-01', TE_LANG],
    ['one day', '2026-03-14', '2026-03-14', []],
    ['from the middle of a month', '2026-03-14', '2031-03-13', []],
    ['from the middle of a month, a day more', '2026-03-14', '2031-03-14', TE_LANG],
    ['from 1 March to 29 February, where that exists', '2027-03-01', '2032-02-29', []],
    ['from 1 March, a day more', '2027-03-01', '2032-03-01', TE_LANG],
    // The fifth anniversary of 29 February 2028 is 1 March 2033, as it is for who was born on it.
    ['from 29 February: up to and including 28 February', '2028-02-29', '2033-02-28', []],
    ['from 29 February: a day more', '2028-02-29', '2033-03-01', TE_LANG],
  ])('%s', (_, vanaf, totEnMet, verwacht) => {
    expect(geldig(vanaf, totEnMet)).toEqual(verwacht)
  })

  test('the fault names the article and the last day that can be', () => {
    const [fout] = toetsPas({ ...PAS, geldigTotEnMet: '2031-01-01' }, HARLINGEN)
    expect(fout?.bron).toMatchObject({ artikel: '§ 2.7.1' })
    expect(fout?.tekst).toContain('ten hoogste 5 jaar')
    expect(fout?.tekst).toContain('31 december 2030')
  })

  test('Berkelland sets no maximum', () => {
    expect(geldig('2026-01-01', '2046-01-01', BERKELLAND)).toEqual([])
  })

  describe('Inleiding: "van toepassing op alle aanvragen die vanaf de datum inwerkingtreding worden ingediend"', () => {
    test.each([
      ['applied for the day before', { aanvraagdatum: '2025-05-26' }, []],
      ['applied for on the first day', { aanvraagdatum: '2025-05-27' }, TE_LANG],
      ['applied for later', { aanvraagdatum: '2026-01-01' }, TE_LANG],
      ['unknown when: its first day counts', { geldigVanaf: '2025-05-26' }, []],
      ['unknown when: its first day counts, that of the regeling', { geldigVanaf: '2025-05-27' }, TE_LANG],
      ['an old application of a pass that begins now', { aanvraagdatum: '2020-03-01', geldigVanaf: '2026-01-01' }, []],
    ])('%s', (_, pas, verwacht) => {
      expect(fouten({ geldigVanaf: '2026-01-01', geldigTotEnMet: '2036-01-01', ...pas })).toEqual(verwacht)
    })

    test('a regeling that says nothing about it holds for every pass that it meets', () => {
      const zwijgt = gewijzigd(HARLINGEN, { overgangsrecht: undefined })
      expect(geldig('2025-05-26', '2035-01-01', zwijgt)).toEqual(TE_LANG)
      expect(geldig('2015-01-01', '2025-05-26', zwijgt)).toEqual([])
    })
  })
})

describe('dates that contradict one another', () => {
  test('a last day before the first', () => {
    expect(geldig('2026-03-14', '2026-03-13')).toEqual([['geldigTotEnMet', 'pas.einde-voor-begin']])
  })

  test('both at once are both told', () => {
    const pas = { geldigVanaf: '2026-03-14', geldigTotEnMet: '2026-03-13', geboortedatum: '2026-03-15' }
    expect(fouten(pas)).toEqual([
      ['geldigTotEnMet', 'pas.einde-voor-begin'],
      ['geboortedatum', 'pas.nog-niet-geboren'],
    ])
  })

  test('a holder who is not yet born', () => {
    expect(fouten({ geboortedatum: '2026-01-02' })).toEqual([['geboortedatum', 'pas.nog-niet-geboren']])
    expect(fouten({ geboortedatum: '2026-01-01' })).toEqual([])
  })
})

const met = (...puntbestemmingen: Pas['puntbestemmingen']) => fouten({ puntbestemmingen }, BERKELLAND)

describe('own puntbestemmingen', () => {
  test.each([
    ['none', [], []],
    ['one at 20.000 m: the ring holds its limits', [plekOp(20_000)], []],
    ['two, at 20.001 and 40.000 m', [plekOp(20_001), plekOp(40_000)], []],
    ['one at 19.999 m', [plekOp(19_999)], [['puntbestemmingen.0', 'pas.puntbestemming-buiten-ring']]],
    ['one at 40.001 m', [plekOp(40_001)], [['puntbestemmingen.0', 'pas.puntbestemming-buiten-ring']]],
    ['three', [plekOp(20_001), plekOp(25_000), plekOp(40_000)], [['puntbestemmingen', 'pas.te-veel-puntbestemmingen']]],
    [
      'three, of which the second and third outside the ring: all faults at once',
      [plekOp(20_001), plekOp(10_000), plekOp(60_000)],
      [
        ['puntbestemmingen', 'pas.te-veel-puntbestemmingen'],
        ['puntbestemmingen.1', 'pas.puntbestemming-buiten-ring'],
        ['puntbestemmingen.2', 'pas.puntbestemming-buiten-ring'],
      ],
    ],
  ])('Berkelland: %s', (_, plaatsen, verwacht) => {
    expect(met(...plaatsen)).toEqual(verwacht)
  })

  test('the fault names the article, the ring and how far it is, never rounded to within the ring', () => {
    const [fout] = toetsPas({ ...PAS, puntbestemmingen: [plekOp(40_001)] }, BERKELLAND)
    expect(fout?.bron).toMatchObject({ artikel: 'artikel 1.1, lid 1, onder p' })
    expect(fout?.tekst).toMatch(/20 kilometer en 40 kilometer .* 40,1 kilometer/)
    const [tekort] = toetsPas({ ...PAS, puntbestemmingen: [plekOp(19_999)] }, BERKELLAND)
    expect(tekort?.tekst).toContain('19,9 kilometer')
  })

  test('Harlingen knows none', () => {
    expect(fouten({ puntbestemmingen: [plekOp(25_001)] })).toEqual([
      ['puntbestemmingen', 'pas.geen-eigen-puntbestemmingen'],
    ])
  })

  test('nor does a policy without an area', () => {
    expect(fouten({ puntbestemmingen: [plekOp(25_001)] }, gewijzigd(HARLINGEN, { gebied: undefined }))).toEqual([
      ['puntbestemmingen', 'pas.geen-eigen-puntbestemmingen'],
    ])
  })

  test('faults of the dates and of the places are told together', () => {
    expect(fouten({ geldigTotEnMet: '2031-01-01', puntbestemmingen: [plekOp(25_001)] })).toEqual([
      ...TE_LANG,
      ['puntbestemmingen', 'pas.geen-eigen-puntbestemmingen'],
    ])
  })
})

describe("§ 9.5: a budget of a person's own is for a greater need", () => {
  const eigen = (meterPerJaar: number, versies = HARLINGEN) =>
    fouten({ reizigersbudget: { meterPerJaar, motivering: 'Voorbeeld (verzonnen)' } }, versies)
  const ONDER = [['reizigersbudget.meterPerJaar', 'pas.budget-onder-de-norm']]
  test.each([
    ['the norm itself', 1_500_000, []],
    ['a metre less', 1_499_999, ONDER],
    ['a metre', 1, ONDER],
    ['2500 typed as metres', 2500, ONDER],
    ['more', 2_500_000, []],
  ])('%s', (_, meter, verwacht) => {
    expect(eigen(meter)).toEqual(verwacht)
  })

  test('less where the regeling names a ground for it', () => {
    const { reizigersbudget } = HARLINGEN[0]
    const lager = { ...reizigersbudget!, lager: { bron: reizigersbudget!.bron } }
    expect(eigen(1_000_000, gewijzigd(HARLINGEN, { reizigersbudget: lager }))).toEqual([])
  })

  test('where nothing limits, a budget would', () => {
    expect(eigen(9_000_000, BERKELLAND)).toEqual(ONDER)
  })
})

describe('what was travelled elsewhere', () => {
  const elders = (jaar: number, datum: string) =>
    fouten({ beginstand: { meter: 1000, jaar, bron: 'Voorbeeld (verzonnen)', datum } })
  test.each([
    ['in the first year of the pass', 2026, '2026-02-28', []],
    ['told after the year', 2026, '2027-01-05', []],
    ['in its last year', 2030, '2030-06-30', []],
    ['in a year without the pass', 2025, '2025-12-31', [['beginstand.jaar', 'pas.beginstand-buiten-geldigheid']]],
    ['known before the year began', 2026, '2025-12-31', [['beginstand.datum', 'pas.beginstand-voor-het-jaar']]],
  ])('%s', (_, jaar, datum, verwacht) => {
    expect(elders(jaar, datum)).toEqual(verwacht)
  })
})
