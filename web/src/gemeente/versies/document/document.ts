import type { Bron } from '../../../api/typen.ts'

/** A document of rules as the API gives it: of whatever shape its schema allows. */
export type Document = Readonly<Record<string, unknown>>
/** Where something stands in it: `tarieven`, 0, `pashouder`. */
export type Pad = readonly (string | number)[]
type Waarde = string | number | boolean

export interface Veld {
  readonly pad: Pad
  readonly waarde: Waarde
}

/** What stands together: one sentence of the rules, with the article it rests on. */
export interface Blok {
  readonly pad: Pad
  readonly velden: readonly Veld[]
  readonly bron: Bron | undefined
}

/** What says of which kind something is, and not what it is: who wants another kind writes that in the document. */
const NIET_IN_FORMULIER = new Set(['$schema', 'gemeente', 'soort', 'bron', 'geometrie', 'type', 'coordinates'])

const isGroep = (waarde: unknown): waarde is Document =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const isWaarde = (waarde: unknown): waarde is Waarde => ['string', 'number', 'boolean'].includes(typeof waarde)
const isBron = (waarde: unknown): waarde is Bron => isGroep(waarde) && typeof waarde['artikel'] === 'string'

export const padTekst = (pad: Pad): string => pad.join('.')

/** The blocks of a part of a document, each group before what stands in it. */
export const blokkenVan = (waarde: unknown, pad: Pad = [], erboven?: Bron): Blok[] => {
  if (Array.isArray(waarde)) return waarde.flatMap((deel, i) => blokkenVan(deel, [...pad, i], erboven))
  if (!isGroep(waarde)) return []
  const { bron: eigen } = waarde
  const bron = isBron(eigen) ? eigen : erboven
  const delen = Object.entries(waarde).filter(([naam]) => !NIET_IN_FORMULIER.has(naam))
  const velden = delen.flatMap(([naam, deel]) => (isWaarde(deel) ? [{ pad: [...pad, naam], waarde: deel }] : []))
  const onder = delen.flatMap(([naam, deel]) => blokkenVan(deel, [...pad, naam], bron))
  return velden.length === 0 ? onder : [{ pad, velden, bron }, ...onder]
}

/** The same with one thing otherwise; nothing else is touched. */
const met = (waarde: unknown, [hier, ...verder]: Pad, nieuw: unknown): unknown => {
  if (hier === undefined) return nieuw
  if (Array.isArray(waarde)) return waarde.map((deel, i) => (i === hier ? met(deel, verder, nieuw) : deel))
  return isGroep(waarde) ? { ...waarde, [hier]: met(waarde[hier], verder, nieuw) } : waarde
}

const tarievenVan = ({ tarieven }: Document): readonly Document[] =>
  Array.isArray(tarieven) ? tarieven.filter(isGroep) : []

/** Rules that begin on another day; tariffs that began with them go along. */
const metEersteDag = (document: Document, geldigVanaf: unknown): Document => ({
  ...document,
  geldigVanaf,
  tarieven: tarievenVan(document).map((tarief) =>
    tarief['geldigVanaf'] === document['geldigVanaf'] ? { ...tarief, geldigVanaf } : tarief,
  ),
})

export const zet = (document: Document, pad: Pad, nieuw: Waarde): Document =>
  padTekst(pad) === 'geldigVanaf' ? metEersteDag(document, nieuw) : (met(document, pad, nieuw) as Document)

/** What is there to begin with for new rules: those of before, from a day on, with their last tariffs. */
export const nieuwVan = (document: Document, geldigVanaf: string, gecontroleerdOp: string): Document => {
  const { geldigTotEnMet: _, ...rest } = document
  const laatste = tarievenVan(document).at(-1)
  const { geldigTotEnMet: __, ...tarief } = laatste ?? {}
  return { ...rest, geldigVanaf, gecontroleerdOp, tarieven: laatste === undefined ? [] : [{ ...tarief, geldigVanaf }] }
}

const BEDRAG = /^euro|Euro$/

const omhoog = (waarde: unknown, factor: number): unknown => {
  if (Array.isArray(waarde)) return waarde.map((deel) => omhoog(deel, factor))
  if (!isGroep(waarde)) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => {
      const bedrag = BEDRAG.test(naam) && isWaarde(deel) ? Number(String(deel).replace(',', '.')) : Number.NaN
      return [naam, Number.isNaN(bedrag) ? omhoog(deel, factor) : Math.round(bedrag * factor * 100) / 100]
    }),
  )
}

/** All amounts of the tariffs so much percent higher, in whole cents: a proposal, that somebody looks over. */
export const geindexeerd = (document: Document, procent: number): Document => ({
  ...document,
  tarieven: tarievenVan(document).map((tarief) => omhoog(tarief, 1 + procent / 100)),
})
