import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Regeling } from '../../../../domain/beleid/documenten.ts'
import { regelingen } from '../../../../functions/services/beleid/meegeleverd.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { boek, budget, nieuwePas, opgeslagen, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

/** A policy under which late cancelling has consequences: none of the known ones says so. */
const BRON = { regeling: 'Regels voor een test (verzonnen)', artikel: 'artikel 1' }
const HEEN = Date.parse('2026-03-14T10:30:00+01:00')
const RETOUR = Date.parse('2026-03-14T14:00:00+01:00')
let nu = HEEN
let opstap: Opstap
let centralist: string
beforeAll(async () => {
  const [harlingen] = regelingen.get('harlingen') ?? []
  const streng = Regeling.parse({
    ...harlingen,
    annuleren: { kosteloosTotMinuten: 60, teLaat: { kilometers: 'inhouden', ritprijs: 'verschuldigd', bron: BRON } },
    loosmelding: { kilometers: 'vrijgeven', ritprijs: 'verschuldigd', bron: BRON },
  })
  opstap = await startOpstap({
    klok: () => nu,
    locaties: PLAATSEN,
    regelingen: new Map([...regelingen, ['harlingen', [streng]]]),
  })
  centralist = await opstap.token('centralist')
})
afterAll(() => opstap.stop())

/** A return ride of 2 × 10 km, booked a day ahead. */
const reis = async () => {
  nu = HEEN - 86_400_000
  const pasnummer = await nieuwePas(opstap)
  const { body } = await boek(opstap, ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } }))
  const [heen, terug] = body.ritten
  return { pasnummer, heen, terug }
}
const annuleer = (ritnummer: string, more: Record<string, unknown> = {}): Promise<Answer> =>
  opstap.call('PUT', `/ritten/${ritnummer}/annulering`, { token: centralist, body: { reden: 'Ziek.', ...more } })
const meld = async (ritnummer: string, body: Record<string, unknown>): Promise<Answer> =>
  opstap.call('PUT', `/ritten/${ritnummer}/uitvoering`, { token: await opstap.token('vervoerder'), body })
const GEREDEN = {
  resultaat: 'gereden',
  ingestapt: '2026-03-14T09:30:00+01:00',
  uitgestapt: '2026-03-14T09:31:00+01:00',
}
const standen = async (...ritten: { ritnummer: string }[]): Promise<string[]> => {
  const gelezen = await Promise.all(
    ritten.map(({ ritnummer }) => opstap.call('GET', `/ritten/${ritnummer}`, { token: centralist })),
  )
  return gelezen.map(({ body }) => body.status)
}

describe('a journey with its return', () => {
  test('the rides know one another', async () => {
    const { heen, terug } = await reis()
    expect([heen.retourrit, terug.retourrit]).toEqual([terug.ritnummer, heen.ritnummer])
  })

  test('cancelled apart', async () => {
    const { pasnummer, heen, terug } = await reis()
    await annuleer(heen.ritnummer)
    expect(await standen(heen, terug)).toEqual(['geannuleerd', 'geboekt'])
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 10_000, vrijgegevenMeter: 10_000 })
  })

  test.each(['heen', 'terug'] as const)(
    'cancelled together, asked of %s; said again it changes nothing',
    async (welke) => {
      const { pasnummer, ...ritten } = await reis()
      const eerst = await annuleer(ritten[welke].ritnummer, { samen: true })
      expect(eerst).toMatchObject({ status: 200, body: { ritnummer: ritten[welke].ritnummer, status: 'geannuleerd' } })
      expect(await standen(ritten.heen, ritten.terug)).toEqual(['geannuleerd', 'geannuleerd'])
      expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 0, vrijgegevenMeter: 20_000, ritten: [] })
      const before = await opgeslagen(opstap)
      expect((await annuleer(ritten[welke].ritnummer, { samen: true })).body).toEqual(eerst.body)
      expect(await opgeslagen(opstap)).toEqual(before)
    },
  )

  test('of which one was cancelled already: together cancels the other', async () => {
    const { pasnummer, heen, terug } = await reis()
    await annuleer(heen.ritnummer)
    expect((await annuleer(heen.ritnummer, { samen: true })).status).toBe(200)
    expect(await standen(heen, terug)).toEqual(['geannuleerd', 'geannuleerd'])
    expect((await budget(opstap, pasnummer)).vrijgegevenMeter).toBe(20_000)
  })

  test('of which the outward ride was driven: the return can be cancelled, the outward not, and then nothing is', async () => {
    const { heen, terug } = await reis()
    nu = HEEN
    await meld(heen.ritnummer, GEREDEN)
    const before = await opgeslagen(opstap)
    expect((await annuleer(heen.ritnummer, { samen: true })).status).toBe(409)
    expect(await opgeslagen(opstap)).toEqual(before)
    expect((await annuleer(terug.ritnummer, { samen: true })).status).toBe(200)
    expect(await standen(heen, terug)).toEqual(['gereden', 'geannuleerd'])
  })

  test('one late and one in time: each is settled by its own time', async () => {
    const { pasnummer, heen, terug } = await reis()
    nu = HEEN - 3_600_000 + 1
    expect((await annuleer(heen.ritnummer, { samen: true })).body.afrekening).toEqual({
      soort: 'teLaatGeannuleerd',
      meter: 'inhouden',
      ritprijs: 'verschuldigd',
      bedragCent: heen.ritprijs.totaalCent,
      bron: BRON,
    })
    const { body } = await opstap.call('GET', `/ritten/${terug.ritnummer}`, { token: centralist })
    expect(body).not.toHaveProperty('afrekening')
    const overzicht = await budget(opstap, pasnummer)
    expect(overzicht).toMatchObject({
      geboektMeter: 0,
      ingehoudenMeter: 10_000,
      vrijgegevenMeter: 10_000,
      teLaatGeannuleerd: 1,
      resterendMeter: 1_490_000,
    })
    expect(overzicht.ritten.map((rit: any) => rit.ritnummer)).toEqual([heen.ritnummer])
  })

  test('both at once by two people: both cancelled, once each', async () => {
    const { pasnummer, heen, terug } = await reis()
    const answers = await Promise.all([
      annuleer(heen.ritnummer, { samen: true }),
      annuleer(terug.ritnummer, { samen: true }),
      annuleer(terug.ritnummer),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 0, vrijgegevenMeter: 20_000 })
  })
})

describe('late', () => {
  test.each([
    ['at the limit', RETOUR - 3_600_000, undefined],
    ['a millisecond later', RETOUR - 3_600_000 + 1, 'teLaatGeannuleerd'],
  ])('cancelling %s', async (_, op, soort) => {
    const { terug } = await reis()
    nu = op
    expect((await annuleer(terug.ritnummer)).body.afrekening?.soort).toBe(soort)
  })

  test('putting the ride off first does not help', async () => {
    const { terug } = await reis()
    nu = RETOUR - 60_000
    const body = { vertrek: '2026-03-21T14:00:00+01:00' }
    expect((await opstap.call('PATCH', `/ritten/${terug.ritnummer}`, { token: centralist, body })).status).toBe(200)
    expect((await annuleer(terug.ritnummer)).body.afrekening).toMatchObject({
      soort: 'teLaatGeannuleerd',
      meter: 'inhouden',
    })
  })

  test('nobody at the door: the fare is due, the metres are free, and it is counted', async () => {
    const { pasnummer, heen } = await reis()
    nu = HEEN
    await meld(heen.ritnummer, { resultaat: 'loosgemeld' })
    await meld(heen.ritnummer, { resultaat: 'loosgemeld' })
    const { body } = await opstap.call('GET', `/ritten/${heen.ritnummer}`, { token: centralist })
    expect(body.afrekening).toMatchObject({
      soort: 'loosgemeld',
      meter: 'vrijgeven',
      bedragCent: heen.ritprijs.totaalCent,
    })
    expect(await budget(opstap, pasnummer)).toMatchObject({
      loosgemeld: 1,
      vrijgegevenMeter: 10_000,
      ingehoudenMeter: 0,
    })
  })
})

describe('a policy that counts how often', () => {
  const GEMEENTE = 'teststad'
  test('the third late cancellation of a month costs something, and of a journey both rides count', async () => {
    const [harlingen] = regelingen.get('harlingen') ?? []
    const teLaat = {
      kilometers: 'vrijgeven',
      ritprijs: 'vervalt',
      bedragCent: 750,
      vanafKeer: 3,
      per: 'maand',
      bron: BRON,
    }
    const tellend = Regeling.parse({
      ...harlingen,
      gemeente: GEMEENTE,
      annuleren: { kosteloosTotMinuten: 600, teLaat },
    })
    nu = Date.parse('2026-03-10T08:00:00+01:00')
    const eigen = await startOpstap({
      klok: () => nu,
      locaties: PLAATSEN,
      regelingen: new Map([...regelingen, [GEMEENTE, [tellend]]]),
    })
    const token = await eigen.token('centralist', { gemeente: GEMEENTE })
    const pasnummer = await nieuwePas(eigen, {}, GEMEENTE)
    const op = async (vertrek: string, rest = {}) =>
      (await boek(eigen, ritaanvraag(pasnummer, { vertrek, ...rest }), { token })).body.ritten
    const verschuldigd = async (ritnummer: string, body = {}) => {
      const vooraf = await eigen.call('POST', `/ritten/${ritnummer}/annuleringsbeoordelingen`, { token })
      const na = await eigen.call('PUT', `/ritten/${ritnummer}/annulering`, {
        token,
        body: { reden: 'Ziek.', ...body },
      })
      return [vooraf.body.ritten.map((rit: any) => rit.verschuldigdCent), na.body.verschuldigdCent]
    }
    try {
      const [een] = await op('2026-03-10T10:30:00+01:00')
      expect(await verschuldigd(een.ritnummer)).toEqual([[0], 0])
      const [heen, terug] = await op('2026-03-10T11:30:00+01:00', { retour: { vertrek: '2026-03-10T16:00:00+01:00' } })
      // The second time costs nothing, and the way back is the third.
      expect(await verschuldigd(heen.ritnummer, { samen: true })).toEqual([[0, 750], 0])
      const na = await eigen.call('GET', `/ritten/${terug.ritnummer}`, { token })
      expect(na.body).toMatchObject({ status: 'geannuleerd', verschuldigdCent: 750 })
      const [april] = await op('2026-04-01T10:30:00+02:00')
      nu = Date.parse('2026-04-01T08:00:00+02:00')
      expect(await verschuldigd(april.ritnummer)).toEqual([[0], 0])
    } finally {
      await eigen.stop()
    }
  })
})

describe('what the municipality cancels', () => {
  const gemeente = async () => ({
    token: await opstap.token('gemeente'),
    body: { reden: 'De pashouder is overleden.' },
  })

  test('costs the rider nothing, however late, and says who did it and why', async () => {
    const { pasnummer, heen, terug } = await reis()
    nu = HEEN - 60_000
    const pad = `/ritten/${heen.ritnummer}`
    const vooraf = await opstap.call('POST', `${pad}/annuleringsbeoordelingen`, await gemeente())
    expect(vooraf.body.ritten).toMatchObject([
      { ritnummer: heen.ritnummer, vrijMeter: 10_000, verschuldigdCent: 0 },
      { ritnummer: terug.ritnummer, vrijMeter: 10_000, verschuldigdCent: 0 },
    ])
    const { status, body } = await opstap.call('PUT', `${pad}/annulering`, await gemeente())
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'geannuleerd', verschuldigdCent: 0 })
    expect(body.afrekening).toBeUndefined()
    expect(body.geschiedenis.at(-1)).toMatchObject({ rol: 'gemeente', reden: 'De pashouder is overleden.' })
    expect(await budget(opstap, pasnummer)).toMatchObject({
      geboektMeter: 10_000,
      vrijgegevenMeter: 10_000,
      teLaatGeannuleerd: 0,
    })
  })

  test('is not what was driven', async () => {
    const { heen } = await reis()
    nu = HEEN
    await meld(heen.ritnummer, GEREDEN)
    const before = await opgeslagen(opstap)
    expect((await opstap.call('PUT', `/ritten/${heen.ritnummer}/annulering`, await gemeente())).status).toBe(409)
    expect(await opgeslagen(opstap)).toEqual(before)
  })
})
