import type { Rit } from '../../api/typen.ts'
import { isVoorbij } from '../../lezen/tijd.ts'

const komt = ({ status, vertrek }: Rit): boolean => status === 'geboekt' && !isVoorbij(vertrek)

/** Rides that are still to come, the first one first; and what is past or cancelled, the last one first. */
export const ritgroepen = (
  ritten: readonly Rit[],
): { readonly komend: readonly Rit[]; readonly voorbij: readonly Rit[] } => {
  return { komend: ritten.filter(komt), voorbij: ritten.filter((rit) => !komt(rit)).toReversed() }
}
