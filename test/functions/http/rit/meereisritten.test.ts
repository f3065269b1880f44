import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  alleItems,
  annuleer,
  boek,
  geboekteRit,
  inzagen,
  nieuwePas,
  NU,
  PLAATSEN,
  ritaanvraag,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

/** Two people with a pass each: who books, and who travels along. */
const tweetal = async () => {
  const [boeker, genoot] = [await nieuwePas(opstap), await nieuwePas(opstap)]
  const samen = { meereizenden: [{ soort: 'medereiziger', pasnummer: genoot }] }
  return { boeker, genoot, samen }
}
const regels = ({ body }: Answer): string[] => (body.redenen ?? []).map((reden: any) => reden.regel)
const meereisritten = async (pasnummer: string, vraag = ''): Promise<any[]> => {
  const token = await opstap.token('pashouder', { pasnummer })
  const { body } = await opstap.call('GET', `/passen/${pasnummer}/meereisritten${vraag}`, { token })
  return body.ritten
}
const wijzig = async (ritnummer: string, body: unknown): Promise<Answer> =>
  opstap.call('PATCH', `/ritten/${ritnummer}`, { token: await opstap.token('centralist'), body })

describe('somebody who travels along on a pass of their own', () => {
  test('sees when, where, what became of it and what they pay; and nothing of whoever booked it', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const aanvraag = ritaanvraag(boeker, { ...samen, ritdoel: 'medisch', hulpmiddelen: ['rollator'] })
    const ritnummer = await geboekteRit(opstap, aanvraag)
    const [rit, ...meer] = await meereisritten(genoot)
    expect(meer).toEqual([])
    // 10 km: 101 + 170 for the holder, and § 9.5 knows one fare for whoever travels along.
    expect(rit).toMatchObject({ ritnummer, vertrek: '2026-03-14T09:30:00Z', status: 'geboekt' })
    expect(Object.keys(rit).toSorted()).toEqual(
      ['bedragCent', 'naar', 'ritnummer', 'status', 'van', 'vertrek', 'verwachteAankomst'].toSorted(),
    )
    expect(JSON.stringify(rit)).not.toContain(boeker)
    const token = await opstap.token('pashouder', { pasnummer: genoot })
    expect((await opstap.call('GET', `/ritten/${ritnummer}`, { token })).status).toBe(404)
    expect((await annuleer(opstap, ritnummer, token)).status).toBe(404)
    expect((await opstap.call('GET', `/passen/${boeker}/meereisritten`, { token })).status).toBe(404)
    expect(await meereisritten(boeker)).toEqual([])
  })

  test('sees when the taxi comes as the carrier tells it, until the ride is over', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const ritnummer = await geboekteRit(opstap, ritaanvraag(boeker, samen))
    const body = {
      stand: 'vertraagd',
      op: '2026-03-01T08:30:00+01:00',
      versie: 1,
      verwachtVertrek: '2026-03-14T10:50:00+01:00',
    }
    const token = await opstap.token('vervoerder')
    expect((await opstap.call('PUT', `/vervoersopdrachten/${ritnummer}/voortgang`, { token, body })).status).toBe(200)
    const [rit] = await meereisritten(genoot)
    expect(rit.voortgang).toMatchObject({ stand: 'vertraagd', verwachtVertrek: '2026-03-14T09:50:00Z' })
    await annuleer(opstap, ritnummer)
    const [weg] = await meereisritten(genoot)
    expect(weg).not.toHaveProperty('voortgang')
  })

  test('pays what the price of the ride says of them, and uses no kilometres', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const { body } = await boek(opstap, ritaanvraag(boeker, samen))
    const [rit] = await meereisritten(genoot)
    expect(rit.bedragCent).toBe(body.ritten[0].ritprijs.posten[1].bedragCent)
    const token = await opstap.token('pashouder', { pasnummer: genoot })
    const { body: jaar } = await opstap.call('GET', `/passen/${genoot}/reizigersbudgetten/2026`, { token })
    expect([jaar.geboektMeter, jaar.ritten]).toEqual([0, []])
  })

  test('has no second ride at that time, whoever books first', async () => {
    const { boeker, genoot, samen } = await tweetal()
    await geboekteRit(opstap, ritaanvraag(boeker, samen))
    expect(regels(await boek(opstap, ritaanvraag(genoot)))).toEqual(['rit.dubbel'])
    const derde = await nieuwePas(opstap)
    expect(regels(await boek(opstap, ritaanvraag(derde, samen)))).toEqual(['rit.dubbel'])

    const ander = await tweetal()
    const eigen = await geboekteRit(opstap, ritaanvraag(ander.genoot))
    const geweigerd = await boek(opstap, ritaanvraag(ander.boeker, ander.samen))
    expect(regels(geweigerd)).toEqual(['rit.dubbel'])
    const [reden] = geweigerd.body.redenen
    expect(reden.tekst).toContain('Iemand die meereist, heeft op die tijd al een andere rit.')
    expect(JSON.stringify(geweigerd.body)).not.toContain(eigen)
    expect(reden.voorstellen.length).toBeGreaterThan(0)
  })

  test('of many at one moment one books', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const keren = await Promise.all([
      boek(opstap, ritaanvraag(boeker, samen)),
      boek(opstap, ritaanvraag(genoot)),
      boek(opstap, ritaanvraag(await nieuwePas(opstap), samen)),
    ])
    expect(keren.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
  })

  test('is free again once the ride is cancelled, and reads that it is', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const ritnummer = await geboekteRit(opstap, ritaanvraag(boeker, samen))
    await annuleer(opstap, ritnummer)
    const [rit] = await meereisritten(genoot)
    expect([rit.status, rit.bedragCent]).toEqual(['geannuleerd', undefined])
    expect((await boek(opstap, ritaanvraag(genoot))).status).toBe(201)
  })

  test('goes along to another time, and no further once they are not named', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const ritnummer = await geboekteRit(opstap, ritaanvraag(boeker, samen))
    expect((await wijzig(ritnummer, { vertrek: '2026-03-14T12:30:00+01:00' })).status).toBe(200)
    expect((await meereisritten(genoot)).map(({ vertrek }) => vertrek)).toEqual(['2026-03-14T11:30:00Z'])
    expect((await boek(opstap, ritaanvraag(genoot))).status).toBe(201)
    expect(regels(await wijzig(ritnummer, { vertrek: '2026-03-14T10:35:00+01:00' }))).toEqual(['rit.dubbel'])
    expect((await wijzig(ritnummer, { meereizenden: [{ soort: 'medereiziger' }] })).status).toBe(200)
    expect(await meereisritten(genoot)).toEqual([])
    // And back: the same ride, at the same place in storage.
    expect((await wijzig(ritnummer, samen)).status).toBe(200)
    expect(await meereisritten(genoot)).toHaveLength(1)
  })

  test('a ride stands in its own way in nothing', async () => {
    const { boeker, samen } = await tweetal()
    const ritnummer = await geboekteRit(opstap, ritaanvraag(boeker, samen))
    expect((await wijzig(ritnummer, { vertrek: '2026-03-14T10:35:00+01:00' })).status).toBe(200)
  })

  test('reads of a period, and that another looked is on record', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const heenEnTerug = ritaanvraag(boeker, { ...samen, retour: { vertrek: '2026-03-14T14:00:00+01:00' } })
    expect((await boek(opstap, heenEnTerug)).status).toBe(201)
    expect(await meereisritten(genoot, '?van=2026-03-14&tot=2026-03-14')).toHaveLength(2)
    expect(await meereisritten(genoot, '?van=2026-03-15')).toEqual([])
    expect(await meereisritten(genoot, '?tot=2026-03-13')).toEqual([])
    const gekeken = (await inzagen(opstap, boeker)).filter(({ wat }) => wat === 'Bekeken in welke ritten u meereist')
    expect(gekeken.length).toBeGreaterThan(0)
  })
})

describe('when a pass is replaced', () => {
  const vervang = async (pasnummer: string): Promise<string> => {
    const token = await opstap.token('gemeente')
    const body = { reden: 'Verloren (verzonnen).' }
    return (await opstap.call('PUT', `/passen/${pasnummer}/vervanging`, { token, body })).body.pasnummer
  }

  test('of who travels along: the ride names the new one, and the time stays taken', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const ritnummer = await geboekteRit(opstap, ritaanvraag(boeker, samen))
    const nieuw = await vervang(genoot)
    expect((await meereisritten(nieuw)).map((rit) => rit.ritnummer)).toEqual([ritnummer])
    const token = await opstap.token('centralist')
    const { body } = await opstap.call('GET', `/ritten/${ritnummer}`, { token })
    expect(body.meereizenden).toEqual([{ soort: 'medereiziger', pasnummer: nieuw }])
    expect(regels(await boek(opstap, ritaanvraag(nieuw)))).toEqual(['rit.dubbel'])
    expect((await wijzig(ritnummer, { vertrek: '2026-03-14T12:30:00+01:00' })).status).toBe(200)
    expect((await boek(opstap, ritaanvraag(nieuw))).status).toBe(201)
  })

  test('of who booked: who travels along sees the same ride', async () => {
    const { boeker, genoot, samen } = await tweetal()
    const ritnummer = await geboekteRit(opstap, ritaanvraag(boeker, samen))
    await vervang(boeker)
    expect((await meereisritten(genoot)).map((rit) => rit.ritnummer)).toEqual([ritnummer])
    expect((await annuleer(opstap, ritnummer)).status).toBe(200)
    expect((await boek(opstap, ritaanvraag(genoot))).status).toBe(201)
  })
})

test('two passes that turn out to be one person’s: the ride can still be cancelled', async () => {
  const { boeker, genoot, samen } = await tweetal()
  const ritnummer = await geboekteRit(opstap, ritaanvraag(boeker, samen))
  const token = await opstap.token('gemeente')
  const body = { persoonsnummer: boeker, reden: 'Dezelfde persoon (verzonnen).' }
  expect((await opstap.call('PUT', `/passen/${genoot}/persoon`, { token, body })).status).toBe(200)
  expect((await annuleer(opstap, ritnummer)).status).toBe(200)
  expect((await boek(opstap, ritaanvraag(genoot))).status).toBe(201)
})

test('of a ride of somebody else the key alone stands with the pass', async () => {
  const { boeker, genoot, samen } = await tweetal()
  const ritnummer = await geboekteRit(opstap, ritaanvraag(boeker, samen))
  const items = (await alleItems(opstap)).filter((item) => item.includes('RITMEE#') && item.includes(ritnummer))
  expect(items).toHaveLength(1)
  expect(items[0]).toContain(`PAS#harlingen#${genoot}`)
  expect(items[0]).not.toContain(boeker)
})
