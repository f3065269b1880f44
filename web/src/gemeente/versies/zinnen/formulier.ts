import type { Regelingmelding } from '../../../api/typen.ts'
import type { Teksten } from '../../../teksten/nl/index.ts'
import { padTekst, type Document, type Pad } from '../document/document.ts'
import { waardeOp, type Schema } from '../document/schema.ts'

/** What every part of the form needs. */
export interface Formulier {
  readonly document: Document
  readonly schema: Schema
  readonly fouten: readonly Regelingmelding[]
  /** @param naar where the focus goes, when what was pressed may be gone */
  readonly wordt: (document: Document, naar?: Pad) => void
}

/** The id of the field or group of a place. */
export const idVan = (pad: string): string => `regel-${pad === '' ? 'geheel' : pad.replaceAll('.', '-')}`

/** `tarieven.0.pashouder` as the place that it is. */
export const padVan = (pad: string): Pad =>
  pad === '' ? [] : pad.split('.').map((stap) => (/^\d+$/.test(stap) ? Number(stap) : stap))

/** A place of a document, or what it would be part of where it is not there yet. */
export const plekOf = (document: Document, pad: Pad): Pad =>
  pad.length === 0 || waardeOp(document, pad) !== undefined ? pad : plekOf(document, pad.slice(0, -1))

/** What is wrong with a group as a whole, or with something that it has not yet. */
export const foutenBij = ({ fouten, document }: Formulier, groep: Pad): readonly string[] =>
  fouten.filter(({ pad }) => padTekst(plekOf(document, padVan(pad))) === padTekst(groep)).map(({ detail }) => detail)

/** What is wrong at a place itself. */
export const foutOp = ({ fouten }: Formulier, pad: Pad): string | undefined =>
  fouten.find((fout) => fout.pad === padTekst(pad))?.detail

/** What is wrong at a place or in it. */
export const foutIn = (formulier: Formulier, pad: Pad): string | undefined =>
  foutOp(formulier, pad) ?? formulier.fouten.find((fout) => fout.pad.startsWith(`${padTekst(pad)}.`))?.detail

const eigenNaam = (deel: unknown): string => {
  const { naam, omschrijving } = (deel ?? {}) as { naam?: unknown; omschrijving?: unknown }
  const [gekozen] = [omschrijving, naam].filter((woord) => typeof woord === 'string' && woord !== '')
  return typeof gekozen === 'string' ? ` (${gekozen})` : ''
}

/** What a part is called: `Budgetten › 1 (ritten per week)`. */
export const naamOp = (t: Teksten, document: Document, pad: Pad): string => {
  if (pad.length === 0) return t.versies.geheel
  const stappen = pad.map((stap, i) => {
    if (typeof stap === 'string') return t.regels.velden[stap] ?? stap
    return `${stap + 1}${eigenNaam(waardeOp(document, pad.slice(0, i + 1)))}`
  })
  return stappen.join(' › ')
}
