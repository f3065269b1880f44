import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillPage, type Outcomes } from '../../bench/page.ts'
import { ratioOf, ratioText } from '../../bench/pairs.ts'
import { PROJECT } from '../support/proces.ts'

const read = (name: string): string => readFileSync(join(PROJECT, 'docs', name), 'utf8')

test('the page says what was measured', () => {
  const outcomes = JSON.parse(read('bench.json')) as Outcomes
  expect(fillPage(read('bench.md'), outcomes)).toBe(read('bench.md'))
  expect(Object.keys(outcomes).toSorted()).toEqual(['bookings', 'decisions', 'schaal', 'start'])
})

test('what nobody measured stays as it is', () => {
  const page = '<!-- measured: start -->\n\nas before\n\n<!-- end -->\n'
  expect(fillPage(page, {})).toBe(page)
  const { decisions } = JSON.parse(read('bench.json')) as Outcomes
  const twice = '<!-- measured: decisions -->\n\n<!-- end -->\n\nBetween.\n\n<!-- measured: start -->\n\n<!-- end -->\n'
  const filled = fillPage(twice, decisions === undefined ? {} : { decisions })
  expect(filled).toContain('a single ride, approved')
  expect(filled).toContain('\n\nBetween.\n\n<!-- measured: start -->\n\n<!-- end -->\n')
})

test('a ratio is told with its spread, of pairs measured beside each other', () => {
  const ratio = ratioOf([10, 30, 20], [20, 30, 100])
  expect(ratio).toEqual({ median: 0.5, from: 0.2, to: 1, pairs: 3 })
  expect(ratioText(ratio)).toBe('0.50 (0.20 to 1.00)')
})
