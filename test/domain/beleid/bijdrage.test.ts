import { describe, expect, test } from 'vitest'
import { BERKELLAND, HARLINGEN } from '../support.ts'
import { bestanden, kopie, meldingen, type Bestand } from './meldingen.ts'

const BRON = { regeling: 'Verordening (verzonnen)', artikel: '1' }
const gratis = (r: Bestand): void => {
  for (const { prijs } of r.tarieven[0].pashouder) Object.assign(prijs, { opstapEuro: 0, euroPerKm: 0 })
}

describe('a policy states under which rules it asks a contribution', () => {
  test.each([
    [
      'per ride, without a contribution at all',
      (r: Bestand) => delete r.bijdrage,
      'bijdrage.regime.uitzondering',
      'art. 3.8 lid 1',
    ],
    [
      'per ride, without the article that exempts transport',
      (r: Bestand) => delete r.bijdrage.regime.uitzondering,
      'bijdrage.regime.uitzondering',
      'art. 3.8 lid 1',
    ],
    [
      'per ride, with an article that nobody names',
      (r: Bestand) => delete r.bijdrage.regime.uitzondering.bron.artikel,
      'bijdrage.regime.uitzondering.bron.artikel',
      '',
    ],
    [
      'abonnementstarief, and a price per ride',
      (r: Bestand) => (r.bijdrage = { regime: { soort: 'abonnementstarief', bron: BRON }, bron: BRON }),
      'tarieven.0.pashouder',
      'CAK',
    ],
    [
      'no contribution, and a price per ride',
      (r: Bestand) => (r.bijdrage = { regime: { soort: 'geen', bron: BRON }, bron: BRON }),
      'tarieven.0.pashouder',
      'geen bijdrage',
    ],
    [
      'abonnementstarief, and a yearly contribution',
      (r: Bestand) => {
        gratis(r)
        r.bijdrage.regime = { soort: 'abonnementstarief', bron: BRON }
      },
      'bijdrage.jaarbijdrage.bedragEuro',
      'CAK',
    ],
    [
      'an amount for each month of a contribution for the whole year',
      (r: Bestand) => Object.assign(r.bijdrage.jaarbijdrage, { tariefOp: 'perMaand', deelVanJaar: 'heel' }),
      'bijdrage.jaarbijdrage.tariefOp',
      'heel',
    ],
    [
      'an exempted group of ages that ends before it begins',
      (r: Bestand) =>
        (r.bijdrage.jaarbijdrage.vrijstellingen = [
          { omschrijving: 'x', vanafLeeftijd: 80, totEnMetLeeftijd: 79, bron: BRON },
        ]),
      'bijdrage.jaarbijdrage.vrijstellingen.0.totEnMetLeeftijd',
      '',
    ],
  ])('refused at start-up: %s', (_, bederf, plaats, woorden) => {
    const bestand = kopie('berkelland/2020-01-01')
    bederf(bestand)
    const regels = meldingen({ 'berkelland/2020-01-01': bestand })
    expect(regels).toHaveLength(1)
    expect(regels[0]).toContain(`berkelland/2020-01-01: ${plaats}: `)
    expect(regels[0]).toContain(woorden)
  })

  test.each([
    ['nothing charged and nothing said', (r: Bestand) => [gratis(r), delete r.bijdrage]],
    [
      'abonnementstarief, and rides without a price',
      (r: Bestand) => [gratis(r), (r.bijdrage = { regime: { soort: 'abonnementstarief', bron: BRON }, bron: BRON })],
    ],
    [
      'no contribution',
      (r: Bestand) => [gratis(r), (r.bijdrage = { regime: { soort: 'geen', bron: BRON }, bron: BRON })],
    ],
    ['no regime: the article of the contribution is the one that exempts', (r: Bestand) => delete r.bijdrage.regime],
  ])('read: %s', (_, verander) => {
    const bestand = kopie('berkelland/2020-01-01')
    verander(bestand)
    expect(meldingen({ 'berkelland/2020-01-01': bestand })).toEqual([])
  })

  test.each([
    ['staffels', { staffels: [{ vanafKm: 10, euroPerKm: 0.01 }] }],
    ['a least amount', { minimumEuro: 1 }],
  ])('what is charged only by %s is charged too', (_, prijs) => {
    const bestand = kopie('berkelland/2020-01-01')
    gratis(bestand)
    Object.assign(bestand.tarieven[0].pashouder[0].prijs, prijs)
    delete bestand.bijdrage
    expect(meldingen({ 'berkelland/2020-01-01': bestand })).toHaveLength(1)
  })
})

test('of every policy that ships the exempting article is named, and only where it was read as seen', () => {
  expect(meldingen({ ...bestanden })).toEqual([])
  expect(BERKELLAND[0].bijdrage?.regime).toEqual({
    soort: 'perRit',
    uitzondering: {
      status: 'gezien',
      bron: {
        regeling: 'Verordening maatschappelijke ondersteuning gemeente Berkelland 2020',
        artikel: 'artikel 6.1, lid 5',
      },
    },
  })
  expect(HARLINGEN[0].bijdrage?.regime).toMatchObject({
    uitzondering: { status: 'niet gezien', bron: { artikel: 'niet gezien' } },
  })
})
