import type { Bijdrage } from '../../beleid/index.ts'
import { grenzenVan, type Cel, type Simulatietelling } from './telling.ts'

/** Nothing is told about fewer people than this: a council that knows its town would know who they are. */
export const MINSTE_MENSEN = 10

/** A part of the people, with what is told of it; nothing but its name where they are too few. */
export type Deel<T> = { readonly naam: string; readonly teWeinig: boolean } & Partial<T>

const isTeWeinig = (mensen: number): boolean => mensen > 0 && mensen < MINSTE_MENSEN

interface MetMensen {
  readonly mensen: number
}

/**
 * Whether parts are everybody together, so that what all say tells one that is left out; `overlappend` where somebody can be
 * in several of them, as in months.
 */
type Samen = boolean | 'overlappend'

/**
 * Where a part is left out because it is too small, the sum of the others would tell it: then the smallest of these is left
 * out too. Small ones together are enough only where they are of different people.
 */
const verborgen = (delen: readonly MetMensen[], samenIedereen: Samen): ReadonlySet<number> => {
  const klein = delen.flatMap(({ mensen }, i) => (isTeWeinig(mensen) ? [i] : []))
  const weg = new Set(klein)
  if (samenIedereen === false || klein.length === 0) return weg
  const verzwegen = klein.reduce((som, i) => som + (delen[i]?.mensen ?? 0), 0)
  if (samenIedereen === true && klein.length > 1 && verzwegen >= MINSTE_MENSEN) return weg
  const volgende = [...delen.keys()]
    .filter((i) => !weg.has(i) && (delen[i]?.mensen ?? 0) > 0)
    .toSorted((a, b) => (delen[a]?.mensen ?? 0) - (delen[b]?.mensen ?? 0))[0]
  return volgende === undefined ? weg : new Set([...weg, volgende])
}

export const delenVan = <T extends MetMensen>(
  per: Readonly<Record<string, T>>,
  samenIedereen: Samen,
  volgorde: (a: string, b: string) => number = (a, b) => (a < b ? -1 : 1),
): Deel<T>[] => {
  const namen = Object.keys(per).toSorted(volgorde)
  const delen = namen.flatMap((naam) => per[naam] ?? [])
  const weg = verborgen(delen, samenIedereen)
  return delen.map((deel, i) => {
    const verteld: Partial<T> = weg.has(i) ? {} : deel
    return { ...verteld, naam: namen[i] ?? '', teWeinig: weg.has(i) }
  })
}

const alsCellen = (per: Readonly<Record<string, number>>): Record<string, MetMensen> =>
  Object.fromEntries(Object.entries(per).map(([naam, mensen]) => [naam, { mensen }]))

/** A group as it is told: numbers of people that are too few are absent. */
export interface Getoondecel extends Omit<Cel, 'metWeigering' | 'slechterAf'> {
  readonly metWeigering: number | undefined
  readonly slechterAf: number | undefined
}

/** What new rules would have done, as a council may read it. */
export interface Simulatieuitkomst {
  readonly mensen: number
  readonly ritten: {
    readonly totaal: number
    /** Of these each is absent where too few people made them, or all but too few. */
    readonly geweigerd: number | undefined
    readonly voorgelegd: number | undefined
  }
  /** Paid by travellers: for all rides as they were, for those that stay as they were, and for these with the new rules. */
  readonly reizigers: { readonly wasCent: number; readonly wasBlijvendCent: number; readonly wordtCent: number }
  /** Who receives it. */
  readonly ontvanger: NonNullable<Bijdrage['ritbijdrageVoor']> | undefined
  readonly meter: { readonly was: number; readonly wordt: number }
  /** How many pay less, the same or more for the rides that they may still make. */
  readonly standen: readonly Deel<MetMensen>[]
  /** People with a ride that is refused; absent where they are too few. */
  readonly metWeigering: number | undefined
  readonly verdeling: readonly Deel<MetMensen & ReturnType<typeof grenzenVan>>[]
  readonly regels: readonly Deel<{ readonly mensen: number; readonly ritten: number }>[]
  readonly budgetOp: readonly Deel<MetMensen>[]
  readonly groepen: {
    readonly leeftijdsband: readonly Deel<Getoondecel>[]
    readonly vervoertype: readonly Deel<Getoondecel>[]
    readonly woonplaats: readonly Deel<Getoondecel>[]
  }
}

/** A number of people among others; absent where they are too few, or all the others are. */
const genoeg = (mensen: number, van: number): number | undefined =>
  isTeWeinig(mensen) || isTeWeinig(van - mensen) ? undefined : mensen

/** What is told of a group. */
const toonCel = ({ metWeigering, slechterAf, ...cel }: Cel): Getoondecel => ({
  ...cel,
  metWeigering: genoeg(metWeigering, cel.mensen),
  slechterAf: genoeg(slechterAf, cel.mensen),
})
const toonCellen = (per: Readonly<Record<string, Cel>>): Record<string, Getoondecel> =>
  Object.fromEntries(Object.entries(per).map(([naam, cel]) => [naam, toonCel(cel)]))

const opLeeftijd = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10)
const opKlasse = (a: string, b: string): number => Number(a) - Number(b)

/** @returns undefined where there are too few people to tell anything */
export const uitkomstVan = (
  telling: Simulatietelling,
  ontvanger: Simulatieuitkomst['ontvanger'],
): Simulatieuitkomst | undefined => {
  const { mensen, voorgelegd, geweigerd, wasCent, wasBlijvendCent, wordtCent, metWeigering, metVoorlegging } = telling
  if (mensen < MINSTE_MENSEN) return undefined
  const metGrenzen = Object.fromEntries(
    Object.entries(telling.verdeling).map(([klasse, aantal]) => [klasse, { mensen: aantal, ...grenzenVan(klasse) }]),
  )
  return {
    mensen,
    ritten: {
      totaal: telling.ritten,
      geweigerd: genoeg(metWeigering, mensen) === undefined ? undefined : geweigerd,
      voorgelegd: genoeg(metVoorlegging, mensen) === undefined ? undefined : voorgelegd,
    },
    reizigers: { wasCent, wasBlijvendCent, wordtCent },
    ontvanger,
    meter: { was: telling.wasMeter, wordt: telling.wordtMeter },
    standen: delenVan(alsCellen(telling.standen), true),
    metWeigering: genoeg(metWeigering, mensen),
    verdeling: delenVan(metGrenzen, true, opKlasse),
    regels: delenVan(telling.regels, false),
    budgetOp: delenVan(alsCellen(telling.budgetOp), false),
    groepen: {
      leeftijdsband: delenVan(toonCellen(telling.leeftijdsband), true, opLeeftijd),
      vervoertype: delenVan(toonCellen(telling.vervoertype), true),
      woonplaats: delenVan(toonCellen(telling.woonplaats), true),
    },
  }
}
