import { expect, test } from 'vitest'
import * as z from 'zod'
import { documentSchema } from '../../../../domain/beleid/documenten.ts'
import { eenheidInDocument, eenheidInOordeel } from '../../../../domain/beleid/document/eenheden.ts'
import { Regelingvelden } from '../../../../domain/beleid/schema/regeling.ts'

type Schema = any

/** Every property of a schema, however deep, with its path. */
const velden = (schema: Schema, pad = ''): [pad: string, naam: string, deel: Schema][] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([naam, deel]): [string, string, Schema][] => [
    [`${pad}/${naam}`, naam, deel],
    ...velden(deel, `${pad}/${naam}`),
  ]),
  ...(schema.items === undefined ? [] : velden(schema.items, `${pad}/0`)),
  ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((deel: Schema) => velden(deel, pad)),
]

const document = velden(documentSchema())
const geoordeeld = velden(z.toJSONSchema(Regelingvelden, { io: 'input' }))

test('it is JSON Schema 2020-12 with an address of its own', () => {
  expect(documentSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:opstap:regeling-schema',
    type: 'object',
    additionalProperties: false,
    required: expect.arrayContaining(['gemeente', 'geldigVanaf', 'tarieven']),
  })
})

test('every field says in Dutch what it is', () => {
  const zonder = document.filter(([, , deel]) => !/^\S.*[.)]$/.test(deel.description ?? ''))
  expect(zonder.map(([pad]) => pad)).toEqual([])
})

test('a name ends with a unit where it is a number, and only there: what is judged has one translation', () => {
  const getal = (deel: Schema) => ['integer', 'number'].includes(deel.type)
  const scheef = geoordeeld.filter(([, naam, deel]) => eenheidInOordeel(naam) !== undefined && !getal(deel))
  expect(scheef.map(([pad]) => pad)).toEqual([])
  expect(geoordeeld.filter(([, naam]) => eenheidInDocument(naam) !== undefined).map(([pad]) => pad)).toEqual([])
  expect(document.filter(([, naam]) => eenheidInOordeel(naam) !== undefined).map(([pad]) => pad)).toEqual([])
})

test('amounts and distances are a number, or text with a comma', () => {
  const [, , perKm] = document.find(([pad]) => pad === '/tarieven/0/pashouder/0/prijs/euroPerKm') ?? []
  const past = (tekst: string) => new RegExp(perKm.pattern).test(tekst)
  expect(perKm.type).toEqual(['number', 'string'])
  expect(['0,17', '0.17', '1', '1.234,5', '0,16500'].filter(past)).toHaveLength(5)
  expect(['', 'a', '0,123456', '-1', '1,', '€ 1', '1.234.5'].filter(past)).toEqual([])
})

test('a citation inside needs no regeling: it is that of the whole', () => {
  const [, , bron] = document.find(([pad]) => pad === '/gebied/bron') ?? []
  expect(bron.required).toEqual(['artikel'])
  expect((documentSchema() as Schema).properties.bron.required).toEqual(['regeling', 'artikel'])
})
