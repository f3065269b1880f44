import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HttpProblem } from '../../../functions/http/problem.ts'
import { openLimiter } from '../../../functions/middleware/limit.ts'
import type { Wie } from '../../../functions/use-cases/wie.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { NU } from '../../support/voorbeelden.ts'

const centralist: Wie = { sub: 'c', rollen: ['centralist'], gemeente: 'harlingen' }
const pashouder = (sub: string, pasnummer = 'P1', gemeente = 'harlingen'): Wie => ({
  sub,
  rollen: ['pashouder'],
  gemeente,
  pasnummer,
})

/** A limiter with a clock that the test turns, in seconds. */
const opened = (perToken: number, perPass: number) => {
  let now = 0
  const limiter = openLimiter({ perToken, perPass }, () => now * 1000)
  /** How many of so many requests at this moment are let through. */
  const through = (wie: Wie, times: number): number => {
    let count = 0
    for (let i = 0; i < times; i += 1)
      try {
        limiter(wie)
        count += 1
      } catch (error) {
        if (!(error instanceof HttpProblem)) throw error
      }
    return count
  }
  const waitOf = (wie: Wie): string | undefined => {
    try {
      limiter(wie)
      return undefined
    } catch (error) {
      return error instanceof HttpProblem ? error.headers['retry-after'] : 'no problem'
    }
  }
  return { through, waitOf, after: (seconds: number) => void (now += seconds) }
}

describe('the limit', () => {
  test('lets ten seconds’ worth through at once, and then as many as come in', () => {
    const { through, after } = opened(2, 100)
    expect(through(centralist, 50)).toBe(20)
    after(1)
    expect(through(centralist, 50)).toBe(2)
    after(0.4)
    expect(through(centralist, 50)).toBe(0)
    after(0.1)
    expect(through(centralist, 50)).toBe(1)
    after(1000)
    expect(through(centralist, 50)).toBe(20)
  })

  test('says how many whole seconds to wait', () => {
    const { through, waitOf, after } = opened(0.25, 100)
    expect(through(centralist, 3)).toBe(2)
    // 2,5 were there, 2 are gone: half a request is 2 of the 4 seconds that one takes.
    expect(waitOf(centralist)).toBe('2')
    after(1.5)
    expect(waitOf(centralist)).toBe('1')
    after(0.5)
    expect(waitOf(centralist)).toBeUndefined()
  })

  test('counts each person apart, and also the same name in another gemeente', () => {
    const { through } = opened(1, 100)
    expect(through(centralist, 20)).toBe(10)
    expect(through({ ...centralist, sub: 'd' }, 20)).toBe(10)
    expect(through({ ...centralist, gemeente: 'berkelland' }, 20)).toBe(10)
  })

  test('counts a pass over all residents who travel on it', () => {
    const { through } = opened(100, 1)
    expect(through(pashouder('zij'), 6)).toBe(6)
    expect(through(pashouder('haar-dochter'), 6)).toBe(4)
    expect(through(pashouder('iemand', 'P2'), 6)).toBe(6)
    expect(through(pashouder('iemand-anders', 'P1', 'berkelland'), 6)).toBe(6)
  })

  test('does not count staff for a pass that stands in their token', () => {
    const { through } = opened(100, 1)
    expect(through({ ...pashouder('x'), rollen: ['pashouder', 'centralist'] }, 20)).toBe(20)
  })
})

describe('over HTTP', () => {
  // Slow enough that nothing comes in again while a test runs.
  let opstap: Opstap
  beforeAll(async () => {
    opstap = await startOpstap({ nu: NU, env: { LIMIET_TOKEN: '0.2', LIMIET_PAS: '0.1' } })
  })
  afterAll(() => opstap.stop())

  test('too many are a 429 that says when to come back, and others are still served', async () => {
    const token = await opstap.token('vervoerder')
    const statuses: number[] = []
    for (let i = 0; i < 2; i += 1) statuses.push((await opstap.call('GET', '/beleid', { token })).status)
    expect(statuses).toEqual([200, 200])
    const { status, headers, body } = await opstap.call('GET', '/beleid', { token })
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(body).toMatchObject({ type: 'urn:opstap:probleem:te-veel-verzoeken', status: 429 })
    const other = await opstap.token('centralist')
    expect((await opstap.call('GET', '/beleid', { token: other })).status).toBe(200)
    expect((await opstap.call('GET', '/gezondheid')).status).toBe(200)
  })

  test('a new token of the same person does not help', async () => {
    const asked = async (): Promise<number> =>
      (await opstap.call('GET', '/beleid', { token: await opstap.token('gemeente') })).status
    const statuses: number[] = []
    for (let i = 0; i < 3; i += 1) statuses.push(await asked())
    expect(statuses).toEqual([200, 200, 429])
  })

  test('is counted over all functions, as one server is one process', async () => {
    const token = await opstap.token('pashouder', { pasnummer: 'HRL-000001' })
    const paths = ['/passen/HRL-000001', '/beleid']
    const statuses: number[] = []
    for (const path of paths) statuses.push((await opstap.call('GET', path, { token })).status)
    expect(statuses).toEqual([200, 429])
  })
})
