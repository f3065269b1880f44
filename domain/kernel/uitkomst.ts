/** At least one: a refusal without a reason cannot be made. */
export type NonEmpty<R> = readonly [R, ...R[]]

/** What stands in the way: the law says no, or leaves it to somebody. */
export const AFWIJZINGEN = ['geweigerd', 'voorleggen'] as const
export type Afwijzing = (typeof AFWIJZINGEN)[number]
/** The three outcomes, in every layer. `voorleggen` means that a human being has to decide. */
export const UITKOMSTEN = ['toegestaan', ...AFWIJZINGEN] as const

/** What judging a request by the law comes to. A refusal is a successful answer, not an error. */
export type Beslissing<T, R> =
  | { readonly uitkomst: 'toegestaan'; readonly waarde: T }
  | { readonly uitkomst: Afwijzing; readonly redenen: NonEmpty<R> }

const isNonEmpty = <R>(redenen: readonly R[]): redenen is NonEmpty<R> => redenen.length > 0

/** One refusing reason refuses; reasons that all ask for review lead to review; no reason at all approves. */
export const beslis = <T, R>(waarde: T, redenen: readonly R[], weigert: (reden: R) => boolean): Beslissing<T, R> => {
  if (!isNonEmpty(redenen)) return { uitkomst: 'toegestaan', waarde }
  return { uitkomst: redenen.some(weigert) ? 'geweigerd' : 'voorleggen', redenen }
}
