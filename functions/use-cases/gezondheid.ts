import { setTimeout } from 'node:timers/promises'
import type { Deps } from '../deps.ts'

/** Longest time that whoever asks how we are waits for storage. */
const HOOGSTENS_MS = 500

/** How storage is: whether it can be read now, and whether anything can be kept. */
export const leesOpslag = async ({ store }: Deps): Promise<'ok' | 'storing'> => {
  const gelezen = store.get({ pk: 'GEZONDHEID', sk: 'GEZONDHEID' }).then(
    () => true,
    () => false,
  )
  const kanLezen = await Promise.race([gelezen, setTimeout(HOOGSTENS_MS, false, { ref: false })])
  return kanLezen && store.trouble() === undefined ? 'ok' : 'storing'
}
