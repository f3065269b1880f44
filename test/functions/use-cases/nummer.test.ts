import { expect, test } from 'vitest'
import { nieuwPasnummer, nieuwRitnummer } from '../../../functions/use-cases/nummer.ts'

const MADE = 20_000

test.each([
  ['pas', nieuwPasnummer, /^P[0-9A-HJKMNP-TV-Z]{10}$/],
  ['rit', nieuwRitnummer, /^R[0-9A-HJKMNP-TV-Z]{12}$/],
] as const)('the number of a %s can be read aloud, and neither guessed nor counted', (_, nieuw, vorm) => {
  const numbers = Array.from({ length: MADE }, nieuw)
  expect(new Set(numbers).size).toBe(MADE)
  for (const number of numbers.slice(0, 100)) expect(number).toMatch(vorm)
  // Every place takes all 32 signs about as often: 625 of 20.000, and never 40 % more or less (8 standard deviations and more).
  const length = numbers[0]?.length ?? 0
  for (let place = 1; place < length; place += 1) {
    const counts = Object.values(Object.groupBy(numbers, (number) => number.charAt(place))).map(
      (found = []) => found.length,
    )
    expect(counts).toHaveLength(32)
    expect(Math.min(...counts)).toBeGreaterThan(375)
    expect(Math.max(...counts)).toBeLessThan(875)
  }
  // They do not go up: who makes two learns nothing of how many there are between.
  const rising = numbers.filter((number, i) => number > (numbers[i - 1] ?? '')).length
  expect(rising / MADE).toBeGreaterThan(0.4)
  expect(rising / MADE).toBeLessThan(0.6)
})
