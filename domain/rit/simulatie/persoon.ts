import type { Regeling } from '../../beleid/index.ts'
import { jaarVan, leeftijdOp, type Moment } from '../../kernel/tijd/time.ts'
import { pasOp, type Pasdossier } from '../../pas/index.ts'
import { leegReisjaar, telRit, type Persoon, type Reisjaar } from '../../persoon/index.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import { decideRit, type Ritvoorstel } from '../oordeel/besluit.ts'
import { restVan } from '../oordeel/budget/stand.ts'
import type { Ritafstand, Ritfeiten } from '../oordeel/feiten.ts'
import { zetOpzij, type Opzij } from '../oordeel/opzij.ts'
import type { RegelId } from '../oordeel/reden.ts'
import { verbruikVanVoorstel } from '../rit.ts'
import { groepenVan, type Groepen } from './groepen.ts'

/** A ride that was booked, as far as judging it again needs. */
export interface Simulatierit extends Opzij, Omit<Ritaanvraag, 'tijdstip' | 'retour'> {
  readonly vertrek: Moment
  /** When it was booked, as it was in the end. */
  readonly besteld: Moment
  readonly afstand: Ritafstand
  readonly prijsCent: number
  /** Its metres count and it is not judged: it departed before the period, or was not driven and its metres were kept. */
  readonly alleenVerbruik: boolean
}

/** What a regeling would have made of the rides of one person in a period. */
export interface Persoonsuitkomst {
  readonly ritten: number
  readonly toegestaan: number
  readonly voorgelegd: number
  /** Rides that would be refused, by each rule that says so. */
  readonly geweigerd: ReadonlyMap<RegelId, number>
  readonly aantalGeweigerd: number
  /** What all rides cost as they were booked, and what those that may still be made cost then and now. */
  readonly wasCent: number
  readonly wasBlijvendCent: number
  readonly wordtCent: number
  readonly wasMeter: number
  readonly wordtMeter: number
  /** `2026-09`: in which a ride no longer fitted in the budget for the first time. */
  readonly budgetOpIn: string | undefined
  readonly groepen: Groepen
}

/**
 * The regeling as if it had held from long ago: what a new one would have done to rides of before its first day. The
 * tariffs of its first day count for those days.
 */
export const alsofAltijd = (regeling: Regeling): Regeling => {
  const eerste = regeling.tarieven.map(({ geldigVanaf }) => geldigVanaf).toSorted()[0]
  const begin = '0001-01-01'
  const tarieven = regeling.tarieven.map((tarief) =>
    tarief.geldigVanaf === eerste ? { ...tarief, geldigVanaf: begin } : tarief,
  )
  return { ...regeling, geldigVanaf: begin, tarieven }
}

/** Nobody asks when a ride of the past departs; how long ahead it was ordered stays a question. */
const NIET_GEVRAAGD = new Set<RegelId>(['tijd.verleden', 'rit.dubbel'])

interface Reiziger {
  readonly persoon: Persoon
  /** The passes of the person, by number. */
  readonly dossiers: ReadonlyMap<string, Pasdossier>
}

/** A ride as the regeling would judge it, after what the rides before it use. */
const beoordeel = (
  rit: Simulatierit,
  wie: Pick<Ritfeiten, 'persoon' | 'dossier' | 'reisjaren'>,
  versies: readonly Regeling[],
) => {
  const feiten: Ritfeiten = {
    ...wie,
    nu: rit.besteld,
    reistijden: [],
    passenMee: 'bekend',
    afstand: { heen: rit.afstand },
  }
  const besluit = decideRit({ ...rit, tijdstip: { soort: 'vertrek', moment: rit.vertrek } }, feiten, versies)
  const { beslissing, ritten } = zetOpzij(besluit, rit)
  const redenen =
    beslissing.uitkomst === 'toegestaan' ? [] : beslissing.redenen.filter(({ regel }) => !NIET_GEVRAAGD.has(regel))
  return {
    voorstel: ritten[0],
    voorgelegd: redenen.length > 0,
    weigeringen: new Set(redenen.filter(({ uitkomst }) => uitkomst === 'geweigerd').map(({ regel }) => regel)),
  }
}

/** Something of a budget is too small for it. */
const pastNiet = ({ bovenBudget, budgetten }: Ritvoorstel): boolean =>
  bovenBudget.boven > 0 || budgetten.some((stand) => stand.nodig > restVan(stand))

/**
 * Judges the rides of one person again, in the order in which they depart, each after what the earlier ones use of the
 * budget: as if they were booked one by one under this regeling.
 * @param ritten by departure
 */
export const simuleerPersoon = (
  ritten: readonly Simulatierit[],
  { persoon, dossiers }: Reiziger,
  regeling: Regeling,
): Persoonsuitkomst | undefined => {
  const versies = [regeling]
  const jaren = new Map<number, Reisjaar>()
  const geweigerd = new Map<RegelId, number>()
  const som = { ritten: 0, toegestaan: 0, voorgelegd: 0, aantalGeweigerd: 0 }
  const geld = { wasCent: 0, wasBlijvendCent: 0, wordtCent: 0, wasMeter: 0, wordtMeter: 0 }
  let budgetOpIn: string | undefined
  let laatste: { readonly rit: Simulatierit; readonly dossier: Pasdossier } | undefined
  for (const rit of ritten) {
    const dossier = dossiers.get(rit.pasnummer)
    if (dossier === undefined) continue
    const { datum } = rit.vertrek
    const { voorstel, voorgelegd, weigeringen } = beoordeel(
      rit,
      { persoon, dossier, reisjaren: [...jaren.values()] },
      versies,
    )
    const mag = weigeringen.size === 0 && !voorgelegd
    if (voorstel !== undefined && (mag || rit.alleenVerbruik)) {
      const jaar = jaarVan(datum)
      jaren.set(jaar, telRit(jaren.get(jaar) ?? leegReisjaar(jaar), verbruikVanVoorstel(voorstel), 1))
    }
    if (rit.alleenVerbruik) continue
    laatste = { rit, dossier }
    som.ritten += 1
    geld.wasCent += rit.prijsCent
    geld.wasMeter += rit.afstand.meter
    if (voorstel !== undefined && pastNiet(voorstel)) budgetOpIn ??= datum.slice(0, 7)
    for (const regel of weigeringen) geweigerd.set(regel, (geweigerd.get(regel) ?? 0) + 1)
    if (weigeringen.size > 0) som.aantalGeweigerd += 1
    else if (voorgelegd) som.voorgelegd += 1
    else {
      som.toegestaan += 1
      geld.wasBlijvendCent += rit.prijsCent
      geld.wordtCent += voorstel?.ritprijs?.totaalCent ?? 0
      geld.wordtMeter += rit.afstand.meter
    }
  }
  if (laatste === undefined) return undefined
  const { datum } = laatste.rit.vertrek
  const pas = pasOp(laatste.dossier, datum)
  const groepen = groepenVan(pas, leeftijdOp(pas.geboortedatum, datum))
  return { ...som, ...geld, geweigerd, budgetOpIn, groepen }
}
