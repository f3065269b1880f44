import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import {
  boek,
  geboekteRit,
  inzagen,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  reeksaanvraag,
  ritaanvraag,
} from '../../../support/voorbeelden.ts'

describe('a fellow traveller who is named by a pass', () => {
  let opstap: Opstap
  let pasnummer: string
  /** Of somebody else, of another municipality, over, and made up. */
  const anderen: Record<string, string> = {}
  beforeAll(async () => {
    opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
    pasnummer = await nieuwePas(opstap)
    anderen['geldig'] = await nieuwePas(opstap)
    anderen['elders'] = await nieuwePas(opstap, {}, 'berkelland')
    anderen['verlopen'] = await nieuwePas(opstap, { geldigVanaf: '2025-01-01', geldigTotEnMet: '2026-03-13' })
    anderen['verzonnen'] = 'HRL-BESTAATNIET'
    anderen['eigen'] = pasnummer
  })
  afterAll(() => opstap.stop())

  const met = (naam: string) => ({ meereizenden: [{ soort: 'medereiziger', pasnummer: anderen[naam] }] })
  const oordeel = async (naam: string): Promise<any> => {
    const body = ritaanvraag(pasnummer, met(naam))
    const token = await opstap.token('pashouder', { pasnummer })
    return (await opstap.call('POST', '/ritbeoordelingen', { token, body })).body
  }

  test('travels along when that pass is valid on the day, which is on record for its holder', async () => {
    expect((await oordeel('geldig')).uitkomst).toBe('toegestaan')
    const gekeken = await inzagen(opstap, anderen['geldig'] ?? '')
    expect(gekeken.filter(({ rol }) => rol === 'pashouder')).toHaveLength(1)
  })

  test.each(['elders', 'verlopen', 'verzonnen', 'eigen'])(
    'not on one that is %s, in the same words, with what does work',
    async (naam) => {
      const { uitkomst, redenen } = await oordeel(naam)
      expect([uitkomst, redenen.map((reden: any) => reden.regel)]).toEqual(['geweigerd', ['meereizen.pas-onbekend']])
      expect(redenen[0].tekst).toBe(
        'Wij kunnen de pas van uw medereiziger niet vinden. Of die pas geldt niet op deze dag.',
      )
      const [voorstel] = redenen[0].voorstellen
      expect(voorstel.wijziging.meereizenden).toEqual([{ soort: 'medereiziger' }])
      expect(JSON.stringify(redenen)).not.toContain(anderen[naam])
    },
  )

  test('is not booked, and nothing is stored', async () => {
    const before = await opgeslagen(opstap)
    expect((await boek(opstap, ritaanvraag(pasnummer, met('verzonnen')))).status).toBe(409)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('is not added to a ride that was booked', async () => {
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-17T10:30:00+01:00' }))
    const token = await opstap.token('centralist')
    const wijzig = (naam: string) => opstap.call('PATCH', `/ritten/${ritnummer}`, { token, body: met(naam) })
    expect((await wijzig('elders')).status).toBe(409)
    expect((await wijzig('geldig')).status).toBe(200)
  })

  test('each date of a series is looked at for itself', async () => {
    const { body } = await opstap.call('POST', '/ritreeksen', {
      token: await opstap.token('centralist'),
      body: { ...reeksaanvraag(pasnummer), ...met('verlopen') },
      headers: { 'idempotency-key': 'reeks-met-pas' },
    })
    // The pass ends on Friday 13 March.
    const datums = (lijst: any[]): string[] => lijst.map(({ datum }) => datum)
    expect(datums(body.geboekt)).toEqual(['2026-03-02', '2026-03-04', '2026-03-09', '2026-03-11'])
    expect(datums(body.geweigerd)).toEqual(['2026-03-16', '2026-03-18', '2026-03-23', '2026-03-25'])
    const [geweigerd] = body.geweigerd
    expect(geweigerd.redenen.map((reden: any) => reden.regel)).toEqual(['meereizen.pas-onbekend'])
  })
})
