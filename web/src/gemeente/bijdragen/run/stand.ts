import type { Bijdrageregel } from '../../../api/typen.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { euro } from '../../../teksten/weergave.ts'

/** How a line stands in words, with the bank's code of a returned debit and what is still to be paid. */
export const useStand = (): ((regel: Bijdrageregel) => string) => {
  const { t, taal } = useWoorden()
  return ({ stand, stornos, openstaandCent, overgedragenCent }) => {
    const codes = stand === 'gestorneerd' ? ` (${stornos.map(({ code }) => code).join(', ')})` : ''
    const restCent = openstaandCent + overgedragenCent
    const rest = restCent === 0 ? '' : `, ${t.meldingen.nog(euro(Math.abs(restCent), taal))}`
    return `${t.meldingen.standen[stand]}${codes}${rest}`
  }
}
