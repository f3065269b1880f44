import { describe, expect, test } from 'vitest'
import { bestanden, kopie, meldingen, type Bestand } from './meldingen.ts'

/** A fault in one file: what to do to it, and where the fault must be said to be. */
type Fout = readonly [geval: string, bederf: (r: Bestand) => void, ...plaatsen: string[]]

/** What zod says by itself, and names that only the judging knows. */
const ENGELS = /Invalid|expected|received|Too |Unrecognized|undefined|Cent\b|Meter\b|millicent/

const fouten = (naam: string, lijst: readonly Fout[]): void => {
  const gevallen = lijst.map(([geval, bederf, ...plaatsen]) => ({ geval, bederf, plaatsen }))
  test.each(gevallen)('$geval', ({ bederf, plaatsen }) => {
    const bestand = kopie(naam)
    bederf(bestand)
    const gevonden = meldingen({ [naam]: bestand })
    expect(gevonden.map((regel) => regel.split(': ').slice(0, 2).join(': '))).toEqual(
      plaatsen.map((plaats) => `${naam}: ${plaats}`),
    )
    for (const regel of gevonden) expect(regel).not.toMatch(ENGELS)
  })
}

test('without a fault nothing is said', () => {
  expect(meldingen({ ...bestanden })).toEqual([])
})

describe('a part of the wrong shape', () => {
  fouten('sozawe-noardwest-fryslan/2020-01-01', [
    [
      'a tariff as text, deep inside',
      (r) => (r.tarieven[0].pashouder[1].prijs.opstapEuro = 'een euro'),
      'tarieven.0.pashouder.1.prijs.opstapEuro',
    ],
    [
      'half a cent',
      (r) => (r.tarieven[0].pashouder[0].prijs.opstapEuro = 0.635),
      'tarieven.0.pashouder.0.prijs.opstapEuro',
    ],
    [
      'a negative tariff',
      (r) => (r.tarieven[0].meereizenden[1].prijzen[1].euroPerKm = -0.1),
      'tarieven.0.meereizenden.1.prijzen.1.euroPerKm',
    ],
    [
      'a kind of price that does not exist',
      (r) => (r.tarieven[0].meereizenden[2].prijzen[0].soort = 'half'),
      'tarieven.0.meereizenden.2.prijzen.0.soort',
    ],
    ['a status that does not exist', (r) => (r.tarieven[0].status = 'geschat'), 'tarieven.0.status'],
    ['no first day', (r) => delete r.geldigVanaf, 'geldigVanaf'],
    ['a day that does not exist', (r) => (r.gecontroleerdOp = '2026-02-30'), 'gecontroleerdOp'],
    ['no citation on a part', (r) => delete r.gebied.bron, 'gebied.bron'],
    ['a citation without an article', (r) => delete r.boeken.bron.artikel, 'boeken.bron.artikel'],
    ['an address that is none', (r) => (r.bron.url = 'sozawe'), 'bron.url'],
    ['a radius of nothing', (r) => (r.gebied.straalKm = 0), 'gebied.straalKm'],
    [
      'a puntbestemming without a gemeente',
      (r) => delete r.gebied.puntbestemmingen[2].gemeente,
      'gebied.puntbestemmingen.2.gemeente',
    ],
    ['rounding to three cents', (r) => (r.geldafronding.opEuro = 0.03), 'geldafronding.opEuro'],
    [
      'a direction of rounding that does not exist',
      (r) => (r.betaaldeAfstand = { ...r.betaaldeAfstand, per: 'kilometer', afronding: 'schuin' }),
      'betaaldeAfstand.afronding',
    ],
    ['a gemeente with capitals', (r) => (r.gemeente = 'SoZaWe'), 'gemeente'],
    [
      'no price for fellow travellers',
      (r) => (r.tarieven[0].meereizenden[1].prijzen = []),
      'tarieven.0.meereizenden.1.prijzen',
    ],
    ['nobody who pays', (r) => (r.tarieven[0].pashouder = []), 'tarieven.0.pashouder'],
    [
      'two faults: both are told',
      (r) => {
        r.gebied.straalKm = '25 km'
        r.boeken.voorafMinuten.heen = -1
      },
      'gebied.straalKm',
      'boeken.voorafMinuten.heen',
    ],
  ])

  fouten('harlingen/2025-05-27', [
    ['a clock of 9 uur', (r) => (r.bediening.tijden[0].totEnMet = '9 uur'), 'bediening.tijden.0.totEnMet'],
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
    ['of the whole', (r: Bestand) => (r.tarief = []), 'tarief', 'Bedoelt u “tarieven”?'],
    ['without its unit', (r: Bestand) => (r.gebied.straal = 25), 'gebied.straal', 'Bedoelt u “straalKm”?'],
    ['misspelt', (r: Bestand) => (r.beidening = {}), 'beidening', 'Bedoelt u “bediening”?'],
    [
      'deep inside',
      (r: Bestand) => (r.tarieven[0].pashouder[0].prijs.minimunEuro = 1),
      'tarieven.0.pashouder.0.prijs.minimunEuro',
      'Bedoelt u “minimumEuro”?',
    ],
    [
      'that looks like nothing: all that can stand there is named',
      (r: Bestand) => (r.geldafronding.btwpercentage = 21),
      'geldafronding.btwpercentage',
      'Wat hier kan staan: opEuro, bron.',
    ],
    [
      'in the unit in which it is judged',
      (r: Bestand) => (r.gebied.persoonlijkePuntbestemmingen = { vanafMeter: 1 }),
      'gebied.persoonlijkePuntbestemmingen.vanafMeter',
      'Schrijf “vanafKm”.',
    ],
  ])('%s', (_, bederf, plaats, woorden) => {
    const bestand = kopie('harlingen/2025-05-27')
    bederf(bestand)
    const regels = meldingen({ 'harlingen/2025-05-27': bestand })
    const [hier] = regels.filter((regel) => regel.startsWith(`harlingen/2025-05-27: ${plaats}: `))
    expect(hier).toContain(woorden)
  })

  test('a file that holds no policy at all', () => {
    expect(meldingen({ 'leeg/2026-01-01': undefined, 'tekst/2026-01-01': 'Harlingen' })).toEqual([
      expect.stringMatching(/^leeg\/2026-01-01: Dit ontbreekt\. /),
      expect.stringMatching(/^tekst\/2026-01-01: Hier hoort een groep velden/),
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
      'a tariff that ends before it begins',
      (r) => {
        r.tarieven[0].geldigTotEnMet = '2019-12-31'
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
      'tarieven.0.geldigVanaf',
    ],
    [
      'a hole of a year between two tariffs',
      (r) => {
        delete r.geldigTotEnMet
        r.tarieven.push({ ...structuredClone(r.tarieven[0]), geldigVanaf: '2022-01-01', geldigTotEnMet: '2022-12-31' })
      },
      'tarieven.1.geldigVanaf',
    ],
    [
      'a first tariff that begins later than the regeling',
      (r) => (r.tarieven[0].geldigVanaf = '2020-02-01'),
      'tarieven.0.geldigVanaf',
    ],
    ['no tariff at all', (r) => (r.tarieven = []), 'tarieven'],
    [
      'two tariffs without an end that begin on one day',
      (r) => {
        delete r.tarieven[0].geldigTotEnMet
        r.tarieven.push(structuredClone(r.tarieven[0]))
      },
      'tarieven.1.geldigVanaf',
    ],
    [
      'a regeling that ends before it begins',
      (r) => {
        r.geldigTotEnMet = '2019-12-31'
        delete r.tarieven[0].geldigTotEnMet
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
      (r) => (r.tarieven[0].bovenBudget = { euroPerKm: 1 }),
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
      (r) => (r.gebied.persoonlijkePuntbestemmingen.vanafKm = 50),
      'gebied.persoonlijkePuntbestemmingen.totEnMetKm',
    ],
    [
      'a ring of no width',
      (r) => (r.gebied.persoonlijkePuntbestemmingen.vanafKm = 40),
      'gebied.persoonlijkePuntbestemmingen.totEnMetKm',
    ],
  ])
})

test('a tariff after one without an end: that lasts until the next begins', () => {
  const r = kopie('sozawe-noardwest-fryslan/2020-01-01')
  delete r.tarieven[0].geldigTotEnMet
  r.tarieven.push({ ...structuredClone(r.tarieven[0]), geldigVanaf: '2020-07-01' })
  expect(meldingen({ 'sozawe-noardwest-fryslan/2020-01-01': r })).toEqual([])
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

describe('names of budgets and areas', () => {
  const bron = { artikel: 'artikel 4' }
  const budget = (deel: Bestand): Bestand => ({
    naam: 'week',
    per: 'week',
    hoeveelheden: [{ budgetRitten: 4 }],
    daarna: 'weigeren',
    bron,
    ...deel,
  })
  const toeslag = (als: Bestand) => [{ omschrijving: 'Toeslag', als, bedragEuro: 1 }]
  fouten('sozawe-noardwest-fryslan/2020-01-01', [
    ['a budget that is there', (r) => Object.assign(r, { budgetten: [budget({})] })],
    ['twice', (r) => (r.budgetten = [budget({}), budget({})]), 'budgetten.1.naam'],
    [
      'a surcharge on one that is not there',
      (r) => {
        r.budgetten = [budget({})]
        r.tarieven[0].toeslagen = toeslag({ budgettenOp: ['maand'] })
      },
      'tarieven.0.toeslagen.0.als.budgettenOp.0',
    ],
    [
      'a budget that asks for itself',
      (r) => (r.budgetten = [budget({ als: { budgettenOp: ['week'] } })]),
      'budgetten.0.als.budgettenOp.0',
    ],
    [
      'a budget in an area that is not there',
      (r) => (r.budgetten = [budget({ als: { gebieden: ['dorp'] } })]),
      'budgetten.0.als.gebieden.0',
    ],
    [
      'two kinds in one',
      (r) => (r.budgetten = [budget({ hoeveelheden: [{ budgetRitten: 4, budgetKm: 9 }] })]),
      'budgetten.0.hoeveelheden.0',
    ],
    [
      'another kind for a group',
      (r) =>
        (r.budgetten = [
          budget({ hoeveelheden: [{ voor: { scootmobiel: true }, budgetKm: 20 }, { budgetRitten: 4 }] }),
        ]),
      'budgetten.0.hoeveelheden.1',
    ],
    ['pro rata of a week', (r) => (r.budgetten = [budget({ naarRato: 'begin' })]), 'budgetten.0.naarRato'],
    [
      'a higher tariff that is nowhere',
      (r) => (r.budgetten = [budget({ daarna: 'hogerTarief' })]),
      'tarieven.0.bovenBudget',
    ],
  ])
})
