import { expect, test } from 'vitest'
import type { Jaarbijdrage, Regeling } from '../../../../domain/beleid/index.ts'
import { berekenAanslag, type Bijdragepas, type Vrijstellingsinhoud } from '../../../../domain/bijdrage/index.ts'
import { BERKELLAND, gewijzigd } from '../../support.ts'

const beleid = (jaarbijdrage: Partial<Jaarbijdrage>): readonly Regeling[] => {
  const { bijdrage } = BERKELLAND[0]
  if (bijdrage?.jaarbijdrage === undefined) throw new Error('Berkelland vraagt een jaarbijdrage')
  return gewijzigd(BERKELLAND, {
    bijdrage: { ...bijdrage, jaarbijdrage: { ...bijdrage.jaarbijdrage, ...jaarbijdrage } },
  })
}
const PER_MAAND = beleid({ bedragCent: 6000, deelVanJaar: 'naarRatoPerMaand' })
const HEEL = beleid({ bedragCent: 6000, deelVanJaar: 'heel' })
/** A twelfth is 5.005. */
const HALVE_CENT = { maand: beleid({ bedragCent: 6006 }), heel: beleid({ bedragCent: 6006, deelVanJaar: 'heel' }) }

const BESLUIT = { reden: 'Laag inkomen (verzonnen)', artikel: 'minimabeleid (verzonnen)' }
const tussen = (vanaf: string, totEnMet: string) => ({
  maanden: { vanaf: `2026-${vanaf}`, totEnMet: `2026-${totEnMet}` },
})
const pas = (rest: Partial<Bijdragepas> = {}): Bijdragepas => ({
  pasnummer: 'A',
  geboortedatum: '1950-06-15',
  geldig: { vanaf: '2024-01-01', totEnMet: '2028-12-31' },
  geblokkeerd: [],
  individueel: [],
  ...rest,
})
const vrij = (besluit: Partial<Vrijstellingsinhoud>, rest: Partial<Bijdragepas> = {}): Bijdragepas =>
  pas({ ...rest, vrijstelling: { ...BESLUIT, ...besluit } })
const bereken = (passen: readonly Bijdragepas[], versies: readonly Regeling[]) =>
  berekenAanslag(passen, 2026, versies, { ritten: 0, meter: 0, bijdrageCent: 0 })

const VAN_APRIL = { geldig: { vanaf: '2026-04-01', totEnMet: '2028-12-31' } }
const GEBLOKKEERD = { geblokkeerd: [{ vanaf: '2026-04-01', totEnMet: '9999-12-31' }] }

// Exempt and owed, in cents, worked out by hand.
test.each<[string, Bijdragepas, readonly Regeling[], number, number]>([
  ['all of it', vrij({}), PER_MAAND, 6000, 0],
  ['12.50 less', vrij({ bedragCent: 1250 }), PER_MAAND, 1250, 4750],
  ['a cent less than all', vrij({ bedragCent: 5999 }), PER_MAAND, 5999, 1],
  ['as much as there is', vrij({ bedragCent: 6000 }), PER_MAAND, 6000, 0],
  ['more than there is', vrij({ bedragCent: 6001 }), PER_MAAND, 6000, 0],
  // Four months of 5.00.
  ['March to June', vrij(tussen('03', '06')), PER_MAAND, 2000, 4000],
  ['one month', vrij(tussen('12', '12')), PER_MAAND, 500, 5500],
  ['every month', vrij(tussen('01', '12')), PER_MAAND, 6000, 0],
  ['12.50 less of two months of 5.00', vrij({ bedragCent: 1250, ...tussen('05', '06') }), PER_MAAND, 1000, 5000],
  ['7.50 less of two months of 5.00', vrij({ bedragCent: 750, ...tussen('05', '06') }), PER_MAAND, 750, 5250],
  // A pass from April on owes nine months, 45.00; of January to June three count, 15.00.
  ['January to June, with a pass from April on', vrij(tussen('01', '06'), VAN_APRIL), PER_MAAND, 1500, 3000],
  ['January to March, with a pass from April on', vrij(tussen('01', '03'), VAN_APRIL), PER_MAAND, 0, 4500],
  // Blocked from April on: nine months, 45.00, are off already, and of March to June only March is left.
  ['March to June, blocked from April on', vrij(tussen('03', '06'), GEBLOKKEERD), PER_MAAND, 5000, 1000],
  ['a whole year that is not split: four of twelve months', vrij(tussen('03', '06')), HEEL, 2000, 4000],
  ['the same, of nine that count: three', vrij(tussen('01', '06'), VAN_APRIL), HEEL, 2000, 4000],
  ['the same, of none that counts', vrij(tussen('01', '03'), VAN_APRIL), HEEL, 0, 6000],
  ['the same, 12.50 less', vrij({ bedragCent: 1250 }), HEEL, 1250, 4750],
  // Eleven twelfths are 55.055, asked as 55.06.
  ['a month of 5.005', vrij(tussen('03', '03')), HALVE_CENT.maand, 500, 5506],
  ['a month of 5.005 of a whole year', vrij(tussen('03', '03')), HALVE_CENT.heel, 500, 5506],
])('%s', (_, een, versies, vrijgesteldCent, verschuldigdCent) => {
  expect(bereken([een], versies)).toMatchObject({ vrijgesteldCent, verschuldigdCent })
})

test('it tells its ground and its months; of a decision about all of the year the words stay as they were', () => {
  const bron = { regeling: 'Besluit van de gemeente', artikel: BESLUIT.artikel }
  const omschrijving = BESLUIT.reden
  expect(bereken([vrij({})], PER_MAAND).vrijstellingen).toEqual([
    { soort: 'besluit', bedragCent: 6000, omschrijving, bron },
  ])
  expect(bereken([vrij({ bedragCent: 1250 })], PER_MAAND).vrijstellingen).toEqual([
    { soort: 'besluitDeel', bedragCent: 1250, omschrijving, bron },
  ])
  expect(bereken([vrij(tussen('03', '06'))], PER_MAAND).vrijstellingen).toEqual([
    { soort: 'besluitDeel', bedragCent: 2000, omschrijving, bron, ...tussen('03', '06') },
  ])
})

test('of decisions about two passes of a person the one that takes off most holds, in whatever order they are read', () => {
  const twee = [vrij({ bedragCent: 1250 }), vrij(tussen('03', '06'), { pasnummer: 'B' })]
  for (const passen of [twee, twee.toReversed()]) expect(bereken(passen, PER_MAAND).vrijgesteldCent).toBe(2000)
})
