import type { RegelId } from '../oordeel/reden.ts'
import type { Persoonsuitkomst } from './persoon.ts'

/** Counts about people who have something in common. */
export interface Cel {
  readonly mensen: number
  readonly ritten: number
  /** People with a ride that is refused. */
  readonly metWeigering: number
  /** People who pay more for the rides that they may still make, or may not make a ride. */
  readonly slechterAf: number
  readonly wasCent: number
  readonly wordtCent: number
}

/** Rides that a rule would refuse, and how many people make them. */
export interface Regelcel {
  readonly mensen: number
  readonly ritten: number
}

type PerNaam<T> = Readonly<Record<string, T>>

/** The sums of a simulation so far: however many people there are, it stays as large as it is. */
export interface Simulatietelling {
  readonly mensen: number
  readonly ritten: number
  readonly toegestaan: number
  readonly voorgelegd: number
  readonly geweigerd: number
  readonly wasCent: number
  readonly wasBlijvendCent: number
  readonly wordtCent: number
  readonly wasMeter: number
  readonly wordtMeter: number
  /** People by what changes for them: pay less, the same or more for the same rides; and with a ride that is refused. */
  readonly standen: PerNaam<number>
  readonly metWeigering: number
  readonly metVoorlegging: number
  /** People by how much more or less they pay in the period. */
  readonly verdeling: PerNaam<number>
  readonly regels: PerNaam<Regelcel>
  /** People whose budget is used up, by month. */
  readonly budgetOp: PerNaam<number>
  readonly leeftijdsband: PerNaam<Cel>
  readonly vervoertype: PerNaam<Cel>
  readonly woonplaats: PerNaam<Cel>
}

export const NIETS_GESIMULEERD: Simulatietelling = {
  mensen: 0,
  ritten: 0,
  toegestaan: 0,
  voorgelegd: 0,
  geweigerd: 0,
  wasCent: 0,
  wasBlijvendCent: 0,
  wordtCent: 0,
  wasMeter: 0,
  wordtMeter: 0,
  standen: {},
  metWeigering: 0,
  metVoorlegging: 0,
  verdeling: {},
  regels: {},
  budgetOp: {},
  leeftijdsband: {},
  vervoertype: {},
  woonplaats: {},
}

/** Limits between the classes of the distribution, in whole cents; what is on a limit belongs to the class nearer to 0. */
const KLASSEN = [500, 1000, 2500, 5000, 10_000, 25_000] as const

/** `0`, `+1` (up to 5 euros more), `-2` (between 5 and 10 euros less). */
export const klasseVan = (verschilCent: number): string => {
  if (verschilCent === 0) return '0'
  const grens = KLASSEN.findIndex((klasse) => Math.abs(verschilCent) <= klasse)
  return `${verschilCent > 0 ? '+' : '-'}${grens === -1 ? KLASSEN.length + 1 : grens + 1}`
}

/** From and up to which amount a class goes, without its sign; the last one has no end. */
export const grenzenVan = (
  klasse: string,
): { readonly vanafCent: number; readonly totEnMetCent: number | undefined } => {
  const plaats = Math.abs(Number(klasse))
  return { vanafCent: KLASSEN[plaats - 2] ?? 0, totEnMetCent: plaats === 0 ? 0 : KLASSEN[plaats - 1] }
}

/** More towns than a municipality has; what comes after is counted together. */
const MEESTE_NAMEN = 200
const OVERIG = 'overig'

/** Counts that are added to, in place: a simulation makes millions of them. */
type Open<T> = { -readonly [K in keyof T]: T[K] extends PerNaam<infer V> ? Record<string, V> : T[K] }

const tel = (per: Record<string, number>, naam: string): void => {
  per[naam] = (per[naam] ?? 0) + 1
}

const telCel = (per: Record<string, Cel>, naam: string, uitkomst: Persoonsuitkomst, isSlechterAf: boolean): void => {
  const hier = per[naam] === undefined && Object.keys(per).length >= MEESTE_NAMEN ? OVERIG : naam
  const cel = per[hier]
  per[hier] = {
    mensen: (cel?.mensen ?? 0) + 1,
    ritten: (cel?.ritten ?? 0) + uitkomst.ritten,
    metWeigering: (cel?.metWeigering ?? 0) + (uitkomst.aantalGeweigerd > 0 ? 1 : 0),
    slechterAf: (cel?.slechterAf ?? 0) + (isSlechterAf ? 1 : 0),
    wasCent: (cel?.wasCent ?? 0) + uitkomst.wasCent,
    wordtCent: (cel?.wordtCent ?? 0) + uitkomst.wordtCent,
  }
}

/** Adds the outcome of one person. */
const telMee = (telling: Open<Simulatietelling>, uitkomst: Persoonsuitkomst): void => {
  const verschilCent = uitkomst.wordtCent - uitkomst.wasBlijvendCent
  const isGeweigerd = uitkomst.aantalGeweigerd > 0
  telling.mensen += 1
  telling.ritten += uitkomst.ritten
  telling.toegestaan += uitkomst.toegestaan
  telling.voorgelegd += uitkomst.voorgelegd
  telling.geweigerd += uitkomst.aantalGeweigerd
  telling.wasCent += uitkomst.wasCent
  telling.wasBlijvendCent += uitkomst.wasBlijvendCent
  telling.wordtCent += uitkomst.wordtCent
  telling.wasMeter += uitkomst.wasMeter
  telling.wordtMeter += uitkomst.wordtMeter
  if (isGeweigerd) telling.metWeigering += 1
  if (uitkomst.voorgelegd > 0) telling.metVoorlegging += 1
  tel(telling.standen, verschilCent < 0 ? 'minder' : verschilCent > 0 ? 'meer' : 'gelijk')
  tel(telling.verdeling, klasseVan(verschilCent))
  for (const [regel, ritten] of uitkomst.geweigerd) {
    const cel = telling.regels[regel satisfies RegelId]
    telling.regels[regel] = { mensen: (cel?.mensen ?? 0) + 1, ritten: (cel?.ritten ?? 0) + ritten }
  }
  if (uitkomst.budgetOpIn !== undefined) tel(telling.budgetOp, uitkomst.budgetOpIn)
  const isSlechterAf = isGeweigerd || verschilCent > 0
  for (const groep of ['leeftijdsband', 'vervoertype', 'woonplaats'] as const)
    telCel(telling[groep], uitkomst.groepen[groep], uitkomst, isSlechterAf)
}

/** The sums with those of more people. */
export const telBij = (telling: Simulatietelling, uitkomsten: readonly Persoonsuitkomst[]): Simulatietelling => {
  const open: Open<Simulatietelling> = structuredClone(telling)
  for (const uitkomst of uitkomsten) telMee(open, uitkomst)
  return open
}
