import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruimOp } from '../../../functions/use-cases/inzage/ruim-op.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import {
  alleRitten,
  annuleer,
  bederf,
  boek,
  budget,
  geboekteRit,
  nieuwePas,
  NU,
  PLAATSEN,
  reeksaanvraag,
  ritaanvraag,
} from '../../support/voorbeelden.ts'

const GEHEIM = 'GeheimeWaarde'
const DAMAGE: readonly [name: string, data: string][] = [
  ['a field that no release ever wrote', JSON.stringify({ [GEHEIM]: GEHEIM })],
  ['a form of a newer release', JSON.stringify({ v: 99, duur: GEHEIM })],
  ['text that is no JSON', '{"duur":'],
]

let opstap: Opstap
const gelogd: Readonly<Record<string, unknown>>[] = []
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, log: (regel) => gelogd.push(regel) })
})
afterAll(() => opstap.stop())

/** What was told of items that cannot be read, since the last time. */
const verteld = (): unknown[] => gelogd.splice(0).flatMap((regel) => regel['unreadable'] ?? [])

const sleutelVan = (pasnummer: string, { vertrek, ritnummer }: { vertrek: string; ritnummer: string }) =>
  [`PAS#harlingen#${pasnummer}`, `RIT#${vertrek}#${ritnummer}`] as const

describe.each(DAMAGE)('one ride with %s', (_, data) => {
  let pasnummer: string
  let goed: string
  let kapot: { ritnummer: string; vertrek: string }
  beforeAll(async () => {
    pasnummer = await nieuwePas(opstap)
    goed = await geboekteRit(opstap, ritaanvraag(pasnummer))
    const { body } = await boek(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-14T16:30:00+01:00' }))
    kapot = body.ritten[0]
    await bederf(opstap, ...sleutelVan(pasnummer, kapot), data)
    verteld()
  })

  test.each<[string, 'vervoerder' | 'centralist' | 'gemeente', () => string]>([
    ["the carrier's day", 'vervoerder', () => '/vervoersopdrachten?datum=2026-03-14'],
    ["the carrier's changes", 'vervoerder', () => '/vervoersopdrachten?gewijzigdSinds=2026-03-01T00:00:00Z'],
    ['the rides of the pass', 'centralist', () => `/ritten?pasnummer=${pasnummer}`],
    ['the year of the pass', 'centralist', () => `/passen/${pasnummer}/reizigersbudgetten/2026`],
    ['all that is kept', 'gemeente', () => `/passen/${pasnummer}/gegevens`],
  ])('%s goes on without it, and it is told', async (_naam, rol, pad) => {
    const { status, body } = await opstap.call('GET', pad(), { token: await opstap.token(rol) })
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toContain(goed)
    const told = verteld()
    expect(told).not.toEqual([])
    expect(JSON.stringify(told)).not.toContain(GEHEIM)
    expect(JSON.stringify(told)).not.toContain(pasnummer)
  })

  test('the punctuality of the day is counted without it', async () => {
    const token = await opstap.token('gemeente')
    const { status } = await opstap.call('GET', '/stiptheid?van=2026-03-14&tot=2026-03-14', { token })
    expect([status, verteld().length > 0]).toEqual([200, true])
  })

  test('asked for itself it is refused in words, and the other ride is as it was', async () => {
    const token = await opstap.token('centralist')
    const { status, body } = await opstap.call('GET', `/ritten/${kapot.ritnummer}`, { token })
    const isNewer = data.includes('"v":99')
    expect([status, body.type.split(':').at(-1)]).toEqual(
      isNewer ? [503, 'nieuwere-versie'] : [500, 'gegeven-onleesbaar'],
    )
    expect(JSON.stringify(body)).not.toContain(GEHEIM)
    expect(verteld()).toMatchObject([{ form: 'rit', because: isNewer ? 'newer' : 'malformed' }])
    expect((await annuleer(opstap, goed)).status).toBe(200)
    expect((await alleRitten(opstap, pasnummer)).map((rit) => rit.ritnummer)).toEqual([goed])
  })
})

describe('one pass that cannot be read', () => {
  let goed: string
  let kapot: string
  beforeAll(async () => {
    goed = await nieuwePas(opstap, { geboortedatum: '1931-07-08', naam: 'Goed Voorbeeld (verzonnen)' })
    kapot = await nieuwePas(opstap, { geboortedatum: '1931-07-08', naam: 'Kapot Voorbeeld (verzonnen)' })
    await boek(opstap, ritaanvraag(goed, { vertrek: '2026-03-20T10:30:00+01:00' }))
    await boek(opstap, ritaanvraag(kapot, { vertrek: '2026-03-20T11:30:00+01:00' }))
    await bederf(opstap, `PAS#harlingen#${kapot}`, 'PAS', JSON.stringify({ [GEHEIM]: GEHEIM }))
    verteld()
  })

  test('others born on that day are found', async () => {
    const vraag = { naam: 'Voorbeeld', geboortedatum: '1931-07-08' }
    const { body } = await opstap.call('POST', '/paszoekvragen', {
      token: await opstap.token('centralist'),
      body: vraag,
    })
    expect(body.passen.map((pas: any) => pas.pasnummer)).toEqual([goed])
    expect(verteld()).toMatchObject([{ form: 'pas', because: 'malformed' }])
  })

  test('its ride stays on the order list of the carrier', async () => {
    const token = await opstap.token('vervoerder')
    const { body } = await opstap.call('GET', '/vervoersopdrachten?datum=2026-03-20', { token })
    expect(body.vervoersopdrachten).toHaveLength(2)
    expect(verteld()).toMatchObject([{ form: 'pas' }])
  })

  test('the nightly deletion of the others goes on', async () => {
    await ruimOp({ ...opstap.deps, nu: () => Date.parse('2050-01-01T00:00:00Z') }, 'harlingen')
    const gemeente = await opstap.token('gemeente')
    expect((await opstap.call('GET', `/passen/${goed}`, { token: gemeente })).status).toBe(404)
    expect((await opstap.call('GET', `/passen/${kapot}`, { token: gemeente })).status).toBe(500)
    expect(verteld()).toEqual(expect.arrayContaining([expect.objectContaining({ form: 'pas' })]))
  })
})

test('a year that cannot be read is no year without rides: nothing is booked on it', async () => {
  const pasnummer = await nieuwePas(opstap)
  await bederf(opstap, `PAS#harlingen#${pasnummer}`, 'JAAR#2026', JSON.stringify({ v: 99 }))
  const { status, body } = await boek(opstap, ritaanvraag(pasnummer))
  expect([status, body.type]).toEqual([503, 'urn:opstap:probleem:nieuwere-versie'])
  expect(await alleRitten(opstap, pasnummer)).toEqual([])
  expect((await budget(opstap, pasnummer)).status).toBe(503)
})

test('one series that cannot be read does not hide the others', async () => {
  const pasnummer = await nieuwePas(opstap)
  const token = await opstap.token('centralist')
  const start = async (vertrektijd: string): Promise<string> => {
    const headers = { 'idempotency-key': `reeks-${vertrektijd}` }
    const body = reeksaanvraag(pasnummer, { vertrektijd, totEnMet: '2026-03-10' })
    return (await opstap.call('POST', '/ritreeksen', { token, body, headers })).body.reeksnummer
  }
  const [goed, kapot] = [await start('09:00'), await start('15:00')]
  await bederf(opstap, `PAS#harlingen#${pasnummer}`, `REEKS#${kapot}`, '{}')
  const { body } = await opstap.call('GET', `/ritreeksen?pasnummer=${pasnummer}`, { token })
  expect(JSON.stringify(body)).toContain(goed)
  expect(JSON.stringify(body)).not.toContain(kapot)
})

test('more passes on one birthday than a page holds do not stop the nightly deletion', async () => {
  const oud = { geboortedatum: '1940-08-09', geldigVanaf: '2026-01-01', geldigTotEnMet: '2026-12-31' }
  const passen = await Promise.all(Array.from({ length: 55 }, () => nieuwePas(opstap, oud)))
  const { passen: gewist } = await ruimOp({ ...opstap.deps, nu: () => Date.parse('2050-01-01T00:00:00Z') }, 'harlingen')
  expect(gewist).toBeGreaterThanOrEqual(passen.length)
})
