import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { camt, pain002, type Boeking } from '../../../../support/bank.ts'
import { alleRegels, gemeente, IBANS, INCASSOGEGEVENS, machtig, startRun, stelVast } from '../../../../support/innen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, PLAATSEN, volgende } from '../../../../support/voorbeelden.ts'

/** A run of Berkelland: 60,00 (an example) each, two of them by direct debit on 24 April 2026. */
const RUN = '2026-01'
const NAMEN = ['betaler', 'dubbel', 'zoek', 'incasso', 'storno', 'teruggave', 'gemeld'] as const
type Naam = (typeof NAMEN)[number]

let opstap: Opstap
let token: string
let nu = Date.parse('2026-03-01T09:00:00+01:00')
let opdracht = ''
const nummers = {} as Record<Naam, string>
const kenmerken = {} as Record<Naam, string>

beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  for (const naam of NAMEN)
    nummers[naam] = await nieuwePas(
      opstap,
      { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Bank (verzonnen)` },
      'berkelland',
    )
  await machtig(opstap, nummers.incasso, { iban: IBANS[1] })
  await machtig(opstap, nummers.storno, { iban: IBANS[2] })
  await startRun(opstap)
  await stelVast(opstap, RUN)
  for (const [pasnummer, { kenmerk }] of await alleRegels(opstap, RUN))
    for (const naam of NAMEN) if (nummers[naam] === pasnummer) kenmerken[naam] = kenmerk
  const { body } = await opstap.call('GET', `/bijdrageruns/${RUN}/incassobestand`, { token })
  opdracht = /<MsgId>([^<]*)</.exec(body)?.[1] ?? ''
  nu = Date.parse('2026-06-01T09:00:00+02:00')
})
afterAll(() => opstap.stop())

const stuur = (xml: string, pad = ''): Promise<Answer> =>
  opstap.call('POST', `/bankbestanden${pad}`, { token, body: xml, headers: { 'content-type': 'application/xml' } })
const meld = async (...boekingen: readonly Boeking[]): Promise<any> => (await stuur(camt(boekingen))).body
const rekening = async (naam: Naam): Promise<any> =>
  (await opstap.call('GET', `/passen/${nummers[naam]}/rekeningen/2026`, { token })).body
const open = async (stand = 'open'): Promise<any[]> =>
  (await opstap.call('GET', `/tussenrekening?stand=${stand}`, { token })).body.bankregels
const kies = (bankregelnummer: string, body: unknown): Promise<Answer> =>
  opstap.call('POST', `/tussenrekening/${bankregelnummer}/keuzes`, { token, body })

describe('what matches is booked at once', () => {
  test.each([
    ['the place for a reference', (kenmerk: string): Partial<Boeking> => ({ rf: kenmerk })],
    ['EndToEndId', (kenmerk: string): Partial<Boeking> => ({ endToEnd: kenmerk })],
    [
      'words around it, with spaces and small letters',
      (kenmerk: string): Partial<Boeking> => ({
        tekst: `Betaling ${kenmerk.toLowerCase().replaceAll(/(.{4})/g, '$1 ')} bijdrage Wmo`,
      }),
    ],
  ])('by its reference in %s', async (_, waar) => {
    const eerst = (await rekening('betaler')).ontvangenCent
    expect(await meld({ cent: 2000, ...waar(kenmerken.betaler) })).toMatchObject({ geboekt: 1, tussenrekening: 0 })
    expect((await rekening('betaler')).ontvangenCent).toBe(eerst + 2000)
  })

  test.each([2, 4, 8])('in camt.053 and camt.054 of version %i, once', async (versie) => {
    const boeking = { cent: 100, rf: kenmerken.dubbel, vanBank: `VERSIE-${versie}` }
    const eerst = (await rekening('dubbel')).ontvangenCent
    for (const soort of ['054', '053', '053'] as const) await stuur(camt([boeking], { soort, versie }))
    expect((await rekening('dubbel')).ontvangenCent).toBe(eerst + 100)
  })

  test('paid too much is a credit', async () => {
    await meld({ cent: 10_000, rf: kenmerken.dubbel })
    expect(await rekening('dubbel')).toMatchObject({ openstaandCent: 0, terugTeBetalenCent: 4300 })
    expect(await meld({ cent: 4300, kant: 'DBIT', endToEnd: kenmerken.dubbel })).toMatchObject({ geboekt: 1 })
    expect(await rekening('dubbel')).toMatchObject({ terugTeBetalenCent: 0 })
  })

  test('a refusal, and then what the bank did collect of the file', async () => {
    const geweigerd = pain002(opdracht, [{ kenmerk: kenmerken.storno, code: 'AC04', cent: 6000 }])
    expect((await stuur(geweigerd)).body).toMatchObject({ soort: 'pain.002', regels: 1, geboekt: 1 })
    expect((await rekening('storno')).regels[0]).toMatchObject({ stand: 'gestorneerd' })
    expect((await opstap.call('GET', `/passen/${nummers.storno}/machtiging`, { token })).body.vervallen.code).toBe(
      'AC04',
    )
    const { totalen } = (await opstap.call('GET', `/bijdrageruns/${RUN}`, { token })).body
    const cent = totalen.inning.incasso.bedragCent - 6000
    const afgeschreven = camt([{ cent, datum: '2026-04-24', opdracht }])
    expect((await stuur(afgeschreven)).body).toMatchObject({ geboekt: 1, tussenrekening: 0 })
    expect((await rekening('incasso')).regels[0]).toMatchObject({ stand: 'betaald' })
    expect((await stuur(afgeschreven)).body).toMatchObject({ geboekt: 0, alBekend: 1 })
  })

  test('a debit that came back opens its claim, in whatever file it is told again', async () => {
    const terug = { cent: 6000, kant: 'DBIT' as const, endToEnd: kenmerken.incasso, code: 'MD06' }
    expect(await meld(terug)).toMatchObject({ geboekt: 1 })
    expect((await rekening('incasso')).regels[0]).toMatchObject({ stand: 'gestorneerd', openstaandCent: 6000 })
    expect(await meld(terug)).toMatchObject({ geboekt: 1 })
    expect((await rekening('incasso')).regels[0].mutaties).toHaveLength(1)
  })

  test('twenty officials send the same file at once: every euro once', async () => {
    const eerst = (await rekening('gemeld')).ontvangenCent
    const bestand = camt([{ cent: 700, rf: kenmerken.gemeld, vanBank: 'TEGELIJK' }])
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => stuur(bestand)))
    expect(antwoorden.reduce((som, { body }) => som + body.geboekt, 0)).toBe(1)
    expect((await rekening('gemeld')).ontvangenCent).toBe(eerst + 700)
  })
})

describe('what matches nothing waits for somebody', () => {
  const eersteOpen = async (vraag: string): Promise<any> => (await open()).find((een) => een.vraag === vraag)

  test.each<[string, Boeking]>([
    ['kenmerkOnbekend', { cent: 6000, tekst: 'taxi' }],
    ['kenmerkOnbekend', { cent: 6000, rf: 'RF18539007547034' }],
    ['bedragAnders', { cent: 5000, kant: 'DBIT', code: 'AM04' }],
    ['codeOnbekend', { cent: 6000, kant: 'DBIT', code: 'ZZZZ' }],
    ['geenIncasso', { cent: 6000, kant: 'DBIT', code: 'AM04' }],
    ['datumOnjuist', { cent: 6000, datum: '2026-02-27' }],
    ['nietTerugTeBetalen', { cent: 9000, kant: 'DBIT' }],
    ['herboeking', { cent: 6000, code: 'AC04' }],
  ])('%s', async (vraag, boeking) => {
    const wie = vraag === 'bedragAnders' || vraag === 'codeOnbekend' ? 'incasso' : 'zoek'
    const kenmerk = vraag === 'kenmerkOnbekend' ? {} : { endToEnd: kenmerken[wie] }
    const voor = await rekening(wie)
    expect(await meld({ ...kenmerk, ...boeking })).toMatchObject({ geboekt: 0, tussenrekening: 1 })
    expect((await open()).filter((een) => een.vraag === vraag).length).toBeGreaterThan(0)
    expect(await rekening(wie)).toEqual(voor)
  })

  test('what nobody can tell from what was told before is not booked twice', async () => {
    const zonder = { cent: 1234, rf: kenmerken.zoek, vanBank: '' }
    expect(await meld(zonder, zonder)).toMatchObject({ geboekt: 2 })
    expect((await stuur(camt([zonder, zonder]))).body).toMatchObject({ alBekend: 2 })
    const ander = camt([zonder], { afschrift: 'AFSCHRIFT-2', soort: '054' })
    expect((await stuur(ander)).body).toMatchObject({ geboekt: 0, tussenrekening: 1 })
    expect((await stuur(ander)).body).toMatchObject({ alBekend: 1 })
    expect(await eersteOpen('lijktDubbel')).toMatchObject({ bedragCent: 1234, soort: 'bij' })
  })

  test('what somebody typed in already is not booked again by itself', async () => {
    await opstap.call('POST', `/bijdrageruns/${RUN}/betalingen`, {
      token,
      body: { betalingen: [{ kenmerk: kenmerken.gemeld, betaling: 'GETYPT', bedragCent: 500, datum: '2026-05-04' }] },
    })
    expect(await meld({ cent: 500, rf: kenmerken.gemeld })).toMatchObject({ tussenrekening: 1 })
  })

  test('is booked on a claim, revoked there, and booked on another; nothing is lost and who paid is forgotten', async () => {
    await meld({
      cent: 6000,
      tekst: 'zonder kenmerk',
      naam: 'Piet Zoek (verzonnen)',
      iban: IBANS[1],
      vanBank: 'ZOEK-1',
    })
    const gevonden = (await open()).find((een) => een.van?.naam === 'Piet Zoek (verzonnen)')
    expect(gevonden).toMatchObject({ bedragCent: 6000, vraag: 'kenmerkOnbekend', van: { iban: IBANS[1] } })
    const { bankregelnummer } = gevonden
    const eerst = (await rekening('zoek')).ontvangenCent
    const fout = await kies(bankregelnummer, { keuze: 'toewijzen', kenmerk: 'RF18539007547034' })
    expect([fout.status, fout.body.errors[0].location]).toEqual([400, 'kenmerk'])
    const goed = await kies(bankregelnummer, { keuze: 'toewijzen', kenmerk: kenmerken.zoek })
    expect(goed.body).toMatchObject({ stand: 'geboekt', stappen: [{}, { stap: 'toewijzen', kenmerk: kenmerken.zoek }] })
    expect(goed.body.van).toBeUndefined()
    expect((await kies(bankregelnummer, { keuze: 'toewijzen', kenmerk: kenmerken.zoek })).status).toBe(409)
    expect((await kies(bankregelnummer, { keuze: 'heropenen', reden: 'x' })).status).toBe(409)
    const na = await rekening('zoek')
    expect(na.ontvangenCent).toBe(eerst + 6000)
    const { nummer } = na.regels[0].mutaties.at(-1)
    const pad = `/bijdrageruns/${RUN}/regels/${nummers.zoek}/mutaties/${nummer}/herroeping`
    await opstap.call('PUT', pad, { token, body: { reden: 'Van een ander (verzonnen)' } })
    expect((await rekening('zoek')).ontvangenCent).toBe(eerst)
    expect(await eersteOpen('herroepen')).toMatchObject({ bankregelnummer, stand: 'open' })
    // The same claim again: it counts once more.
    expect((await kies(bankregelnummer, { keuze: 'toewijzen', kenmerk: kenmerken.zoek })).status).toBe(200)
    expect((await rekening('zoek')).ontvangenCent).toBe(eerst + 6000)
  })

  test('is sent back or belongs elsewhere, with a reason, and that can be taken back', async () => {
    await meld(
      { cent: 100, naam: 'Zaalhuur (verzonnen)', iban: IBANS[2], vanBank: 'ZAAL-1' },
      { cent: 200, vanBank: 'ZAAL-2' },
    )
    const regels = await open()
    const metRekening = regels.find((een) => een.bedragCent === 100).bankregelnummer
    const zonderRekening = regels.find((een) => een.bedragCent === 200).bankregelnummer
    expect((await kies(zonderRekening, { keuze: 'terugsturen', reden: 'Verzonnen' })).status).toBe(409)
    expect((await kies(metRekening, { keuze: 'terugsturen', reden: 'Verzonnen' })).body).toMatchObject({
      stand: 'terugTeSturen',
      van: { iban: IBANS[2] },
    })
    expect((await open('terugTeSturen')).map((een) => een.bankregelnummer)).toEqual([metRekening])
    expect((await kies(metRekening, { keuze: 'heropenen', reden: 'Toch niet' })).body).toMatchObject({ stand: 'open' })
    const af = await kies(metRekening, { keuze: 'afdoen', reden: 'Huur van een zaal' })
    expect(af.body).toMatchObject({ stand: 'afgedaan' })
    expect(af.body.stappen.map((een: any) => een.stap)).toEqual(['binnengekomen', 'terugsturen', 'heropenen', 'afdoen'])
    expect((await opstap.call('GET', `/tussenrekening/${metRekening}`, { token })).body).toEqual(af.body)
  })
})

describe('what cannot be read is refused, and nothing of it is kept', () => {
  const goed: Boeking = { cent: 6000, vanBank: 'NOOIT' }
  test.each([
    ['leeg', ''],
    ['xml', '{}'],
    ['xml', camt([goed]).slice(0, -20)],
    ['xml', `<!DOCTYPE Document [<!ENTITY a "aaaa">]>${camt([goed])}`],
    ['xml', camt([{ ...goed, tekst: '&a;' }])],
    ['xml', camt([{ ...goed, tekst: '<a>'.repeat(40) + '</a>'.repeat(40) }])],
    ['codering', camt([goed]).replace('UTF-8', 'ISO-8859-1')],
    ['soort', camt([goed]).replaceAll('camt.053', 'camt.052')],
    ['soort', '<Document/>'],
    ['bedrag', camt([goed]).replaceAll('60.00', '60,00')],
    ['munt', camt([goed]).replaceAll('Ccy="EUR"', 'Ccy="USD"')],
    ['datum', camt([{ ...goed, datum: '2026-02-30' }])],
    ['rekening', camt([goed], { rekening: 'DE89370400440532013000' })],
    ['rekening', camt([goed]).replace(/<Acct>.*<\/Acct>/, '')],
  ])('%s', async (code, xml) => {
    const { status, body } = await stuur(xml)
    expect([status, body.errors?.[0].code]).toEqual([400, code])
    expect((await open()).some((een) => een.bedragCent === 6000 && een.van?.kenmerk === 'NOOIT')).toBe(false)
    expect((await stuur(camt([{ cent: 1, vanBank: `NA-${code}` }]))).body.alBekend).toBeLessThanOrEqual(1)
  })

  test('a body that is no XML, or larger than 4 MB', async () => {
    const json = await opstap.call('POST', '/bankbestanden', { token, body: { a: 1 } })
    expect([json.status, json.body.type]).toEqual([415, 'urn:opstap:probleem:geen-xml'])
    expect((await stuur('x'.repeat(4 * 1024 * 1024 + 1))).status).toBe(413)
  })

  test('what the bank has not booked yet is told later', async () => {
    expect(await meld({ cent: 6000, status: 'PDNG' })).toMatchObject({ regels: 0, nogNietGeboekt: 1 })
  })
})

test('a file of many payments goes on where it was, and is done once', async () => {
  const eerst = (await open()).length
  const bestand = camt(Array.from({ length: 260 }, (_, i) => ({ cent: 1, vanBank: `VEEL-${i}`, datum: '2026-05-05' })))
  const deel = (await stuur(bestand)).body
  expect(deel).toMatchObject({ regels: 260, tussenrekening: 250, verder: 250 })
  expect((await stuur(bestand, `?vanaf=${deel.verder}`)).body).toMatchObject({ tussenrekening: 10, alBekend: 0 })
  expect((await stuur(bestand)).body).toMatchObject({ tussenrekening: 0, alBekend: 250 })
  let pad: string | undefined = '/v1/tussenrekening'
  let geteld = 0
  while (pad !== undefined) {
    const answer: Answer = await opstap.call('GET', pad, { token })
    geteld += answer.body.bankregels.length
    pad = volgende(answer)
  }
  expect(geteld).toBe(eerst + 260)
})
