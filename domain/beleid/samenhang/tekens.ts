import { nietTeTonen } from '../../kernel/letters.ts'
import type { Fout } from './fout.ts'

/** No text of a regeling holds what nobody would see: residents and drivers read it. */
export const checkTekens = (deel: unknown, fout: Fout, pad: readonly (string | number)[] = []): void => {
  if (typeof deel === 'string') {
    const teken = nietTeTonen(deel, 'meer')
    if (teken !== undefined) fout([...pad], `bevat ${teken}`)
  } else if (Array.isArray(deel)) for (const [i, een] of deel.entries()) checkTekens(een, fout, [...pad, i])
  else if (typeof deel === 'object' && deel !== null)
    for (const [veld, waarde] of Object.entries(deel)) checkTekens(waarde, fout, [...pad, veld])
}
