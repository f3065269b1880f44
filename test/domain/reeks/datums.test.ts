import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFeestdag } from '../../../domain/kernel/tijd/feestdag.ts'
import { msVanKlok, plusDagen, utcTekst, weekdagVan } from '../../../domain/kernel/tijd/time.ts'
import {
  beeindig,
  isLopend,
  komendeDatums,
  teAnnuleren,
  teBoekenDatum,
  vertrekOp,
  type Reeks,
} from '../../../domain/reeks/index.ts'
import { gewijzigd, HARLINGEN, neem } from '../support.ts'

const plaats = {
  id: 'thuis',
  weergavenaam: 'thuis (verzonnen)',
  woonplaats: 'Harlingen',
  gemeente: 'Harlingen',
  punt: { lat: 53.17, lon: 5.42 },
}

/** Every Monday from 2 March 2026, made on 1 March. */
const reeks = (rest: Partial<Reeks> = {}): Reeks => ({
  reeksnummer: 'STEST',
  pasnummer: 'P1',
  rit: {
    van: plaats,
    naar: { ...plaats, id: 'ergens' },
    meereizenden: [],
    hulpmiddelen: [],
    dieren: [],
    bagage: { stuks: 0, groot: false, gevaarlijk: false },
  },
  vertrektijd: '10:30',
  vanaf: '2026-03-02',
  herhaling: 'FREQ=WEEKLY',
  uitzonderingen: { datums: [], feestdagen: 'rijden' },
  gemaakt: { op: '2026-03-01T08:00:00Z', wie: 'test', rol: 'centralist' },
  ...rest,
})

const eerste = (van: Reeks, aantal = 4): string[] => neem(komendeDatums(van), aantal)

describe('which dates a series has', () => {
  test.each<[string, Partial<Reeks>, string[]]>([
    ['from its first day', {}, ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']],
    ['up to its last day', { totEnMet: '2026-03-09' }, ['2026-03-02', '2026-03-09']],
    ['not the day after it', { totEnMet: '2026-03-08' }, ['2026-03-02']],
    ['after what was booked', { geboektTotEnMet: '2026-03-16', totEnMet: '2026-03-30' }, ['2026-03-23', '2026-03-30']],
    ['not before the day it was made', { vanaf: '2026-02-16', totEnMet: '2026-03-05' }, ['2026-03-02']],
    [
      // 23.30 UTC on 1 March is already 2 March in the Netherlands.
      'from the Dutch day on which it was made',
      {
        vanaf: '2026-03-01',
        herhaling: 'FREQ=DAILY;COUNT=2',
        gemaakt: { ...reeks().gemaakt, op: '2026-03-01T23:30:00Z' },
      },
      ['2026-03-02'],
    ],
    [
      'without its exceptions',
      { uitzonderingen: { datums: ['2026-03-09'], feestdagen: 'rijden' }, totEnMet: '2026-03-16' },
      ['2026-03-02', '2026-03-16'],
    ],
    [
      // Easter Monday of 2026 is 6 April; Koningsdag falls on Monday 27 April.
      'without holidays when asked for',
      { vanaf: '2026-03-30', totEnMet: '2026-05-04', uitzonderingen: { datums: [], feestdagen: 'overslaan' } },
      ['2026-03-30', '2026-04-13', '2026-04-20', '2026-05-04'],
    ],
    ['with holidays otherwise', { vanaf: '2026-03-30', totEnMet: '2026-04-06' }, ['2026-03-30', '2026-04-06']],
    [
      'none when all that is left is an exception',
      { vanaf: '2026-12-25', herhaling: 'FREQ=YEARLY', uitzonderingen: { datums: [], feestdagen: 'overslaan' } },
      [],
    ],
  ])('%s', (_, rest, datums) => {
    expect(eerste(reeks(rest))).toEqual(datums)
    expect(isLopend(reeks(rest))).toBe(datums.length > 0)
  })
})

describe('at the same time on the Dutch clock', () => {
  const vertrek = (vertrektijd: string, datum: string): string =>
    utcTekst(vertrekOp(reeks({ vertrektijd }), datum).heen.epochMs)

  test.each([
    ['winter', '10:30', '2026-03-28', '2026-03-28T09:30:00Z'],
    ['the day the clock goes forward', '10:30', '2026-03-29', '2026-03-29T08:30:00Z'],
    ['before the change of that night', '01:59', '2026-03-29', '2026-03-29T00:59:00Z'],
    ['a time that does not exist: as long after midnight, 03.30', '02:30', '2026-03-29', '2026-03-29T01:30:00Z'],
    ['after the change of that night', '03:00', '2026-03-29', '2026-03-29T01:00:00Z'],
    ['summer', '10:30', '2026-10-24', '2026-10-24T08:30:00Z'],
    ['a time that comes twice: the first one', '02:30', '2026-10-25', '2026-10-25T00:30:00Z'],
    ['after the change of that night', '03:00', '2026-10-25', '2026-10-25T02:00:00Z'],
    ['the day the clock goes back', '10:30', '2026-10-25', '2026-10-25T09:30:00Z'],
    ['midnight', '00:00', '2026-12-31', '2026-12-30T23:00:00Z'],
    ['the last minute of the year', '23:59', '2026-12-31', '2026-12-31T22:59:00Z'],
  ])('%s: %s on %s', (_, klok, datum, utc) => {
    expect(vertrek(klok, datum)).toBe(utc)
  })

  test('of the return too', () => {
    const { retour } = vertrekOp(reeks({ retour: { vertrektijd: '14:00' } }), '2026-07-01')
    expect(utcTekst(retour?.epochMs ?? 0)).toBe('2026-07-01T12:00:00Z')
  })
})

describe('what is near enough to be booked', () => {
  const harlingen = (horizonDagen: number) =>
    gewijzigd(HARLINGEN, { boeken: { horizonDagen, bron: HARLINGEN[0].bron } })

  test.each([
    ['28 days where the policy sets none', '2026-02-02', HARLINGEN, '2026-03-02'],
    ['not a day more', '2026-02-01', HARLINGEN, undefined],
    ['as many days as the policy says', '2026-02-23', harlingen(7), '2026-03-02'],
    ['not a day more than the policy says', '2026-02-22', harlingen(7), undefined],
    ['28 days where no policy is known: the rule then refuses it', '2026-02-02', [], '2026-03-02'],
    ['a day that went by while the job did not run: the rule then refuses it', '2026-03-05', HARLINGEN, '2026-03-02'],
  ])('%s', (_, vandaag, versies, datum) => {
    expect(teBoekenDatum(reeks(), versies, vandaag)).toBe(datum)
  })

  test('a series without dates left has nothing to book', () => {
    expect(
      teBoekenDatum(
        reeks({ herhaling: 'FREQ=WEEKLY;COUNT=1', geboektTotEnMet: '2026-03-02' }),
        HARLINGEN,
        '2026-03-05',
      ),
    ).toBeUndefined()
  })
})

describe('ending a series', () => {
  const NU = Date.UTC(2026, 2, 10, 23, 30)
  const dader = { wie: 'test', rol: 'centralist' }
  const wens = { reden: 'Verhuisd', ritten: 'annuleren' } as const

  test('stops it from today, by the Dutch calendar', () => {
    const { soort, reeks: na } = beeindig(reeks(), wens, dader, NU)
    expect(soort).toBe('beeindigd')
    expect(na.beeindiging).toEqual({ ...wens, ...dader, op: '2026-03-10T23:30:00Z', vanaf: '2026-03-11' })
    expect(eerste(na)).toEqual(['2026-03-02', '2026-03-09'])
    expect(teAnnuleren(na)).toEqual(na.beeindiging)
  })

  test('stops it from a later day, that day included', () => {
    const { reeks: na } = beeindig(reeks(), { ...wens, vanaf: '2026-03-16' }, dader, NU)
    expect(eerste(na)).toEqual(['2026-03-02', '2026-03-09'])
  })

  test('the first end stands', () => {
    const { reeks: na } = beeindig(reeks(), wens, dader, NU)
    expect(beeindig(na, wens, { wie: 'ander', rol: 'pashouder' }, NU + 1)).toEqual({ soort: 'beeindigd', reeks: na })
    for (const anders of [{ reden: 'Ziek' }, { ritten: 'behouden' as const }, { vanaf: '2026-03-12' }])
      expect(beeindig(na, { ...wens, ...anders }, dader, NU)).toEqual({ soort: 'andersBeeindigd', reeks: na })
  })

  test('rides that are kept or cancelled already ask for nothing more', () => {
    const { reeks: na } = beeindig(reeks(), { ...wens, ritten: 'behouden' }, dader, NU)
    expect(teAnnuleren(na)).toBeUndefined()
    expect(
      teAnnuleren({ ...na, beeindiging: { ...na.beeindiging!, ritten: 'annuleren', afgerond: true } }),
    ).toBeUndefined()
  })
})

const DAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const datum = fc.integer({ min: 0, max: 4000 }).map((dagen) => plusDagen('2024-01-01', dagen))
const klok = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((delen) => delen.map((deel) => String(deel).padStart(2, '0')).join(':'))

test('no date twice, all in order and in the period, on the days and at the local time that were asked', () => {
  fc.assert(
    fc.property(
      datum,
      fc.integer({ min: 0, max: 900 }),
      fc.subarray(DAGEN, { minLength: 1 }),
      fc.integer({ min: 1, max: 5 }),
      klok,
      fc.constantFrom<('rijden' | 'overslaan')[]>('rijden', 'overslaan'),
      (vanaf, duur, dagen, interval, vertrektijd, feestdagen) => {
        const totEnMet = plusDagen(vanaf, duur)
        const herhaling = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${dagen.join(',')}`
        const gemaakt = { op: '2024-01-01T08:00:00Z', wie: 'test', rol: 'centralist' }
        const een = reeks({
          vanaf,
          totEnMet,
          herhaling,
          vertrektijd,
          uitzonderingen: { datums: [], feestdagen },
          gemaakt,
        })
        const gevonden = [...komendeDatums(een)]
        expect(gevonden).toEqual([...new Set(gevonden)].toSorted())
        // Worked out another way: walk the calendar.
        const maandag = plusDagen(vanaf, 1 - weekdagVan(vanaf))
        const weken = Array.from({ length: duur + 1 }, (_, i) => plusDagen(vanaf, i)).filter((dag) => {
          const week = Math.floor((Date.parse(dag) - Date.parse(maandag)) / (7 * 86_400_000))
          return week % interval === 0 && dagen.includes(DAGEN[weekdagVan(dag) - 1] ?? '')
        })
        expect(gevonden).toEqual(weken.filter((dag) => feestdagen === 'rijden' || !isFeestdag(dag)))
        for (const dag of gevonden) {
          const { heen } = vertrekOp(een, dag)
          expect(heen.datum).toBe(dag)
          // Only in the hour that the spring change leaves out is the time another one: an hour later.
          const verschil = heen.msVanDag - msVanKlok(vertrektijd)
          expect(verschil === 0 || (verschil === 3_600_000 && vertrektijd.startsWith('02:'))).toBe(true)
        }
      },
    ),
  )
})
