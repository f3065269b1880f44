import type { Deps } from '../../../deps.ts'
import type { Wie } from '../../wie.ts'

/** Whether this takes somebody else than who did the step before it: only where the gemeente is set so (ADR 98). */
export const moetEenAnder = ({ vierOgenInnen = [] }: Pick<Deps, 'vierOgenInnen'>, wie: Wie, eerder: string): boolean =>
  eerder === wie.sub && vierOgenInnen.includes(wie.gemeente)
