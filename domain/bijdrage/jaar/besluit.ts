import { roundHalfUp } from '../../kernel/money.ts'
import { maandbedragCent, type Maand } from './maanden.ts'
import type { Vrijstellingsinhoud } from './pas.ts'

/** Whether it leaves something to ask of a year. */
export const isInDelen = ({ bedragCent, maanden }: Vrijstellingsinhoud): boolean =>
  bedragCent !== undefined || maanden !== undefined

const valtIn =
  ({ maanden }: Vrijstellingsinhoud) =>
  ({ eersteDag }: Maand): boolean => {
    const maand = eersteDag.slice(0, 'yyyy-mm'.length)
    return maanden === undefined || (maand >= maanden.vanaf && maand <= maanden.totEnMet)
  }

/**
 * What a decision takes off, in whole cents: what is left for the months outside of it is rounded once, half up, as a
 * contribution by months is, and the rest is taken off. Of a whole year, which the policy does not split, each month that
 * counts has an equal share (ADR 113). An amount is taken off of that, as far as it goes.
 * @param over months that other exemptions leave
 * @param restCent what these cost
 */
export const afVanBesluit = (
  besluit: Vrijstellingsinhoud,
  over: readonly Maand[],
  { restCent, heel }: { readonly restCent: number; readonly heel: boolean },
): number => {
  if (over.length === 0) return 0
  const isVrij = valtIn(besluit)
  const buiten = over.filter((maand) => !isVrij(maand))
  const buitenCent = heel ? roundHalfUp(restCent * buiten.length, over.length) : maandbedragCent(buiten)
  const kostCent = restCent - buitenCent
  return Math.min(kostCent, besluit.bedragCent ?? kostCent)
}
