import * as z from 'zod'
import { WEEKDAGEN } from '../../kernel/tekst.ts'
import { Regelingvelden } from '../schema/regeling.ts'
import { eenheidInOordeel, schrijfGetal, VOORBEELD, type Eenheid } from './eenheden.ts'

export type Schema = z.core.JSONSchema.BaseSchema

const IN = { euro: 'In euro', km: 'In kilometers' } as const

const isGetal = ({ type }: Schema): boolean => type === 'integer' || type === 'number'

/** A whole number of what is judged, as people write it: a number, or text with a comma or a point. */
const alsGeschreven = (schema: Schema, { soort, decimalen }: Eenheid): Schema => {
  const { minimum, enum: keuzes, description = '' } = schema
  const uitleg = `${description} ${IN[soort]}, bijvoorbeeld ${VOORBEELD[soort]}.`.trim()
  if (keuzes !== undefined) {
    const getallen = keuzes
      .filter((keuze) => typeof keuze === 'number')
      .map((keuze) => schrijfGetal(keuze, { decimalen }))
    return { description: uitleg, enum: getallen.flatMap((getal) => [getal, String(getal).replace('.', ',')]) }
  }
  return {
    description: uitleg,
    type: ['number', 'string'],
    ...(minimum === undefined ? {} : { minimum: schrijfGetal(minimum, { decimalen }) }),
    pattern: `^(\\d+|\\d{1,3}(\\.\\d{3})+(?=,))([.,]\\d{1,${decimalen}}0*)?$`,
  }
}

/** What can stand below a place in a schema that is no list of schemas, and not simply yes or no. */
export const isSchema = (deel: unknown): deel is Schema =>
  typeof deel === 'object' && deel !== null && !Array.isArray(deel)

/** A list of days may name them. */
const metDagnamen = (schema: Schema): Schema => {
  const { items } = schema
  if (!isSchema(items)) return schema
  return { ...schema, items: { ...items, anyOf: [{ type: 'string', enum: [...WEEKDAGEN] }, ...(items.anyOf ?? [])] } }
}

const naarDocument = (schema: Schema, isGeheel = false): Schema => {
  const { properties, required, items, oneOf, anyOf, maximum, ...rest } = schema
  const nieuweNaam = new Map<string, string>()
  const veld = ([naam, deel]: [string, unknown]): [string, Schema][] => {
    if (!isSchema(deel)) return []
    const eenheid = isGetal(deel) ? eenheidInOordeel(naam) : undefined
    nieuweNaam.set(naam, eenheid?.naam ?? naam)
    if (eenheid !== undefined) return [[eenheid.naam, alsGeschreven(deel, eenheid)]]
    const vertaald = naam === 'dagen' ? metDagnamen(naarDocument(deel)) : naarDocument(deel)
    if (naam !== 'bron' || isGeheel) return [[naam, vertaald]]
    return [[naam, { ...vertaald, required: vertaald.required?.filter((eis) => eis !== 'regeling') ?? [] }]]
  }
  const elk = (delen: readonly Schema[]): Schema[] => delen.map((deel) => naarDocument(deel))
  return {
    ...rest,
    ...(typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? { maximum } : {}),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).flatMap((een) => veld(een))) }),
    ...(required === undefined ? {} : { required: required.map((naam) => nieuweNaam.get(naam) ?? naam) }),
    ...(isSchema(items) ? { items: naarDocument(items) } : {}),
    ...(oneOf === undefined ? {} : { oneOf: elk(oneOf.filter(isSchema)) }),
    ...(anyOf === undefined ? {} : { anyOf: elk(anyOf.filter(isSchema)) }),
  }
}

let gemaakt: Schema | undefined

const maak = (): Schema => {
  const { $schema, ...schema } = z.toJSONSchema(Regelingvelden, { io: 'input' })
  const vertaald = naarDocument(schema, true)
  return {
    $schema,
    $id: 'urn:opstap:regeling-schema',
    title: 'Regeling',
    description:
      'De regels van een gemeente voor het collectief vervoer, vanaf een dag. Laat weg waarover uw regeling niets zegt: dan is daar geen regel voor. Een bron zonder regeling is van de regeling zelf.',
    ...vertaald,
    properties: {
      $schema: { type: 'string', description: 'Het adres van dit schema, voor programma’s die helpen met schrijven.' },
      ...vertaald.properties,
    },
  }
}

/** The JSON Schema (2020-12) of a regeling as people write it, made once out of what judges it. */
export const documentSchema = (): Schema => (gemaakt ??= maak())
