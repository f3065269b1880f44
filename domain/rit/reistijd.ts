import { MS_PER_MINUUT, MS_PER_UUR } from '../kernel/tijd/time.ts'

/**
 * How long a ride is taken to last: no text says so, but somebody cannot sit in two taxis at once, and a rider may ask
 * for a time of arrival (ADR 5). Metres per hour in traffic, stops included.
 */
const METER_PER_UUR = 40_000

/** @returns milliseconds, rounded up to whole minutes */
export const reisduurMs = (afstandMeter: number): number =>
  Math.ceil((afstandMeter * MS_PER_UUR) / METER_PER_UUR / MS_PER_MINUUT) * MS_PER_MINUUT
