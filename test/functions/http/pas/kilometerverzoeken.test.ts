import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { Besluitwens } from '../../../../functions/http/pas/besluit/besluit.schema.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { geboekteRit, inzagen, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

let opstap: Opstap
let gemeente: string
let nu = momentVan(NU).epochMs
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const WENS = { reden: 'Ik bezoek mijn vrouw elke dag (verzonnen).', totEnMet: '2026-08-31' }
const vraag = async (pasnummer: string, body: object = WENS, van = pasnummer): Promise<Answer> =>
  opstap.call('POST', `/passen/${pasnummer}/kilometerverzoeken`, {
    token: await opstap.token('pashouder', { pasnummer: van }),
    body,
  })
const besluit = async (pasnummer: string, rest: object): Promise<string> => {
  const body = { ...(Besluitwens.meta()?.['example'] as object), besluitdatum: '2026-03-01', ...rest }
  const answer = await opstap.call('POST', `/passen/${pasnummer}/besluiten`, { token: gemeente, body })
  return answer.body.besluitnummer
}
const handelAf = (pasnummer: string, verzoeknummer: string, besluitnummer: string): Promise<Answer> =>
  opstap.call('PUT', `/passen/${pasnummer}/kilometerverzoeken/${verzoeknummer}/afhandeling`, {
    token: gemeente,
    body: { besluitnummer },
  })
const open = async (): Promise<string[]> =>
  (await opstap.call('GET', '/kilometerverzoeken', { token: gemeente })).body.kilometerverzoeken.map(
    ({ verzoeknummer }: any) => verzoeknummer,
  )
const codes = ({ body }: Answer): string[] => (body.errors ?? []).map((fout: any) => fout.code)

describe('asking for more kilometres', () => {
  test('takes the rides of the year along, waits for the municipality, and is answered by a higher budget', async () => {
    const pas = await nieuwePas(opstap, {
      beginstand: { meter: 200_000, jaar: 2026, bron: 'Vorig systeem (verzonnen)', datum: '2026-02-28' },
    })
    await geboekteRit(opstap, ritaanvraag(pas))
    await geboekteRit(opstap, ritaanvraag(pas, { vertrek: '2026-04-15T10:30:00+02:00' }))
    const { status, body } = await vraag(pas)
    expect([status, body]).toMatchObject([
      201,
      {
        pasnummer: pas,
        ...WENS,
        op: '2026-03-01T08:00:00Z',
        uiterlijkOp: '2026-04-26',
        patroon: {
          jaar: 2026,
          limietMeter: 1_500_000,
          perMaandMeter: [0, 0, 10_000, 10_000, 0, 0, 0, 0, 0, 0, 0, 0],
          gebruiktMeter: 220_000,
          // Nobody travelled here yet: what was travelled elsewhere, and what is booked.
          verwachtMeter: 220_000,
        },
      },
    ])
    const { verzoeknummer } = body
    expect(await open()).toContain(verzoeknummer)
    const hoger = await besluit(pas, { soort: 'reizigersbudget', vanaf: '2026-03-01', totEnMet: '2026-08-31' })
    expect(await handelAf(pas, verzoeknummer, hoger)).toMatchObject({
      status: 409,
      body: { type: 'urn:opstap:probleem:budget-niet-op-pas' },
    })
    const reizigersbudget = { meterPerJaar: 2_500_000, motivering: 'Ziekenhuis (verzonnen)', totEnMet: '2026-08-31' }
    await opstap.call('PATCH', `/passen/${pas}`, { token: gemeente, body: { reizigersbudget } })
    const klaar = await handelAf(pas, verzoeknummer, hoger)
    expect(klaar).toMatchObject({
      status: 200,
      body: { afhandeling: { uitkomst: 'toegekend', besluitnummer: hoger }, patroon: { limietMeter: 1_500_000 } },
    })
    expect(klaar.body.afhandeling).not.toHaveProperty('wie')
    expect((await handelAf(pas, verzoeknummer, hoger)).body).toEqual(klaar.body)
    expect(await open()).not.toContain(verzoeknummer)
    expect((await inzagen(opstap, pas)).map(({ wat }) => wat)).toContain('Gevraagd om meer kilometers')
  })

  test('a refusal is a decision, after which somebody may ask again', async () => {
    const pas = await nieuwePas(opstap)
    const eerder = await besluit(pas, { soort: 'afwijzing', zaaknummer: 'Z-2026-00100' })
    nu += 1000
    const { verzoeknummer } = (await vraag(pas)).body
    expect((await vraag(pas, { reden: 'Iets anders (verzonnen).' })).body.type).toBe(
      'urn:opstap:probleem:verzoek-loopt',
    )
    expect(codes(await handelAf(pas, verzoeknummer, 'BNIETS'))).toEqual(['besluit.onbekend'])
    const ander = await besluit(pas, { soort: 'blokkade' })
    expect((await handelAf(pas, verzoeknummer, ander)).body.type).toBe('urn:opstap:probleem:besluit-ander-onderwerp')
    expect((await handelAf(pas, verzoeknummer, eerder)).body.type).toBe('urn:opstap:probleem:besluit-voor-verzoek')
    const nee = await besluit(pas, { soort: 'afwijzing' })
    expect((await handelAf(pas, verzoeknummer, nee)).body.afhandeling.uitkomst).toBe('afgewezen')
    const weer = await besluit(pas, { soort: 'afwijzing', zaaknummer: 'Z-2026-00124' })
    expect((await handelAf(pas, verzoeknummer, weer)).status).toBe(409)
    expect((await vraag(pas, { reden: 'Iets anders (verzonnen).' })).status).toBe(201)
  })

  test('a double click is one request, and it goes along with a replaced pass', async () => {
    const pas = await nieuwePas(opstap)
    const [een, twee] = await Promise.all([vraag(pas), vraag(pas)])
    expect([een.status, twee.status, twee.body]).toEqual([201, 201, een.body])
    const vervanging = { token: gemeente, body: { reden: 'Verloren (verzonnen).' } }
    const nieuw = (await opstap.call('PUT', `/passen/${pas}/vervanging`, vervanging)).body.pasnummer
    const token = await opstap.token('pashouder', { pasnummer: nieuw })
    const { body } = await opstap.call('GET', `/passen/${nieuw}/kilometerverzoeken`, { token })
    expect(body.kilometerverzoeken).toEqual([een.body])
    expect((await vraag(nieuw, { reden: 'Nog een (verzonnen).' })).status).toBe(409)
  })

  test('is refused for a time that is over, for somebody else, and where nothing limits', async () => {
    const pas = await nieuwePas(opstap)
    expect(codes(await vraag(pas, { ...WENS, totEnMet: '2026-02-28' }))).toEqual(['periode.onjuist'])
    expect((await vraag(pas, WENS, await nieuwePas(opstap))).status).toBe(404)
    const brk = await nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' } }, 'berkelland')
    const token = await opstap.token('pashouder', { pasnummer: brk, gemeente: 'berkelland' })
    const zonder = await opstap.call('POST', `/passen/${brk}/kilometerverzoeken`, { token, body: WENS })
    expect([zonder.status, zonder.body.type]).toEqual([409, 'urn:opstap:probleem:geen-grens'])
  })
})
