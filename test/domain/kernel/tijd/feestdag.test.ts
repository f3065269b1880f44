import { expect, test } from 'vitest'
import { bezwaarTotEnMet } from '../../../../domain/bijdrage/index.ts'
import { isFeestdag } from '../../../../domain/kernel/tijd/feestdag.ts'
import { plusDagen } from '../../../../domain/kernel/tijd/time.ts'

/** From printed calendars. */
const FEESTDAGEN: Record<number, string[]> = {
  2019: ['01-01', '04-21', '04-22', '04-27', '05-05', '05-30', '06-09', '06-10', '12-25', '12-26'],
  2024: ['01-01', '03-31', '04-01', '04-27', '05-05', '05-09', '05-19', '05-20', '12-25', '12-26'],
  // King's Day a day earlier: 27 April is a Sunday.
  2025: ['01-01', '04-20', '04-21', '04-26', '05-05', '05-29', '06-08', '06-09', '12-25', '12-26'],
  2026: ['01-01', '04-05', '04-06', '04-27', '05-05', '05-14', '05-24', '05-25', '12-25', '12-26'],
  2038: ['01-01', '04-25', '04-26', '04-27', '05-05', '06-03', '06-13', '06-14', '12-25', '12-26'],
}

test.each(Object.entries(FEESTDAGEN))('the holidays of %s, and no other day', (jaar, dagen) => {
  const gevonden: string[] = []
  for (let datum = `${jaar}-01-01`; datum.startsWith(jaar); datum = plusDagen(datum, 1))
    if (isFeestdag(datum)) gevonden.push(datum.slice(5))
  expect(gevonden).toEqual(dagen)
})

test.each([
  ['a working day', '2026-10-09', '2026-11-20'],
  ['a Saturday, so on Monday', '2026-10-10', '2026-11-23'],
  ['a Sunday, so on Monday', '2026-10-11', '2026-11-23'],
  ['a Sunday in the new year', '2026-11-22', '2027-01-04'],
  ['Good Friday, so after Easter', '2026-02-20', '2026-04-07'],
  ['Christmas on a Friday, so on Monday', '2026-11-13', '2026-12-28'],
])('six weeks to object that would end on %s', (_, besluit, einde) => {
  expect(bezwaarTotEnMet(besluit)).toBe(einde)
})
