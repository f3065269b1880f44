import { expect, test } from 'vitest'
import * as z from 'zod'
import { maakRoute } from '../../../functions/http/route.ts'
import { kies } from '../../../functions/http/toon.ts'

const Plaats = z.strictObject({ naam: z.string(), soort: z.enum(['dorp', 'stad']), inwoners: z.int().optional() })
const vorm = {
  method: 'GET',
  path: '/v1/plaats',
  operationId: 'leesPlaats',
  groep: 'openbaar',
  tag: 'Test',
  samenvatting: 'Lees een plaats',
  rollen: ['centralist'],
  antwoorden: { 200: { beschrijving: 'De plaats.', schema: Plaats } },
} as const

test('an answer of another shape, or with another status, than its description does not compile', () => {
  maakRoute({ ...vorm, handle: async () => ({ status: 200, body: { naam: 'Almenum', soort: 'dorp' as const } }) })
  // @ts-expect-error a field is missing
  maakRoute({ ...vorm, handle: async () => ({ status: 200, body: { naam: 'Almenum' } }) })
  // @ts-expect-error a value that the schema does not know
  maakRoute({ ...vorm, handle: async () => ({ status: 200, body: { naam: 'Almenum', soort: 'buurt' as const } }) })
  // @ts-expect-error a status that is not described
  maakRoute({ ...vorm, handle: async () => ({ status: 201, body: { naam: 'Almenum', soort: 'dorp' as const } }) })
  expect(maakRoute({ ...vorm, idempotencyKey: 'verplicht', handle: () => Promise.reject(new Error()) }).path).toBe(
    '/v1/plaats',
  )
})

test('what is shown has the fields of its schema, in that order, and no other', () => {
  const bewaard = { geheim: 'x', soort: 'dorp' as const, naam: 'Almenum' }
  expect(JSON.stringify(kies(Plaats, bewaard))).toBe('{"naam":"Almenum","soort":"dorp"}')
})
