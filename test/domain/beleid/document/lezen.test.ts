import { describe, expect, test } from 'vitest'
import { leesDocument, zwijgtOver, type Lezing } from '../../../../domain/beleid/documenten.ts'
import { kopie, type Bestand } from '../meldingen.ts'

const SOZAWE = 'sozawe-noardwest-fryslan/2020-01-01'
const gelezen = (bederf: (r: Bestand) => void, naam = SOZAWE): Lezing => {
  const document = kopie(naam)
  bederf(document)
  return leesDocument(document)
}
const eerste = (lezing: Lezing) => (lezing.soort === 'fout' ? lezing.fouten[0] : lezing.waarschuwingen[0])

describe('a fault says what was expected', () => {
  test.each([
    [
      'misspelt kind',
      (r: Bestand) => (r.gebied.buitenStraal.wat = 'hogertarief'),
      'gebied.buitenStraal.wat',
      '“hogertarief” kan hier niet. Kies uit: weigeren, hogerTarief. Bedoelt u “hogerTarief”?',
    ],
    [
      'misspelt word',
      (r: Bestand) => (r.gebied.gemeten = 'ritlengt'),
      'gebied.gemeten',
      '“ritlengt” kan hier niet. Kies uit: straalVanWoning, straalVanOpstapadres, ritlengte. Bedoelt u “ritlengte”?',
    ],
    [
      'missing',
      (r: Bestand) => delete r.gebied.straalKm,
      'gebied.straalKm',
      'Dit ontbreekt. Wat hier hoort: Tot hoe ver de taxi rijdt. De grens zelf hoort erbij. In kilometers, bijvoorbeeld 4,5.',
    ],
    [
      'missing kind',
      (r: Bestand) => delete r.gebied.buitenStraal.wat,
      'gebied.buitenStraal.wat',
      'Dit ontbreekt. Kies uit: weigeren, hogerTarief.',
    ],
    ['wrong type', (r: Bestand) => (r.naam = 12), 'naam', 'Hier hoort tekst. Er staat 12.'],
    [
      'a list for a group',
      (r: Bestand) => (r.boeken = []),
      'boeken',
      'Hier hoort een groep velden, zoals { bron: … }. Er staat een lijst.',
    ],
    [
      'an article in place of a source',
      (r: Bestand) => (r.gebied.bron = 'artikel 2'),
      'gebied.bron',
      'Hier hoort een groep velden, zoals { artikel: … }. Er staat “artikel 2”.',
    ],
    [
      'a group for a list',
      (r: Bestand) => (r.tarieven[0].pashouder = { prijs: { opstapEuro: 1 } }),
      'tarieven.0.pashouder',
      'Hier hoort een lijst, tussen [ en ]. Er staat een groep velden.',
    ],
    [
      'half of a name',
      (r: Bestand) => (r.tarieven[0].pashouder[0].prijs.perKm = 0.17),
      'tarieven.0.pashouder.0.prijs.perKm',
      '“perKm” bestaat hier niet. Bedoelt u “euroPerKm”?',
    ],
    ['too small', (r: Bestand) => (r.gebied.straalKm = 0), 'gebied.straalKm', 'Dit moet ten minste 0,001 zijn.'],
    [
      'a date',
      (r: Bestand) => (r.geldigVanaf = '1-1-2020'),
      'geldigVanaf',
      'Dit is geen bestaande datum. Schrijf een datum als 2026-03-14.',
    ],
    ['empty', (r: Bestand) => (r.naam = ''), 'naam', 'Dit is leeg. Vul het in.'],
    [
      'an empty list',
      (r: Bestand) => (r.tarieven[0].medereizigers = []),
      'tarieven.0.medereizigers',
      'Deze lijst is leeg. Er hoort ten minste één in.',
    ],
    [
      'an amount that is no choice',
      (r: Bestand) => (r.geldafronding.opEuro = 0.03),
      'geldafronding.opEuro',
      '0,03 kan hier niet. Kies uit: 0,01, 0,05, 0,1.',
    ],
    [
      'a hole',
      (r: Bestand) => (r.tarieven[0].geldigVanaf = '2020-02-01'),
      'tarieven.0.geldigVanaf',
      'Dit laat een gat: van 2020-01-01 tot 2020-02-01 is er geen tarief.',
    ],
    [
      'an example with neither',
      (r: Bestand) => delete r.voorbeelden[0].verwachtEuro,
      'voorbeelden.0',
      'Dit heeft een prijs (verwachtEuro) of een weigering (verwachtGeweigerd) nodig, een van de twee.',
    ],
    [
      'a child without an age',
      (r: Bestand) => (r.voorbeelden[0].meereizenden = [{ soort: 'kind' }]),
      'voorbeelden.0.meereizenden.0.leeftijd',
      'Dit ontbreekt. Wat hier hoort: Hoe oud het kind is.',
    ],
  ])('%s', (_, bederf, pad, detail) => {
    expect(eerste(gelezen(bederf))).toEqual({ pad, detail })
  })
})

describe('what no Dutch scheme ever had is a warning', () => {
  test.each([
    [
      '25 metres',
      (r: Bestand) => (r.gebied.straalKm = 0.025),
      'gebied.straalKm',
      '0,025 kilometer is erg weinig. Regelingen in Nederland hebben hier tussen 3 en 150. Klopt dit?',
    ],
    [
      '40 million km',
      (r: Bestand) => (r.gebied.straalKm = 40_000_000),
      'gebied.straalKm',
      '40000000 kilometer is erg veel. Regelingen in Nederland hebben hier tussen 3 en 150. Klopt dit?',
    ],
    [
      '17 millicents',
      (r: Bestand) => (r.tarieven[0].pashouder[1].prijs.euroPerKm = '0,00017'),
      'tarieven.0.pashouder.1.prijs.euroPerKm',
      '0,00017 euro is erg weinig. Regelingen in Nederland hebben hier tussen 0,03 en 10. Klopt dit?',
    ],
    [
      '17 euro',
      (r: Bestand) => (r.tarieven[0].pashouder[1].prijs.euroPerKm = 17),
      'tarieven.0.pashouder.1.prijs.euroPerKm',
      '17 euro is erg veel. Regelingen in Nederland hebben hier tussen 0,03 en 10. Klopt dit?',
    ],
    [
      'a hundred euros to board',
      (r: Bestand) => (r.tarieven[0].pashouder[0].prijs.opstapEuro = 101),
      'tarieven.0.pashouder.0.prijs.opstapEuro',
      '101 euro is erg veel. Regelingen in Nederland hebben hier tussen 0,15 en 20. Klopt dit?',
    ],
    [
      'four euros a zone',
      (r: Bestand) => (r.tarieven[0].pashouder[1].prijs.euroPerZone = '40'),
      'tarieven.0.pashouder.1.prijs.euroPerZone',
      '40 euro is erg veel. Regelingen in Nederland hebben hier tussen 0,03 en 10. Klopt dit?',
    ],
    [
      'a budget of fifteen kilometres',
      (r: Bestand) =>
        (r.budgetten = [
          { naam: 'b', per: 'jaar', hoeveelheden: [{ budgetKm: 1.5 }], daarna: 'weigeren', bron: { artikel: '1' } },
        ]),
      'budgetten.0.hoeveelheden.0.budgetKm',
      '1,5 kilometer is erg weinig. Regelingen in Nederland hebben hier tussen 10 en 15000. Klopt dit?',
    ],
    [
      'ordered four minutes ahead',
      (r: Bestand) => (r.boeken.voorafMinuten.heen = 4),
      'boeken.voorafMinuten.heen',
      '4 is erg weinig. Regelingen in Nederland hebben hier tussen 5 en 4320. Klopt dit?',
    ],
    [
      'no tariff at the end',
      (r: Bestand) => delete r.geldigTotEnMet,
      'tarieven.0.geldigTotEnMet',
      'Na 31 december 2020 is er geen nieuw tarief. Dan geldt dit tarief nog. Klopt dit?',
    ],
    [
      'no tariff at the end, and nothing that goes on',
      (r: Bestand) => {
        delete r.geldigTotEnMet
        r.tarieven[0].naAfloop = 'geenRitten'
      },
      'tarieven.0.geldigTotEnMet',
      'Na 31 december 2020 is er geen nieuw tarief. Dan kan niemand een rit boeken. Klopt dit?',
    ],
  ])('%s', (_, vervreemd, pad, detail) => {
    const lezing = gelezen(vervreemd)
    expect(lezing.soort).toBe('gelezen')
    expect(eerste(lezing)).toEqual({ pad, detail })
  })

  test.each([
    ['a ride of an example, however long', (r: Bestand) => (r.voorbeelden[0].gereisdKm = 90_000)],
    ['nothing to board', (r: Bestand) => (r.tarieven[0].pashouder[0].prijs.opstapEuro = 0)],
    ['as published', () => {}],
  ])('%s is plain', (_, verander) => {
    expect(gelezen(verander)).toMatchObject({ soort: 'gelezen', waarschuwingen: [] })
  })
})

test('a document with thousands of parts is refused as a whole, and of many faults the first are told', () => {
  const met = (aantal: number) => gelezen((r) => (r.tarieven = Array.from({ length: aantal }, () => ({ onzin: 1 }))))
  expect(met(5000)).toEqual({ soort: 'fout', fouten: [{ pad: '', detail: expect.stringContaining('te groot') }] })
  const lezing = met(500)
  expect(lezing.soort === 'fout' ? lezing.fouten.length : 0).toBe(100)
})

test.each([undefined, null, 3, 'tekst', [], [1]])('%s is no document', (waarde) => {
  expect(leesDocument(waarde)).toMatchObject({ soort: 'fout', fouten: [{ pad: '' }] })
})

test('what a regeling says nothing about is named, and is no fault', () => {
  const lezing = gelezen(() => {})
  const stil = lezing.soort === 'gelezen' ? zwijgtOver(lezing.regeling) : []
  expect(stil.map(({ pad }) => pad)).toEqual([
    'pas',
    'bediening',
    'reizigersbudget',
    'hulpmiddelen',
    'dieren',
    'bagage',
    'uitgeslotenRitdoelen',
    'annuleren',
    'loosmelding',
    'stiptheid',
    'afwijken',
    'bewaren',
  ])
  expect(stil.find(({ pad }) => pad === 'bediening')?.detail).toBe(
    'Hierover zegt deze regeling niets, dus geldt er geen regel. Wanneer de taxi rijdt.',
  )
})

test('the address of the schema, and comments of nobody, do no harm', () => {
  expect(gelezen((r) => (r.$schema = '../regeling.schema.json')).soort).toBe('gelezen')
})
