import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { routes } from '../../../functions/http/routes.ts'
import { leesOperaties, maakAlles, stel, vraagVan } from '../../support/operaties.ts'
import { startOpstap, type Answer } from '../../support/opstap.ts'
import {
  annuleer,
  bederf,
  boek,
  geboekteRit,
  inzagen,
  nieuwePas,
  NU,
  PLAATSEN,
  ritaanvraag,
} from '../../support/voorbeelden.ts'

const regels: Record<string, unknown>[] = []
const opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, log: (regel) => void regels.push(regel) })
afterAll(() => opstap.stop())
beforeEach(() => {
  regels.length = 0
})

const NAAM = 'Wubbigje Voorbeeld (verzonnen)'
const TELEFOON = '0600 123 456'
const REDEN = 'Mijn knie doet pijn.'
const MOTIVERING = 'Bezoekt haar zus in het ziekenhuis.'
const GEHEIM = 'GeheimeWaarde'

/** What the daily job says when the server starts is in the log too. */
const verzoeken = (): Record<string, unknown>[] => regels.filter((regel) => regel['requestId'] !== undefined)

/** None of what a person is, has, or typed. */
const verwachtNiets = (...woorden: string[]): void => {
  const tekst = JSON.stringify(regels)
  for (const woord of [NAAM, 'Wubbigje', TELEFOON, REDEN, MOTIVERING, GEHEIM, '1950-06-15', 'op-7692-m', ...woorden])
    expect(tekst).not.toContain(woord)
}

describe('the log', () => {
  test('has one line for each request: which operation, how it ended and how long it took', async () => {
    const token = await opstap.token('centralist')
    await opstap.call('GET', '/gezondheid')
    await opstap.call('GET', '/beleid', { token })
    await opstap.call('GET', '/onbekend')
    await opstap.call('POST', '/ritten')
    expect(verzoeken().map(({ operation, status }) => [operation, status])).toEqual([
      ['leesGezondheid', 200],
      ['leesBeleid', 200],
      ['geen', 404],
      ['boekRit', 401],
    ])
    expect(new Set(verzoeken().map((regel) => regel['requestId'])).size).toBe(4)
    for (const regel of verzoeken()) {
      expect(Object.keys(regel).toSorted()).toEqual(['ms', 'operation', 'requestId', 'status', 'trace'])
      expect(regel['ms']).toBeGreaterThanOrEqual(0)
    }
  })

  test('has the trace of the caller where that tells one, the same as the record of whose data it was; else a new one', async () => {
    const pasnummer = await nieuwePas(opstap)
    const token = await opstap.token('centralist')
    const trace = 'c0ffee'.padEnd(32, '1')
    const met = (traceparent: string): Promise<Answer> =>
      opstap.call('GET', `/passen/${pasnummer}`, { token, headers: { traceparent } })
    regels.length = 0
    await met(`00-${trace}-${'b'.repeat(16)}-01`)
    await met(`cc-${trace}-${'b'.repeat(16)}-01-later`)
    for (const none of ['', 'x', `00-${trace}-${'0'.repeat(16)}-01`, `ff-${trace}-${'b'.repeat(16)}-01`])
      await met(none)
    await met(`00-${trace}-${'b'.repeat(16)}-01-meer`)
    const sporen = verzoeken().map((regel) => regel['trace'])
    expect(sporen.slice(0, 2)).toEqual([trace, trace])
    expect(new Set(sporen).size).toBe(6)
    for (const spoor of sporen) expect(spoor).toMatch(/^(?!0{32})[0-9a-f]{32}$/)
    const inzage = await inzagen(opstap, pasnummer)
    expect(inzage.map(({ traceId }) => traceId)).toEqual(expect.arrayContaining(sporen))
  })

  test('says nothing about people on requests that go well', async () => {
    const pasnummer = await nieuwePas(opstap, {
      naam: NAAM,
      telefoon: TELEFOON,
      reizigersbudget: { meterPerJaar: 2_000_000, motivering: MOTIVERING },
    })
    const token = await opstap.token('pashouder', { pasnummer })
    const sleutel = randomUUID()
    const { body } = await boek(opstap, ritaanvraag(pasnummer), { token, sleutel })
    const { ritnummer } = body.ritten[0]
    await opstap.call('GET', `/ritten?pasnummer=${pasnummer}&van=2026-03-01`, { token })
    await opstap.call('GET', `/ritten/${ritnummer}`, { token })
    await opstap.call('GET', `/passen/${pasnummer}`, { token })
    await opstap.call('GET', `/locaties?zoek=${GEHEIM}`, { token })
    await opstap.call('PUT', `/ritten/${ritnummer}/annulering`, { token, body: { reden: REDEN } })
    expect(verzoeken().map((regel) => regel['status'])).toEqual([201, 201, 200, 200, 200, 200, 200])
    verwachtNiets(pasnummer, ritnummer, sleutel, token, ...token.split('.'), `test-pashouder-${pasnummer}`)
  })

  test('says nothing about people on requests that are refused', async () => {
    const pasnummer = await nieuwePas(opstap)
    const token = await opstap.token('centralist')
    const vals = `${token}${GEHEIM}`
    await boek(opstap, ritaanvraag(pasnummer, { naar: { locatieId: 'op-26000-m' } }))
    await boek(opstap, ritaanvraag(pasnummer, { naar: { locatieId: GEHEIM }, [GEHEIM]: NAAM, ritdoel: REDEN }))
    await boek(opstap, `{"naam":"${NAAM}",`)
    await boek(opstap, ritaanvraag(GEHEIM))
    await opstap.call('GET', `/passen/${GEHEIM}`, { token: vals })
    await opstap.call('GET', `/passen/${GEHEIM}`, { token: await opstap.token('vervoerder') })
    await opstap.call('GET', `/ritten/${GEHEIM}`, { token })
    await opstap.call('GET', `/${GEHEIM}?naam=${encodeURIComponent(NAAM)}`, { token })
    await opstap.call('DELETE', `/passen/${pasnummer}`, { token })
    expect(verzoeken().map((regel) => regel['status'])).toEqual([201, 409, 400, 400, 404, 401, 403, 404, 404, 405])
    verwachtNiets(pasnummer, token, vals)
  })

  test('says where a fault of ours is, and not what was in it', async () => {
    const pasnummer = await nieuwePas(opstap, { naam: NAAM })
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
    await bederf(opstap, `PAS#harlingen#${pasnummer}`, 'PAS', JSON.stringify({ [GEHEIM]: NAAM }))
    regels.length = 0
    const token = await opstap.token('centralist')
    const { status, body } = await opstap.call('GET', `/passen/${pasnummer}`, { token })
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${GEHEIM}|Wubbigje|Zod|\\bat `))
    expect(verzoeken()).toMatchObject([{ operation: 'leesPas', status: 500, error: 'Unreadable' }])
    expect([verzoeken()[0]?.['frames']].flat().join('\n')).toMatch(/^at .*functions\/stores\//m)
    verwachtNiets(pasnummer, token)
    // A ride of this pass can still be given back.
    expect((await annuleer(opstap, ritnummer)).status).toBe(200)
  })
})

/** Every text in a value, that is long enough to be recognised. */
const teksten = (waarde: unknown): string[] => {
  if (typeof waarde === 'string') return waarde.length > 3 ? [waarde] : []
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : []
}

describe('the log of every operation', () => {
  const eigen: string[] = []
  test('holds nothing of what was sent or answered, whoever asks', async () => {
    const server = await startOpstap({
      nu: NU, // Made by ourselves, and different each time: a number and a year can be in them by chance.
      log: (regel) => {
        if (regel['requestId'] !== undefined) eigen.push(JSON.stringify({ ...regel, requestId: '', ms: 0 }))
      },
    })
    try {
      const operaties = await leesOperaties(server)
      const ids = await maakAlles(server, operaties, 'harlingen')
      for (const operatie of operaties) {
        // Their answers describe the API and a regeling: whatever word there is stands in them.
        if (['leesOpenapi', 'leesRegelingschema'].includes(operatie.id)) continue
        for (const rol of ['pashouder', 'centralist', 'gemeente', 'vervoerder'] as const) {
          eigen.length = 0
          const token = await server.token(rol, rol === 'pashouder' ? { pasnummer: ids['pasnummer'] ?? '' } : {})
          const vraag = vraagVan(operatie, ids)
          const sent =
            operatie.body === undefined ? vraag : { ...vraag, body: { ...(vraag.body as object), [GEHEIM]: NAAM } }
          const answers: Answer[] = [await stel(server, vraag, token), await stel(server, sent, token)]
          expect(eigen).toHaveLength(2)
          const geheim = [
            ...Object.values(ids),
            ...token.split('.'),
            ...teksten([vraag.body, vraag.headers, sent.body]),
            ...teksten(answers.map(({ body }) => body)),
            GEHEIM,
          ]
          // Random, and told in an answer of the logboek too.
          const zonderSpoor = eigen.join('\n').replaceAll(/"trace":"[0-9a-f]{32}",/g, '')
          // The log names the operation: a word of its name is not what somebody sent.
          for (const tekst of geheim.filter((deel) => !operatie.id.includes(deel)))
            expect(zonderSpoor).not.toContain(tekst)
        }
      }
    } finally {
      await server.stop()
    }
  })
})

test('nothing that is sent makes a line of the log, or a field in one', async () => {
  const LASTIG = 'x\n{"operation":"verzonnen","status":200}\r\n\u2028"}\u0000\u001b[31m'
  const token = await opstap.token('centralist')
  await opstap.call('GET', `/passen/${encodeURIComponent(LASTIG)}`, { token })
  await opstap.call('GET', `/locaties?zoek=${encodeURIComponent(LASTIG)}`, { token })
  await opstap.call('GET', `/${encodeURIComponent(LASTIG)}?${encodeURIComponent(LASTIG)}`, { token })
  await opstap.call('GET', '/gezondheid', { token: '%0A{"operation":"verzonnen"}' })
  await boek(opstap, { [LASTIG]: LASTIG, pasnummer: LASTIG })
  await boek(opstap, '{}', { sleutel: encodeURIComponent(LASTIG) })
  expect(verzoeken()).toHaveLength(6)
  const bekend = [...routes.map((route) => route.operationId), 'geen']
  for (const regel of verzoeken()) {
    const geschreven = JSON.stringify(regel)
    expect(geschreven).not.toContain('verzonnen')
    expect(Array.from(geschreven).every((teken) => teken >= ' ' && teken <= '~')).toBe(true)
    expect(bekend).toContain(regel['operation'])
    expect(Object.keys(regel).toSorted()).toEqual(['ms', 'operation', 'requestId', 'status', 'trace'])
  }
})
