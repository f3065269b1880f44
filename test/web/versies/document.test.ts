import { describe, expect, test } from 'vitest'
import { documentSchema } from '../../../domain/beleid/documenten.ts'
import { geindexeerd, nieuwVan, padTekst, zet } from '../../../web/src/gemeente/versies/document/document.ts'
import { plekIn } from '../../../web/src/gemeente/versies/document/plek.ts'
import { mogelijkIn, uitlegVan } from '../../../web/src/gemeente/versies/document/schema.ts'
import { blokkenVan } from '../../../web/src/gemeente/versies/zinnen/blokken.ts'
import { bestanden, kopie, type Bestand } from '../../domain/beleid/meldingen.ts'

const schema = documentSchema() as Readonly<Record<string, unknown>>
const harlingen = () => kopie('harlingen/2025-05-27')

const groepenVan = (document: Readonly<Record<string, unknown>>) =>
  blokkenVan(document, schema).flatMap((blok) => (blok.soort === 'groep' ? [blok] : []))

describe('rules as sentences', () => {
  test('every amount and distance of every document that ships is a field with words of the schema', () => {
    for (const document of Object.values(bestanden) as Bestand[]) {
      const velden = groepenVan(document).flatMap((blok) => blok.velden)
      const gelezen = velden.map(({ pad }) => padTekst(pad))
      const bedragen = [...JSON.stringify(document).matchAll(/"\w*(?:Euro|euroPer\w+|Km|kmPer\w+)":/g)]
      expect(gelezen.filter((pad) => /(?:Euro|euroPer\w+|Km|kmPer\w+)$/.test(pad))).toHaveLength(bedragen.length)
      const zonder = velden.filter(({ pad }) => uitlegVan(schema, pad, document).naam === String(pad.at(-1)))
      expect(zonder.map(({ pad }) => padTekst(pad))).toEqual([])
    }
  })

  test('each block has the article that is nearest', () => {
    const blok = groepenVan(harlingen()).find(({ pad }) => padTekst(pad) === 'tarieven.0.pashouder.0.prijs')
    expect(blok?.bron?.kop).toBe('Eigen bijdrage Wmo-pashouder')
    expect(blok?.velden.map(({ waarde }) => waarde)).toEqual([1.01, 0.17])
  })

  test('another first day takes the tariffs along that began with it, and nothing else', () => {
    const nieuw = zet(nieuwVan(harlingen(), '2027-01-01', '2026-12-01'), ['geldigVanaf'], '2027-02-01') as any
    expect([nieuw.geldigVanaf, nieuw.gecontroleerdOp, nieuw.tarieven[0].geldigVanaf]).toEqual([
      '2027-02-01',
      '2026-12-01',
      '2027-02-01',
    ])
    expect(nieuw.gebied).toEqual(harlingen().gebied)
  })

  test('amounts of the tariffs rise by a percentage in whole cents; ages and distances do not', () => {
    const [tarief] = (geindexeerd(harlingen(), 6) as any).tarieven
    // 1,01 × 1,06 = 1,0706 and 0,17 × 1,06 = 0,1802
    expect(tarief.pashouder).toEqual([
      { vanafLeeftijd: 0, prijs: { soort: 'tarief', opstapEuro: 1.07, euroPerKm: 0.18 } },
    ])
    expect(tarief.kinderen[0]).toEqual(harlingen().tarieven[0].kinderen[0])
  })
})

describe('the place of a cursor in a document', () => {
  test.each([
    ['', ''],
    ['{ "naam', ''],
    ['{ "naam": ', 'naam'],
    ['{ "gebied": { "straalKm": 2', 'gebied.straalKm'],
    ['{ "gebied": { "straalKm": 25, ', 'gebied'],
    [
      '{ "tarieven": [ { "a": 1 }, { "pashouder": [ { "prijs": { "euroPerKm": ',
      'tarieven.1.pashouder.0.prijs.euroPerKm',
    ],
    ['{ "naam": "a, { b: [ \\" c", "pas": ', 'pas'],
    ['{ "a": { "b": 1 }, "c": [1, 2], "d": ', 'd'],
  ])('%s', (tekst, plek) => {
    expect(padTekst(plekIn(tekst, tekst.length))).toBe(plek)
  })

  test('tells what can be written there', () => {
    expect(mogelijkIn(schema, ['reizigersbudget']).map(([naam]) => naam)).toContain('kmPerJaar')
    expect(uitlegVan(schema, ['reizigersbudget', 'bovenBudget']).keuzes).toEqual(['weigeren', 'hogerTarief'])
    expect(uitlegVan(schema, ['geldigVanaf']).isDatum).toBe(true)
  })
})
