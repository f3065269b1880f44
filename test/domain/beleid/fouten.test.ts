import { describe, expect, test } from 'vitest'
import { bestanden } from '../../../domain/beleid/regelingen/index.ts'
import { kopie, meldingen, type Bestand } from './meldingen.ts'

/** A fault in one file: what to do to it, and where the fault must be said to be. */
type Fout = readonly [geval: string, bederf: (r: Bestand) => void, ...plaatsen: string[]]

const fouten = (naam: string, lijst: readonly Fout[]): void => {
  const gevallen = lijst.map(([geval, bederf, ...plaatsen]) => ({ geval, bederf, plaatsen }))
  test.each(gevallen)('$geval', ({ bederf, plaatsen }) => {
    const bestand = kopie(naam)
    bederf(bestand)
    const gevonden = meldingen({ [naam]: bestand }).map((regel) => regel.split(': ').slice(0, 2).join(': '))
    expect(gevonden).toEqual(plaatsen.map((plaats) => `${naam}: ${plaats}`))
  })
}

const WEG = '(geheel)'

test('without a fault nothing is said', () => {
  expect(meldingen({ ...bestanden })).toEqual([])
})

describe('a part of the wrong shape', () => {
  fouten('sozawe-noardwest-fryslan/2020-01-01', [
    [
      'a tariff as text, deep inside',
      (r) => (r.tarieven[0].pashouder[1].prijs.opstapCent = '101'),
      'tarieven.0.pashouder.1.prijs.opstapCent',
    ],
    [
      'half a cent',
      (r) => (r.tarieven[0].pashouder[0].prijs.opstapCent = 63.5),
      'tarieven.0.pashouder.0.prijs.opstapCent',
    ],
    [
      'a negative tariff',
      (r) => (r.tarieven[0].medereizigers[1].millicentPerKm = -1),
      'tarieven.0.medereizigers.1.millicentPerKm',
    ],
    [
      'a kind of price that does not exist',
      (r) => (r.tarieven[0].medischBegeleider.soort = 'half'),
      'tarieven.0.medischBegeleider.soort',
    ],
    ['a status that does not exist', (r) => (r.tarieven[0].status = 'geschat'), 'tarieven.0.status'],
    ['no first day', (r) => delete r.geldigVanaf, 'geldigVanaf'],
    ['a day that does not exist', (r) => (r.gecontroleerdOp = '2026-02-30'), 'gecontroleerdOp'],
    ['no citation on a part', (r) => delete r.gebied.bron, 'gebied.bron'],
    ['a citation without an article', (r) => delete r.boeken.bron.artikel, 'boeken.bron.artikel'],
    ['an address that is none', (r) => (r.bron.url = 'sozawe'), 'bron.url'],
    ['a radius of nothing', (r) => (r.gebied.straalMeter = 0), 'gebied.straalMeter'],
    [
      'a puntbestemming without a gemeente',
      (r) => delete r.gebied.puntbestemmingen[2].gemeente,
      'gebied.puntbestemmingen.2.gemeente',
    ],
    ['rounding to three cents', (r) => (r.geldafronding.opCent = 3), 'geldafronding.opCent'],
    [
      'a direction of rounding that does not exist',
      (r) => (r.betaaldeAfstand = { ...r.betaaldeAfstand, per: 'kilometer', afronding: 'schuin' }),
      'betaaldeAfstand.afronding',
    ],
    ['a gemeente with capitals', (r) => (r.gemeente = 'SoZaWe'), 'gemeente'],
    ['no price for fellow travellers', (r) => (r.tarieven[0].medereizigers = []), 'tarieven.0.medereizigers'],
    ['nobody who pays', (r) => (r.tarieven[0].pashouder = []), 'tarieven.0.pashouder'],
    [
      'two faults: both are told',
      (r) => {
        r.gebied.straalMeter = '25 km'
        r.boeken.voorafMinuten.heen = -1
      },
      'gebied.straalMeter',
      'boeken.voorafMinuten.heen',
    ],
  ])

  fouten('harlingen/2025-05-27', [
    [
      'a clock of 9:00, with one figure',
      (r) => (r.bediening.tijden[0].totEnMet = '9:00'),
      'bediening.tijden.0.totEnMet',
    ],
    ['a clock of 31:00', (r) => (r.bediening.tijden[0].totEnMet = '31:00'), 'bediening.tijden.0.totEnMet'],
    ['an eighth weekday', (r) => (r.bediening.tijden[0].dagen = [1, 8]), 'bediening.tijden.0.dagen.1'],
    ['a thirteenth month', (r) => (r.bediening.tijden[0].dagen = ['13-01']), 'bediening.tijden.0.dagen.0'],
    ['31 April', (r) => (r.bediening.tijden[0].dagen = ['04-30', '04-31']), 'bediening.tijden.0.dagen.1'],
    ['30 February', (r) => (r.bediening.tijden[0].dagen = ['02-29', '02-30']), 'bediening.tijden.0.dagen.1'],
    [
      'a purpose that does not exist',
      (r) => (r.uitgeslotenRitdoelen[1].ritdoelen = ['vakantie']),
      'uitgeslotenRitdoelen.1.ritdoelen.0',
    ],
    ['children without a band', (r) => (r.tarieven[0].kinderen = []), 'tarieven.0.kinderen'],
  ])
})

describe('a word that the schema does not know', () => {
  test.each([
    ['of the whole', (r: Bestand) => (r.straal = 25), WEG, '"straal"'],
    ['of a part', (r: Bestand) => (r.gebied.straalKm = 25), 'gebied', '"straalKm"'],
    [
      'deep inside',
      (r: Bestand) => (r.tarieven[0].pashouder[0].prijs.btw = 21),
      'tarieven.0.pashouder.0.prijs',
      '"btw"',
    ],
  ])('%s', (_, bederf, plaats, woord) => {
    const bestand = kopie('harlingen/2025-05-27')
    bederf(bestand)
    const regels = meldingen({ 'harlingen/2025-05-27': bestand })
    expect(regels).toHaveLength(1)
    expect(regels[0]).toContain(`harlingen/2025-05-27: ${plaats}: `)
    expect(regels[0]).toContain(woord)
  })

  test('a file that holds no policy at all', () => {
    expect(meldingen({ leeg: undefined, tekst: 'Harlingen' }).map((r) => r.split(':').slice(0, 2))).toEqual([
      ['leeg', ` ${WEG}`],
      ['tekst', ` ${WEG}`],
    ])
  })
})

const holder = (r: Bestand) => r.tarieven[0].pashouder
const kinderen = (r: Bestand) => r.tarieven[0].kinderen

describe('parts that contradict one another', () => {
  fouten('sozawe-noardwest-fryslan/2020-01-01', [
    ['ages with a hole', (r) => (holder(r)[1].vanafLeeftijd = 13), 'tarieven.0.pashouder.1.vanafLeeftijd'],
    ['ages with an overlap', (r) => (holder(r)[1].vanafLeeftijd = 11), 'tarieven.0.pashouder.1.vanafLeeftijd'],
    ['ages that do not begin at 0', (r) => (holder(r)[0].vanafLeeftijd = 1), 'tarieven.0.pashouder.0.vanafLeeftijd'],
    ['ages that end', (r) => (holder(r)[2].totEnMetLeeftijd = 120), 'tarieven.0.pashouder.2.totEnMetLeeftijd'],
    [
      'a band after one without an end',
      (r) => delete holder(r)[1].totEnMetLeeftijd,
      'tarieven.0.pashouder.2.vanafLeeftijd',
    ],
    [
      'a band that ends before it begins, so that the next one overlaps the first',
      (r) => {
        holder(r)[1].totEnMetLeeftijd = 5
        holder(r)[2].vanafLeeftijd = 6
      },
      'tarieven.0.pashouder.1.totEnMetLeeftijd',
    ],
    ['a tariff before its regeling', (r) => (r.tarieven[0].geldigVanaf = '2019-12-31'), 'tarieven.0.geldigVanaf'],
    ['a tariff after its regeling', (r) => (r.tarieven[0].geldigTotEnMet = '2021-01-01'), 'tarieven.0.geldigTotEnMet'],
    [
      'a tariff without an end in a regeling with one',
      (r) => delete r.tarieven[0].geldigTotEnMet,
      'tarieven.0.geldigTotEnMet',
    ],
    [
      'a tariff that ends before it begins',
      (r) => {
        r.tarieven[0].geldigVanaf = '2020-07-02'
        r.tarieven[0].geldigTotEnMet = '2020-07-01'
      },
      'tarieven.0.geldigTotEnMet',
    ],
    [
      'two tariffs on one day',
      (r) => r.tarieven.push({ ...structuredClone(r.tarieven[0]), geldigVanaf: '2020-12-31' }),
      'tarieven.1.geldigVanaf',
    ],
    [
      'two tariffs on one day, the later one written first',
      (r) => {
        r.tarieven.unshift({ ...structuredClone(r.tarieven[0]), geldigVanaf: '2020-12-01' })
        r.tarieven[1].geldigTotEnMet = '2020-12-01'
      },
      'tarieven.1.geldigVanaf',
    ],
    [
      'a regeling that ends before it begins',
      (r) => {
        r.geldigTotEnMet = '2019-12-31'
        r.tarieven = []
      },
      'geldigTotEnMet',
    ],
    [
      'a higher tariff beyond the radius that is not there',
      (r) => delete r.tarieven[0].buitenStraal,
      'tarieven.0.buitenStraal',
    ],
    [
      'a higher tariff beyond the radius, where that is refused',
      (r) => (r.gebied.buitenStraal = { wat: 'weigeren' }),
      'tarieven.0.buitenStraal',
    ],
    ['a higher tariff beyond the radius, without a radius', (r) => delete r.gebied, 'tarieven.0.buitenStraal'],
    [
      'a price for children who count as fellow travellers',
      (r) => (r.tarieven[0].kinderen = [{ vanafLeeftijd: 0, totEnMetLeeftijd: 11, prijs: { soort: 'gratis' } }]),
      'tarieven.0.kinderen',
    ],
  ])

  fouten('harlingen/2025-05-27', [
    [
      'a higher tariff beyond the budget that is not there',
      (r) => (r.reizigersbudget.bovenBudget = 'hogerTarief'),
      'tarieven.0.bovenBudget',
    ],
    [
      'a higher tariff beyond the budget, where that is refused',
      (r) => (r.tarieven[0].bovenBudget = { millicentPerKm: 1 }),
      'tarieven.0.bovenBudget',
    ],
    ['children without a price', (r) => delete r.tarieven[0].kinderen, 'tarieven.0.kinderen'],
    ['children until 10', (r) => (kinderen(r)[1].totEnMetLeeftijd = 10), 'tarieven.0.kinderen.1.totEnMetLeeftijd'],
    ['children until 12', (r) => (kinderen(r)[1].totEnMetLeeftijd = 12), 'tarieven.0.kinderen.1.totEnMetLeeftijd'],
    ['children with a hole', (r) => (kinderen(r)[1].vanafLeeftijd = 5), 'tarieven.0.kinderen.1.vanafLeeftijd'],
    [
      'service that ends when it begins',
      (r) => (r.bediening.tijden[0].totEnMet = '07:00'),
      'bediening.tijden.0.totEnMet',
    ],
    [
      'service over midnight written as 01:00',
      (r) => (r.bediening.tijden[0].totEnMet = '01:00'),
      'bediening.tijden.0.totEnMet',
    ],
  ])

  fouten('berkelland/2020-01-01', [
    [
      'a ring the wrong way round',
      (r) => (r.gebied.persoonlijkePuntbestemmingen.vanafMeter = 50_000),
      'gebied.persoonlijkePuntbestemmingen.totEnMetMeter',
    ],
    [
      'a ring of no width',
      (r) => (r.gebied.persoonlijkePuntbestemmingen.vanafMeter = 40_000),
      'gebied.persoonlijkePuntbestemmingen.totEnMetMeter',
    ],
  ])
})

test('a band of one year of age, and periods that touch, are no fault', () => {
  const r = kopie('sozawe-noardwest-fryslan/2020-01-01')
  const { prijs } = holder(r)[2]
  holder(r)[2] = { vanafLeeftijd: 65, totEnMetLeeftijd: 65, prijs }
  holder(r).push({ vanafLeeftijd: 66, prijs })
  r.tarieven.unshift({ ...structuredClone(r.tarieven[0]), geldigVanaf: '2020-12-02' })
  r.tarieven[1].geldigTotEnMet = '2020-12-01'
  expect(meldingen({ 'sozawe-noardwest-fryslan/2020-01-01': r })).toEqual([])
})
