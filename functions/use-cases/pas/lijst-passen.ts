import { momentOp } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, passtatusOp, PASSTATUSSEN, type Pas, type Passtatus } from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { pasnummerVan } from '../nummer.ts'
import { pasVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'
import { loopPassen } from './loop-passen.ts'

const PER_BLADZIJDE = 50
/** A page looks at no more than this, also where few of them have the status asked for. */
const MEESTE_BEKEKEN = 1000

interface Getoondepas {
  readonly pas: Pas
  readonly status: Passtatus
}

/** A page of all passes of a gemeente, as they are today. @throws BadCursor */
export const lijstPassen = async (
  deps: Deps,
  wie: Wie,
  { status, na }: { readonly status?: Passtatus | undefined; readonly na?: string | undefined },
): Promise<{ readonly passen: readonly Getoondepas[]; readonly next?: string }> => {
  const vandaag = momentOp(deps.nu()).datum
  const passen: Getoondepas[] = []
  let bekeken = 0
  let laatst = na
  for await (const dossier of loopPassen(deps, wie, na)) {
    if (laatst !== undefined && (passen.length === PER_BLADZIJDE || bekeken === MEESTE_BEKEKEN))
      return { passen, next: laatst }
    bekeken += 1
    laatst = dossier.pas.pasnummer
    const pas = pasOp(dossier, vandaag)
    const heeft = passtatusOp(pas, vandaag)
    if (status === undefined || heeft === status) passen.push({ pas, status: heeft })
  }
  return { passen }
}

/** The number that a pass gets which has this number in another system: always the same, so that it is made once. */
export const nummerVoor = ({ pseudoniem }: Pick<Deps, 'pseudoniem'>, gemeente: string, externId: string): string =>
  pasnummerVan(pseudoniem('externId', gemeente, externId))

/** The pass that was taken over with this number of another system, as it is today; one or none. */
export const vindOvergenomen = async (deps: Deps, wie: Wie, externId: string): Promise<readonly Getoondepas[]> => {
  const vandaag = momentOp(deps.nu()).datum
  const dossier = await pasVoor(deps, wie, nummerVoor(deps, wie.gemeente, externId))
  if (dossier?.value.pas.externId !== externId) return []
  const pas = pasOp(dossier.value, vandaag)
  return [{ pas, status: passtatusOp(pas, vandaag) }]
}

/** So many are counted in one request; whoever asks goes on with the next page. */
const MEESTE_GETELD = 2000

/** How many passes stand how today, of a part of them. @throws BadCursor */
export const telPassen = async (
  deps: Deps,
  wie: Wie,
  na: string | undefined,
): Promise<{ readonly tellingen: Readonly<Record<Passtatus, number>>; readonly next?: string }> => {
  const vandaag = momentOp(deps.nu()).datum
  const tellingen = Object.fromEntries(PASSTATUSSEN.map((status) => [status, 0])) as Record<Passtatus, number>
  let geteld = 0
  let laatst = na
  for await (const dossier of loopPassen(deps, wie, na)) {
    if (laatst !== undefined && geteld === MEESTE_GETELD) return { tellingen, next: laatst }
    geteld += 1
    laatst = dossier.pas.pasnummer
    tellingen[passtatusOp(pasOp(dossier, vandaag), vandaag)] += 1
  }
  return { tellingen }
}
