import type { Datum } from '../kernel/tijd/time.ts'
import type { Vertegenwoordiging } from '../kernel/vertegenwoordiging.ts'
import { geldendBudget, type Budgetzetting } from './eigenbudget.ts'
import type { Pas } from './pas.ts'

/** Who did something, in which role, when and why. `wie` is the subject of a token, never a name. */
export interface Daad {
  /** RFC 3339 in UTC. */
  readonly op: string
  readonly wie: string
  readonly rol: string
  /** When it was done for somebody else: with which mandate, and for whom. */
  readonly namens?: Vertegenwoordiging | undefined
  readonly reden?: string | undefined
}

type Gegevens = Omit<Pas, 'pasnummer'>
/** The fields of a pass that a change sets; `null` takes away what need not be there. */
export type Pasvelden = {
  readonly [V in keyof Gegevens]?: undefined extends Gegevens[V] ? Gegevens[V] | null : Gegevens[V]
}

/** One change of a pass: what is so from a day on. */
export interface Paswijziging extends Daad {
  readonly vanaf: Datum
  readonly velden: Pasvelden
}

/** A pass through time: as it was granted, and every change since, in the order in which they were made. */
export interface Pasdossier {
  readonly pas: Pas
  readonly verlening: Daad
  readonly wijzigingen: readonly Paswijziging[]
  /** The first pass of the same person, whose number is that of the person. Without one this pass is a person of its own. */
  readonly persoonsnummer?: string | undefined
}

/** What holds for the pass as a whole, whatever the day: a birth date is corrected, a validity ends. */
const TIJDLOOS = new Set<string>([
  'geboortedatum',
  'geldigVanaf',
  'geldigTotEnMet',
  'einde',
  'beginstand',
  'aanvraagdatum',
  'besluitdatum',
  'zaaknummer',
  'vervangenDoor',
])

/** Whether a change holds for every day, so that the day from which it was made does not matter. */
export const isTijdloos = (gezet: Pasvelden): boolean => Object.keys(gezet).every((veld) => TIJDLOOS.has(veld))

const velden = (wijzigingen: readonly Paswijziging[], tijdloos: boolean): [string, unknown][] =>
  wijzigingen.flatMap((w) => Object.entries(w.velden).filter(([veld]) => TIJDLOOS.has(veld) === tijdloos))

const opVanaf = (a: Paswijziging, b: Paswijziging): number => (a.vanaf < b.vanaf ? -1 : a.vanaf > b.vanaf ? 1 : 0)

/** Every decision about a budget of this pass's own, in the order in which they were made. */
export const budgetzettingenVan = ({ pas, verlening, wijzigingen }: Pasdossier): Budgetzetting[] => {
  if (pas.reizigersbudget === undefined && wijzigingen.length === 0) return []
  // A first day that was corrected to an earlier one takes the budget that was granted with it along.
  const eersteDagen = [pas.geldigVanaf, ...wijzigingen.flatMap((w) => w.velden.geldigVanaf ?? [])]
  const vanaf = eersteDagen.toSorted()[0] ?? pas.geldigVanaf
  const verleend = pas.reizigersbudget === undefined ? [] : [{ vanaf, op: verlening.op, budget: pas.reizigersbudget }]
  const later = wijzigingen.flatMap((w): Budgetzetting[] =>
    w.velden.reizigersbudget === undefined ? [] : [{ vanaf: w.vanaf, op: w.op, budget: w.velden.reizigersbudget }],
  )
  return [...verleend, ...later]
}

/** A budget runs out, so that the last one that was set need not be the one that holds. */
const metBudgetOp = (pas: Pas, dossier: Pasdossier, datum: Datum): Pas => {
  const zettingen = budgetzettingenVan(dossier)
  if (zettingen.length === 0) return pas
  // Whoever asks about a day before the first one hears how the pass was granted.
  const eerste = zettingen.map(({ vanaf }) => vanaf).toSorted()[0] ?? datum
  const { reizigersbudget: _, ...rest } = pas
  const geldend = geldendBudget(zettingen, dossier.pas.reizigersbudget !== undefined && datum < eerste ? eerste : datum)
  return geldend === undefined ? rest : { ...rest, reizigersbudget: geldend }
}

/** The pass as it would be on a day if it did not end before its time. */
export const pasZonderEinde = (dossier: Pasdossier, datum: Datum): Pas =>
  metBudgetOp(gevouwen(dossier, datum), dossier, datum)

const gevouwen = ({ pas, wijzigingen }: Pasdossier, datum: Datum): Pas => {
  if (wijzigingen.length === 0) return pas
  const geldend = wijzigingen.filter((w) => w.vanaf <= datum).toSorted(opVanaf)
  const gezet = [...velden(wijzigingen, true), ...velden(geldend, false)].map(([veld, waarde]) => [
    veld,
    waarde ?? undefined,
  ])
  // Each field was checked when the change was made; TypeScript cannot follow it through the list.
  return { ...pas, ...(Object.fromEntries(gezet) as Partial<Pas>) }
}

/**
 * The pass as it is on a day, by what is known now: of changes that hold on that day, the one from the latest day wins,
 * and of those from one day the one that was made last. After an ending the pass is valid no longer than that.
 */
export const pasOp = (dossier: Pasdossier, datum: Datum): Pas => {
  const nu = pasZonderEinde(dossier, datum)
  return nu.einde !== undefined && nu.einde.datum < nu.geldigTotEnMet ? { ...nu, geldigTotEnMet: nu.einde.datum } : nu
}

/** The days from which something else holds, oldest first; before the first of them the pass is as it was granted. */
export const kantelpunten = ({ wijzigingen }: Pasdossier): Datum[] =>
  [...new Set(wijzigingen.map((w) => w.vanaf))].toSorted()
