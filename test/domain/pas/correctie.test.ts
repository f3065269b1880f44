import { expect, test } from 'vitest'
import { handelAf, nieuwCorrectieverzoek } from '../../../domain/pas/index.ts'

const wens = { veld: 'telefoon', voorstel: '0600 000 000' }
const op = (tekst: string): number => Date.parse(tekst)

// AVG art. 12 lid 3: within a month. The day of the request does not count, so the whole of the same day a month on is in time.
test.each([
  { op: '2026-03-01T08:00:00Z', uiterlijkOp: '2026-04-01T22:00:00Z' },
  { op: '2026-01-31T12:00:00Z', uiterlijkOp: '2026-02-28T23:00:00Z' },
  { op: '2026-12-31T23:30:00Z', uiterlijkOp: '2027-02-01T23:00:00Z' },
])('a request of $op is answered before $uiterlijkOp', (verwacht) => {
  const { op: gevraagd, uiterlijkOp } = nieuwCorrectieverzoek(wens, 'C1', op(verwacht.op))
  expect({ op: gevraagd, uiterlijkOp }).toEqual(verwacht)
})

const verzoek = nieuwCorrectieverzoek(wens, 'C1', op('2026-03-01T08:00:00Z'))
const besluit = { uitkomst: 'overgenomen', reden: 'Aangepast.', wie: 'iemand' } as const

test('the first settlement stands, the same one again changes nothing, another is refused', () => {
  const klaar = handelAf(verzoek, besluit, op('2026-03-02T08:00:00Z'))
  expect(klaar?.afhandeling).toEqual({ ...besluit, op: '2026-03-02T08:00:00Z' })
  expect(handelAf(klaar!, { ...besluit, wie: 'ander' }, op('2026-03-03T08:00:00Z'))).toBe(klaar)
  expect(handelAf(klaar!, { ...besluit, uitkomst: 'afgewezen' }, op('2026-03-03T08:00:00Z'))).toBeUndefined()
  expect(handelAf(klaar!, { ...besluit, reden: 'Toch niet.' }, op('2026-03-03T08:00:00Z'))).toBeUndefined()
})
