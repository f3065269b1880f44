import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  alleRitten,
  budget,
  geboekteRit,
  koppelcode,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  reeksaanvraag,
  ritaanvraag,
} from '../../../support/voorbeelden.ts'
import { tokenZonderPas } from '../../../support/tokens.ts'

let opstap: Opstap
let gemeente: string
let centralist: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  gemeente = await opstap.token('gemeente')
  centralist = await opstap.token('centralist')
})
afterAll(() => opstap.stop())

const patch = (pasnummer: string, body: unknown): Promise<Answer> =>
  opstap.call('PATCH', `/passen/${pasnummer}`, { token: gemeente, body })
const lees = async (pasnummer: string): Promise<any> =>
  (await opstap.call('GET', `/passen/${pasnummer}/nasleep`, { token: centralist })).body
const handelAf = (pasnummer: string, keuze: unknown): Promise<Answer> =>
  opstap.call('PUT', `/passen/${pasnummer}/nasleep`, {
    token: gemeente,
    body: { keuze, reden: 'De pas is beëindigd.' },
  })
const werklijst = async (): Promise<string[]> => {
  const gevonden: string[] = []
  let pad: string | undefined = '/v1/nasleep'
  while (pad !== undefined) {
    const { body }: Answer = await opstap.call('GET', pad, { token: centralist })
    gevonden.push(...body.openstaand.map((een: any) => een.pasnummer))
    pad = body['_links'].next?.href
  }
  return gevonden
}
const leesRit = async (ritnummer: string): Promise<any> =>
  (await opstap.call('GET', `/ritten/${ritnummer}`, { token: centralist })).body
const opdrachten = async (datum: string): Promise<any[]> =>
  (await opstap.call('GET', `/vervoersopdrachten?datum=${datum}`, { token: await opstap.token('vervoerder') })).body
    .vervoersopdrachten

const OVERLEDEN = { einde: { datum: '2026-03-01', soort: 'overleden' } }
const ALLES = { ritten: 'annuleren', reeksen: 'stoppen', koppelingen: 'intrekken', machtiging: 'intrekken' }

const MACHTIGING = {
  ondertekendOp: '2026-01-15',
  iban: 'NL91ABNA0417164300',
  rekeninghouder: 'T. Voorbeeld (verzonnen)',
}

/** Somebody with rides today and in two weeks, a series, an account, the code of another letter, and a mandate. */
const wereld = async (rest: Record<string, unknown> = {}) => {
  const pasnummer = await nieuwePas(opstap, { telefoon: '0517 000001', ...rest })
  const vandaag = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-01T15:00:00+01:00' }))
  const straks = await geboekteRit(opstap, ritaanvraag(pasnummer))
  const reeks = await opstap.call('POST', '/ritreeksen', {
    token: centralist,
    body: reeksaanvraag(pasnummer),
    headers: { 'idempotency-key': `reeks-${pasnummer}` },
  })
  const token = await tokenZonderPas({ sub: `account-${pasnummer}`, gemeente: 'harlingen' })
  const code = await koppelcode(opstap, pasnummer)
  await opstap.call('POST', '/koppelingen', { token, body: { pasnummer, code } })
  await opstap.call('PUT', `/passen/${pasnummer}/machtiging`, { token: gemeente, body: MACHTIGING })
  return { pasnummer, vandaag, straks, reeksnummer: reeks.body.reeksnummer as string, token }
}

describe('a pass that ends for death', () => {
  test('tells all that is left, before and after, and stands on the worklist until it is decided', async () => {
    const { pasnummer, vandaag, straks, reeksnummer } = await wereld()
    const before = await opgeslagen(opstap)
    const vooraf = await opstap.call('POST', `/passen/${pasnummer}/wijzigingsbeoordelingen`, {
      token: gemeente,
      body: OVERLEDEN,
    })
    expect(await opgeslagen(opstap)).toEqual(before)
    expect(vooraf.status).toBe(200)
    // From the day of death itself: the taxi of this afternoon is for nobody any more.
    expect(vooraf.body.vanaf).toBe('2026-03-01')
    const nummers = vooraf.body.ritten.map((rit: any) => rit.ritnummer)
    expect(nummers).toEqual(expect.arrayContaining([vandaag, straks]))
    expect(nummers).toHaveLength((await alleRitten(opstap, pasnummer)).length)
    expect(vooraf.body).toMatchObject({
      reeksen: [{ reeksnummer }],
      machtiging: true,
      anderePassen: [],
      rekeningen: [],
    })
    expect(vooraf.body.koppelingen).toHaveLength(1)

    const { status, body } = await patch(pasnummer, OVERLEDEN)
    expect(status).toBe(200)
    expect(body.nasleep).toEqual(vooraf.body)
    expect(body.geraakteRitten).toEqual(vooraf.body.ritten.filter((rit: any) => rit.ritnummer !== vandaag))
    expect(await lees(pasnummer)).toEqual(vooraf.body)
    expect(await werklijst()).toContain(pasnummer)
  })

  test('is settled in the same request, costs nothing, and the carrier hears it at once', async () => {
    const { pasnummer, vandaag, straks, reeksnummer, token } = await wereld()
    const { status, body } = await patch(pasnummer, { ...OVERLEDEN, nasleep: ALLES })
    expect(status).toBe(200)
    expect(body.geraakteRitten).toEqual([])
    expect(body.nasleep).toEqual({
      vanaf: '2026-03-01',
      ritten: [],
      reeksen: [],
      koppelingen: [],
      agenda: false,
      machtiging: false,
      anderePassen: [],
      meereizen: [],
      rekeningen: [],
    })
    expect(await werklijst()).not.toContain(pasnummer)
    for (const rit of await alleRitten(opstap, pasnummer)) expect(rit.status).toBe('geannuleerd')
    const rit = await leesRit(vandaag)
    expect(rit.geschiedenis.at(-1)).toMatchObject({ rol: 'gemeente', reden: 'De pas is beëindigd.' })
    expect(rit).not.toHaveProperty('afrekening')
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 0, geredenMeter: 0 })
    const opdracht = (await opdrachten('2026-03-14&status=geannuleerd')).find((een: any) => een.ritnummer === straks)
    expect(opdracht.status).toBe('geannuleerd')
    expect(opdracht).not.toHaveProperty('telefoon')
    const reeks = await opstap.call('GET', `/ritreeksen/${reeksnummer}`, { token: centralist })
    expect(reeks.body.beeindiging).toMatchObject({ vanaf: '2026-03-01' })
    expect((await opstap.call('GET', `/ritten?pasnummer=${pasnummer}`, { token })).status).not.toBe(200)
    const machtiging = await opstap.call('GET', `/passen/${pasnummer}/machtiging`, { token: gemeente })
    expect(machtiging.status).toBe(404)
  })

  test('the same request again does nothing twice', async () => {
    const { pasnummer } = await wereld()
    const body = { ...OVERLEDEN, nasleep: ALLES }
    const eerst = await patch(pasnummer, body)
    const before = await opgeslagen(opstap)
    expect((await patch(pasnummer, body)).body).toEqual(eerst.body)
    expect((await handelAf(pasnummer, ALLES)).body).toEqual(eerst.body.nasleep)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('names rides of the day of death, and of other endings only those after the last day', async () => {
    const dag = async (soort: string): Promise<any> => {
      const pasnummer = await nieuwePas(opstap)
      await geboekteRit(opstap, ritaanvraag(pasnummer))
      return (await patch(pasnummer, { einde: { datum: '2026-03-14', soort } })).body
    }
    const overleden = await dag('overleden')
    expect(overleden.geraakteRitten).toEqual([])
    expect(overleden.nasleep.ritten).toMatchObject([{ redenen: [], advies: expect.stringContaining('overleden') }])
    expect(await dag('verhuisd')).not.toHaveProperty('nasleep')
  })

  test('ends the other passes of the person too, where that is asked', async () => {
    const eerste = await nieuwePas(opstap)
    const tweede = await nieuwePas(opstap)
    const koppel = await opstap.call('PUT', `/passen/${tweede}/persoon`, {
      token: gemeente,
      body: { persoonsnummer: eerste, reden: 'Zelfde persoon (verzonnen).' },
    })
    expect(koppel.status).toBe(200)
    const rit = await geboekteRit(opstap, ritaanvraag(tweede))
    const { body } = await patch(eerste, OVERLEDEN)
    expect(body.nasleep.anderePassen).toEqual([tweede])
    const na = await handelAf(eerste, { ...ALLES, anderePassen: 'beeindigen' })
    expect(na.body.anderePassen).toEqual([])
    expect((await leesRit(rit)).status).toBe('geannuleerd')
    const ander = await opstap.call('GET', `/passen/${tweede}`, { token: gemeente })
    expect(ander.body.einde).toEqual(OVERLEDEN.einde)
  })
})

test('names rides of others in which the holder would travel along, until these are changed', async () => {
  const pasnummer = await nieuwePas(opstap)
  const ander = await nieuwePas(opstap)
  const mee = { meereizenden: [{ soort: 'medereiziger', pasnummer }] }
  const ritnummer = await geboekteRit(opstap, ritaanvraag(ander, mee))
  const { body } = await patch(pasnummer, OVERLEDEN)
  expect(body.geraakteRitten).toEqual([])
  expect(body.nasleep.meereizen).toMatchObject([{ ritnummer }])
  expect(await werklijst()).toContain(pasnummer)
  const weg = await opstap.call('PUT', `/ritten/${ritnummer}/annulering`, { token: centralist, body: { reden: 'x' } })
  expect(weg.status).toBe(200)
  expect(await werklijst()).not.toContain(pasnummer)
})

test('ends the secret address of a calendar with the accounts', async () => {
  const pasnummer = await nieuwePas(opstap)
  const holder = await opstap.token('pashouder', { pasnummer })
  const gemaakt = await opstap.call('POST', `/passen/${pasnummer}/agendasleutel`, { token: holder })
  expect(gemaakt.status).toBeLessThan(300)
  expect((await patch(pasnummer, OVERLEDEN)).body.nasleep).toMatchObject({ agenda: true, koppelingen: [] })
  expect((await handelAf(pasnummer, { koppelingen: 'intrekken' })).body).toMatchObject({ agenda: false })
})

describe('what may stay', () => {
  test('is off the worklist once somebody said so, and is asked again after another ending', async () => {
    const { pasnummer } = await wereld()
    await patch(pasnummer, { einde: { datum: '2026-06-30', soort: 'verhuisd' } })
    const na = await handelAf(pasnummer, {
      ritten: 'annuleren',
      reeksen: 'stoppen',
      koppelingen: 'behouden',
      machtiging: 'behouden',
    })
    expect(na.body).toMatchObject({ koppelingen: [], machtiging: false, reeksen: [] })
    expect(await werklijst()).not.toContain(pasnummer)
    // Rides before the day of moving stay, and so does the series until then.
    expect((await alleRitten(opstap, pasnummer)).every((rit) => rit.status === 'geboekt')).toBe(true)
    expect((await patch(pasnummer, { einde: null })).body).not.toHaveProperty('nasleep')
    const weer = await patch(pasnummer, { einde: { datum: '2026-06-30', soort: 'verhuisd' } })
    expect(weer.body.nasleep).toMatchObject({ machtiging: true })
    expect(await werklijst()).toContain(pasnummer)
  })

  test.each<[string, Record<string, unknown>]>([
    ['a block', { blokkade: { reden: 'Onderzoek (verzonnen).' } }],
    ['a home that is too far from where rides go', { woning: { locatieId: 'op-26000-m' } }],
    ['a companion who is obliged', { begeleiding: 'verplicht' }],
  ])('%s leaves its rides on the worklist, and no account or mandate', async (_, verandering) => {
    const { pasnummer, straks } = await wereld()
    const { body } = await patch(pasnummer, verandering)
    expect(body.geraakteRitten.map((rit: any) => rit.ritnummer)).toContain(straks)
    expect(body.nasleep).toMatchObject({ koppelingen: [], machtiging: false })
    expect(body.nasleep.reeksen).toHaveLength(1)
    expect(await werklijst()).toContain(pasnummer)
    const na = await handelAf(pasnummer, { ritten: 'annuleren', reeksen: 'stoppen' })
    expect(na.body).toMatchObject({ ritten: [], reeksen: [] })
    expect(await werklijst()).not.toContain(pasnummer)
  })
})

test('the municipality may cancel a ride, and see first what that does', async () => {
  const ritnummer = await geboekteRit(opstap, ritaanvraag(await nieuwePas(opstap)))
  const vooraf = await opstap.call('POST', `/ritten/${ritnummer}/annuleringsbeoordelingen`, { token: gemeente })
  expect(vooraf.status).toBe(200)
  const weg = await opstap.call('PUT', `/ritten/${ritnummer}/annulering`, {
    token: gemeente,
    body: { reden: 'Op verzoek van de familie (verzonnen).' },
  })
  expect([weg.status, weg.body.status]).toEqual([200, 'geannuleerd'])
})
