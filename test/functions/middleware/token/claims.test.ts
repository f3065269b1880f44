import { expect, test } from 'vitest'
import { withOurNames } from '../../../../functions/middleware/token/claims.ts'

test.each<[string, Record<string, unknown>, Record<string, string>, Record<string, unknown>]>([
  ['as we name it ourselves', { rollen: ['gemeente'], gemeente: 'a' }, {}, { rollen: ['gemeente'], gemeente: 'a' }],
  ['another name', { roles: ['centralist'] }, { rollen: 'roles' }, { rollen: ['centralist'] }],
  [
    'a name that is a URL',
    { 'https://v.example/claims/gemeente': 'berkelland' },
    { gemeente: 'https://v.example/claims/gemeente' },
    { gemeente: 'berkelland' },
  ],
  [
    'deeper, as Keycloak does, among roles of its own',
    { realm_access: { roles: ['offline_access', 'vervoerder'] } },
    { rollen: '/realm_access/roles' },
    { rollen: ['vervoerder'] },
  ],
  ['one text, as a scope', { scope: 'openid centralist' }, { rollen: 'scope' }, { rollen: ['centralist'] }],
  ['a name with a slash in it', { 'a/b': { '~': 'X' } }, { pasnummer: '/a~1b/~0' }, { pasnummer: 'X' }],
  ['an element of a list', { passen: ['P1', 'P2'] }, { pasnummer: '/passen/0' }, { pasnummer: 'P1' }],
  [
    'our own name, when it is set to stand elsewhere, is not believed',
    { rollen: ['gemeente'], roles: ['pashouder'] },
    { rollen: 'roles' },
    { rollen: ['pashouder'] },
  ],
])('%s', (_, payload, names, expected) => {
  expect(withOurNames(payload, names)).toMatchObject(expected)
})

test.each<[string, Record<string, unknown>, string]>([
  ['is not there', {}, '/realm_access/roles'],
  ['belongs to every object', {}, 'constructor'],
])('a claim that %s gives nothing', (_, payload, name) => {
  expect(withOurNames(payload, { rollen: name, pasnummer: name })).toMatchObject({
    rollen: undefined,
    pasnummer: undefined,
  })
})

// Else somebody whose pass is half told would be taken for somebody without one.
test.each<[string, Record<string, unknown>, string]>([
  ['stands below something that is no object', { realm_access: 'roles' }, '/realm_access/roles'],
  ['stands below nothing', { realm_access: null }, '/realm_access/roles'],
  ['stands below an empty object', { realm_access: {} }, '/realm_access/roles'],
  ['is nothing', { pas: null }, 'pas'],
  ['belongs to every object, deeper', { a: {} }, '/a/__proto__/constructor'],
])('a claim that %s is half there', (_, payload, name) => {
  expect(withOurNames(payload, { rollen: name, pasnummer: name })).toMatchObject({ rollen: null, pasnummer: null })
})
