import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, tokenOf, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { signToken } from '../../../../../functions/local/inloggen/issuer.ts'
import { geboekteRit, nieuwePas, NU, PLAATSEN, ritaanvraag, volgende } from '../../../../support/voorbeelden.ts'

let opstap: Opstap
let gemeente: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  gemeente = await tokenOf('gemeente')
})
afterAll(() => opstap.stop())

const tokenVan = (sub: string): Promise<string> =>
  signToken({ sub, rollen: ['vervoerder'], gemeente: 'harlingen', pasnummer: undefined })
const lees = (): Promise<Answer> => opstap.call('GET', '/vervoerders', { token: gemeente })
const schrijf = async (vervoerders: unknown): Promise<Answer> => {
  const { bewerking } = (await lees()).body
  return opstap.call('PUT', '/vervoerders', { token: gemeente, body: { vervoerders, bewerking } })
}
const vervoerder = (vervoerdersnummer: string, rest: object = {}) => ({
  vervoerdersnummer,
  naam: `${vervoerdersnummer} (verzonnen)`,
  geldigVanaf: '2026-01-01',
  inlogs: [`inlog-${vervoerdersnummer}`],
  ...rest,
})
const vraag = async (sub: string, query: string): Promise<Answer> =>
  opstap.call('GET', query.startsWith('/') ? query : `/vervoersopdrachten?${query}`, { token: await tokenVan(sub) })
/** All pages of a question. */
const alles = async (sub: string, query: string): Promise<any[]> => {
  const gevonden: any[] = []
  for (let pad: string | undefined = query; pad !== undefined;) {
    const answer = await vraag(sub, pad)
    expect(answer.status).toBe(200)
    gevonden.push(...answer.body.vervoersopdrachten)
    pad = volgende(answer)
  }
  return gevonden
}
const nummers = async (sub: string, query: string): Promise<string[]> =>
  (await alles(sub, query)).map(({ ritnummer }) => ritnummer)

describe('the carriers of a gemeente', () => {
  test('are none at first: then each carrier sees every ride', async () => {
    expect((await lees()).body).toEqual({ vervoerders: [], bewerking: 0, gaten: [] })
    const ritnummer = await geboekteRit(
      opstap,
      ritaanvraag(await nieuwePas(opstap), { vertrek: '2026-04-01T10:00:00Z' }),
    )
    expect(await nummers('wie-dan-ook', 'datum=2026-04-01')).toEqual([ritnummer])
  })

  test('are written in one act, on condition of what was read', async () => {
    const eerst = await schrijf([vervoerder('taxi-noord', { geldigTotEnMet: '2026-06-30' })])
    expect(eerst).toMatchObject({
      status: 200,
      body: {
        vervoerders: [{ vervoerdersnummer: 'taxi-noord', rijdt: {}, wijzigingenDagen: 7 }],
        bewerking: 1,
        gaten: [{ vervoertype: 'regulier', vanaf: '2026-07-01' }, {}, {}],
      },
    })
    const oud = await opstap.call('PUT', '/vervoerders', { token: gemeente, body: { vervoerders: [], bewerking: 0 } })
    expect([oud.status, (await lees()).body]).toEqual([409, eerst.body])
  })

  test.each<[object, string[]]>([
    [{ vervoerdersnummer: 'Taxi Noord' }, ['vervoerders.0.vervoerdersnummer']],
    [{ naam: '' }, ['vervoerders.0.naam']],
    [{ geldigTotEnMet: '2025-12-31' }, ['vervoerders.0.geldigTotEnMet']],
    [{ rijdt: { vervoertypen: ['vliegtuig'] } }, ['vervoerders.0.rijdt.vervoertypen.0']],
    [{ wijzigingenDagen: 0 }, ['vervoerders.0.wijzigingenDagen']],
  ])('%j is bad input', async (rest, velden) => {
    const answer = await schrijf([vervoerder('taxi-noord', rest)])
    expect([answer.status, answer.body.errors?.map((fout: any) => fout.location)]).toEqual([400, velden])
  })

  test('have each a number of their own', async () => {
    expect((await schrijf([vervoerder('a'), vervoerder('a')])).body.errors).toMatchObject([{ location: 'vervoerders' }])
  })
})

describe('a carrier', () => {
  const ROLSTOEL = vervoerder('rol', { rijdt: { vervoertypen: ['rolstoel'] }, wijzigingenDagen: 30 })
  let [gewoon, metRolstoel, later, pasnummer] = ['', '', '', '']
  beforeAll(async () => {
    const op = (vertrek: string) => ritaanvraag(pasnummer, { vertrek })
    pasnummer = await nieuwePas(opstap, { vervoertype: 'rolstoel' })
    metRolstoel = await geboekteRit(opstap, op('2026-04-10T10:00:00Z'))
    pasnummer = await nieuwePas(opstap)
    gewoon = await geboekteRit(opstap, op('2026-04-10T11:00:00Z'))
    later = await geboekteRit(opstap, op('2026-07-01T12:00:00+02:00'))
    await schrijf([
      ROLSTOEL,
      vervoerder('noord', { geldigTotEnMet: '2026-06-30' }),
      vervoerder('zuid', { geldigVanaf: '2026-07-01' }),
    ])
  })

  test.each([
    ['inlog-rol', () => [metRolstoel]],
    ['inlog-noord', () => [gewoon]],
    ['inlog-zuid', () => [later]],
  ])('%s sees its own rides, in every list', async (sub, eigen) => {
    const open = (await nummers(sub, 'open=true')).filter((n) => [gewoon, metRolstoel, later].includes(n))
    expect(open).toEqual(eigen())
    const gewijzigd = await nummers(sub, 'gewijzigdSinds=2026-03-01T08:00:00Z')
    expect(gewijzigd.filter((n) => [gewoon, metRolstoel, later].includes(n))).toEqual(eigen())
    const dagen = [...(await nummers(sub, 'datum=2026-04-10')), ...(await nummers(sub, 'datum=2026-07-01'))]
    expect(dagen).toEqual(eigen())
  })

  test('reports its own rides only: another’s is not there', async () => {
    const meld = async (sub: string, ritnummer: string) =>
      opstap.call('PUT', `/ritten/${ritnummer}/uitvoering`, {
        token: await tokenVan(sub),
        body: { resultaat: 'loosgemeld' },
      })
    // Too early, and its own.
    expect((await meld('inlog-noord', gewoon)).status).toBe(409)
    const ander = await meld('inlog-zuid', gewoon)
    expect([ander.status, ander.body]).toEqual([404, (await meld('inlog-zuid', 'R000000000000')).body])
    expect((await meld('onbekend', gewoon)).status).toBe(404)
  })

  test('that nobody named is told to ask the gemeente; the desk sees all, with whose each is', async () => {
    expect((await vraag('onbekend', 'open=true')).body.type).toBe('urn:opstap:probleem:vervoerder-onbekend')
    const token = await opstap.token('centralist')
    const { body } = await opstap.call('GET', '/vervoersopdrachten?datum=2026-04-10', { token })
    expect(body.vervoersopdrachten.map((o: any) => o.vervoerder.vervoerdersnummer)).toEqual(['rol', 'noord'])
  })

  test('asks back as far as its contract says', async () => {
    expect((await vraag('inlog-noord', 'gewijzigdSinds=2026-02-21T08:00:00Z')).status).toBe(400)
    expect((await vraag('inlog-rol', 'gewijzigdSinds=2026-01-31T08:00:00Z')).status).toBe(200)
    expect((await vraag('inlog-rol', 'gewijzigdSinds=2026-01-30T07:59:59Z')).status).toBe(400)
  })

  test('begins with all open rides, and goes on from there', async () => {
    const { body } = await vraag('inlog-noord', 'open=true')
    expect(body).toMatchObject({ gewijzigdTot: '2026-03-01T07:59:01Z', indeling: expect.any(Number) })
    expect(body.vervoersopdrachten.every((o: any) => o.status === 'geboekt')).toBe(true)
  })

  test('hears that a ride is off when it becomes another’s, as it knew it', async () => {
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-05-20T10:00:00Z' }))
    const token = await opstap.token('centralist')
    await opstap.call('PATCH', `/ritten/${ritnummer}`, { token, body: { vertrek: '2026-07-20T10:00:00Z' } })
    const vind = async (sub: string) =>
      (await alles(sub, 'gewijzigdSinds=2026-03-01T08:00:00Z')).find((o) => o.ritnummer === ritnummer)
    expect(await vind('inlog-noord')).toMatchObject({
      status: 'geannuleerd',
      vertrek: '2026-05-20T10:00:00Z',
      wijziging: { versie: 2 },
    })
    expect(await vind('inlog-zuid')).toMatchObject({ status: 'geboekt', vertrek: '2026-07-20T10:00:00Z' })
    expect(await vind('inlog-rol')).toBeUndefined()
  })

  test('sees in `indeling` that who drives what was changed', async () => {
    const eerst = (await vraag('inlog-zuid', 'datum=2026-04-10')).body.indeling
    await schrijf([ROLSTOEL, vervoerder('zuid')])
    const { body } = await vraag('inlog-zuid', 'datum=2026-04-10')
    expect(body.indeling).toBe(eerst + 1)
    expect(body.vervoersopdrachten.map((o: any) => o.ritnummer)).toEqual([gewoon])
  })
})
