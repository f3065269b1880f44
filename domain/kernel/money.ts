/**
 * Money is counted in whole cents. A tariff per kilometre is stated in millicents (1/1000 cent), so that € 0,165 is a
 * whole number too, and a price is computed in microcents (1/1.000.000 cent) and rounded once, at the end.
 */
export const MICROCENT_PER_CENT = 1_000_000

/** `millicentPerKm × meter` is exactly a number of microcents: the thousands of kilo and milli cancel out. */
export const kilometerMicrocent = (millicentPerKm: number, meter: number): number => millicentPerKm * meter

/**
 * Integer division, a half rounds up.
 * @param numerator whole and not negative
 * @param denominator whole and positive; twice the numerator and this together stay under 2^53
 * @throws RangeError on a number that is not exact; an amount that is silently off is worse than none
 */
export const roundHalfUp = (numerator: number, denominator: number): number => {
  const som = 2 * numerator + denominator
  const isWhole = Number.isInteger(numerator) && Number.isInteger(denominator)
  if (!isWhole || numerator < 0 || denominator < 1 || !Number.isSafeInteger(som))
    throw new RangeError(`cannot round ${numerator} / ${denominator} exactly`)
  return Math.floor(som / (2 * denominator))
}
