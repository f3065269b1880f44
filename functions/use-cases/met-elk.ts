import { setImmediate } from 'node:timers/promises'

/** What is asked of a service, or written, at once. */
const TEGELIJK = 20

/** Does something with each, some at once, in their order, and lets others have their turn in between. */
export const metElk = async <T, U>(
  alle: readonly T[],
  doe: (een: T) => Promise<U>,
  tegelijk: number = TEGELIJK,
): Promise<U[]> => {
  const gedaan: U[] = []
  for (let i = 0; i < alle.length; i += tegelijk) {
    gedaan.push(...(await Promise.all(alle.slice(i, i + tegelijk).map(doe))))
    await setImmediate()
  }
  return gedaan
}
