import { geodesicMeter } from '../../../domain/kernel/plaats/distance.ts'
import type { Afstand } from './afstand.ts'

/** The straight line times a factor for how roads wind, in whole metres. @param factor at least 1 */
export const metOmwegfactor =
  (factor: number): Afstand =>
  (van, naar) =>
    Promise.resolve({ meter: Math.round(geodesicMeter(van, naar) * factor), methode: 'omwegfactor' })
