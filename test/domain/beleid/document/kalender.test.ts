import { describe, expect, test } from 'vitest'
import { leesDocument, type Lezing } from '../../../../domain/beleid/documenten.ts'
import { kopie, type Bestand } from '../meldingen.ts'

const gelezen = (bederf: (r: Bestand) => void): Lezing => {
  const document = kopie('harlingen/2025-05-27')
  bederf(document)
  return leesDocument(document)
}
const fout = (bederf: (r: Bestand) => void) => {
  const lezing = gelezen(bederf)
  return lezing.soort === 'fout' ? lezing.fouten[0] : undefined
}

describe('days and times are read as people write them', () => {
  const tijden = (blok: object) => {
    const lezing = gelezen((r) => (r.bediening = { tijden: [blok], bron: r.bron }))
    return lezing.soort === 'gelezen' ? lezing.regeling.bediening?.tijden[0] : lezing.fouten
  }
  test('names of days, and a time with a point or without a nought', () => {
    const blok = { dagen: ['zaterdag', 'Zondag', 'feestdag', '12-25'], van: '7:00', totEnMet: '23.30' }
    expect(tijden(blok)).toEqual({ dagen: [6, 7, 'feestdag', '12-25'], van: '07:00', totEnMet: '23:30' })
  })

  test('numbers of days and times after midnight stay as they are', () => {
    expect(tijden({ dagen: [1, 5], van: '09:00', totEnMet: '25:30' })).toEqual({
      dagen: [1, 5],
      van: '09:00',
      totEnMet: '25:30',
    })
  })
})

describe('what is none is told with what was meant', () => {
  test.each([
    [
      { dagen: ['zondg'], van: '07:00', totEnMet: '24:00' },
      'bediening.tijden.0.dagen.0',
      '“zondg” is geen dag. Schrijf zaterdag, feestdag, of een dag van het jaar als 12-25 (25 december). Bedoelt u “zondag”?',
    ],
    [{ van: 8.3, totEnMet: '24:00' }, 'bediening.tijden.0.van', 'Zet een tijd tussen aanhalingstekens: "08:30".'],
    [
      { van: '9 uur', totEnMet: '24:00' },
      'bediening.tijden.0.van',
      'Dit moet een tijd zijn als 07:00; 25:00 is één uur na middernacht.',
    ],
  ])('%j', (blok, pad, detail) => {
    expect(fout((r) => (r.bediening = { tijden: [blok], bron: r.bron }))).toEqual({ pad, detail })
  })
})

test('a text that is silent about children is told what to write', () => {
  const zwijgt = (r: Bestand) => {
    delete r.meereizen.kinderen
    delete r.tarieven[0].kinderen
  }
  expect(fout(zwijgt)).toEqual({
    pad: 'meereizen.kinderen',
    detail:
      'Dit ontbreekt: of kinderen een eigen tarief hebben (als: kind) of tellen als medereiziger (als: medereiziger). Zegt de tekst niets, schrijf dan medereiziger.',
  })
})
