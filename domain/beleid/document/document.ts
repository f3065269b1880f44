import { Regeling } from '../regeling.ts'
import { Voorbeeldrit } from '../schema/voorbeeld.ts'
import { foutenVan } from './fouten.ts'
import { vertaal, type Melding } from './vertaal.ts'
import { waarschuwingenVan } from './waarschuwingen.ts'

/** A document that was read: the regeling that it says, or what is wrong with it. */
export type Lezing =
  | { readonly soort: 'gelezen'; readonly regeling: Regeling; readonly waarschuwingen: readonly Melding[] }
  | { readonly soort: 'fout'; readonly fouten: readonly [Melding, ...Melding[]] }

/** More than ten times the largest regeling; what is larger would only cost time. */
const MEESTE_GROEPEN = 2000

const DIEPST = 30

const telGroepen = (waarde: unknown, diep = 0): number =>
  typeof waarde === 'object' && waarde !== null && diep < DIEPST
    ? Object.values(waarde).reduce(
        (som: number, deel) => som + telGroepen(deel, diep + 1),
        Array.isArray(waarde) ? 0 : 1,
      )
    : 0

/**
 * Reads a regeling as people write it. Pure: text is made into a value before.
 * @param document of whatever shape
 */
export const leesDocument = (document: unknown): Lezing => {
  if (telGroepen(document) > MEESTE_GROEPEN)
    return {
      soort: 'fout',
      fouten: [
        { pad: '', detail: `Dit is te groot: een regeling heeft ten hoogste ${MEESTE_GROEPEN} groepen velden.` },
      ],
    }
  const { waarde, fouten: bijVertalen } = vertaal(document)
  const gelezen = Regeling.safeParse(waarde, { reportInput: true })
  if (gelezen.success && bijVertalen.length === 0)
    return { soort: 'gelezen', regeling: gelezen.data, waarschuwingen: waarschuwingenVan(gelezen.data) }
  const genoemd = new Set(bijVertalen.map(({ pad }) => pad))
  // An amount that could not be read is no whole number either: that is told once.
  const overig = gelezen.success ? [] : foutenVan(gelezen.error.issues).filter(({ pad }) => !genoemd.has(pad))
  const [eerste = { pad: '', detail: 'Dit is geen regeling.' }, ...rest] = [...bijVertalen, ...overig]
  return { soort: 'fout', fouten: [eerste, ...rest] }
}

/** Reads one ride to try a regeling on, written as the examples of a document. */
export const leesVoorbeeldrit = (
  rit: unknown,
): { readonly rit: Voorbeeldrit } | { readonly fouten: readonly Melding[] } => {
  const { waarde, fouten: bijVertalen } = vertaal(rit)
  const gelezen = Voorbeeldrit.safeParse(waarde, { reportInput: true })
  if (gelezen.success && bijVertalen.length === 0) return { rit: gelezen.data }
  const genoemd = new Set(bijVertalen.map(({ pad }) => pad))
  const overig = gelezen.success ? [] : foutenVan(gelezen.error.issues, ['voorbeelden', 0])
  return { fouten: [...bijVertalen, ...overig.filter(({ pad }) => !genoemd.has(pad))] }
}
