import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { IDS, MET_BODY, startBeschrijving, vormfouten, type Beschrijving } from '../../support/beschrijving.ts'
import { isId, metIds, voorbeeldBody, vraagVan, type Vraag } from '../../support/operaties.ts'
import { waardeVan, type Schema } from '../../support/schema.ts'

/** What the OpenAPI document says of requests, by their form: what is refused for it reaches no store. */
let wereld: Beschrijving
beforeAll(async () => {
  wereld = await startBeschrijving()
})
afterAll(() => wereld.opstap.stop())

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
    const operatie = wereld.operatieVan(id)
    const token = await wereld.tokenVan(operatie.rollen[0])
    const example = metIds(voorbeeldBody(operatie), wereld.ids)
    for (const { pad, nieuw } of fout(operatie.body, example)) {
      const answer = await wereld.vraag(operatie, vraagVan(operatie, wereld.ids, zet(example, pad, nieuw)), token)
      expect([pad, nieuw, answer.status]).toEqual([pad, nieuw, 400])
      const genoemd = answer.body.errors.map((f: any) => f.location as string)
      expect([pad, genoemd.some((plaats: string) => plaats.startsWith(pad.join('.')))]).toEqual([pad, true])
    }
  })

  test.each(['[]', '"tekst"', '1', 'null', '{', ''])('is a 400: %s', async (body) => {
    const operatie = wereld.operatieVan(id)
    const token = await wereld.tokenVan(operatie.rollen[0])
    expect((await wereld.vraag(operatie, { ...vraagVan(operatie, wereld.ids), body }, token)).status).toBe(400)
  })
})

describe.each(IDS)('%s', (id) => {
  test('refuses a query that the document does not have', async () => {
    const operatie = wereld.operatieVan(id)
    const gesteld = vraagVan(operatie, wereld.ids)
    const pad = `${gesteld.pad}${gesteld.pad.includes('?') ? '&' : '?'}bestaatNiet=1`
    const answer = await wereld.vraag(operatie, { ...gesteld, pad }, await wereld.tokenVan(operatie.rollen[0]))
    expect(answer.status).toBe(400)
    // Among others, where a query is asked for that is not there.
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ in: 'query', location: 'bestaatNiet', code: 'onbekend-veld' }),
    )
  })

  test('takes what its parameters allow, and refuses what they do not', async () => {
    const operatie = wereld.operatieVan(id)
    const token = await wereld.tokenVan(operatie.rollen[0])
    const gesteld = vraagVan(operatie, wereld.ids)
    const [vast = '', query = ''] = gesteld.pad.split('?')
    const metQuery = (naam: string, waarde: string): Vraag => {
      const params = new URLSearchParams(query)
      params.set(naam, waarde)
      return { ...gesteld, pad: `${vast}?${params.toString()}` }
    }
    for (const { name, in: waar, schema } of operatie.parameters) {
      if (waar !== 'query' || isId(name)) continue
      for (const waarde of fc.sample(waardeVan(schema), 5)) {
        const answer = await wereld.vraag(operatie, metQuery(name, String(waarde)), token)
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
      const answer = await wereld.vraag(operatie, metQuery(name, 'niet goed '.repeat(200)), token)
      expect([name, answer.status]).toEqual([name, 400])
    }
  })
})
