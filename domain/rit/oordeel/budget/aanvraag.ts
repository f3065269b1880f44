import type { Moment } from '../../../kernel/tijd/time.ts'
import { verbruiktMeter, type Gebruik } from '../../../persoon/index.ts'
import type { Ritaanvraag } from '../../aanvraag.ts'
import type { Ritfeiten } from '../feiten.ts'
import type { RitInAanvraag, RitZonderBudget } from '../geval.ts'
import { omstandighedenVan, prijsVan } from '../ritprijs.ts'
import { grootste, isOp, overschrijdingVan, type Budgetstand } from './stand.ts'
import { budgetstandenVan } from './tel.ts'

const BINNEN = { boven: 0, van: 1 } as const

/** What a ride uses. What the holder pays of it is asked only where a budget counts money: as if all of it fits. */
const nodigVoor = (rit: RitZonderBudget, aanvraag: Ritaanvraag, besteld: Moment): Gebruik => {
  const telt = rit.aangesproken.some(({ hoeveelheden }) => hoeveelheden[0]?.budgetCent !== undefined)
  const binnen = { ...rit, bovenBudget: BINNEN, omstandigheden: omstandighedenVan(rit, besteld, []) }
  const cent = telt ? (prijsVan(binnen, aanvraag)?.posten[0]?.bedragCent ?? 0) : 0
  return { meter: rit.afstand.meter, zones: rit.afstand.zones ?? 0, ritten: 1, cent }
}

/** Metres beyond what is left of the year, after the rides before it. */
const bovenJaarMeter = (rit: RitZonderBudget, eerder: readonly RitZonderBudget[], { reisjaren }: Ritfeiten): number => {
  const { limietMeter, beginstandMeter: elders } = rit.ruimte
  if (limietMeter === null) return 0
  const reisjaar = reisjaren.find(({ jaar }) => jaar === rit.jaar)
  const gebruikt = elders + (reisjaar === undefined ? 0 : verbruiktMeter(reisjaar))
  const vlakErvoor = eerder.reduce((som, r) => (r.jaar === rit.jaar ? som + r.afstand.meter : som), 0)
  const over = Math.max(0, limietMeter - gebruikt - vlakErvoor)
  return Math.max(0, rit.afstand.meter - over)
}

/** How far each ride goes beyond what is left, after the rides before it. */
export const metBudget = (
  ritten: readonly RitZonderBudget[],
  aanvraag: Ritaanvraag,
  feiten: Ritfeiten,
): RitInAanvraag[] => {
  const standen: Budgetstand[] = []
  return ritten.map((rit, i) => {
    const boven = bovenJaarMeter(rit, ritten.slice(0, i), feiten)
    const heeft = rit.aangesproken.length > 0
    const peiling = { ...feiten, pas: rit.pas, datum: rit.vertrek.datum, beleid: rit.beleid }
    const nodig = nodigVoor(rit, aanvraag, feiten.nu)
    const budgetten = heeft ? budgetstandenVan(rit.aangesproken, peiling, nodig, standen) : GEEN
    standen.push(...budgetten)
    const op = budgetten.filter(isOp).map(({ budget }) => budget.naam)
    if (boven > 0 && boven >= rit.afstand.meter) op.push('reizigersbudget')
    const duurder = budgetten.filter(({ budget }) => budget.daarna === 'hogerTarief').map(overschrijdingVan)
    return {
      ...rit,
      budgetten,
      bovenBudget: heeft ? grootste(duurder) : { boven, van: rit.afstand.meter },
      omstandigheden: omstandighedenVan(rit, feiten.nu, op),
    }
  })
}
const GEEN: readonly Budgetstand[] = []
