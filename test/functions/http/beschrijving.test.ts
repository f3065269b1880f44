import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { routes } from '../../../functions/http/routes.ts'
import type { Rol } from '../../../functions/use-cases/wie.ts'
import {
  isId,
  leesOperaties,
  maakAlles,
  metIds,
  stel,
  voorbeeldBody,
  vraagVan,
  type Ids,
  type Operatie,
  type Vraag,
} from '../../support/operaties.ts'
import { startOpstap, type Answer, type Opstap } from '../../support/opstap.ts'
import { waardeVan, type Schema } from '../../support/schema.ts'
import { NU } from '../../support/voorbeelden.ts'
import { runs } from '../../support/runs.ts'

/** Walks the OpenAPI document: what it says of requests and answers is held against the server that runs. */
let opstap: Opstap
let operaties: readonly Operatie[]
let ids: Ids
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU })
  operaties = await leesOperaties(opstap)
  ids = await maakAlles(opstap, operaties, 'harlingen')
})
afterAll(() => opstap.stop())

const IDS = routes.map((route) => route.operationId)
const MET_BODY = routes.filter((route) => route.body !== undefined).map((route) => route.operationId)
const operatieVan = (id: string): Operatie => {
  const gevonden = operaties.find((operatie) => operatie.id === id)
  if (gevonden === undefined) throw new Error(`no operation ${id}`)
  return gevonden
}

const tokenVan = async (rol: Rol | undefined): Promise<string | undefined> =>
  rol === undefined ? undefined : opstap.token(rol, rol === 'pashouder' ? { pasnummer: ids['pasnummer'] ?? '' } : {})

const schemas = new Map<string, z.ZodType>()

/** The answer, when its status and body are in the document. `stel` has held it against the code already. */
const beschreven = (operatie: Operatie, { status, headers, body }: Answer): void => {
  const response = operatie.responses[status]
  expect([operatie.id, status, response === undefined]).toEqual([operatie.id, status, false])
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  const naam = `${operatie.id} ${status}`
  const schema = schemas.get(naam) ?? z.fromJSONSchema(response.content[type].schema, { defaultTarget: 'openapi-3.0' })
  schemas.set(naam, schema)
  expect([naam, schema.safeParse(body).error?.issues]).toEqual([naam, undefined])
  for (const [kop, { schema: vorm }] of Object.entries<any>(response.headers)) {
    const waarde = headers.get(kop)
    if (kop === 'Idempotency-Replayed' && waarde === null) continue
    expect([naam, kop, waarde === null]).toEqual([naam, kop, false])
    if (vorm.type === 'integer') expect(Number(waarde)).toBeGreaterThanOrEqual(vorm.minimum)
  }
}

const vraag = async (operatie: Operatie, gesteld: Vraag, token: string | undefined): Promise<Answer> => {
  const answer = await stel(opstap, gesteld, token)
  beschreven(operatie, answer)
  expect([operatie.id, answer.status < 500]).toEqual([operatie.id, true])
  return answer
}

/**
 * Codes of what a schema says; a body that the document allows is never refused for one of these. What stands in a row of a
 * list that somebody brings is told by row: the document takes any row, so that the others are looked at too.
 */
const VORM = ['verplicht', 'type', 'formaat', 'waarde', 'te-klein', 'te-groot', 'onbekend-veld', 'json']
const vormfouten = ({ body }: Answer): string[] =>
  (body?.errors ?? [])
    .filter((fout: any) => VORM.includes(fout.code) && !/^rij \d+ /.test(fout.location))
    .map((fout: any) => `${fout.in} ${fout.location} ${fout.code}`)

/** Numbers that are there beside those that were made up. */
const echteIds = (body: unknown): fc.Arbitrary<unknown> => fc.constantFrom(body, metIds(body, ids))

describe.each(MET_BODY)('%s: a body that the document allows', (id) => {
  // First, for what comes next can end the pass that the example is about.
  test('is taken when it is the example', async () => {
    const operatie = operatieVan(id)
    const answer = await vraag(operatie, vraagVan(operatie, ids), await tokenVan(operatie.rollen[0]))
    expect([id, answer.status === 400, vormfouten(answer)]).toEqual([id, false, []])
  })

  test('is not refused for its form, and answered as described', async () => {
    const operatie = operatieVan(id)
    const tokens = await Promise.all(operatie.rollen.map(tokenVan))
    await fc.assert(
      fc.asyncProperty(waardeVan(operatie.body).chain(echteIds), fc.constantFrom(...tokens), async (body, token) => {
        const answer = await vraag(operatie, vraagVan(operatie, ids, body), token)
        expect(vormfouten(answer)).toEqual([])
      }),
      { numRuns: runs(40) },
    )
  })
})

type Pad = readonly string[]
const zet = (waarde: any, [naam, ...rest]: Pad, nieuw: unknown): any => {
  if (naam === undefined) return nieuw
  const kopie = Array.isArray(waarde) ? [...waarde] : { ...waarde }
  if (rest.length === 0 && nieuw === undefined) delete kopie[naam]
  else kopie[naam] = zet(waarde[naam], rest, nieuw)
  return kopie
}

/** Changes after which a body is not what its schema allows, each with the field that must be named. */
const fout = (schema: Schema, body: any, pad: Pad = []): { pad: Pad; nieuw: unknown }[] => {
  const keuzes: Schema[] = schema.oneOf ?? schema.anyOf ?? [schema]
  const vormen = keuzes.filter((keuze) => keuze.type === 'object')
  // With several forms no single one says what is wrong.
  const [vorm, ...meer] = vormen
  if (vorm === undefined || meer.length > 0 || typeof body !== 'object' || body === null) return []
  const { properties = {}, required = [] } = vorm as { properties?: Record<string, Schema>; required?: string[] }
  return [
    ...(vorm.additionalProperties === false ? [{ pad: [...pad, 'bestaatNiet'], nieuw: 1 }] : []),
    ...required.map((naam) => ({ pad: [...pad, naam], nieuw: undefined })),
    ...Object.entries(properties).flatMap(([naam, onder]) => {
      const hier = [...pad, naam]
      const anders = onder.type === 'object' || onder.type === undefined ? 'geen object' : { geen: onder.type }
      const dieper = naam in body ? fout(onder, body[naam], hier) : []
      const waarden = onder.enum === undefined ? [] : [{ pad: hier, nieuw: 'geen van deze' }]
      const lang = onder.maxLength === undefined ? [] : [{ pad: hier, nieuw: 'x'.repeat(onder.maxLength + 1) }]
      const vormloos = onder.format === undefined && onder.pattern === undefined ? [] : [{ pad: hier, nieuw: '☃' }]
      const geenDag = onder.format === 'date' ? [{ pad: hier, nieuw: '2026-02-30' }] : []
      return [
        ...(Object.keys(onder).length === 0 ? [] : [{ pad: hier, nieuw: anders }]),
        ...waarden,
        ...vormloos,
        ...geenDag,
        ...lang,
        ...dieper,
      ]
    }),
  ]
}

describe.each(MET_BODY)('%s: a body that the document does not allow', (id) => {
  test('is a 400 that names the field', async () => {
    const operatie = operatieVan(id)
    const token = await tokenVan(operatie.rollen[0])
    const example = metIds(voorbeeldBody(operatie), ids)
    for (const { pad, nieuw } of fout(operatie.body, example)) {
      const answer = await vraag(operatie, vraagVan(operatie, ids, zet(example, pad, nieuw)), token)
      expect([pad, nieuw, answer.status]).toEqual([pad, nieuw, 400])
      const genoemd = answer.body.errors.map((f: any) => f.location as string)
      expect([pad, genoemd.some((plaats: string) => plaats.startsWith(pad.join('.')))]).toEqual([pad, true])
    }
  })

  test.each(['[]', '"tekst"', '1', 'null', '{', ''])('is a 400: %s', async (body) => {
    const operatie = operatieVan(id)
    const token = await tokenVan(operatie.rollen[0])
    expect((await vraag(operatie, { ...vraagVan(operatie, ids), body }, token)).status).toBe(400)
  })
})

describe.each(IDS)('%s', (id) => {
  test('answers each role, and nobody, as described', async () => {
    const operatie = operatieVan(id)
    for (const rol of operatie.rollen) await vraag(operatie, vraagVan(operatie, ids), await tokenVan(rol))
    const { status } = await vraag(operatie, vraagVan(operatie, ids), undefined)
    expect(status).toBe(operatie.rollen.length > 0 ? 401 : 200)
  })

  test('refuses a query that the document does not have', async () => {
    const operatie = operatieVan(id)
    const gesteld = vraagVan(operatie, ids)
    const pad = `${gesteld.pad}${gesteld.pad.includes('?') ? '&' : '?'}bestaatNiet=1`
    const answer = await vraag(operatie, { ...gesteld, pad }, await tokenVan(operatie.rollen[0]))
    expect(answer.status).toBe(400)
    // Among others, where a query is asked for that is not there.
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ in: 'query', location: 'bestaatNiet', code: 'onbekend-veld' }),
    )
  })

  test('takes what its parameters allow, and refuses what they do not', async () => {
    const operatie = operatieVan(id)
    const token = await tokenVan(operatie.rollen[0])
    const gesteld = vraagVan(operatie, ids)
    const [vast = '', query = ''] = gesteld.pad.split('?')
    const metQuery = (naam: string, waarde: string): Vraag => {
      const params = new URLSearchParams(query)
      params.set(naam, waarde)
      return { ...gesteld, pad: `${vast}?${params.toString()}` }
    }
    for (const { name, in: waar, schema } of operatie.parameters) {
      if (waar !== 'query' || isId(name)) continue
      for (const waarde of fc.sample(waardeVan(schema), 5)) {
        const answer = await vraag(operatie, metQuery(name, String(waarde)), token)
        expect([name, waarde, vormfouten(answer)]).toEqual([name, waarde, []])
      }
      if (
        schema.type === 'string' &&
        schema.format === undefined &&
        schema.enum === undefined &&
        schema.pattern === undefined &&
        schema.maxLength === undefined
      )
        continue
      const answer = await vraag(operatie, metQuery(name, 'niet goed '.repeat(200)), token)
      expect([name, answer.status]).toEqual([name, 400])
    }
  })
})
