/** A document of rules as the API gives it: of whatever shape its schema allows. */
export type Document = Readonly<Record<string, unknown>>
/** Where something stands in it: `tarieven`, 0, `pashouder`. */
export type Pad = readonly (string | number)[]
export type Waarde = string | number | boolean

export const isGroep = (waarde: unknown): waarde is Document =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
export const isWaarde = (waarde: unknown): waarde is Waarde => ['string', 'number', 'boolean'].includes(typeof waarde)

export const padTekst = (pad: Pad): string => pad.join('.')

/** The same with one place otherwise; nothing else is touched. */
const pasAan = (waarde: unknown, [hier, ...verder]: Pad, wordt: (was: unknown) => unknown): unknown => {
  if (hier === undefined) return wordt(waarde)
  if (Array.isArray(waarde)) return waarde.map((deel, i) => (i === hier ? pasAan(deel, verder, wordt) : deel))
  return isGroep(waarde) ? { ...waarde, [hier]: pasAan(waarde[hier], verder, wordt) } : waarde
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

export const zet = (document: Document, pad: Pad, nieuw: unknown): Document =>
  padTekst(pad) === 'geldigVanaf' ? metEersteDag(document, nieuw) : (pasAan(document, pad, () => nieuw) as Document)

/** One more in a list, after the others. */
export const voegToe = (document: Document, lijst: Pad, deel: unknown): Document =>
  pasAan(document, lijst, (was) => [...(Array.isArray(was) ? was : []), deel]) as Document

/** Without what stands at a place. */
export const haalWeg = (document: Document, pad: Pad): Document =>
  pasAan(document, pad.slice(0, -1), (was) => {
    const hier = pad.at(-1)
    if (Array.isArray(was)) return was.filter((_, i) => i !== hier)
    return isGroep(was) ? Object.fromEntries(Object.entries(was).filter(([naam]) => naam !== hier)) : was
  }) as Document

/** An entry of a list before the one that it came after. */
export const zetEerder = (document: Document, pad: Pad): Document =>
  pasAan(document, pad.slice(0, -1), (was) => {
    const hier = Number(pad.at(-1))
    return Array.isArray(was) ? was.toSpliced(hier - 1, 2, was[hier], was[hier - 1]) : was
  }) as Document

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
