import { describe, expect, test } from 'vitest'
import { boeken } from '../../../functions/http/groepen/boeken.ts'
import { innen } from '../../../functions/http/groepen/innen.ts'
import { lezen } from '../../../functions/http/groepen/lezen.ts'
import { openbaar } from '../../../functions/http/groepen/openbaar.ts'
import { verlenen } from '../../../functions/http/groepen/verlenen.ts'
import { GROEPEN, type Route } from '../../../functions/http/route.ts'
import { routes } from '../../../functions/http/routes.ts'

const idsOf = (some: readonly Route[]): string[] => some.map(({ operationId }) => operationId).toSorted()

describe.each([lezen, boeken, verlenen, innen, openbaar])('the function $groep', ({ groep, eerst, rest }) => {
  test('answers every operation of its group, and none twice', async () => {
    const own = [...new Set([...eerst, ...(await rest())])].filter((route) => route.groep === groep)
    expect(idsOf(own)).toEqual(idsOf(routes.filter((route) => route.groep === groep)))
  })
})

test('there is one for each group', () => {
  expect([lezen, boeken, verlenen, innen, openbaar].map(({ groep }) => groep)).toEqual([...GROEPEN])
})

test('what does not exist is answered by one that knows every operation', async () => {
  expect(idsOf(await openbaar.rest())).toEqual(idsOf(routes))
})
