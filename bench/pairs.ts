/** At least so often two things are measured after each other. */
export const PAIRS = 5

/** How one thing compares with another one, measured in pairs, so that a busy machine counts for both. */
export interface Ratio {
  readonly median: number
  readonly from: number
  readonly to: number
  readonly pairs: number
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** @param one what is told @param other what it is held against, measured right beside it */
export const ratioOf = (one: readonly number[], other: readonly number[]): Ratio => {
  const ratios = one.map((value, i) => value / (other[i] ?? Number.NaN))
  return { median: median(ratios), from: Math.min(...ratios), to: Math.max(...ratios), pairs: ratios.length }
}

/** `0.28 (0.26 to 0.32)` */
export const ratioText = ({ median: middle, from, to }: Ratio): string =>
  `${middle.toFixed(2)} (${from.toFixed(2)} to ${to.toFixed(2)})`
