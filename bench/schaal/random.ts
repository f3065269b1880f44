/** Numbers from 0 up to 1 that look like chance and are the same each time (mulberry32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Chooses a place in a list, more often where the weight is larger. */
export const chooserOf = (weights: readonly number[], random: () => number): (() => number) => {
  let total = 0
  const upTo = weights.map((weight) => (total += weight))
  return () => {
    const at = random() * total
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** A whole number around an average: 1.2 is 1, and 2 one time in five. */
export const timesOf = (average: number, random: () => number): number => Math.floor(average + random())

/** The same text leads to the same number (FNV-1a), spread as a hash of DynamoDB spreads its partitions. */
export const spreadOf = (text: string, over: number): number => {
  let hash = 0x81_1c_9d_c5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45_d9_f3_b)
  return ((hash ^ (hash >>> 16)) >>> 0) % over
}
