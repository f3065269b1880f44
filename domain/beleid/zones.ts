import type { Regeling } from './schema/regeling.ts'

const ZONEVELDEN = new Set(['millicentPerZone', 'budgetZones', 'vanafZones', 'totEnMetZones'])

const noemt = (deel: unknown): boolean =>
  typeof deel === 'object' &&
  deel !== null &&
  Object.entries(deel).some(([veld, inhoud]) => ZONEVELDEN.has(veld) || noemt(inhoud))

/** A regeling never changes, so what it says once it says always. */
const gezien = new WeakMap<Regeling, boolean>()

/** Whether a ride under a regeling must know through how many zones it goes: for its price, its area or a budget. */
export const rekentMetZones = (regeling: Regeling): boolean => {
  const eerder = gezien.get(regeling)
  if (eerder !== undefined) return eerder
  const { gebieden, budgetten, meereizen, tarieven, boeken } = regeling
  const rekent = noemt({ gebieden, budgetten, meereizen, tarieven, boeken })
  gezien.set(regeling, rekent)
  return rekent
}
