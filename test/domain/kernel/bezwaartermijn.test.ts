import { describe, expect, test } from 'vitest'
import { bezwaarTotEnMet, isOpTijd } from '../../../domain/kernel/bezwaartermijn.ts'

/** Sent on Monday 2 March 2026: six weeks from Tuesday 3 March end on Monday 13 April. */
describe('an objection', () => {
  test('can come up to and including the last day of six weeks', () => {
    expect(bezwaarTotEnMet('2026-03-02')).toBe('2026-04-13')
  })

  test('and on Tuesday where that would be Easter Monday', () => {
    // Sent on 23 February: Monday 6 April 2026 is Easter Monday.
    expect(bezwaarTotEnMet('2026-02-23')).toBe('2026-04-07')
  })

  test.each([
    ['before the decision was sent', { ontvangenOp: '2026-03-01' }, undefined, true],
    ['on the last day', { ontvangenOp: '2026-04-13' }, '2026-03-02', true],
    ['a day later', { ontvangenOp: '2026-04-14' }, '2026-03-02', false],
    [
      'posted on the last day, a week under way',
      { ontvangenOp: '2026-04-20', gepostOp: '2026-04-13' },
      '2026-03-02',
      true,
    ],
    ['more than a week', { ontvangenOp: '2026-04-21', gepostOp: '2026-04-13' }, '2026-03-02', false],
    ['posted a day too late', { ontvangenOp: '2026-04-15', gepostOp: '2026-04-14' }, '2026-03-02', false],
  ])('%s', (_, ontvangst, verzonden, opTijd) => {
    expect(isOpTijd(ontvangst, verzonden)).toBe(opTijd)
  })
})
