import { isGroep, type Document, type Pad } from './document.ts'

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

const lijst = (waarde: unknown): Schema[] => (Array.isArray(waarde) ? waarde.filter(isGroep) : [])
const namen = (waarde: unknown): string[] => (Array.isArray(waarde) ? waarde.map(String) : [])

/** The forms that something may have. */
const vormen = (schema: Schema): Schema[] => [
  schema,
  ...['anyOf', 'oneOf', 'allOf'].flatMap((naam) => lijst(schema[naam]).flatMap(vormen)),
]

export const veldenIn = ({ properties }: Schema): Document => (isGroep(properties) ? properties : {})

/** What something of this form always says, such as of which kind it is. */
export const vastIn = (vorm: Schema): Document =>
  Object.fromEntries(
    namen(vorm['required']).flatMap((naam) => {
      const deel = veldenIn(vorm)[naam]
      return isGroep(deel) && deel['const'] !== undefined ? [[naam, deel['const']]] : []
    }),
  )

const past = (vorm: Schema, waarde: Document): boolean =>
  Object.keys(waarde).every((naam) => veldenIn(vorm)[naam] !== undefined) &&
  Object.entries(vastIn(vorm)).every(([naam, vast]) => waarde[naam] === vast)

/** The forms of a group; where it is known what stands there, the one that it has. */
const groepsvormen = (schemas: readonly Schema[], waarde?: unknown): Schema[] => {
  const alle = schemas.flatMap(vormen).filter((vorm) => isGroep(vorm['properties']))
  const passend = isGroep(waarde) ? alle.filter((vorm) => past(vorm, waarde)) : []
  return passend.length > 0 ? passend : alle
}

const stap = (schemas: readonly Schema[], waar: string | number, waarde: unknown): Schema[] => {
  if (typeof waar === 'string') return lijst(groepsvormen(schemas, waarde).map((vorm) => veldenIn(vorm)[waar]))
  return schemas.flatMap(vormen).flatMap(({ items, prefixItems }) => lijst([lijst(prefixItems)[waar], items]))
}

const inWaarde = (waarde: unknown, waar: string | number): unknown =>
  typeof waarde === 'object' && waarde !== null ? (waarde as Record<string | number, unknown>)[waar] : undefined

/** What stands at a place of a document. */
export const waardeOp = (document: unknown, pad: Pad): unknown => pad.reduce<unknown>(inWaarde, document)

/** All that the schema says of a place: more than one where there is a choice, and no document tells which. */
const opPlek = (schema: Schema, pad: Pad, document?: Document): Schema[] =>
  pad.reduce<{ schemas: Schema[]; waarde: unknown }>(
    ({ schemas, waarde }, waar) => ({ schemas: stap(schemas, waar, waarde), waarde: inWaarde(waarde, waar) }),
    { schemas: [schema], waarde: document },
  ).schemas

/** The forms that a group at a place may have. */
export const soortenOp = (schema: Schema, pad: Pad, document: Document): readonly Schema[] =>
  groepsvormen(opPlek(schema, pad, document))

/** The form that the group at a place has. */
export const soortOp = (schema: Schema, pad: Pad, document: Document): Schema | undefined =>
  groepsvormen(opPlek(schema, pad, document), waardeOp(document, pad))[0]

/** What an entry of the list at a place may be: groups, or words and numbers. */
export const deelVan = (schema: Schema, pad: Pad, document: Document) => {
  const delen = opPlek(schema, [...pad, 0], document)
  const isGetal = delen.flatMap(vormen).some(({ type }) => type === 'integer' || type === 'number')
  return { schema: delen[0] ?? {}, isGroep: groepsvormen(delen).length > 0, isGetal }
}

/** How many a list holds at least. */
export const minstensOp = (schema: Schema, pad: Pad, document: Document): number =>
  Number(opPlek(schema, pad, document)[0]?.['minItems'] ?? 0)

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
const zinnen = (beschreven: string): { naam: string; meer: string } => {
  const [naam = '', ...meer] = beschreven.split(/(?<=\.) /)
  return { naam: naam.replace(/\.$/, ''), meer: meer.join(' ') }
}

/** The sentence that names a part of the schema. */
export const naamVan = ({ description }: Schema): string => zinnen(tekst(description)).naam

/** Numbers can be chosen with a comma or a point: the comma is enough. */
const gekozenUit = ({ enum: keuzes, const: vast }: Schema): string[] => {
  const alle = vast === undefined ? namen(keuzes) : namen([vast])
  return alle.some((keuze) => keuze.includes(',')) ? alle.filter((keuze) => !keuze.includes('.')) : alle
}

export const uitlegVan = (schema: Schema, pad: Pad, document?: Document): Uitleg => {
  const plekken = opPlek(schema, pad, document)
  const beschreven =
    plekken.map(({ description }) => tekst(description)).find((zin) => zin !== '') ?? String(pad.at(-1))
  const [eerste] = plekken.flatMap(vormen)
  const keuzes = plekken.flatMap(vormen).flatMap(gekozenUit)
  return {
    ...zinnen(beschreven),
    keuzes: keuzes.length === 0 ? undefined : [...new Set(keuzes)],
    isGetal: eerste?.['type'] === 'integer' || eerste?.['type'] === 'number',
    isDatum: eerste?.['format'] === 'date',
  }
}

/** What may stand in the group at a place, with its words. */
export const mogelijkIn = (
  schema: Schema,
  pad: Pad,
  document?: Document,
): readonly (readonly [naam: string, uitleg: string])[] => {
  const hier = document === undefined ? undefined : waardeOp(document, pad)
  const gevonden = new Map(
    groepsvormen(opPlek(schema, pad, document), hier).flatMap((vorm) =>
      Object.entries(veldenIn(vorm)).map(([naam, deel]) => [naam, isGroep(deel) ? tekst(deel['description']) : '']),
    ),
  )
  return [...gevonden] as [string, string][]
}

/** Whether the group at a place must have something. */
export const isVerplicht = (schema: Schema, pad: Pad, naam: string, document: Document): boolean =>
  namen(soortOp(schema, pad, document)?.['required']).includes(naam)

/** Something to begin with: what must be there, to be filled in. */
export const leegVan = (schema: Schema): unknown => {
  const vorm = vormen(schema).find(
    (een) => een['const'] !== undefined || een['enum'] !== undefined || een['type'] !== undefined,
  )
  if (vorm === undefined) return ''
  if (vorm['const'] !== undefined) return vorm['const']
  if (isGroep(vorm['properties']))
    return Object.fromEntries(
      namen(vorm['required']).flatMap((naam) => {
        const deel = veldenIn(vorm)[naam]
        return isGroep(deel) ? [[naam, leegVan(deel)]] : []
      }),
    )
  if (vorm['type'] === 'array') {
    const { items } = vorm
    const begintMetEen = isGroep(items) && groepsvormen([items]).length > 0 && vorm['minItems'] !== undefined
    return begintMetEen ? [leegVan(items)] : []
  }
  return vorm['type'] === 'boolean' ? true : ''
}

/** Something to begin with at a place that has nothing yet. */
export const leegOp = (schema: Schema, pad: Pad, document: Document): unknown =>
  leegVan(opPlek(schema, pad, document)[0] ?? {})

/** The same group as another kind: what was filled in and both have stays. */
export const alsSoort = (waarde: unknown, soort: Schema): Document => {
  const vast = vastIn(soort)
  const blijft = Object.entries(isGroep(waarde) ? waarde : {}).filter(
    ([naam, deel]) => deel !== '' && veldenIn(soort)[naam] !== undefined && vast[naam] === undefined,
  )
  return { ...(leegVan(soort) as Document), ...Object.fromEntries(blijft) }
}
