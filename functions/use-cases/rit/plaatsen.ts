import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import { momentOp } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, type Pas } from '../../../domain/pas/index.ts'
import type { Ritadres } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { ServiceUnavailable } from '../../services/upstream.ts'
import { lijstPassen } from '../pas/lijst-passen.ts'
import { pasVoor, ritVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

const plaatsenOp = ({ woning, puntbestemmingen }: Pas): Locatie[] => [woning, ...puntbestemmingen]

/** Places that are kept with a pass and need not be looked up again. None for a pass that the caller does not reach. */
export const plaatsenVanPas = async (deps: Deps, wie: Wie, pasnummer: string): Promise<readonly Locatie[]> => {
  const dossier = await pasVoor(deps, wie, pasnummer)
  return dossier === undefined ? [] : plaatsenOp(pasOp(dossier.value, momentOp(deps.nu()).datum))
}

/** Places that are kept with a ride, without their codes. None for a ride that the caller does not reach. */
export const plaatsenVanRit = async (deps: Deps, wie: Wie, ritnummer: string): Promise<readonly Locatie[]> => {
  const rit = await ritVoor(deps, wie, ritnummer)
  return rit === undefined ? [] : [rit.value.van, rit.value.naar]
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

interface VervallenPlaats {
  readonly pasnummer: string
  readonly soort: 'woning' | 'puntbestemming'
  readonly plaats: Locatie
}

/**
 * Places on passes, as these are today, whose id whoever gave it does not know any more: a page of passes at a time.
 * @throws BadCursor, ServiceUnavailable
 */
export const leesVervallenPlaatsen = async (
  deps: Deps,
  wie: Wie,
  na: string | undefined,
): Promise<{ readonly vervallen: readonly VervallenPlaats[]; readonly next?: string }> => {
  const { passen, next } = await lijstPassen(deps, wie, { na })
  const ids = new Set(passen.flatMap(({ pas }) => plaatsenOp(pas).map(({ id }) => id)))
  const gevonden = await Promise.all([...ids].map(async (id) => [id, await deps.locaties.vind(id)] as const))
  const weg = new Set(gevonden.flatMap(([id, plaats]) => (plaats === undefined ? [id] : [])))
  const vervallen = passen.flatMap(({ pas }) =>
    plaatsenOp(pas)
      .map((plaats, i): VervallenPlaats => ({
        pasnummer: pas.pasnummer,
        soort: i === 0 ? 'woning' : 'puntbestemming',
        plaats,
      }))
      .filter(({ plaats }) => weg.has(plaats.id)),
  )
  return next === undefined ? { vervallen } : { vervallen, next }
}
