import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legBerichtenKlaar } from '../../../../../functions/use-cases/rit/bericht/leg-klaar.ts'
import { verstuurBerichten } from '../../../../../functions/use-cases/rit/bericht/verstuur.ts'
import { regelingen } from '../../../../../functions/services/beleid/meegeleverd.ts'
import { gewijzigd, HARLINGEN } from '../../../../domain/support.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { signToken } from '../../../../../functions/local/inloggen/issuer.ts'
import {
  annuleer,
  geboekteRit,
  inzagen,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  ritaanvraag,
} from '../../../../support/voorbeelden.ts'

/** It is nine o'clock; the rides depart at ten. The taxi is promised from five minutes before to a quarter after. */
const bron = { regeling: 'Vervoerscontract (verzonnen)', artikel: '1' }
const VERTREK = '2026-03-01T10:00:00+01:00'
let opstap: Opstap
let vervoerder: string
beforeAll(async () => {
  const versies = gewijzigd(HARLINGEN, { stiptheid: { vroegMinuten: 5, laatMinuten: 15, bron } })
  opstap = await startOpstap({
    nu: NU,
    locaties: PLAATSEN,
    regelingen: new Map([...regelingen, ['harlingen', versies]]),
  })
  vervoerder = await opstap.token('vervoerder')
})
afterAll(() => opstap.stop())

const meld = (ritnummer: string, body: object, token = vervoerder): Promise<Answer> =>
  opstap.call('PUT', `/vervoersopdrachten/${ritnummer}/voortgang`, { token, body })
const BEVESTIGD = { stand: 'bevestigd', op: '2026-03-01T08:30:00+01:00', versie: 1 }
const ONDERWEG = { stand: 'onderweg', op: '2026-03-01T08:58:00+01:00', versie: 1, voertuig: 'bus 12' }
const laat = (klok: string, op = '08:50:00') => ({
  stand: 'vertraagd',
  op: `2026-03-01T${op}+01:00`,
  versie: 1,
  verwachtVertrek: `2026-03-01T${klok}+01:00`,
})

const geboekt = async (): Promise<{ pasnummer: string; ritnummer: string }> => {
  const pasnummer = await nieuwePas(opstap)
  return { pasnummer, ritnummer: await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: VERTREK })) }
}
const leesRit = async (ritnummer: string): Promise<any> =>
  (await opstap.call('GET', `/ritten/${ritnummer}`, { token: await opstap.token('centralist') })).body

describe('PUT /v1/vervoersopdrachten/{ritnummer}/voortgang', () => {
  test('the carrier tells how far it is, and whoever waits sees it; price, version and history stay', async () => {
    const { pasnummer, ritnummer } = await geboekt()
    const eerst = await leesRit(ritnummer)
    expect(await meld(ritnummer, BEVESTIGD)).toMatchObject({
      status: 200,
      body: { ritnummer, status: 'geboekt', versie: 1, voortgang: { stand: 'bevestigd', op: '2026-03-01T07:30:00Z' } },
    })
    expect((await meld(ritnummer, laat('10:25:00'))).status).toBe(200)
    expect((await meld(ritnummer, ONDERWEG)).status).toBe(200)
    const houder = await opstap.token('pashouder', { pasnummer })
    const { body } = await opstap.call('GET', `/ritten/${ritnummer}`, { token: houder })
    expect(body).toEqual({
      ...eerst,
      voortgang: {
        stand: 'onderweg',
        op: '2026-03-01T07:58:00Z',
        voertuig: 'bus 12',
        verwachtVertrek: '2026-03-01T09:25:00Z',
        verwachteOphaaltijd: { van: '2026-03-01T09:20:00Z', tot: '2026-03-01T09:40:00Z' },
      },
    })
    expect((await inzagen(opstap, pasnummer)).map(({ wat }) => wat)).toContain(
      'Gemeld hoever de vervoerder met een rit is',
    )
  })

  test('what comes twice, late or in another order ends the same', async () => {
    const [een, ander] = [await geboekt(), await geboekt()]
    const meldingen = [BEVESTIGD, laat('10:25:00'), ONDERWEG, laat('10:30:00', '08:57:00')]
    for (const melding of meldingen) await meld(een.ritnummer, melding)
    for (const melding of [...meldingen.toReversed(), ...meldingen]) await meld(ander.ritnummer, melding)
    const { voortgang } = await leesRit(een.ritnummer)
    expect(voortgang).toMatchObject({ stand: 'onderweg', verwachtVertrek: '2026-03-01T09:30:00Z' })
    expect((await leesRit(ander.ritnummer)).voortgang).toEqual(voortgang)
    const tegelijk = await geboekt()
    const answers = await Promise.all([...meldingen, ...meldingen].map((melding) => meld(tegelijk.ritnummer, melding)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect((await leesRit(tegelijk.ritnummer)).voortgang).toEqual(voortgang)
  })

  test('the order tells it, and that it is only offered before that', async () => {
    const { ritnummer } = await geboekt()
    const opdracht = async (): Promise<any> => {
      const { body } = await opstap.call('GET', '/vervoersopdrachten?gewijzigdSinds=2026-03-01T07:59:00Z', {
        token: vervoerder,
      })
      return body.vervoersopdrachten.find((een: any) => een.ritnummer === ritnummer)
    }
    expect((await opdracht()).voortgang).toEqual({ stand: 'aangeboden' })
    await meld(ritnummer, ONDERWEG)
    expect((await opdracht()).voortgang).toMatchObject({ stand: 'onderweg', voertuig: 'bus 12' })
    await opstap.call('PUT', `/ritten/${ritnummer}/uitvoering`, {
      token: vervoerder,
      body: { resultaat: 'loosgemeld' },
    })
    expect(await opdracht()).not.toHaveProperty('voortgang')
  })

  test('nothing after a report or a cancellation, and nothing about an order that changed since', async () => {
    const [gemeld, weg, anders] = [await geboekt(), await geboekt(), await geboekt()]
    await meld(anders.ritnummer, BEVESTIGD)
    await opstap.call('PUT', `/ritten/${gemeld.ritnummer}/uitvoering`, {
      token: vervoerder,
      body: { resultaat: 'loosgemeld' },
    })
    await annuleer(opstap, weg.ritnummer)
    const token = await opstap.token('centralist')
    const vertrek = '2026-03-01T10:15:00+01:00'
    expect((await opstap.call('PATCH', `/ritten/${anders.ritnummer}`, { token, body: { vertrek } })).status).toBe(200)
    expect(await leesRit(anders.ritnummer)).not.toHaveProperty('voortgang')
    const before = await opgeslagen(opstap)
    for (const [ritnummer, soort] of [
      [gemeld.ritnummer, 'rit-al-afgerond'],
      [weg.ritnummer, 'rit-al-afgerond'],
      [anders.ritnummer, 'rit-intussen-anders'],
    ] as const)
      expect(await meld(ritnummer, ONDERWEG)).toMatchObject({
        status: 409,
        body: { type: `urn:opstap:probleem:${soort}` },
      })
    expect(await opgeslagen(opstap)).toEqual(before)
    expect((await meld(anders.ritnummer, { ...BEVESTIGD, versie: 2 })).status).toBe(200)
  })

  test.each([
    [{ ...BEVESTIGD, op: '2026-03-01T09:01:01+01:00' }, 400, ['op']],
    [{ ...BEVESTIGD, op: '2026-03-01T09:01:00+01:00' }, 200, []],
    [{ ...ONDERWEG, op: '2026-03-01T07:59:59+01:00' }, 409, []],
    [{ ...BEVESTIGD, stand: 'vertraagd' }, 400, ['verwachtVertrek']],
    [laat('10:00:00'), 400, ['verwachtVertrek']],
    [{ ...BEVESTIGD, stand: 'aangeboden' }, 400, ['stand']],
    [{ stand: 'onderweg' }, 400, ['op', 'versie']],
  ])('%j is answered %d', async (body, status, velden) => {
    const { ritnummer } = await geboekt()
    const answer = await meld(ritnummer, body)
    expect(answer.status).toBe(status)
    expect((answer.body.errors ?? []).map((fout: any) => fout.location)).toEqual(velden)
  })

  test('another carrier’s ride is not there', async () => {
    const { ritnummer } = await geboekt()
    const token = await opstap.token('gemeente')
    const taxi = {
      vervoerdersnummer: 'taxi',
      naam: 'Taxi (verzonnen)',
      geldigVanaf: '2026-01-01',
      inlogs: ['een-ander'],
    }
    const { bewerking } = (await opstap.call('GET', '/vervoerders', { token })).body
    await opstap.call('PUT', '/vervoerders', { token, body: { vervoerders: [taxi], bewerking } })
    expect((await meld(ritnummer, BEVESTIGD)).status).toBe(404)
    expect(
      (
        await meld(
          ritnummer,
          BEVESTIGD,
          await signToken({ sub: 'een-ander', rollen: ['vervoerder'], gemeente: 'harlingen', pasnummer: undefined }),
        )
      ).status,
    ).toBe(200)
    await opstap.call('PUT', '/vervoerders', { token, body: { vervoerders: [], bewerking: bewerking + 1 } })
  })
})

describe('a holder who wants that is told of a delay', () => {
  const berichten = async (pasnummer: string): Promise<string[]> => {
    await legBerichtenKlaar(opstap.deps, 'harlingen')
    await verstuurBerichten(opstap.deps, 'harlingen', { bezorgers: {}, log: () => {} })
    const { body } = await opstap.call('GET', '/berichten?datum=2026-03-01', { token: await opstap.token('gemeente') })
    return body.berichten.filter((een: any) => een.pasnummer === pasnummer).map(({ tekst }: any) => tekst)
  }
  const wil = async (soorten: readonly string[]): Promise<{ pasnummer: string; ritnummer: string }> => {
    const rit = await geboekt()
    const token = await opstap.token('pashouder', { pasnummer: rit.pasnummer })
    const body = { kanaal: 'sms', adres: '06 00 00 00 00', soorten }
    expect((await opstap.call('PUT', `/passen/${rit.pasnummer}/berichtwens`, { token, body })).status).toBe(200)
    return rit
  }

  test('beyond what was promised, and once for each ten minutes', async () => {
    const { pasnummer, ritnummer } = await wil(['vertraging'])
    await meld(ritnummer, laat('10:15:00', '08:40:00'))
    expect(await berichten(pasnummer)).toEqual([])
    for (const [klok, op] of [
      ['10:22:00', '08:50:00'],
      ['10:22:00', '08:50:00'],
      ['10:25:00', '08:52:00'],
    ] as const)
      await meld(ritnummer, laat(klok, op))
    expect(await berichten(pasnummer)).toEqual([
      expect.stringContaining('Uw taxi van 10.00 uur komt later. De taxi komt tussen 10.20 uur en 10.40 uur.'),
    ])
    await meld(ritnummer, laat('10:31:00', '08:55:00'))
    expect(await berichten(pasnummer)).toHaveLength(2)
  })

  test('and nobody else', async () => {
    const { pasnummer, ritnummer } = await wil(['annulering'])
    await meld(ritnummer, laat('10:45:00'))
    expect(await berichten(pasnummer)).toEqual([])
  })
})
