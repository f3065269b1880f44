import { describe, expect, test } from 'vitest'
import {
  gestoptVanaf,
  isToekomstigOverlijden,
  laatsteReisdagVan,
  standNaMelding,
  teBeslissenNa,
  type Pas,
} from '../../../domain/pas/index.ts'

const TOT = { geldigTotEnMet: '2027-12-31' }
const einde = (datum: string, soort: NonNullable<Pas['einde']>['soort']) => ({
  einde: { datum, soort },
  geldigTotEnMet: datum < TOT.geldigTotEnMet ? datum : TOT.geldigTotEnMet,
})
const PAS: Pas = {
  pasnummer: 'HRL-1',
  naam: 'Einde Voorbeeld (verzonnen)',
  geboortedatum: '1950-01-01',
  woning: {
    id: 'thuis',
    weergavenaam: 'Thuis',
    woonplaats: 'Harlingen',
    gemeente: 'Harlingen',
    punt: { lat: 53, lon: 5 },
  },
  geldigVanaf: '2026-01-01',
  ...TOT,
  vervoertype: 'regulier',
  begeleiding: 'geen',
  scootmobiel: false,
  puntbestemmingen: [],
  kenmerken: [],
}

describe('the last day on which somebody travels', () => {
  test.each([
    ['a pass that runs its course', TOT, '2027-12-31'],
    ['one that was withdrawn', einde('2026-06-30', 'ingetrokken'), '2026-06-30'],
    ['one whose holder moved', einde('2026-06-30', 'verhuisd'), '2026-06-30'],
    ['one whose holder died: the day before', einde('2026-07-01', 'overleden'), '2026-06-30'],
    ['one whose holder died the day after the last', einde('2028-01-01', 'overleden'), '2027-12-31'],
    ['one whose holder died long after the last', einde('2028-05-01', 'overleden'), '2027-12-31'],
  ])('%s', (_, pas, verwacht) => expect(laatsteReisdagVan(pas)).toBe(verwacht))
})

describe('from when nobody travels', () => {
  test.each<[string, Partial<Pas>, string | undefined]>([
    ['a pass that runs its course', {}, undefined],
    ['one that ended', einde('2026-06-30', 'verhuisd'), '2026-07-01'],
    ['one whose holder died', einde('2026-06-30', 'overleden'), '2026-06-30'],
    ['one that is blocked', { blokkade: { vanaf: '2026-05-01', reden: 'x' } }, '2026-05-01'],
    [
      'one that is blocked before it ends',
      { ...einde('2026-06-30', 'verhuisd'), blokkade: { vanaf: '2026-05-01', reden: 'x' } },
      '2026-05-01',
    ],
    [
      'one that is blocked after it ended',
      { ...einde('2026-04-30', 'verhuisd'), blokkade: { vanaf: '2026-06-01', reden: 'x' } },
      '2026-05-01',
    ],
  ])('%s', (_, velden, verwacht) => expect(gestoptVanaf({ ...PAS, ...velden })).toBe(verwacht))
})

test.each([
  ['overleden', true, true],
  ['verhuisd', true, true],
  ['ingetrokken', true, false],
  ['vervangen', false, false],
] as const)('%s asks about accounts and mandate: %s, and about other passes: %s', (soort, toegang, anderePassen) =>
  expect(teBeslissenNa(einde('2026-06-30', soort))).toEqual({ toegang, anderePassen }),
)
test('a pass that did not end asks neither', () =>
  expect(teBeslissenNa({})).toEqual({ toegang: false, anderePassen: false }))

describe('what a message of an ending does to a pass', () => {
  const melding = { datum: '2026-06-30', soort: 'overleden' } as const
  test.each([
    ['one that goes on', {}, 'nieuw'],
    ['one that ended so', einde('2026-06-30', 'overleden'), 'gelijk'],
    ['one that ended on that day for another reason', einde('2026-06-30', 'verhuisd'), 'anders'],
    ['one that ended a day before', einde('2026-06-29', 'ingetrokken'), 'anders'],
    ['one that was to end a day later', einde('2026-07-01', 'ingetrokken'), 'nieuw'],
    ['one of which the death was told with a later day', einde('2026-07-01', 'overleden'), 'nieuw'],
  ] as const)('%s', (_, pas, stand) => expect(standNaMelding(pas, melding)).toBe(stand))

  test.each([
    ['overleden', '2026-06-29', true],
    ['overleden', '2026-06-30', false],
    ['verhuisd', '2026-06-29', false],
    ['ingetrokken', '2026-06-29', false],
  ] as const)('%s on 30 June, looked at on %s, is a slip: %s', (soort, vandaag, verwacht) =>
    expect(isToekomstigOverlijden({ ...melding, soort }, vandaag)).toBe(verwacht),
  )
})
