import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { tokenZonderPas } from '../../../support/tokens.ts'
import { boek, inzagen, koppelcode, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

const INLOGCLAIMS = {
  handelende: [['act', 'sub'], ['sub']],
  vertegenwoordigde: ['sub'],
  mandaat: { pad: ['act', 'mandate'], waarden: { proxy: 'gemachtigde' } },
  minimum: { trekKoppelingIn: 'midden' },
}
const MIDDEN = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract'

let opstap: Opstap
const env = { OPSTAP_INLOGCLAIMS: JSON.stringify(INLOGCLAIMS) }
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, env })
})
afterAll(() => opstap.stop())

let volgnummer = 0
const nieuwAccount = (): string => `pseudoniem-${++volgnummer}`
const probeer = async (sub: string, pasnummer: string, code: string): Promise<Answer> =>
  opstap.call('POST', '/koppelingen', { token: await tokenZonderPas({ sub }), body: { pasnummer, code } })
const leesPas = async (token: string, pasnummer: string): Promise<number> =>
  (await opstap.call('GET', `/passen/${pasnummer}`, { token })).status

describe('linking', () => {
  test('an account with the code of the letter reaches that pass, and only that', async () => {
    const [pasnummer, ander, sub] = [await nieuwePas(opstap), await nieuwePas(opstap), nieuwAccount()]
    const code = await koppelcode(opstap, pasnummer)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
    const token = await tokenZonderPas({ sub })
    expect(await leesPas(token, pasnummer)).toBe(401)
    const { status, body } = await probeer(sub, pasnummer, code)
    expect([status, body.pasnummer]).toEqual([201, pasnummer])
    expect([await leesPas(token, pasnummer), await leesPas(token, ander)]).toEqual([200, 404])
    expect((await boek(opstap, ritaanvraag(pasnummer), { token })).status).toBe(201)
    expect((await opstap.call('GET', '/locaties?zoek=thuis', { token })).status).toBe(200)
  })

  test('a code is read as people type it, works once, and asking again answers the same', async () => {
    const [pasnummer, sub] = [await nieuwePas(opstap), nieuwAccount()]
    const code = await koppelcode(opstap, pasnummer)
    const getypt = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    const eerste = await probeer(sub, pasnummer, getypt)
    expect(eerste.status).toBe(201)
    expect((await probeer(sub, pasnummer, code)).body).toEqual(eerste.body)
    expect((await probeer(nieuwAccount(), pasnummer, code)).status).toBe(409)
  })

  test('the same pseudonym in another gemeente is another account', async () => {
    const [pasnummer, sub] = [await nieuwePas(opstap), nieuwAccount()]
    await probeer(sub, pasnummer, await koppelcode(opstap, pasnummer))
    expect(await leesPas(await tokenZonderPas({ sub, gemeente: 'berkelland' }), pasnummer)).toBe(401)
  })

  test('an account that reaches a pass cannot be linked to another', async () => {
    const [pasnummer, ander, sub] = [await nieuwePas(opstap), await nieuwePas(opstap), nieuwAccount()]
    await probeer(sub, pasnummer, await koppelcode(opstap, pasnummer))
    expect((await probeer(sub, ander, await koppelcode(opstap, ander))).body.type).toBe(
      'urn:opstap:probleem:al-gekoppeld',
    )
  })

  test('a new code voids the one before', async () => {
    const pasnummer = await nieuwePas(opstap)
    const [oud, nieuw] = [await koppelcode(opstap, pasnummer), await koppelcode(opstap, pasnummer)]
    expect((await probeer(nieuwAccount(), pasnummer, oud)).status).toBe(409)
    expect((await probeer(nieuwAccount(), pasnummer, nieuw)).status).toBe(201)
  })
})

describe('guessing', () => {
  test('a wrong code, an unknown pass, a pass without a code and a used code are answered alike', async () => {
    const [metCode, zonderCode, gebruikt] = [await nieuwePas(opstap), await nieuwePas(opstap), await nieuwePas(opstap)]
    await koppelcode(opstap, metCode)
    const code = await koppelcode(opstap, gebruikt)
    await probeer(nieuwAccount(), gebruikt, code)
    const antwoorden = await Promise.all(
      [metCode, 'BESTAAT-NIET', zonderCode, gebruikt].map((pas) => probeer(nieuwAccount(), pas, code)),
    )
    expect(antwoorden.map(({ status }) => status)).toEqual([409, 409, 409, 409])
    expect(new Set(antwoorden.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })

  test('five wrong codes void the right one; four do not', async () => {
    for (const [fouten, status] of [
      [4, 201],
      [5, 409],
    ] as const) {
      const pasnummer = await nieuwePas(opstap)
      const code = await koppelcode(opstap, pasnummer)
      for (let i = 0; i < fouten; i++) await probeer(nieuwAccount(), pasnummer, 'ONZIN')
      expect([fouten, (await probeer(nieuwAccount(), pasnummer, code)).status]).toEqual([fouten, status])
    }
  })

  test('wrong codes at the same moment count one by one', async () => {
    const pasnummer = await nieuwePas(opstap)
    const code = await koppelcode(opstap, pasnummer)
    const tegelijk = await Promise.all(Array.from({ length: 12 }, () => probeer(nieuwAccount(), pasnummer, 'ONZIN')))
    expect(tegelijk.every(({ status }) => status === 409)).toBe(true)
    expect((await probeer(nieuwAccount(), pasnummer, code)).status).toBe(409)
  })

  test('the right code at the same moment links one account', async () => {
    const pasnummer = await nieuwePas(opstap)
    const code = await koppelcode(opstap, pasnummer)
    const tegelijk = await Promise.all(Array.from({ length: 8 }, () => probeer(nieuwAccount(), pasnummer, code)))
    expect(tegelijk.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  test('an account that was wrong ten times waits a day, whatever pass it tries', async () => {
    const sub = nieuwAccount()
    for (let i = 0; i < 10; i++) expect((await probeer(sub, `BESTAAT-NIET-${i}`, 'ONZIN')).status).toBe(409)
    const pasnummer = await nieuwePas(opstap)
    const code = await koppelcode(opstap, pasnummer)
    expect((await probeer(sub, pasnummer, code)).status).toBe(429)
    expect((await probeer(nieuwAccount(), pasnummer, code)).status).toBe(201)
  })

  test('and linking stand in the logboek of the pass', async () => {
    const [pasnummer, sub] = [await nieuwePas(opstap), nieuwAccount()]
    const code = await koppelcode(opstap, pasnummer)
    await probeer(sub, pasnummer, 'ONZIN')
    await probeer(sub, pasnummer, code)
    const namen = (await inzagen(opstap, pasnummer)).map(({ wat }) => wat)
    expect(namen.filter((wat) => wat.startsWith('Een inlog aan uw pas gekoppeld'))).toHaveLength(2)
  })
})

test.each([
  ['2026-03-31T07:59:59Z', 201],
  ['2026-03-31T08:00:00Z', 409],
])('a code of the first of March works for thirty days and no second longer: at %s it is %i', async (later, status) => {
  let nu = Date.parse(NU)
  const kloktijd = await startOpstap({ klok: () => nu, locaties: PLAATSEN, env })
  const pasnummer = await nieuwePas(kloktijd)
  const code = await koppelcode(kloktijd, pasnummer)
  nu = Date.parse(later)
  const token = await tokenZonderPas({ sub: nieuwAccount() })
  const answer = await kloktijd.call('POST', '/koppelingen', { token, body: { pasnummer, code } })
  await kloktijd.stop()
  expect(answer.status).toBe(status)
})

describe('ending a link', () => {
  const gekoppeld = async (): Promise<{ pasnummer: string; koppelnummer: string; sub: string }> => {
    const [pasnummer, sub] = [await nieuwePas(opstap), nieuwAccount()]
    const { koppelnummer } = (await probeer(sub, pasnummer, await koppelcode(opstap, pasnummer))).body
    return { pasnummer, koppelnummer, sub }
  }
  const trekIn = (token: string, pasnummer: string, koppelnummer: string): Promise<Answer> =>
    opstap.call('PUT', `/passen/${pasnummer}/koppelingen/${koppelnummer}/intrekking`, { token })

  test('by the holder: the account reaches nothing from then on, and can be linked anew', async () => {
    const { pasnummer, koppelnummer, sub } = await gekoppeld()
    const token = await tokenZonderPas({ sub, acr: MIDDEN })
    const { status, body } = await trekIn(token, pasnummer, koppelnummer)
    expect([status, body.ingetrokkenOp]).toEqual([200, '2026-03-01T08:00:00Z'])
    expect(await leesPas(token, pasnummer)).toBe(401)
    expect((await probeer(sub, pasnummer, await koppelcode(opstap, pasnummer))).status).toBe(201)
    expect(await leesPas(token, pasnummer)).toBe(200)
  })

  test('asks for the level of assurance that the settings name', async () => {
    const { pasnummer, koppelnummer, sub } = await gekoppeld()
    const { status, body, headers } = await trekIn(await tokenZonderPas({ sub }), pasnummer, koppelnummer)
    expect([status, body.type]).toEqual([401, 'urn:opstap:probleem:hoger-niveau-nodig'])
    expect(headers.get('www-authenticate')).toContain('insufficient_user_authentication')
  })
})

describe('a relative', () => {
  test('books for who linked a pass, and the ride shows both', async () => {
    const [pasnummer, moeder] = [await nieuwePas(opstap), nieuwAccount()]
    await probeer(moeder, pasnummer, await koppelcode(opstap, pasnummer))
    const token = await tokenZonderPas({ sub: moeder, act: { sub: 'dochter', mandate: 'proxy' } })
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer), { token })
    expect(status).toBe(201)
    const namens = { mandaat: 'gemachtigde', voor: moeder }
    expect(body.ritten[0].geschiedenis).toMatchObject([{ wie: 'dochter', rol: 'pashouder', namens }])
    const { ritnummer } = body.ritten[0]
    const annulering = { token, body: { reden: 'Ze is ziek.' } }
    expect((await opstap.call('PUT', `/ritten/${ritnummer}/annulering`, annulering)).status).toBe(200)
    const gelezen = await opstap.call('GET', `/ritten/${ritnummer}`, { token })
    expect(gelezen.body.geschiedenis).toMatchObject([
      { wie: 'dochter', namens },
      { wie: 'dochter', namens, reden: 'Ze is ziek.' },
    ])
    const door = (await inzagen(opstap, pasnummer)).filter((inzage) => inzage.mandaat === 'gemachtigde')
    expect(door.map((inzage) => [inzage.door, inzage.uzelf])).toEqual(
      door.map(() => ['Iemand die u hebt gemachtigd', false]),
    )
    expect(door).toHaveLength(3)
  })

  test('reaches nothing for somebody without a linked pass, or with a mandate that is not known', async () => {
    const [pasnummer, moeder] = [await nieuwePas(opstap), nieuwAccount()]
    await probeer(moeder, pasnummer, await koppelcode(opstap, pasnummer))
    const vreemde = await tokenZonderPas({ sub: nieuwAccount(), act: { sub: 'dochter', mandate: 'proxy' } })
    const zonder = await tokenZonderPas({ sub: moeder, act: { sub: 'dochter' } })
    expect([await leesPas(vreemde, pasnummer), await leesPas(zonder, pasnummer)]).toEqual([401, 401])
  })
})
