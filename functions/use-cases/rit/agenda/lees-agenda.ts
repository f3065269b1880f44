import { momentOp, plusDagen } from '../../../../domain/kernel/tijd/time.ts'
import type { Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { eigenReiziger } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { leesRittenVanPersoon } from '../lees-ritten.ts'

/** A calendar need not forget at once what was; how it went is on the website. */
const TERUG_DAGEN = 31

/** The rides of a person for a calendar, on whichever pass: the last month and all to come. @returns undefined when the pass is gone */
export const leesAgenda = async (deps: Deps, wie: Wie): Promise<readonly Rit[] | undefined> => {
  const reiziger = await eigenReiziger(deps, wie)
  if (reiziger === undefined) return undefined
  const van = plusDagen(momentOp(deps.nu()).datum, -TERUG_DAGEN)
  return await leesRittenVanPersoon(deps, wie, { persoon: reiziger.persoon, van })
}
