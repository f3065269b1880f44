import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { partitionOfPas } from '../../../../functions/stores/pas/passen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { geboekteRit, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

let opstap: Opstap
let centralist: string
let gemeente: string
let nu = momentVan(NU).epochMs
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  centralist = await opstap.token('centralist')
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const schrijf = (waar: string, tekst: unknown, token = centralist): Promise<Answer> =>
  opstap.call('POST', `${waar}/notities`, { token, body: { tekst } })
const lees = (waar: string, token = centralist): Promise<Answer> => opstap.call('GET', `${waar}/notities`, { token })
const teksten = async (waar: string, token?: string): Promise<string[]> =>
  (await lees(waar, token)).body.notities.map(({ tekst }: any) => tekst)
const wis = (waar: string, notitienummer: string, token = centralist): Promise<Answer> =>
  opstap.call('DELETE', `${waar}/notities/${notitienummer}`, { token })
const metRit = async (): Promise<{ pasnummer: string; pas: string; rit: string }> => {
  const pasnummer = await nieuwePas(opstap)
  const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
  return { pasnummer, pas: `/passen/${pasnummer}`, rit: `/ritten/${ritnummer}` }
}

const MOEDER = 'Belt altijd namens zijn moeder (verzonnen).'
const BEL = 'Bel twee keer aan (verzonnen).'

describe('a note', () => {
  test('at a pass and one at a ride are kept with who wrote them and when, the newest first', async () => {
    const { pas, rit } = await metRit()
    const { status, body } = await schrijf(pas, MOEDER)
    expect([status, body]).toEqual([
      201,
      {
        notitienummer: expect.stringMatching(/^N[0-9A-Z]{12}$/),
        tekst: MOEDER,
        op: '2026-03-01T08:00:00Z',
        wie: 'test-centralist-harlingen',
        rol: 'centralist',
        wisbaar: true,
      },
    ])
    nu += 60_000
    await schrijf(pas, 'Is slechthorend (verzonnen).', gemeente)
    await schrijf(rit, BEL)
    expect(await teksten(pas)).toEqual(['Is slechthorend (verzonnen).', MOEDER])
    expect(await teksten(rit)).toEqual([BEL])
  })

  test('is one when it is sent twice, also at once', async () => {
    const { pas } = await metRit()
    const antwoorden = await Promise.all([schrijf(pas, MOEDER), schrijf(pas, MOEDER), schrijf(pas, MOEDER)])
    expect(new Set(antwoorden.map(({ status, body }) => `${status} ${body.notitienummer}`)).size).toBe(1)
    expect(await teksten(pas)).toEqual([MOEDER])
  })

  test.each([
    [10, 201, undefined],
    [11, 409, 'urn:opstap:probleem:notities-vol'],
  ])('number %i at one place is answered with %i', async (nummer, verwacht, type) => {
    const { pas } = await metRit()
    const vorige = Array.from({ length: nummer - 1 }, (_, i) => schrijf(pas, `Notitie ${i} (verzonnen).`))
    expect(new Set((await Promise.all(vorige)).map(({ status }) => status))).toEqual(new Set([201]))
    const laatste = await schrijf(pas, 'De laatste (verzonnen).')
    expect([laatste.status, laatste.body.type]).toEqual([verwacht, type])
    expect((await teksten(pas)).length).toBe(10)
    // What stands there already fits: the same again is the same.
    expect((await schrijf(pas, 'Notitie 0 (verzonnen).')).status).toBe(201)
  })

  test.each([
    ['of 280 characters', 'a'.repeat(280), 201, undefined],
    ['of 281 characters', 'a'.repeat(281), 400, 'te-groot'],
    ['of nothing', '   ', 400, 'te-klein'],
    ['that is no text', 7, 400, 'type'],
    ['that names a citizen by number', 'Zijn bsn is 111 222 333 (verzonnen).', 400, 'burgerservicenummer'],
    ['with a telephone number', 'Bel 06 11 12 22 33 (verzonnen).', 201, undefined],
  ])('%s', async (_, tekst, status, code) => {
    const { rit } = await metRit()
    const answer = await schrijf(rit, tekst)
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([status, code])
    expect(JSON.stringify(answer.body.errors ?? '')).not.toContain('111 222 333')
    expect((await teksten(rit)).length).toBe(status === 201 ? 1 : 0)
  })

  test('of an operator is thrown away by any operator and by the municipality, one of the municipality by that alone', async () => {
    const { pas } = await metRit()
    const { body: eigen } = await schrijf(pas, MOEDER)
    const { body: ander } = await schrijf(pas, BEL)
    const { body: officieel } = await schrijf(pas, 'Van de gemeente (verzonnen).', gemeente)
    const collega = await opstap.token('centralist')
    expect((await lees(pas, collega)).body.notities.map(({ wisbaar }: any) => wisbaar)).toEqual([false, true, true])
    expect((await wis(pas, eigen.notitienummer, collega)).status).toBe(200)
    // Again, and one that never was: what is gone stays gone.
    expect((await wis(pas, eigen.notitienummer)).body.notities.length).toBe(2)
    expect((await wis(pas, 'NIETS')).body.notities.length).toBe(2)
    expect((await wis('/passen/NIEMAND', ander.notitienummer)).status).toBe(404)
    expect((await wis(pas, ander.notitienummer, gemeente)).status).toBe(200)
    const geweigerd = await wis(pas, officieel.notitienummer)
    expect([geweigerd.status, geweigerd.body.type]).toEqual([409, 'urn:opstap:probleem:notitie-van-gemeente'])
    expect(await teksten(pas)).toEqual(['Van de gemeente (verzonnen).'])
    expect((await wis(pas, officieel.notitienummer, gemeente)).status).toBe(200)
    expect(await teksten(pas)).toEqual([])
    const plek = { pk: partitionOfPas('harlingen', pas.slice('/passen/'.length)), sk: 'AANTEKENINGEN' }
    expect(await opstap.deps.store.get(plek)).toBeUndefined()
    // Where all were thrown away another can be written.
    expect((await schrijf(pas, MOEDER)).status).toBe(201)
  })

  test('is the holder’s to read, who writes and throws away none', async () => {
    const { pasnummer, pas, rit } = await metRit()
    const { body: bijPas } = await schrijf(pas, MOEDER)
    await schrijf(rit, BEL)
    const token = await opstap.token('pashouder', { pasnummer })
    expect(await teksten(pas, token)).toEqual([MOEDER])
    expect(await teksten(rit, token)).toEqual([BEL])
    expect((await lees(pas, token)).body.notities[0].wisbaar).toBe(false)
    expect((await schrijf(pas, BEL, token)).status).toBe(403)
    expect((await wis(pas, bijPas.notitienummer, token)).status).toBe(403)
    const { body } = await opstap.call('GET', `${pas}/gegevens`, { token })
    const soorten = body.gegevens.filter(({ soort }: any) => soort === 'aantekeningen')
    expect(soorten.map(({ inhoud }: any) => [inhoud.nummer, inhoud.notities[0].tekst])).toEqual([
      [undefined, MOEDER],
      [rit.slice('/ritten/'.length), BEL],
    ])
  })

  test('stays with the person whose pass is lost and replaced, at the pass and at the ride', async () => {
    const { pas, rit } = await metRit()
    await schrijf(pas, MOEDER)
    await schrijf(rit, BEL)
    const { body } = await opstap.call('PUT', `${pas}/vervanging`, { token: gemeente, body: { reden: 'Kwijt.' } })
    expect(await teksten(`/passen/${body.pasnummer}`)).toEqual([MOEDER])
    expect(await teksten(rit)).toEqual([BEL])
    nu += 60_000
    await schrijf(`/passen/${body.pasnummer}`, BEL)
    expect(await teksten(pas)).toEqual([BEL, MOEDER])
    // They stand with the lost pass; whoever asks for all that is kept has only the new one.
    const token = await opstap.token('pashouder', { pasnummer: body.pasnummer })
    const { body: alles } = await opstap.call('GET', `/passen/${body.pasnummer}/gegevens`, { token })
    const inhoud = alles.gegevens.flatMap((een: any) => (een.soort === 'aantekeningen' ? een.inhoud.notities : []))
    expect(inhoud.map(({ tekst }: any) => tekst).toSorted()).toEqual([BEL, BEL, MOEDER].toSorted())
  })

  test('of passes that turn out to be of one person are read with each of them, and can be thrown away', async () => {
    const een = await metRit()
    nu += 60_000
    const twee = await metRit()
    await schrijf(een.pas, MOEDER)
    nu += 60_000
    const { body: later } = await schrijf(twee.pas, BEL)
    const gekoppeld = await opstap.call('PUT', `${twee.pas}/persoon`, {
      token: gemeente,
      body: { persoonsnummer: een.pasnummer, reden: 'Gezien (verzonnen).' },
    })
    expect(gekoppeld.status).toBe(200)
    expect(await teksten(een.pas)).toEqual([BEL, MOEDER])
    expect(await teksten(twee.pas)).toEqual([BEL, MOEDER])
    expect((await wis(een.pas, later.notitienummer)).status).toBe(200)
    expect(await teksten(twee.pas)).toEqual([MOEDER])
  })

  test('is not told to the carrier', async () => {
    const { rit } = await metRit()
    await schrijf(rit, BEL)
    const token = await opstap.token('vervoerder')
    const { status, body } = await opstap.call('GET', `/vervoersopdrachten/${rit.slice('/ritten/'.length)}`, { token })
    expect([status, JSON.stringify(body).includes('twee keer')]).toEqual([200, false])
  })

  test('is in the export of the days that it was written on', async () => {
    const { pasnummer, pas, rit } = await metRit()
    const { body: bijPas } = await schrijf(pas, MOEDER)
    const { body: bijRit } = await schrijf(rit, BEL, gemeente)
    const rijen = async (van: string, tot: string): Promise<any[]> => {
      const pad = `/exporten/notities?van=${van}&tot=${tot}&vorm=json`
      const { body } = await opstap.call('GET', pad, { token: gemeente })
      return body.rijen.filter((rij: any) => rij.pasnummer === pasnummer)
    }
    const [een, twee] = [bijPas, bijRit].map(({ notitienummer, op, rol, tekst }) => ({
      notitienummer,
      pasnummer,
      op,
      rol,
      tekst,
    }))
    const ritnummer = rit.slice('/ritten/'.length)
    expect(await rijen('2026-03-01', '2026-03-01')).toEqual([een, { ...twee, ritnummer }])
    expect(await rijen('2026-03-02', '2026-12-31')).toEqual([])
  })
})
