import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { IDS, MET_BODY, startBeschrijving, vormfouten, type Beschrijving } from '../../support/beschrijving.ts'
import { metIds, vraagVan } from '../../support/operaties.ts'
import { onDynamodb } from '../../support/opstap.ts'
import { runs } from '../../support/runs.ts'
import { waardeVan } from '../../support/schema.ts'

/** Walks the OpenAPI document: what it says of answers is held against the server that runs. */
let wereld: Beschrijving
beforeAll(async () => {
  wereld = await startBeschrijving()
})
afterAll(() => wereld.opstap.stop())

/** Numbers that are there beside those that were made up. */
const echteIds = (body: unknown): fc.Arbitrary<unknown> => fc.constantFrom(body, metIds(body, wereld.ids))

describe.each(MET_BODY)('%s: a body that the document allows', (id) => {
  // First, for what comes next can end the pass that the example is about.
  test('is taken when it is the example', async () => {
    const operatie = wereld.operatieVan(id)
    const answer = await wereld.vraag(
      operatie,
      vraagVan(operatie, wereld.ids),
      await wereld.tokenVan(operatie.rollen[0]),
    )
    expect([id, answer.status === 400, vormfouten(answer)]).toEqual([id, false, []])
  })

  test('is not refused for its form, and answered as described', async () => {
    const operatie = wereld.operatieVan(id)
    const tokens = await Promise.all(operatie.rollen.map(wereld.tokenVan))
    await fc.assert(
      fc.asyncProperty(waardeVan(operatie.body).chain(echteIds), fc.constantFrom(...tokens), async (body, token) => {
        const answer = await wereld.vraag(operatie, vraagVan(operatie, wereld.ids, body), token)
        expect(vormfouten(answer)).toEqual([])
      }),
      // On DynamoDB for what an engine may mind, such as a key that is empty or long.
      { numRuns: runs(onDynamodb() ? 10 : 40) },
    )
  })
})

test.each(IDS)('%s answers each role, and nobody, as described', async (id) => {
  const operatie = wereld.operatieVan(id)
  for (const rol of operatie.rollen)
    await wereld.vraag(operatie, vraagVan(operatie, wereld.ids), await wereld.tokenVan(rol))
  const { status } = await wereld.vraag(operatie, vraagVan(operatie, wereld.ids), undefined)
  expect(status).toBe(operatie.rollen.length > 0 ? 401 : 200)
})
