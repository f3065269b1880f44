import { expect, test } from 'vitest'
import { voerUit } from '../support/proces.ts'

/** Requests of which the first half fills what is remembered up to its bounds. */
const SAMPLES = 12
/** Of half of the requests, 3,600. Without a leak 1.2 was seen; 5.1 where only the answers, small ones, were kept. */
const MOST_GROWTH_MIB = 3
/** On a quiet machine less than a minute. */
const LONGEST_MS = 900_000

test(
  'after thousands of requests, right and wrong, the heap is as large as after the first thousands',
  { timeout: LONGEST_MS },
  async () => {
    const { code, stdout, stderr } = await voerUit('--expose-gc', ['test/fuzz/soak.ts'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) })
    const { samples, failed, requests } = JSON.parse(stdout) as { samples: number[]; failed: number; requests: number }
    expect({ failed, enough: requests >= 7000, rounds: samples.length }).toEqual({
      failed: 0,
      enough: true,
      rounds: SAMPLES,
    })
    const half = samples[SAMPLES / 2 - 1] ?? Number.NaN
    const end = samples[SAMPLES - 1] ?? Number.NaN
    expect(end - half).toBeLessThan(MOST_GROWTH_MIB)
  },
)
