import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcomes } from '../../bench/page.ts'
import { gemeenteShares } from '../../bench/schaal/assumptions.ts'
import { fillSchaal, printed } from '../../bench/schaal/page.ts'
import { measureSchaal, type Schaal } from '../../bench/schaal/schaal.ts'
import { streamLag } from '../../bench/schaal/stream.ts'
import { PROJECT } from '../support/proces.ts'

const read = (name: string): string => readFileSync(join(PROJECT, 'docs', name), 'utf8')

describe('docs/schaal.md', () => {
  test('says what came out', () => {
    const outcomes = JSON.parse(read('bench.json')) as Outcomes
    expect(outcomes.schaal).toBeDefined()
    expect(fillSchaal(read('schaal.md'), outcomes)).toBe(read('schaal.md'))
    expect(read('schaal.md')).not.toMatch(/-->\n<!-- end/)
  })

  test('stays as it is when nothing came out', () => {
    expect(fillSchaal(read('schaal.md'), {})).toBe(read('schaal.md'))
  })
})

describe('a small load', () => {
  const SIZE = { gemeenten: 5, rides: 60 }
  let measured: Schaal
  beforeAll(async () => {
    measured = await measureSchaal(SIZE, [60, 120])
  })

  test('costs what was worked out by hand, operation by operation', () => {
    const { boekRit = 0, annuleerRit = 0, meldUitvoering = 0 } = measured.load.byOperation
    const units = Object.fromEntries(measured.writes.map((keys) => [keys.name, keys.units]))
    expect(meldUitvoering).toBe(SIZE.rides)
    // A year and a ride of 2 units each; a ride has a copy in three indexes, and a change moves one of these.
    expect(units['table PAS']).toBe(4 * (boekRit + annuleerRit + meldUitvoering))
    expect(units['table SLEUTEL']).toBe(2 * boekRit)
    expect(units['gsi1 RIT']).toBe(boekRit + annuleerRit + meldUitvoering)
    expect(units['gsi2 DAG']).toBe(boekRit + annuleerRit + meldUitvoering)
    expect(units['gsi3 WIJZIGING']).toBe(boekRit + 2 * (annuleerRit + meldUitvoering))
  })

  test('comes first to what ends first, and is the same the next time', async () => {
    const times = measured.breaks.map((one) => one.times)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(measured.breaks.every(({ now, limit }) => now > 0 && limit > 0)).toBe(true)
    const again = await measureSchaal(SIZE, [60, 120])
    expect(again.load.byOperation).toEqual(measured.load.byOperation)
    expect(again.writes).toEqual(measured.writes)
    expect(again.stream).toEqual(measured.stream)
    expect(again.runs).toEqual(measured.runs)
  })

  test('is printed as the page has it', () => {
    expect(printed(measured).join('\n')).toContain('| what | of | asked | limit | at its end at |')
  })
})

test('shares of gemeenten are those of the country: together all, the largest a twentieth', () => {
  const shares = gemeenteShares(342)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  expect(shares[0]).toBeCloseTo(0.05, 2)
  expect(shares.toSorted((a, b) => b - a)).toEqual(shares)
})

test('lag worked out by hand', () => {
  // The shard is asked each 250 ms; one invocation with one call takes 20 + 20 ms.
  const one = streamLag([{ pk: 'PAS#g#1', atMs: 1 }]).find(({ batch, factor }) => batch === 10 && factor === 1)
  expect(one).toMatchObject({ p50: 289, most: 289 })
  // Ten records of that moment, one at a time: the last is told after ten invocations.
  const slow = streamLag([{ pk: 'PAS#g#1', atMs: 1 }]).find(({ batch, factor }) => batch === 1 && factor === 10)
  expect(slow).toMatchObject({ most: 649 })
})
