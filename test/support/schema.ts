import * as fc from 'fast-check'
import type * as z from 'zod'

/** A schema of the OpenAPI document, of unknown shape. */
export type Schema = any

/** The document without references: each is replaced by what it names. */
export const uitgeschreven = (document: any): any => {
  const schrijf = (deel: any): any => {
    if (typeof deel !== 'object' || deel === null) return deel
    if (Array.isArray(deel)) return deel.map(schrijf)
    if (typeof deel.$ref === 'string') {
      const [, ...stappen] = deel.$ref.split('/')
      return schrijf(stappen.reduce((onder: any, stap: string) => onder?.[stap], document))
    }
    return Object.fromEntries(Object.entries(deel).map(([naam, onder]) => [naam, schrijf(onder)]))
  }
  return schrijf(document)
}

const twee = (getal: number): string => String(getal).padStart(2, '0')
const datum = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([jaar, maand, dag]) => `${jaar}-${twee(maand)}-${twee(dag)}`)
const tijdstip = fc
  .tuple(datum, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: -12, max: 14 }))
  .map(([dag, uur, minuut, verschil]) => {
    // `-00:00` may not be written (NL API Design Rules, /core/date-time/format).
    const teken = verschil < 0 ? '-' : '+'
    return `${dag}T${twee(uur)}:${twee(minuut)}:00${teken}${twee(Math.abs(verschil))}:00`
  })

const tekst = ({ format, pattern, minLength = 0, maxLength: maximum }: Schema): fc.Arbitrary<string> => {
  const maxLength = maximum ?? 20
  if (format === 'date') return datum
  if (format === 'date-time') return tijdstip
  if (pattern !== undefined) {
    // A look ahead cannot be made from, only held to.
    const zonderVooruitblik = new RegExp(pattern.replaceAll(/\(\?[=!][^)]*\)/g, ''))
    const past = new RegExp(pattern)
    return fc
      .stringMatching(zonderVooruitblik, { size: 'small' })
      .filter((waarde) => past.test(waarde) && waarde.length >= minLength && waarde.length <= (maximum ?? Infinity))
  }
  // Letters only: that a name of spaces is no name cannot be said in a schema.
  const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzéßłŻ'))
  return fc.string({ unit: letter, minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) })
}

const object = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> => {
  const velden = Object.fromEntries(Object.entries(properties).map(([naam, schema]) => [naam, waardeVan(schema)]))
  return fc.record(velden, { requiredKeys: required, noNullPrototype: true })
}

const grens = (waarde: number | undefined, anders: number): number => Math.max(-1e6, Math.min(1e6, waarde ?? anders))

/** Of whole numbers: more than nothing begins at one. */
const kleinste = ({ minimum, exclusiveMinimum }: Schema): number | undefined =>
  exclusiveMinimum === undefined ? minimum : Math.max(minimum ?? -Infinity, exclusiveMinimum + 1)

/** What a schema allows, and nothing else. */
export const waardeVan = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.nullable === true) return fc.option(waardeVan({ ...schema, nullable: false }), { nil: null })
  const keuze = schema.oneOf ?? schema.anyOf
  if (keuze !== undefined) return fc.oneof(...keuze.map(waardeVan))
  if (schema.allOf !== undefined) return waardeVan(samen(schema))
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object':
      return object(schema)
    case 'array':
      return fc.array(waardeVan(schema.items), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, Math.max(schema.minItems ?? 0, 4)),
      })
    case 'string':
      return tekst(schema)
    case 'integer':
      return fc.integer({ min: grens(kleinste(schema), -1e6), max: grens(schema.maximum, 1e6) })
    case 'number':
      return fc.double({ min: grens(schema.minimum, -1e6), max: grens(schema.maximum, 1e6), noNaN: true })
    case 'boolean':
      return fc.boolean()
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}

const samen = ({ allOf, ...rest }: Schema): Schema =>
  [...allOf, rest].reduce((een: Schema, ander: Schema) => ({
    ...een,
    ...ander,
    ...(een.properties || ander.properties
      ? {
          properties: { ...een.properties, ...ander.properties },
          required: [...(een.required ?? []), ...(ander.required ?? [])],
        }
      : {}),
  }))

/** Every text in a schema, with the way to it. */
export const tekstenIn = (schema: z.ZodType | undefined, pad = ''): { pad: string; tekst: z.ZodString }[] => {
  if (schema === undefined) return []
  const def: any = schema.def
  const dieper = (deel: z.ZodType | undefined, stap = '') => tekstenIn(deel, `${pad}${stap}`)
  switch (def.type) {
    case 'string':
      return [{ pad, tekst: schema as z.ZodString }]
    case 'object':
      return Object.entries<z.ZodType>(def.shape).flatMap(([veld, deel]) => dieper(deel, `.${veld}`))
    case 'array':
      return dieper(def.element)
    case 'record':
      return dieper(def.valueType)
    case 'union':
      return def.options.flatMap((deel: z.ZodType) => dieper(deel))
    case 'pipe':
      return dieper(def.in)
    default:
      return dieper(def.innerType)
  }
}
