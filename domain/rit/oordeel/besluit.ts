import { beleidOp, tariefOp, type Budget, type Regeling } from '../../beleid/index.ts'
import { beslis, type Beslissing } from '../../kernel/uitkomst.ts'
import { jaarVan, leeftijdOp, momentOp, type Moment } from '../../kernel/tijd/time.ts'
import { pasOp, vervoertypeVan, type Vervoertype } from '../../pas/index.ts'
import { budgetIn, leegReisjaar, ruimteOp, type Reizigersbudget } from '../../persoon/index.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import type { Ritfeiten } from './feiten.ts'
import { buitenStraal, gebiedVan } from './gebied/gebied.ts'
import type { RitInAanvraag, RitZonderBudget } from './geval.ts'
import { pasvereistenVan } from '../opdracht.ts'
import { isZelfdeReden, type Reden } from './reden.ts'
import { regels } from '../regels/index.ts'
import { reisduurMs } from '../reistijd.ts'
import type { Ritprijs } from '../prijs/ritprijs.ts'
import { RICHTINGEN } from '../../kernel/reis.ts'
import { metBudget } from './budget/aanvraag.ts'
import { omstandighedenVan, prijsVan } from './ritprijs.ts'
import { geldt } from './voorwaarde.ts'
import { metZones } from './gebied/zones.ts'

/** A ride as it would be driven and paid. Without a policy or tariff on its day it has no price. */
export interface Ritvoorstel extends RitInAanvraag {
  readonly ritprijs: Ritprijs | undefined
  readonly vervoertype: Vervoertype
  /** What the pass asks of every ride. */
  readonly pasvereisten: readonly string[]
}

/** A budget with what would be left of it once the rides are booked; unchanged when nothing can be booked. */
export interface BudgetNaRit extends Reizigersbudget {
  readonly nodigMeter: number
  readonly resterendNaBoekingMeter: number | null
}

export interface Ritbesluit {
  readonly beslissing: Beslissing<readonly Ritvoorstel[], Reden>
  /** The rides, also when they may not be booked. */
  readonly ritten: readonly Ritvoorstel[]
  readonly reizigersbudgetten: readonly BudgetNaRit[]
}

const vertrekVan = ({ tijdstip }: Ritaanvraag, duurMs: number): Moment =>
  tijdstip.soort === 'vertrek' ? tijdstip.moment : momentOp(tijdstip.moment.epochMs - duurMs)

const ritVan = (
  richting: RitZonderBudget['richting'],
  aanvraag: Ritaanvraag,
  feiten: Ritfeiten,
  versies: readonly Regeling[],
): RitZonderBudget => {
  // The second ride of a request; a return ride that is judged by itself is as the request says.
  const terug = richting === 'retour' ? aanvraag.retour : undefined
  const lengte = (terug === undefined ? undefined : feiten.afstand.retour) ?? feiten.afstand.heen
  const duurMs = reisduurMs(lengte.meter)
  const vertrek = terug ?? vertrekVan(aanvraag, duurMs)
  const beleid = beleidOp(versies, vertrek.datum)
  const pas = pasOp(feiten.dossier, vertrek.datum)
  const { van, naar } = aanvraag
  const leeftijd = leeftijdOp(pas.geboortedatum, vertrek.datum)
  const afstand = metZones(lengte, beleid, aanvraag)
  const gebied = gebiedVan(aanvraag, pas, leeftijd, beleid, afstand)
  const zonder = {
    richting,
    ...(terug === undefined ? { van, naar } : { van: naar, naar: van }),
    pas,
    vertrek,
    aankomstEpochMs: vertrek.epochMs + duurMs,
    afstand,
    jaar: jaarVan(vertrek.datum),
    beleid,
    tarief: beleid === undefined ? undefined : tariefOp(beleid.tarieven, vertrek.datum),
    ruimte: ruimteOp(feiten.persoon, vertrek.datum, beleid),
    buitenStraal: buitenStraal(aanvraag, pas, beleid, afstand.meter),
    gebied,
  }
  if (beleid?.budgetten === undefined) return { ...zonder, aangesproken: GEEN_BUDGETTEN }
  const bij = omstandighedenVan(zonder, feiten.nu, [])
  return { ...zonder, aangesproken: beleid.budgetten.filter(({ als }) => geldt(als, bij)) }
}
const GEEN_BUDGETTEN: readonly Budget[] = []

const voorstelVan = (rit: RitInAanvraag, aanvraag: Ritaanvraag): Ritvoorstel => ({
  ...rit,
  ritprijs: prijsVan(rit, aanvraag),
  vervoertype: vervoertypeVan(rit.pas),
  pasvereisten: pasvereistenVan(rit.pas),
})

const isBeide = (reden: Reden, ander: readonly Reden[]): boolean => ander.some((r) => isZelfdeReden(r, reden))

/** Every rule on every ride. What holds for both rides of a return is told once, what holds for one says for which. */
const redenenVan = (aanvraag: Ritaanvraag, feiten: Ritfeiten, ritten: readonly RitInAanvraag[]): Reden[] => {
  const perRit = ritten.map((rit) => regels.map((regel) => regel.toets({ aanvraag, feiten, rit, ritten })))
  const [heen, retour] = perRit
  if (heen === undefined) return []
  if (retour === undefined) return heen.flat()
  return regels.flatMap((_, i) => {
    const opHeen = heen[i] ?? []
    const opRetour = retour[i] ?? []
    return [
      ...opHeen.map((reden): Reden => (isBeide(reden, opRetour) ? reden : { ...reden, richting: 'heen' })),
      ...opRetour.filter((reden) => !isBeide(reden, opHeen)).map((reden): Reden => ({ ...reden, richting: 'retour' })),
    ]
  })
}

const budgettenVan = (ritten: readonly RitInAanvraag[], feiten: Ritfeiten, geweigerd: boolean): BudgetNaRit[] =>
  [...Map.groupBy(ritten, (rit) => rit.jaar)].map(([jaar, inJaar]) => {
    const reisjaar = feiten.reisjaren.find((r) => r.jaar === jaar) ?? leegReisjaar(jaar)
    const laatste = inJaar.at(-1)
    if (laatste === undefined) throw new Error('een jaar zonder rit')
    const budget = budgetIn(laatste.ruimte, reisjaar, laatste.vertrek.datum)
    const nodigMeter = inJaar.reduce((som, rit) => som + rit.afstand.meter, 0)
    const { resterendMeter } = budget
    const resterendNaBoekingMeter =
      resterendMeter === null || geweigerd ? resterendMeter : Math.max(0, resterendMeter - nodigMeter)
    return { ...budget, nodigMeter, resterendNaBoekingMeter }
  })

/**
 * Judges a request by the law: whether it may be booked, why not, and what it costs. Pure: same input, same output.
 * @param versies all versions of the policy of the pass's municipality; each ride is judged by that of its own day
 */
export const decideRit = (aanvraag: Ritaanvraag, feiten: Ritfeiten, versies: readonly Regeling[]): Ritbesluit => {
  const richtingen = aanvraag.retour === undefined ? [aanvraag.richting ?? ('heen' as const)] : RICHTINGEN
  const inAanvraag = metBudget(
    richtingen.map((richting) => ritVan(richting, aanvraag, feiten, versies)),
    aanvraag,
    feiten,
  )
  const ritten = inAanvraag.map((rit) => voorstelVan(rit, aanvraag))
  const redenen = redenenVan(aanvraag, feiten, inAanvraag)
  const beslissing = beslis(ritten, redenen, (reden) => reden.uitkomst === 'geweigerd')
  return {
    beslissing,
    ritten,
    reizigersbudgetten: budgettenVan(inAanvraag, feiten, beslissing.uitkomst === 'geweigerd'),
  }
}
