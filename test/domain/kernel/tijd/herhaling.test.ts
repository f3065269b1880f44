import * as fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, test } from 'vitest'
import { herhalingFout, herhalingsdatums } from '../../../../domain/kernel/tijd/herhaling.ts'
import { plusDagen } from '../../../../domain/kernel/tijd/time.ts'
import { runs } from '../../../support/runs.ts'
import { neem } from '../../support.ts'

/** The first dates of a rule; what no date follows ends earlier. */
const eerste = (aantal: number, herhaling: string, vanaf: string, na = plusDagen(vanaf, -1)): string[] =>
  neem(herhalingsdatums(herhaling, vanaf, na), aantal)

/** Worked out by hand on a calendar. 1 January 2026 is a Thursday, 1 January 2027 a Friday. */
const TABEL: readonly { geval: string; herhaling: string; vanaf: string; datums: readonly string[] }[] = [
  {
    geval: 'every Monday and Wednesday',
    herhaling: 'FREQ=WEEKLY;BYDAY=MO,WE',
    vanaf: '2026-03-03',
    datums: ['2026-03-04', '2026-03-09', '2026-03-11', '2026-03-16'],
  },
  {
    geval: 'every other week, counted from the week of the first day',
    herhaling: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
    vanaf: '2026-03-04',
    datums: ['2026-03-04', '2026-03-16', '2026-03-18', '2026-03-30'],
  },
  {
    geval: 'a week that begins on Sunday',
    herhaling: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
    vanaf: '1997-08-05',
    datums: ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
  },
  {
    geval: 'the last Friday of each month',
    herhaling: 'FREQ=MONTHLY;BYDAY=-1FR',
    vanaf: '2026-01-01',
    datums: ['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24'],
  },
  {
    geval: 'the last working day of each month',
    herhaling: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    vanaf: '2026-01-01',
    datums: ['2026-01-30', '2026-02-27', '2026-03-31', '2026-04-30'],
  },
  {
    geval: '29 February: only in leap years',
    herhaling: 'FREQ=YEARLY',
    vanaf: '2024-02-29',
    datums: ['2024-02-29', '2028-02-29', '2032-02-29'],
  },
  {
    geval: '29 February of 2100 does not exist',
    herhaling: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    vanaf: '2096-01-01',
    datums: ['2096-02-29', '2104-02-29'],
  },
  {
    geval: 'the 31st: only in months that have one',
    herhaling: 'FREQ=MONTHLY',
    vanaf: '2026-01-31',
    datums: ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31', '2026-08-31'],
  },
  {
    geval: 'the last day of each month',
    herhaling: 'FREQ=MONTHLY;BYMONTHDAY=-1',
    vanaf: '2026-01-31',
    datums: ['2026-01-31', '2026-02-28', '2026-03-31'],
  },
  {
    geval: '31 December, and over New Year',
    herhaling: 'FREQ=DAILY',
    vanaf: '2026-12-30',
    datums: ['2026-12-30', '2026-12-31', '2027-01-01'],
  },
  {
    geval: 'every 31 December',
    herhaling: 'FREQ=YEARLY;BYYEARDAY=-1',
    vanaf: '2026-01-01',
    datums: ['2026-12-31', '2027-12-31', '2028-12-31'],
  },
  {
    geval: 'Monday of ISO week 1, which can lie in December',
    herhaling: 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO',
    vanaf: '2028-12-01',
    datums: ['2029-01-01', '2029-12-31'],
  },
  {
    geval: 'COUNT: no more than that',
    herhaling: 'FREQ=WEEKLY;COUNT=2',
    vanaf: '2026-12-24',
    datums: ['2026-12-24', '2026-12-31'],
  },
  {
    geval: 'UNTIL: that day included',
    herhaling: 'FREQ=WEEKLY;UNTIL=20261231',
    vanaf: '2026-12-24',
    datums: ['2026-12-24', '2026-12-31'],
  },
  {
    geval: 'UNTIL: a day earlier',
    herhaling: 'FREQ=WEEKLY;UNTIL=20261230',
    vanaf: '2026-12-24',
    datums: ['2026-12-24'],
  },
  { geval: 'a day that never comes', herhaling: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', vanaf: '2026-01-01', datums: [] },
  {
    geval: 'the end of the calendar',
    herhaling: 'FREQ=YEARLY;INTERVAL=999',
    vanaf: '9000-01-01',
    datums: ['9000-01-01', '9999-01-01'],
  },
]

test.each(TABEL)('$geval: $herhaling from $vanaf', ({ herhaling, vanaf, datums }) => {
  expect(herhalingFout(herhaling)).toBeUndefined()
  // One more than is named, where the table says that there are no more.
  const meer = /COUNT|UNTIL|999|BYMONTHDAY=30/.test(herhaling) ? 1 : 0
  expect(eerste(datums.length + meer, herhaling, vanaf)).toEqual(datums)
})

test('COUNT counts from the first day, also when later dates are asked for', () => {
  expect(eerste(9, 'FREQ=WEEKLY;COUNT=3', '2026-03-02', '2026-03-09')).toEqual(['2026-03-16'])
})

describe('what is no rule over dates is told', () => {
  test.each([
    ['', 'Het deel ‘’ kan hier niet'],
    ['FREQ=HOURLY', 'De waarde van FREQ'],
    ['FREQ=MINUTELY', 'De waarde van FREQ'],
    ['FREQ=SECONDLY', 'De waarde van FREQ'],
    ['FREQ=DAILY;BYHOUR=10', 'Het deel ‘BYHOUR’'],
    ['FREQ=DAILY;EXDATE=20260302', 'Het deel ‘EXDATE’'],
    ['DTSTART=20260302;FREQ=DAILY', 'Het deel ‘DTSTART’'],
    ['DTSTART:20260302T000000Z\nRRULE:FREQ=DAILY', 'Het deel ‘DTSTART:20260302T000’'],
    ['RRULE:FREQ=DAILY', 'Het deel ‘RRULE:FREQ’'],
    ['RSCALE=CHINESE;FREQ=YEARLY', 'Het deel ‘RSCALE’'],
    ['FREQ=DAILY;X-EIGEN=1', 'Het deel ‘X-EIGEN’'],
    ['FREQ=DAILY;', 'Het deel ‘’'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'Een deel staat er twee keer'],
    ['BYDAY=MO', 'Geef FREQ'],
    ['FREQ=DAILY;INTERVAL=0', 'De waarde van INTERVAL'],
    ['FREQ=DAILY;INTERVAL=1000', 'De waarde van INTERVAL'],
    ['FREQ=DAILY;COUNT=0', 'De waarde van COUNT'],
    ['FREQ=DAILY;UNTIL=20260301T100000Z', 'De waarde van UNTIL'],
    ['FREQ=DAILY;UNTIL=20260230', 'Deze delen passen niet'],
    ['FREQ=WEEKLY;BYDAY=', 'De waarde van BYDAY'],
    ['FREQ=WEEKLY;BYDAY=MA', 'De waarde van BYDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'De waarde van BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'De waarde van BYMONTHDAY'],
    ['FREQ=YEARLY;BYMONTH=13', 'De waarde van BYMONTH'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'Deze delen passen niet'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'Deze delen passen niet'],
    ['FREQ=MONTHLY;BYWEEKNO=3', 'Deze delen passen niet'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'Deze delen passen niet'],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20270101', 'Deze delen passen niet'],
  ])('%s', (herhaling, fout) => {
    expect(herhalingFout(herhaling)).toContain(fout)
  })
})

describe('the work that a rule asks for is bounded', () => {
  const elk = (aantal: number): string => Array.from({ length: aantal }, (_, i) => i + 1).join(',')

  test.each([
    'FREQ=YEARLY;BYWEEKNO=1,2,3,4,5;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=366',
    'FREQ=YEARLY;BYWEEKNO=1,2,3,4,5,6,7,8,9,10;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=366',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=-7',
    `FREQ=YEARLY;BYMONTHDAY=${elk(31)};BYMONTH=${elk(12)};BYDAY=MO,TU;BYSETPOS=-366,366`,
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=1',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
    `FREQ=YEARLY;BYWEEKNO=${elk(53)};BYYEARDAY=366;BYMONTHDAY=1`,
    'FREQ=YEARLY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=30',
  ])('%s has no date, and that is known at once', (herhaling) => {
    expect(herhalingFout(herhaling)).toBeUndefined()
    const begin = performance.now()
    expect(eerste(1, herhaling, '2026-01-01')).toEqual([])
    expect(performance.now() - begin).toBeLessThan(500)
  })

  test('29 February on a Sunday stays away for forty years, and is found', () => {
    expect(eerste(2, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU', '2080-03-01')).toEqual([
      '2088-02-29',
      '2128-02-29',
    ])
  })
})

/** A rule as the parts that rides need make it. */
const regelMet = (delen: readonly (string | undefined)[]): string =>
  delen.filter((deel) => deel !== undefined).join(';')
const WEEKDAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const enkele = (naam: string, waarden: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.option(
    fc.uniqueArray(waarden, { minLength: 1, maxLength: 3 }).map((lijst) => `${naam}=${lijst.join(',')}`),
    {
      nil: undefined,
    },
  )
const interval = fc.option(
  fc.integer({ min: 1, max: 5 }).map((n) => `INTERVAL=${n}`),
  { nil: undefined },
)
const weekdagen = enkele('BYDAY', fc.constantFrom(...WEEKDAGEN))
const hoeveelsten = enkele(
  'BYDAY',
  fc.tuple(fc.constantFrom(1, 2, 3, -1, -2), fc.constantFrom(...WEEKDAGEN)).map(([n, dag]) => `${n}${dag}`),
)
const maanden = enkele('BYMONTH', fc.integer({ min: 1, max: 12 }).map(String))
const maanddagen = enkele('BYMONTHDAY', fc.constantFrom('1', '15', '28', '29', '30', '31', '-1', '-2'))
const wkst = fc.option(fc.constantFrom('WKST=SU', 'WKST=WE'), { nil: undefined })
const aantal = fc.option(
  fc.integer({ min: 1, max: 6 }).map((n) => `COUNT=${n}`),
  { nil: undefined },
)
const GEWOON = fc.oneof(
  fc.tuple(fc.constant('FREQ=DAILY'), interval, weekdagen, maanden, aantal).map(regelMet),
  fc.tuple(fc.constant('FREQ=WEEKLY'), interval, weekdagen, maanden, wkst, aantal).map(regelMet),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval, hoeveelsten, maanden, aantal).map(regelMet),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval, maanddagen, maanden, aantal).map(regelMet),
  fc
    .tuple(
      fc.constant('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR'),
      fc.constantFrom('BYSETPOS=1', 'BYSETPOS=-1', 'BYSETPOS=2,-2'),
    )
    .map(regelMet),
  fc.tuple(fc.constant('FREQ=YEARLY'), maanden, maanddagen, aantal).map(regelMet),
)

test('what rides need comes out as a library of others has it', () => {
  const dag = fc.integer({ min: 0, max: 2000 }).map((n) => plusDagen('2024-01-01', n))
  fc.assert(
    fc.property(GEWOON, dag, (herhaling, vanaf) => {
      expect(herhalingFout(herhaling)).toBeUndefined()
      const als = (datum: string) => ({ timeZoneId: 'UTC', toString: () => `${datum}T00:00:00+00:00[UTC]` })
      const regel = new RRuleTemporal({ rruleString: herhaling, dtstart: als(vanaf), strict: true, cache: false })
      const verwacht = regel.between(als(vanaf), als(plusDagen(vanaf, 400)), true).map((d) => d.toString().slice(0, 10))
      const eigen: string[] = []
      for (const datum of herhalingsdatums(herhaling, vanaf, plusDagen(vanaf, -1))) {
        if (datum > plusDagen(vanaf, 400)) break
        eigen.push(datum)
      }
      expect(eigen).toEqual(verwacht)
    }),
    { numRuns: runs(300) },
  )
})
