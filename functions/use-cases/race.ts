import { setTimeout } from 'node:timers/promises'

/** Somebody else was first: what was read is no longer so. */
export const LOST = Symbol('lost the race')

/** Others were first again and again; nothing was written. */
export class TooManyRaces extends Error {
  override readonly name = 'TooManyRaces'
}

/** Every lost attempt means that somebody else's succeeded, so this many others can go first. */
const ATTEMPTS = 24
const LONGEST_PAUSE_MS = 100

/**
 * Reads, decides and writes again until nobody was first, a bounded number of times and with a growing random pause.
 * @throws TooManyRaces
 */
export const untilWritten = async <T>(attempt: () => Promise<T | typeof LOST>): Promise<T> => {
  for (let i = 0; i < ATTEMPTS; i++) {
    const outcome = await attempt()
    if (outcome !== LOST) return outcome
    await setTimeout(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** i))
  }
  throw new TooManyRaces('too many races lost')
}
