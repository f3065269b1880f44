import * as fc from 'fast-check'

/** Part of the runs of a property that are made: all of them in CI, a tenth at hand. `PROPERTY_RUNS=1` makes all. */
const PART = Number(process.env['PROPERTY_RUNS'] ?? (process.env['CI'] === 'true' ? 1 : 0.1))

/** How often a property is tried here. @param inCi how often in CI */
export const runs = (inCi: number): number => Math.max(3, Math.round(inCi * PART))

// Also of the properties that name no number; fast-check's own is 100.
fc.configureGlobal({ numRuns: runs(100) })
