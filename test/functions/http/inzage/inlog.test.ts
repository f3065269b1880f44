import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { tokenMet, tokenZonderPas } from '../../../support/tokens.ts'
import { koppelcode, nieuwePas, NU, PLAATSEN } from '../../../support/voorbeelden.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

const inlog = async (token: string): Promise<unknown> => {
  const { status, body } = await opstap.call('GET', '/inlog', { token })
  expect(status).toBe(200)
  return body
}

describe('who is signed in', () => {
  test('with one role or several, as the token says', async () => {
    expect(await inlog(await tokenMet({ rollen: ['centralist', 'gemeente'], pasnummer: 'HRL-000001' }))).toEqual({
      wie: 'test',
      rollen: ['centralist', 'gemeente'],
      gemeente: 'harlingen',
      pasnummer: 'HRL-000001',
    })
  })

  test('a pashouder without a pass in the token: none until the account is linked, and then that one', async () => {
    const token = await tokenZonderPas({ sub: 'nog-niet-gekoppeld' })
    const zonder = { wie: 'nog-niet-gekoppeld', rollen: ['pashouder'], gemeente: 'harlingen' }
    expect(await inlog(token)).toEqual(zonder)
    const pasnummer = await nieuwePas(opstap)
    const code = await koppelcode(opstap, pasnummer)
    expect((await opstap.call('POST', '/koppelingen', { token, body: { pasnummer, code } })).status).toBe(201)
    expect(await inlog(token)).toEqual({ ...zonder, pasnummer })
  })

  test('somebody who acts for a holder, with the mandate', async () => {
    const token = await tokenZonderPas({
      sub: 'moeder',
      act: { sub: 'dochter', mandate: 'gemachtigde' },
      pasnummer: 'HRL-000002',
    })
    expect(await inlog(token)).toEqual({
      wie: 'dochter',
      rollen: ['pashouder'],
      gemeente: 'harlingen',
      pasnummer: 'HRL-000002',
      mandaat: 'gemachtigde',
    })
  })
})
