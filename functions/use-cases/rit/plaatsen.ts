import type { Locatie } from '../../../domain/kernel/locatie.ts'
import { momentOp } from '../../../domain/kernel/time.ts'
import { pasOp } from '../../../domain/pas/index.ts'
import type { Ritadres } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { ServiceUnavailable } from '../../services/upstream.ts'
import { pasVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

/** Places that are kept with a pass and need not be looked up again. None for a pass that the caller does not reach. */
export const plaatsenVanPas = async (deps: Deps, wie: Wie, pasnummer: string): Promise<readonly Locatie[]> => {
  const dossier = await pasVoor(deps, wie, pasnummer)
  if (dossier === undefined) return []
  const { woning, puntbestemmingen } = pasOp(dossier.value, momentOp(deps.nu()).datum)
  return [woning, ...puntbestemmingen]
}

/** A place of a ride, with the codes that a ride does not keep; as it is kept where nobody can tell those now. */
export const metCodes = async ({ locaties }: Pick<Deps, 'locaties'>, adres: Ritadres): Promise<Locatie> => {
  try {
    return (await locaties.vind(adres.id)) ?? adres
  } catch (error) {
    if (error instanceof ServiceUnavailable) return adres
    throw error
  }
}
