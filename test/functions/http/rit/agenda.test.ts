import { sync } from 'node-ical'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { annuleer, geboekteRit, inzagen, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

const regels: Record<string, unknown>[] = []
let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, log: (regel) => void regels.push(regel) })
})
afterAll(() => opstap.stop())

const ONBEKEND = '00000000000000000000000000'

/** What a reader of calendars that is not ours makes of an answer. */
const puntenIn = ({ body }: Answer) =>
  Object.values(sync.parseICS(body as string)).flatMap((punt) => (punt?.type === 'VEVENT' ? [punt] : []))

const houderVan = (pasnummer: string): Promise<string> => opstap.token('pashouder', { pasnummer })

const nieuweSleutel = async (pasnummer: string): Promise<string> => {
  const { status, body } = await opstap.call('POST', `/passen/${pasnummer}/agendasleutel`, {
    token: await houderVan(pasnummer),
  })
  expect(status).toBe(201)
  expect(body['_links'].agenda.href).toBe(`/v1/agenda/${body.sleutel}`)
  return body.sleutel
}

const lees = (sleutel: string): Promise<Answer> => opstap.call('GET', `/agenda/${sleutel}`)

describe('GET /v1/ritten/{ritnummer}/agenda', () => {
  test('is a file that a calendar program reads: when, where and in which words', async () => {
    const pasnummer = await nieuwePas(opstap)
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer, { hulpmiddelen: ['rollator'] }))
    const answer = await opstap.call('GET', `/ritten/${ritnummer}/agenda`, { token: await houderVan(pasnummer) })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="rit-${ritnummer}.ics"`)
    const [punt, ...meer] = puntenIn(answer)
    expect(meer).toEqual([])
    expect(punt).toMatchObject({
      uid: `${ritnummer}@opstap`,
      sequence: 0,
      status: 'CONFIRMED',
      summary: 'Taxi naar op-7692-m (verzonnen), Franeker',
      location: 'thuis (verzonnen), Harlingen',
    })
    expect(punt?.start.toISOString()).toBe('2026-03-14T09:30:00.000Z')
    // Harlingen promises no time around the one agreed.
    expect(punt?.description).toContain('De taxi komt om 10.30 uur.')
    // Somebody's calendar is read by others too: nothing of anybody's health or name.
    expect(answer.body).not.toMatch(/rollator|Tonnie|1950/)
  })

  test('a ride that was changed replaces what the calendar has, and one that was cancelled says so', async () => {
    const pasnummer = await nieuwePas(opstap)
    const token = await houderVan(pasnummer)
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
    await opstap.call('PATCH', `/ritten/${ritnummer}`, { token, body: { vertrek: '2026-03-14T11:00:00+01:00' } })
    const [later] = puntenIn(await opstap.call('GET', `/ritten/${ritnummer}/agenda`, { token }))
    expect([later?.uid, later?.sequence]).toEqual([`${ritnummer}@opstap`, 1])
    expect(later?.start.toISOString()).toBe('2026-03-14T10:00:00.000Z')
    await annuleer(opstap, ritnummer)
    const [weg] = puntenIn(await opstap.call('GET', `/ritten/${ritnummer}/agenda`, { token }))
    expect(weg).toMatchObject({ sequence: 2, status: 'CANCELLED' })
    expect(weg?.summary).toMatch(/^Geannuleerd: /)
  })
})

describe('a secret address of a calendar', () => {
  test('gives the rides of its holder without a token, whatever was booked since', async () => {
    const pasnummer = await nieuwePas(opstap)
    const eerste = await geboekteRit(opstap, ritaanvraag(pasnummer))
    const sleutel = await nieuweSleutel(pasnummer)
    const tweede = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-20T10:30:00+01:00' }))
    const answer = await lees(sleutel)
    expect(answer.status).toBe(200)
    expect(puntenIn(answer).map(({ uid }) => uid)).toEqual([`${eerste}@opstap`, `${tweede}@opstap`])
  })

  test('does not work any more once it is renewed, nor once it has ended', async () => {
    const pasnummer = await nieuwePas(opstap)
    const token = await houderVan(pasnummer)
    const stand = async () => (await opstap.call('GET', `/passen/${pasnummer}/agendasleutel`, { token })).body
    expect(await stand()).toEqual({})
    const oud = await nieuweSleutel(pasnummer)
    const nieuw = await nieuweSleutel(pasnummer)
    expect(nieuw).not.toBe(oud)
    expect(await stand()).toEqual({ sinds: '2026-03-01T08:00:00Z' })
    const niemand = await lees(ONBEKEND)
    expect(niemand.status).toBe(404)
    expect([(await lees(oud)).body, (await lees(nieuw)).status]).toEqual([niemand.body, 200])
    for (let keer = 0; keer < 2; keer++) {
      const { status, body } = await opstap.call('PUT', `/passen/${pasnummer}/agendasleutel/intrekking`, { token })
      expect([status, body]).toEqual([200, {}])
    }
    expect([await stand(), (await lees(nieuw)).body]).toEqual([{}, niemand.body])
  })

  test.each(['', ONBEKEND, 'x', `${ONBEKEND}#`, '%00', 'A'.repeat(40)])('%j opens nothing', async (sleutel) => {
    expect((await lees(encodeURIComponent(sleutel))).status).toBe(404)
  })

  test('is for the holder alone to make', async () => {
    const pasnummer = await nieuwePas(opstap)
    const ander = await houderVan(await nieuwePas(opstap))
    const vraag = (token: string) => opstap.call('POST', `/passen/${pasnummer}/agendasleutel`, { token })
    expect((await vraag(ander)).status).toBe(404)
    for (const rol of ['centralist', 'gemeente', 'vervoerder'] as const)
      expect((await vraag(await opstap.token(rol))).status).toBe(403)
  })

  test('goes on where a lost pass was replaced: it is of the person', async () => {
    const pasnummer = await nieuwePas(opstap)
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
    const sleutel = await nieuweSleutel(pasnummer)
    const { body } = await opstap.call('PUT', `/passen/${pasnummer}/vervanging`, {
      token: await opstap.token('gemeente'),
      body: { reden: 'Pas kwijt (verzonnen).' },
    })
    expect(puntenIn(await lees(sleutel)).map(({ uid }) => uid)).toEqual([`${ritnummer}@opstap`])
    const token = await houderVan(body.pasnummer)
    await opstap.call('PUT', `/passen/${body.pasnummer}/agendasleutel/intrekking`, { token })
    expect((await lees(sleutel)).status).toBe(404)
  })

  test('leaves in the logboek that the calendar was read, and in the log nothing of it', async () => {
    const pasnummer = await nieuwePas(opstap)
    await geboekteRit(opstap, ritaanvraag(pasnummer))
    const sleutel = await nieuweSleutel(pasnummer)
    await lees(sleutel)
    expect((await inzagen(opstap, pasnummer)).map(({ wat }: { wat: string }) => wat)).toContain(
      'Uw ritten opgehaald voor uw agenda',
    )
    expect(JSON.stringify(regels)).not.toContain(sleutel)
    expect(JSON.stringify(regels)).not.toContain(pasnummer)
  })
})
