import type { Document, Pad } from './document.ts'

/** A JSON Schema as far as this page reads it. */
export type Schema = Document

/** What the schema says of one place in a document. */
export interface Uitleg {
  /** The sentence that names it. */
  readonly naam: string
  /** How it is written, and what it means to leave it out. */
  readonly meer: string
  readonly keuzes: readonly string[] | undefined
  /** Only whole numbers. */
  readonly isGetal: boolean
  readonly isDatum: boolean
}

const isSchema = (waarde: unknown): waarde is Schema =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const lijst = (waarde: unknown): Schema[] => (Array.isArray(waarde) ? waarde.filter(isSchema) : [])

/** The forms that something may have. */
const vormen = (schema: Schema): Schema[] => [
  schema,
  ...['anyOf', 'oneOf', 'allOf'].flatMap((naam) => lijst(schema[naam]).flatMap(vormen)),
]

const stap = (schema: Schema, waar: string | number): Schema[] =>
  vormen(schema).flatMap(({ properties, items, prefixItems }) => {
    const verder =
      typeof waar === 'number'
        ? [lijst(prefixItems)[waar], items]
        : [isSchema(properties) ? properties[waar] : undefined]
    return verder.filter(isSchema)
  })

/** All that the schema says of a place: more than one where there is a choice. */
const opPlek = (schema: Schema, pad: Pad): Schema[] =>
  pad.reduce<Schema[]>((hier, waar) => hier.flatMap((een) => stap(een, waar)), [schema])

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

export const uitlegVan = (schema: Schema, pad: Pad): Uitleg => {
  const plekken = opPlek(schema, pad)
  const beschreven =
    plekken.map(({ description }) => tekst(description)).find((zin) => zin !== '') ?? String(pad.at(-1))
  const [naam = '', ...meer] = beschreven.split(/(?<=\.) /)
  const [eerste] = plekken.flatMap(vormen)
  const keuzes = plekken.flatMap(vormen).flatMap((een) => (Array.isArray(een['enum']) ? een['enum'].map(String) : []))
  return {
    naam: naam.replace(/\.$/, ''),
    meer: meer.join(' '),
    keuzes: keuzes.length === 0 ? undefined : [...new Set(keuzes)],
    isGetal: eerste?.['type'] === 'integer' || eerste?.['type'] === 'number',
    isDatum: eerste?.['format'] === 'date',
  }
}

/** What may stand in the group at a place, with its words. */
export const mogelijkIn = (schema: Schema, pad: Pad): readonly (readonly [string, string])[] => {
  const gevonden = new Map(
    opPlek(schema, pad)
      .flatMap(vormen)
      .flatMap(({ properties }) => (isSchema(properties) ? Object.entries(properties) : []))
      .map(([naam, deel]) => [naam, isSchema(deel) ? tekst(deel['description']) : ''] as const),
  )
  return [...gevonden]
}
