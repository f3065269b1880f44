import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { startDagtaak } from '../../../functions/local/dagtaak.ts'

test('runs now and again, one run at a time, also after one that failed, and stops when it is done', async () => {
  let bezig = 0
  let gedaan = 0
  const taak = startDagtaak(async () => {
    bezig += 1
    expect(bezig).toBe(1)
    await setTimeout(5)
    bezig -= 1
    gedaan += 1
    if (gedaan === 1) throw new Error('voorbeeld')
  }, 1)
  await vi.waitFor(() => expect(gedaan).toBeGreaterThanOrEqual(3))
  await taak.stop()
  expect(bezig).toBe(0)
  const toen = gedaan
  await setTimeout(20)
  expect(gedaan).toBe(toen)
})
