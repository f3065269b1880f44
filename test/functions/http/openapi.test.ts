import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { routes } from '../../../functions/http/routes.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { NU } from '../../support/voorbeelden.ts'

let opstap: Opstap
let document: any
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU })
  document = (await opstap.call('GET', '/openapi.json')).body
})
afterAll(() => opstap.stop())

interface Operatie {
  readonly path: string
  readonly method: string
  readonly operation: any
}
const operaties = (): Operatie[] =>
  Object.entries<Record<string, any>>(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )

/** Every object in a document with the path to it. */
const alleDelen = (deel: unknown, pad = ''): { pad: string; deel: any }[] =>
  typeof deel === 'object' && deel !== null
    ? [{ pad, deel }, ...Object.entries(deel).flatMap(([naam, onder]) => alleDelen(onder, `${pad}/${naam}`))]
    : []

describe('the OpenAPI document', () => {
  test('is 3.0.3, of the version that every answer names', async () => {
    expect(document.openapi).toBe('3.0.3')
    const { headers } = await opstap.call('GET', '/gezondheid')
    expect(document.info.version).toBe(headers.get('api-version'))
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('holds every route and nothing else', () => {
    const beschreven = operaties().map(({ path, method, operation }) => `${operation.operationId} ${method} /v1${path}`)
    expect(beschreven.toSorted()).toEqual(
      routes.map((route) => `${route.operationId} ${route.method.toLowerCase()} ${route.path}`).toSorted(),
    )
    expect(document.servers).toEqual([{ url: '/v1' }])
  })

  test('holds every call of the contract that there is now', () => {
    const paden = operaties().map(({ path, method }) => `${method} ${path}`)
    for (const pad of [
      'post /ritbeoordelingen',
      'post /ritten',
      'get /ritten',
      'get /ritten/{ritnummer}',
      'put /ritten/{ritnummer}/annulering',
      'post /passen',
      'get /passen/{pasnummer}',
      'get /passen/{pasnummer}/reizigersbudgetten/{jaar}',
      'get /locaties',
      'get /locaties/{locatieId}',
      'get /beleid',
      'get /openapi.json',
      'get /gezondheid',
    ])
      expect(paden).toContain(pad)
  })

  test('gives each operation an id of its own, a tag and words', () => {
    const ids = operaties().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { operation } of operaties()) {
      expect(operation.tags).toHaveLength(1)
      expect(operation.summary).toMatch(/^[A-Z]/)
    }
  })

  test('promises API-Version on every answer, and problem+json on every fault', () => {
    for (const { operation } of operaties()) {
      // A large file is somewhere else: what says where has no content.
      const { '303': _, ...responses } = operation.responses
      for (const [status, response] of Object.entries<any>(responses)) {
        const antwoord = routes.find((route) => route.operationId === operation.operationId)?.antwoorden[Number(status)]
        const type = Number(status) < 400 ? (antwoord?.type ?? 'application/json') : 'application/problem+json'
        expect({ operation, status, ...response }).toMatchObject({
          headers: { 'API-Version': { schema: { type: 'string' } } },
          content: { [type]: { schema: expect.anything() } },
        })
      }
    }
  })

  test('says of the files that can be large that they may be somewhere else, and of nothing else', () => {
    const elsewhere = operaties().flatMap(({ operation }) =>
      operation.responses['303'] === undefined ? [] : [operation.operationId],
    )
    expect(elsewhere.toSorted()).toEqual([
      'exporteer',
      'leesAchterstanden',
      'leesBoekhouding',
      'leesDrukwerkindex',
      'leesIncassobestand',
      'leesJournaal',
      'leesLosseBrieven',
      'leesPrintbestand',
      'leesTerugbetaalbestand',
      'maakFactuurantwoord',
    ])
    for (const { operation } of operaties().filter(({ operation: { responses } }) => '303' in responses))
      expect(operation.responses['303'].headers).toHaveProperty('Location')
  })

  test('asks a token of all but four operations', () => {
    const alle = operaties().map(({ operation }) => operation)
    const open = alle.filter((operation) => operation.security?.length === 0)
    expect(open.map((operation) => String(operation.operationId)).toSorted()).toEqual([
      'leesAgenda',
      'leesGezondheid',
      'leesOpenapi',
      'leesRegelingschema',
    ])
    expect(document.security).toEqual([{ token: [] }])
    for (const operation of alle.filter((o) => !open.includes(o)))
      expect(operation.responses).toMatchObject({ 401: expect.anything(), 403: expect.anything() })
  })

  test('names the header that booking needs', () => {
    const { parameters } = document.paths['/ritten'].post
    expect(parameters).toMatchObject([{ name: 'Idempotency-Key', in: 'header', required: true }])
  })

  test('describes every parameter of every path', () => {
    for (const { path, operation } of operaties()) {
      const namen = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      const beschreven = (operation.parameters ?? []).filter((parameter: any) => parameter.in === 'path')
      expect(beschreven.map((parameter: any) => parameter.name)).toEqual(namen)
    }
  })

  test('refers only to what it holds', () => {
    const verwijzingen = alleDelen(document).flatMap(({ deel }) => ('$ref' in deel ? [String(deel.$ref)] : []))
    expect(verwijzingen.length).toBeGreaterThan(0)
    for (const verwijzing of verwijzingen) {
      const [leeg, ...stappen] = verwijzing.split('/')
      expect(leeg).toBe('#')
      expect(stappen.reduce((deel, stap) => deel?.[stap], document)).toBeDefined()
    }
  })

  test('has no word of a later JSON Schema that 3.0.3 does not know', () => {
    const later = alleDelen(document.components.schemas).filter(({ deel }) =>
      ['const', 'prefixItems', '$defs', 'unevaluatedProperties', 'examples'].some((woord) => woord in deel),
    )
    expect(later.map(({ pad }) => pad).filter((pad) => !pad.endsWith('/properties'))).toEqual([])
    const nul = alleDelen(document).filter(({ deel }) => deel.type === 'null' || Array.isArray(deel.type))
    expect(nul.map(({ pad }) => pad)).toEqual([])
  })

  test('shows examples of requests that are taken', () => {
    const bodies = routes.flatMap((route) => (route.body === undefined ? [] : [route]))
    expect(bodies.length).toBeGreaterThan(0)
    for (const { operationId, body } of bodies) {
      const example = body?.meta()?.['example']
      expect({ operationId, example, fout: body?.safeParse(example).error }).toEqual({
        operationId,
        example: expect.anything(),
        fout: undefined,
      })
    }
  })

  test('shows examples of fields that are what they are examples of', () => {
    const delen = alleDelen(document).filter(({ deel }) => 'example' in deel && 'type' in deel && !('$ref' in deel))
    const velden = delen.filter(({ deel }) => !alleDelen(deel).some(({ deel: onder }) => '$ref' in onder))
    expect(velden.length).toBeGreaterThan(10)
    for (const { pad, deel } of velden) {
      const schema = z.fromJSONSchema(deel, { defaultTarget: 'openapi-3.0' })
      expect({ pad, fout: schema.safeParse(deel.example).error }).toEqual({ pad, fout: undefined })
    }
  })

  test('has an example of booking that can be judged in the demo', async () => {
    const example = document.components.schemas.Ritaanvraag.example
    const token = await opstap.token('centralist')
    const { status, body } = await opstap.call('POST', '/ritbeoordelingen', { token, body: example })
    expect(status).toBe(200)
    expect(body).toMatchObject({ uitkomst: 'toegestaan', ritten: [{ richting: 'heen' }, { richting: 'retour' }] })
  })
})
