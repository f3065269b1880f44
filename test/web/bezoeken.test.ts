import { expect, test } from 'vitest'
import { bezoekenVan, isUzelf } from '../../web/src/mijn/gegevens/bezoeken.ts'

const blik = (op: string, door: string, wat = 'Uw pas bekeken') => ({
  op: `2026-03-11T${op}:00Z`,
  door,
  wat,
  uzelf: door === 'Uzelf',
})

test('looks of one person within half an hour are one visit, also when somebody else looks in between', () => {
  const bezoeken = bezoekenVan([
    blik('10:30', 'Uzelf'),
    blik('10:05', 'Iemand van de centrale'),
    blik('10:00', 'Uzelf'),
    blik('09:50', 'Iemand van de centrale'),
    blik('09:19', 'Iemand van de centrale'),
  ])
  expect(
    bezoeken.map(({ door, op, tot, inzagen }) => [door, op.slice(11, 16), tot.slice(11, 16), inzagen.length]),
  ).toEqual([
    ['Uzelf', '10:00', '10:30', 2],
    ['Iemand van de centrale', '09:50', '10:05', 2],
    ['Iemand van de centrale', '09:19', '09:19', 1],
  ])
  expect(bezoeken.filter(isUzelf)).toHaveLength(1)
})

test('nobody looked', () => expect(bezoekenVan([])).toEqual([]))
