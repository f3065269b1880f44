/** At least one: a refusal without a reason cannot be made. */
export type NonEmpty<R> = readonly [R, ...R[]]

/**
 * The outcome of judging a request by the law. A refusal is a successful answer, not an error.
 * `review` means that a human being has to decide: the law leaves it to somebody.
 */
export type Decision<T, R> =
  | { readonly outcome: 'approved'; readonly value: T }
  | { readonly outcome: 'refused'; readonly reasons: NonEmpty<R> }
  | { readonly outcome: 'review'; readonly reasons: NonEmpty<R> }

const isNonEmpty = <R>(reasons: readonly R[]): reasons is NonEmpty<R> => reasons.length > 0

/** One refusing reason refuses; reasons that all ask for review lead to review; no reason at all approves. */
export const decide = <T, R>(value: T, reasons: readonly R[], refuses: (reason: R) => boolean): Decision<T, R> => {
  if (!isNonEmpty(reasons)) return { outcome: 'approved', value }
  return { outcome: reasons.some(refuses) ? 'refused' : 'review', reasons }
}
