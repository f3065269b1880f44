import { expect, test } from 'vitest'
import { isGelijk } from '../../../domain/kernel/gelijk.ts'

test.each([
  ['numbers', 1, 1, true],
  ['a number and its text', 1, '1', false],
  ['fields in another order', { a: 1, b: [2, 3] }, { b: [2, 3], a: 1 }, true],
  ['lists in another order', [2, 3], [3, 2], false],
  ['a list that goes on', [2], [2, 3], false],
  ['a field that is undefined, and one that is not there', { a: 1, b: undefined }, { a: 1 }, true],
  ['a field that is null, and one that is not there', { a: 1, b: null }, { a: 1 }, false],
  ['a list and what looks like one', [1], { 0: 1 }, false],
  ['deep down', { a: [{ b: { c: 'x' } }] }, { a: [{ b: { c: 'y' } }] }, false],
  ['nothing and an object', null, {}, false],
])('%s', (_, een, ander, gelijk) => {
  expect(isGelijk(een, ander)).toBe(gelijk)
  expect(isGelijk(ander, een)).toBe(gelijk)
})
