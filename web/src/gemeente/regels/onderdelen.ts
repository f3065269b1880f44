import type { Bron, Regeling } from '../../api/typen.ts'
import * as geld from './geld.ts'
import { naamVan, overig } from './overig.ts'
import type { Regel, Woorden } from './regel.ts'
import * as vervoer from './vervoer.ts'

/** Rules that rest on one article. */
interface Groep {
  readonly bron?: Bron | undefined
  readonly regels: readonly Regel[]
}

export interface Onderdeel {
  readonly id: string
  readonly naam: string
  readonly groepen: readonly Groep[]
}

const zelfde = (een: Bron | undefined, ander: Bron | undefined): boolean =>
  JSON.stringify(een) === JSON.stringify(ander)

/** Also the article of the whole part, where each of its rules rests on one of its own. */
export const perArtikel = (regels: readonly Regel[], vanDeel: Bron | undefined): Groep[] => {
  const groepen: { bron?: Bron | undefined; regels: Regel[] }[] = []
  for (const een of regels) {
    const vorige = groepen.at(-1)
    if (vorige !== undefined && zelfde(vorige.bron, een.bron)) vorige.regels.push(een)
    else groepen.push({ bron: een.bron, regels: [een] })
  }
  const genoemd = vanDeel === undefined || groepen.some(({ bron }) => zelfde(bron, vanDeel))
  return genoemd ? groepen : [...groepen, { bron: vanDeel, regels: [] }]
}

/** The functions are called as the parts they are for. */
const ZINNEN = { ...vervoer, ...geld }

const bronVan = (deel: unknown): Bron | undefined =>
  typeof deel === 'object' && deel !== null && 'bron' in deel ? (deel.bron as Bron) : undefined

/** A part of a policy in sentences; one that has none is told field by field. */
const regelsVan = (veld: string, deel: unknown, woorden: Woorden): Regel[] => {
  const zinnen = (ZINNEN as Readonly<Record<string, (deel: unknown, woorden: Woorden) => Regel[]>>)[veld]
  if (zinnen !== undefined) return zinnen(deel, woorden)
  if (typeof deel !== 'object' || deel === null || Array.isArray(deel)) return overig({ [veld]: deel }, woorden)
  return overig(deel, woorden).map((een) => ({ bron: bronVan(deel), ...een }))
}

/** What the page says above the parts, and below them. */
const APART = ['naam', 'gemeente', 'geldigVanaf', 'geldigTotEnMet', 'gecontroleerdOp', 'bron', 'regels', 'voorbeelden']

/** All of a policy, part by part, as people read it. */
export const onderdelenVan = (beleid: Omit<Regeling, 'regels'>, woorden: Woorden): Onderdeel[] =>
  Object.entries(beleid)
    .filter(([veld]) => !APART.includes(veld))
    .map(([veld, deel]) => ({
      id: veld,
      naam: naamVan(veld, woorden),
      groepen: perArtikel(regelsVan(veld, deel, woorden), bronVan(deel)),
    }))
