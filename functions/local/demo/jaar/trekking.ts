/** Draws that look like chance and are the same for every run. */
export interface Trekking {
  /** A whole number from 0 up to, not including, `most`. */
  readonly tot: (most: number) => number
  readonly een: <T>(uit: readonly [T, ...T[]]) => T
  /** True in so many of a hundred. */
  readonly kans: (procent: number) => boolean
}

/** Mulberry32: small, and good enough to make up people. */
export const openTrekking = (zaad: number): Trekking => {
  let stand = zaad
  const deel = (): number => {
    stand = (stand + 0x6d_2b_79_f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const tot = (most: number): number => Math.floor(deel() * most)
  return { tot, een: (uit) => uit[tot(uit.length)] ?? uit[0], kans: (procent) => tot(100) < procent }
}
