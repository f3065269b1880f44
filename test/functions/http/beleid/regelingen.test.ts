import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kopie } from '../../../domain/beleid/meldingen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { signToken } from '../../../../functions/local/inloggen/issuer.ts'
import { boek, geboekteRit, nieuwePas, PLAATSEN, ritaanvraag, volgende } from '../../../support/voorbeelden.ts'

let nu = Date.parse('2026-12-10T09:00:00+01:00')
let opstap: Opstap
let anna: string
let bert: string
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN, env: { OPSTAP_ZONDER_VIER_OGEN: 'terschelling' } })
  anna = await signToken({ sub: 'anna', rollen: ['gemeente'], gemeente: 'harlingen' })
  bert = await signToken({ sub: 'bert', rollen: ['gemeente'], gemeente: 'harlingen' })
})
afterAll(() => opstap.stop())

/** Harlingen's rules with another price per kilometre from a day on, and without examples that would no longer be right. */
const regeling = (geldigVanaf: string, euroPerKm: string, deel: Record<string, unknown> = {}) => {
  const { voorbeelden: _, ...document } = kopie('harlingen/2025-05-27')
  const [tarief] = document.tarieven
  const prijs = { soort: 'tarief', opstapEuro: '1,01', euroPerKm }
  const tarieven = [{ ...tarief, geldigVanaf, pashouder: [{ vanafLeeftijd: 0, prijs }] }]
  return { ...document, geldigVanaf, tarieven, ...deel }
}
const schrijf = (document: object, more: object = {}, token = anna): Promise<Answer> =>
  opstap.call('POST', '/regelingen', { token, body: { regeling: document, ...more } })
const BESLUIT = {
  besluit: 'Besluit van het college (verzonnen)',
  datum: '2026-12-09',
  url: 'https://voorbeeld.example/1',
}
const stelVast = (versie: string, more: object = {}, token = bert): Promise<Answer> =>
  opstap.call('PUT', `/regelingen/${versie}/vaststelling`, { token, body: { ...BESLUIT, ...more } })
const lees = (pad: string, token = anna): Promise<Answer> => opstap.call('GET', pad, { token })
const koppen = async (): Promise<any[]> => (await lees('/regelingen')).body.regelingen
/** Price of 10 km at a moment, judged and not booked. */
const prijsOp = async (vertrek: string): Promise<unknown> => {
  const pasnummer = await nieuwePas(opstap)
  const token = await opstap.token('centralist')
  const { body } = await opstap.call('POST', '/ritbeoordelingen', { token, body: ritaanvraag(pasnummer, { vertrek }) })
  return [body.ritprijs?.totaalCent, body.beleid?.geldigVanaf, body.beleid?.versie]
}

describe('next year’s tariffs, from concept to a booking', () => {
  let versie: string
  test('a concept holds nowhere yet', async () => {
    const { status, body } = await schrijf(regeling('2027-01-01', '0,18'))
    expect(status).toBe(201)
    expect(body).toMatchObject({ status: 'concept', herkomst: 'gemeente', geschreven: { wie: 'anna' }, bewerking: 1 })
    versie = body.versie
    expect(await prijsOp('2027-01-04T10:30:00+01:00')).toEqual([271, '2025-05-27', undefined])
  })

  test('its writer cannot fix it', async () => {
    const { status, body } = await stelVast(versie, {}, anna)
    expect([status, body.type]).toEqual([409, 'urn:opstap:probleem:zelfde-persoon'])
    expect((await lees(`/regelingen/${versie}`)).body.status).toBe('concept')
  })

  test('another person fixes it, and hears which booked rides would be otherwise; they stay as they are', async () => {
    const pasnummer = await nieuwePas(opstap)
    const ritten = await Promise.all(
      ['2026-12-31T23:30:00+01:00', '2027-01-01T00:00:00+01:00'].map(async (vertrek) => {
        const { body } = await boek(opstap, ritaanvraag(pasnummer, { vertrek }))
        return body.ritten[0]
      }),
    )
    const { status, body } = await stelVast(versie)
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'vastgesteld', werking: 'later', vaststelling: { ...BESLUIT, wie: 'bert' } })
    expect(body.geraakteRitten).toEqual([
      expect.objectContaining({ ritnummer: ritten[1].ritnummer, pasnummer, wasCent: 271, wordtCent: 281, redenen: [] }),
    ])
    expect(body.geraakteRitten[0].advies).toContain('houdt die prijs')
    const token = await opstap.token('centralist')
    const { body: rit } = await opstap.call('GET', `/ritten/${ritten[1].ritnummer}`, { token })
    expect(rit).toMatchObject({ ritprijs: { totaalCent: 271 }, beleid: { geldigVanaf: '2025-05-27' } })
  })

  test('what is fixed never changes', async () => {
    const wijziging = { regeling: regeling('2027-01-01', '0,10'), bewerking: 2 }
    const antwoorden = [
      await opstap.call('PUT', `/regelingen/${versie}`, { token: anna, body: wijziging }),
      await opstap.call('DELETE', `/regelingen/${versie}`, { token: anna }),
    ]
    for (const { status, body } of antwoorden)
      expect([status, body.type]).toEqual([409, 'urn:opstap:probleem:al-vastgesteld'])
    expect((await stelVast(versie, { besluit: 'Een ander besluit' })).body.vaststelling).toMatchObject(BESLUIT)
  })

  test('it holds from midnight of its first day, and the ride keeps its number', async () => {
    expect(await prijsOp('2026-12-31T23:59:00+01:00')).toEqual([271, '2025-05-27', undefined])
    expect(await prijsOp('2027-01-01T00:00:00+01:00')).toEqual([281, '2027-01-01', versie])
  })

  test('two operators who book on either side of midnight each get the price of their day', async () => {
    nu = Date.parse('2026-12-31T23:59:59+01:00')
    const [een, twee] = [await nieuwePas(opstap), await nieuwePas(opstap)]
    const [oud, nieuw] = await Promise.all([
      boek(opstap, ritaanvraag(een, { vertrek: '2026-12-31T23:59:59+01:00' })),
      boek(opstap, ritaanvraag(twee, { vertrek: '2027-01-01T07:00:00+01:00' })),
    ])
    expect([oud, nieuw].map(({ body }) => body.ritten?.[0].ritprijs.totaalCent)).toEqual([271, 281])
    nu = Date.parse('2027-01-02T09:00:00+01:00')
    expect((await koppen()).map(({ geldigVanaf, werking }) => [geldigVanaf, werking])).toEqual([
      ['2027-01-01', 'nu'],
      ['2025-05-27', 'voorbij'],
    ])
  })

  test('a correction holds from its day in the past, and says why', async () => {
    const { body } = await schrijf(regeling('2027-01-01', '0,17'))
    const zonder = await stelVast(body.versie)
    expect([zonder.status, zonder.body.type]).toEqual([409, 'urn:opstap:probleem:reden-ontbreekt'])
    const reden = 'Het besluit noemde 0,17.'
    expect((await stelVast(body.versie, { reden })).body).toMatchObject({ status: 'vastgesteld', reden })
    expect(await prijsOp('2027-01-04T10:30:00+01:00')).toEqual([271, '2027-01-01', body.versie])
    // The version that it puts right is still there, for the rides that it judged.
    expect((await koppen()).map((kop) => [kop.versie, kop.werking])).toEqual([
      [body.versie, 'nu'],
      [versie, 'voorbij'],
      ['2025-05-27', 'voorbij'],
    ])
  })
})

test('booked rides that would be otherwise are told a page at a time, each once', async () => {
  const dagen = Array.from({ length: 26 }, (_, i) => `2027-03-${String(i + 1).padStart(2, '0')}T10:30:00+01:00`)
  const boekAlle = async (pasnummer: string): Promise<string[]> => {
    const nummers: string[] = []
    for (const vertrek of dagen) nummers.push(await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek })))
    return nummers
  }
  const passen = await Promise.all(Array.from({ length: 4 }, () => nieuwePas(opstap)))
  const geboekt = (await Promise.all(passen.map(boekAlle))).flat()
  const { body } = await schrijf(regeling('2027-03-02', '0,19'))
  let antwoord = await stelVast(body.versie)
  // A page ends with an hour, after 100 rides or, on a busy machine, sooner.
  const verder = volgende(antwoord)
  expect(verder).toContain(`/v1/regelingen/${body.versie}/andere-ritten?na=`)
  const gevonden: string[] = antwoord.body.geraakteRitten.map((rit: any) => rit.ritnummer)
  for (let pad = verder; pad !== undefined; pad = volgende(antwoord)) {
    antwoord = await lees(pad, bert)
    expect(antwoord.status).toBe(200)
    gevonden.push(...antwoord.body.ritten.map((rit: any) => rit.ritnummer))
  }
  const eersteDag = new Set(geboekt.filter((_, i) => i % dagen.length === 0))
  expect(gevonden.toSorted()).toEqual(geboekt.filter((nummer) => !eersteDag.has(nummer)).toSorted())
  expect((await lees(String(verder))).status).toBe(400)
})

describe('a concept', () => {
  test.each([
    ['of another gemeente', () => regeling('2028-01-01', '0,18', { gemeente: 'berkelland' }), 'regeling.gemeente'],
    ['with a fault', () => regeling('2028-01-01', '18 cent'), 'regeling.tarieven.0.pashouder.0.prijs.euroPerKm'],
  ])('%s is bad input that names its field, and nothing is kept', async (_, document, location) => {
    const before = await koppen()
    const { status, body } = await schrijf(document())
    expect([status, body.errors.map((fout: any) => fout.location)]).toEqual([400, [location]])
    expect(await koppen()).toEqual(before)
  })

  test('can be sent as text, in YAML', async () => {
    const tekst = JSON.stringify(regeling('2028-01-01', '0,18')).replace('{', 'naam: Harlingen\nrest: {')
    const yaml = Object.entries(regeling('2028-01-01', '0,18'))
      .map(([veld, deel]) => `${veld}: ${JSON.stringify(deel)}`)
      .join('\n')
    const goed = await opstap.call('POST', '/regelingen', { token: anna, body: { tekst: yaml } })
    expect([goed.status, goed.body.geldigVanaf]).toEqual([201, '2028-01-01'])
    const fout = await opstap.call('POST', '/regelingen', { token: anna, body: { tekst: `{ ${tekst}` } })
    expect([fout.status, fout.body.errors[0].location]).toEqual([400, 'tekst'])
    expect((await opstap.call('DELETE', `/regelingen/${goed.body.versie}`, { token: bert })).status).toBe(200)
    expect((await lees(`/regelingen/${goed.body.versie}`)).status).toBe(404)
  })

  test('that two people change at once keeps the first change, and tells the second', async () => {
    const { body } = await schrijf(regeling('2028-01-01', '0,18'))
    const wijzig = (euroPerKm: string, token: string) =>
      opstap.call('PUT', `/regelingen/${body.versie}`, {
        token,
        body: { regeling: regeling('2028-01-01', euroPerKm), bewerking: body.bewerking },
      })
    const antwoorden = await Promise.all([wijzig('0,19', anna), wijzig('0,20', bert)])
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([200, 409])
    // Who changed it last cannot fix it, and the other one can.
    const { geschreven } = (await lees(`/regelingen/${body.versie}`)).body
    const [schrijver, ander] = geschreven.wie === 'anna' ? [anna, bert] : [bert, anna]
    expect((await stelVast(body.versie, {}, schrijver)).status).toBe(409)
    expect((await stelVast(body.versie, {}, ander)).status).toBe(200)
  })

  test('with something strange is fixed once somebody says that it is meant', async () => {
    const { body } = await schrijf(regeling('2029-01-01', '0,01'))
    const pad = 'tarieven.0.pashouder.0.prijs.euroPerKm'
    const nee = await stelVast(body.versie)
    expect([nee.status, nee.body.waarschuwingen.map((w: any) => w.pad)]).toEqual([409, [pad]])
    expect((await stelVast(body.versie, { bevestigd: [pad] })).body.vaststelling.bevestigd).toEqual([pad])
  })
})

test('a gemeente without rules begins with its own, by one person where the setting says so, and books', async () => {
  const klein = await signToken({ sub: 'een', rollen: ['gemeente', 'centralist'], gemeente: 'terschelling' })
  expect((await lees('/regelingen', klein)).body).toEqual({ regelingen: [] })
  expect((await opstap.call('GET', '/beleid', { token: klein })).status).toBe(404)
  const document = regeling('2027-01-01', '0,18', { gemeente: 'terschelling' })
  const { body } = await schrijf(document, { reden: 'De eerste regels.' }, klein)
  expect((await stelVast(body.versie, {}, klein)).status).toBe(200)
  expect((await opstap.call('GET', '/beleid', { token: klein })).body).toMatchObject({
    gemeente: 'terschelling',
    versie: body.versie,
  })
})

describe('trying a document', () => {
  const beproef = (body: object): Promise<Answer> => opstap.call('POST', '/beleidsproeven', { token: anna, body })

  test('tells faults, and stores nothing', async () => {
    const before = await koppen()
    const { status, body } = await beproef({ regeling: { gemeente: 'harlingen', straal: 3 } })
    expect([status, body.geldig]).toEqual([200, false])
    expect(body.fouten).toContainEqual({ pad: 'naam', detail: expect.stringContaining('Dit ontbreekt.') })
    expect(await koppen()).toEqual(before)
  })

  test('compares with what is in force, prices its examples and any ride', async () => {
    const document = { ...kopie('harlingen/2025-05-27'), geldigVanaf: '2025-06-01' }
    document.tarieven[0].geldigVanaf = '2025-06-01'
    document.tarieven[0].pashouder[0].prijs.euroPerKm = '0,18'
    const { body } = await beproef({ regeling: document, ritten: [{ afstandKm: '7,5' }, { afstandKm: 30 }] })
    expect(body.geldig).toBe(true)
    expect(body.vergelekenMet).toEqual({ versie: '2025-05-27', geldigVanaf: '2025-05-27' })
    expect(body.verschillen).toContainEqual({
      pad: 'tarieven.0.pashouder.0.prijs.euroPerKm',
      uitleg: expect.stringContaining('Wat een kilometer kost.'),
      was: 0.17,
      wordt: 0.18,
    })
    // 1,01 + 10 × 0,18 = 2,81, and the document says 2,71
    expect(body.voorbeelden[0]).toMatchObject({ verwachtCent: 271, berekendCent: 281, klopt: false })
    expect(body.waarschuwingen.map((w: any) => w.pad)).toContain('voorbeelden.0')
    // 1,01 + 7,5 × 0,18 = 2,36; 30 km is beyond the radius
    expect(body.ritten.map((rit: any) => [rit.berekendCent, rit.redenen.map((reden: any) => reden.regel)])).toEqual([
      [236, []],
      [641, ['gebied.buiten-straal']],
    ])
  })

  test('a ride that is none is bad input', async () => {
    const { status, body } = await beproef({ regeling: {}, ritten: [{ afstand: 10 }] })
    expect([status, body.errors.map((fout: any) => fout.location)]).toEqual([
      400,
      ['ritten.0.afstandKm', 'ritten.0.afstand'],
    ])
  })
})

test('the JSON Schema is there for everybody', async () => {
  const { status, body } = await opstap.call('GET', '/regeling-schema')
  expect([status, body.$schema]).toEqual([200, 'https://json-schema.org/draft/2020-12/schema'])
})
