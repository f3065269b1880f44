import { haalWeg, isWaarde, voegToe, zet, type Document, type Pad } from '../document/document.ts'
import {
  deelVan,
  isVerplicht,
  leegOp,
  leegVan,
  minstensOp,
  mogelijkIn,
  soortOp,
  vastIn,
  waardeOp,
  type Schema,
} from '../document/schema.ts'

/** A part that can be added or left out, with the words of the schema. */
type Deel = readonly [naam: string, uitleg: string]

/** A document that was changed, and where somebody goes on. */
export interface Gewijzigd {
  readonly document: Document
  readonly naar: Pad
}

const delenOp = (schema: Schema, document: Document, pad: Pad): readonly Deel[] => {
  const vast = vastIn(soortOp(schema, pad, document) ?? {})
  return mogelijkIn(schema, pad, document).filter(([naam]) => naam !== '$schema' && vast[naam] === undefined)
}

/** What a group may have and has not. */
export const erbijOp = (schema: Schema, document: Document, pad: Pad): readonly Deel[] =>
  delenOp(schema, document, pad).filter(([naam]) => waardeOp(document, [...pad, naam]) === undefined)

/** What a group has, that is no block by itself, and could be left out. */
export const erafOp = (schema: Schema, document: Document, pad: Pad): readonly Deel[] =>
  delenOp(schema, document, pad).filter(([naam]) => {
    const waarde = waardeOp(document, [...pad, naam])
    const isVeld =
      isWaarde(waarde) ||
      naam === 'bron' ||
      (Array.isArray(waarde) && !deelVan(schema, [...pad, naam], document).isGroep)
    return isVeld && !isVerplicht(schema, pad, naam, document)
  })

/** One more in a list: empty, or as the one before it. */
export const metNogEen = (schema: Schema, document: Document, lijst: Pad, alsLaatste: boolean): Gewijzigd => {
  const was = waardeOp(document, lijst)
  const laatste: unknown = Array.isArray(was) && alsLaatste ? was.at(-1) : undefined
  const deel = laatste ?? leegVan(deelVan(schema, lijst, document).schema)
  return { document: voegToe(document, lijst, deel), naar: [...lijst, Array.isArray(was) ? was.length : 0] }
}

/** With something that a group had not, to be filled in. */
export const metErbij = (schema: Schema, document: Document, pad: Pad): Gewijzigd => {
  const deel = leegOp(schema, pad, document)
  const nieuw = zet(document, pad, deel)
  const isLijst = Array.isArray(deel) && deelVan(schema, pad, document).isGroep
  if (isLijst && deel.length === 0) return metNogEen(schema, nieuw, pad, false)
  return { document: nieuw, naar: isLijst ? [...pad, 0] : pad }
}

/** Without a group; the last of a list that must not be empty takes the list along. @returns undefined when it must stay */
export const zonder = (schema: Schema, document: Document, pad: Pad): Gewijzigd | undefined => {
  const ouder = pad.slice(0, -1)
  const lijst = waardeOp(document, ouder)
  if (pad.length === 0) return undefined
  if (!Array.isArray(lijst))
    return isVerplicht(schema, ouder, String(pad.at(-1)), document)
      ? undefined
      : { document: haalWeg(document, pad), naar: ouder }
  return lijst.length > minstensOp(schema, ouder, document)
    ? { document: haalWeg(document, pad), naar: ouder }
    : zonder(schema, document, ouder)
}
