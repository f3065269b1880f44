import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeOpdracht } from '../../../../../functions/stores/bijdrage/terugbetalingen.ts'
import { signToken } from '../../../../../functions/local/inloggen/issuer.ts'
import { isNew } from '../../../../../functions/stores/store.ts'
import { camt, pain002, type Boeking } from '../../../../support/bank.ts'
import {
  alleRegels,
  GEMEENTE,
  gemeente,
  IBANS,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, PLAATSEN } from '../../../../support/voorbeelden.ts'

const RUN = '2026-01'
const NAMEN = ['dubbel', 'onbekend', 'overleden', 'samen'] as const
type Naam = (typeof NAMEN)[number]

let opstap: Opstap
let token: string
let collega: string
let nu = Date.parse('2026-03-01T09:00:00+01:00')
const nummers = {} as Record<Naam, string>
const kenmerken = {} as Record<Naam, string>

beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  token = await gemeente(opstap)
  collega = await signToken({ sub: 'test-collega', rollen: ['gemeente'], gemeente: GEMEENTE })
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  for (const naam of NAMEN)
    nummers[naam] = await nieuwePas(
      opstap,
      { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Terug (verzonnen)` },
      GEMEENTE,
    )
  await startRun(opstap)
  await stelVast(opstap, RUN)
  for (const [pasnummer, { kenmerk }] of await alleRegels(opstap, RUN))
    for (const naam of NAMEN) if (nummers[naam] === pasnummer) kenmerken[naam] = kenmerk
  for (const naam of ['dubbel', 'overleden', 'samen'] as const) await machtig(opstap, nummers[naam])
  nu = Date.parse('2026-06-01T09:00:00+02:00')
  await betaal('dubbel', 12_000)
  await betaal('onbekend', 10_000)
  await betaal('overleden', 6001)
  await opstap.call('PATCH', `/passen/${nummers.overleden}`, {
    token,
    body: { einde: { datum: '2026-05-20', soort: 'overleden' }, reden: 'Verzonnen' },
  })
})
afterAll(() => opstap.stop())

const betaal = (naam: Naam, bedragCent: number, betaling = `B-${naam}`): Promise<Answer> =>
  opstap.call('POST', `/bijdrageruns/${RUN}/betalingen`, {
    token,
    body: { betalingen: [{ kenmerk: kenmerken[naam], betaling, bedragCent, datum: '2026-05-04' }] },
  })
const maak = (body: object = {}): Promise<Answer> =>
  opstap.call('POST', '/terugbetaalopdrachten', { token, body: { jaar: 2026, ...body } })
const bestand = (opdracht: string, met = collega): Promise<Answer> =>
  opstap.call('GET', `/terugbetaalopdrachten/${opdracht}/bestand`, { token: met })
const rekening = async (naam: Naam): Promise<any> =>
  (await opstap.call('GET', `/passen/${nummers[naam]}/rekeningen/2026`, { token })).body
const stuur = (xml: string): Promise<Answer> =>
  opstap.call('POST', '/bankbestanden', { token, body: xml, headers: { 'content-type': 'application/xml' } })
const meld = async (boeking: Boeking): Promise<any> => (await stuur(camt([boeking]))).body
const open = async (): Promise<any[]> => (await opstap.call('GET', '/tussenrekening', { token })).body.bankregels

test('what was paid too much goes back once, to the account of the mandate; the rest waits and is told', async () => {
  const { status, body } = await maak()
  expect([status, body]).toMatchObject([
    201,
    { opdracht: '2026-01', status: 'klaar', aantal: 1, bedragCent: 6000, uitvoerdatum: '2026-06-01' },
  ])
  expect(Object.fromEntries(body.zonder.eerste.map((een: any) => [een.pasnummer, [een.fout, een.bedragCent]]))).toEqual(
    {
      [nummers.onbekend]: ['rekeningOnbekend', 4000],
      [nummers.overleden]: ['overleden', 1],
    },
  )
  expect(await rekening('dubbel')).toMatchObject({ ontvangenCent: 6000, terugTeBetalenCent: 0, openstaandCent: 0 })
  expect(await rekening('onbekend')).toMatchObject({ terugTeBetalenCent: 4000 })
  const nogEens = await maak()
  expect([nogEens.status, nogEens.body]).toMatchObject([
    409,
    { type: 'urn:opstap:probleem:niets-terug-te-betalen', zonder: { aantal: 2 } },
  ])
})

test('the file is fetched by another person than who made it', async () => {
  const eigen = await bestand('2026-01', token)
  expect([eigen.status, eigen.body.type]).toEqual([409, 'urn:opstap:probleem:zelfde-persoon'])
  const { status, body } = await bestand('2026-01')
  expect(status).toBe(200)
  expect(body).toContain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09')
  expect(body).toContain(`<EndToEndId>T2-${kenmerken.dubbel}</EndToEndId>`)
  expect(body).toContain('<InstdAmt Ccy="EUR">60.00</InstdAmt>')
  expect(body).toContain(`<CdtrAcct><Id><IBAN>${IBANS[0]}</IBAN>`)
  expect([...body.matchAll(/<CtrlSum>([^<]*)</g)].map(([, som]: string[]) => som)).toEqual(['60.00', '60.00'])
  expect((await bestand('2026-01')).body).toBe(body)
  expect((await bestand('2026-09')).status).toBe(404)
})

test('what the bank tells of it is known again; what it refuses is owed again and goes in a next file', async () => {
  const endToEnd = `T2-${kenmerken.dubbel}`
  await meld({ cent: 6000, kant: 'DBIT', endToEnd, vanBank: 'TERUG-1', datum: '2026-06-01' })
  await meld({ cent: 6000, kant: 'DBIT', endToEnd, vanBank: 'TERUG-1', datum: '2026-06-01' })
  expect([await open(), (await rekening('dubbel')).ontvangenCent]).toEqual([[], 6000])
  // It came back: the account is closed.
  await meld({ cent: 6000, kant: 'CRDT', endToEnd, code: 'AC04', vanBank: 'TERUG-2', datum: '2026-06-01' })
  expect([await open(), await rekening('dubbel')]).toMatchObject([
    [],
    { ontvangenCent: 12_000, terugTeBetalenCent: 6000 },
  ])
  expect((await bestand('2026-01')).body.type).toBe('urn:opstap:probleem:opdracht-leeg')
  const rekeningen = [
    { pasnummer: nummers.dubbel, iban: IBANS[1], naam: 'T. Voorbeeld (verzonnen)' },
    { pasnummer: nummers.overleden, iban: IBANS[2], naam: 'Erven Voorbeeld (verzonnen)' },
  ]
  expect((await maak({ rekeningen })).body).toMatchObject({ opdracht: '2026-02', aantal: 2, bedragCent: 6001 })
  const { body } = await bestand('2026-02')
  expect(body).toContain(`<EndToEndId>T4-${kenmerken.dubbel}</EndToEndId>`)
  expect([...body.matchAll(/<CdtrAcct><Id><IBAN>(\w+)</g)].map(([, iban]: string[]) => iban).toSorted()).toEqual(
    [IBANS[1], IBANS[2]].toSorted(),
  )
})

test('without what came back the file keeps its number, so that a bank does not pay the others again', async () => {
  const nummerVan = (inhoud: string): string | undefined => /<MsgId>([^<]+)</.exec(inhoud)?.[1]
  const { body } = await bestand('2026-02')
  const [, endToEnd = ''] =
    /<EndToEndId>(T\d+-[^<]+)<\/EndToEndId><\/PmtId><Amt><InstdAmt Ccy="EUR">0\.01/.exec(body) ?? []
  await meld({ cent: 1, kant: 'CRDT', endToEnd, code: 'AC04', vanBank: 'TERUG-3', datum: '2026-06-01' })
  const zonder = (await bestand('2026-02')).body
  expect(zonder).toContain('<CtrlSum>60.00</CtrlSum>')
  expect([nummerVan(zonder), nummerVan(body)]).toEqual([expect.stringMatching(/T2026-02$/), nummerVan(zonder)])
})

test('another amount than was ordered waits for somebody', async () => {
  await meld({ cent: 5999, kant: 'DBIT', endToEnd: `T4-${kenmerken.dubbel}`, datum: '2026-06-01' })
  expect(await open()).toMatchObject([{ vraag: 'bedragAnders' }])
})

test('twenty officials at once, and a file that was not finished: every euro once', async () => {
  await betaal('samen', 6000 + 7500)
  const kop = {
    jaar: 2026,
    volgnummer: 3,
    gemaakt: { op: '2026-06-01T07:00:00Z', wie: 'test-wie-weg-is' },
    uitvoerdatum: '2026-05-29',
    afzender: { naam: INCASSOGEGEVENS.naam, iban: INCASSOGEGEVENS.iban },
    aantal: 0,
    bedragCent: 0,
    zonder: { aantal: 0, eerste: [] },
  }
  await opstap.deps.store.transact([writeOpdracht(GEMEENTE, kop, isNew)])
  expect((await bestand('2026-03')).body.type).toBe('urn:opstap:probleem:opdracht-bezig')
  const antwoorden = await Promise.all(Array.from({ length: 20 }, () => maak()))
  expect(antwoorden.every(({ status }) => status === 201 || status === 409)).toBe(true)
  const { opdrachten } = (await opstap.call('GET', '/terugbetaalopdrachten?jaar=2026', { token })).body
  expect(opdrachten.map(({ bedragCent }: any) => bedragCent)).toEqual([6000, 6001, 7500])
  expect(await rekening('samen')).toMatchObject({ ontvangenCent: 6000, terugTeBetalenCent: 0 })
  // Somebody else began it, and the one that put the refund in it does not fetch it either.
  expect((await bestand('2026-03', token)).body.type).toBe('urn:opstap:probleem:zelfde-persoon')
  const { body } = await bestand('2026-03')
  expect(body).toContain('<CtrlSum>75.00</CtrlSum>')
  // Begun on a day that is over.
  expect(body).toContain('<ReqdExctnDt><Dt>2026-06-01</Dt></ReqdExctnDt>')
})

test('what the bank refuses before it does anything is owed again', async () => {
  const endToEnd = `T2-${kenmerken.samen}`
  await stuur(pain002('OPSTAP-T', [{ kenmerk: endToEnd, code: 'AC04', cent: 7500 }]))
  expect(await rekening('samen')).toMatchObject({ ontvangenCent: 13_500, terugTeBetalenCent: 7500 })
})

test('an account for a pass that is not there is refused', async () => {
  const rekeningen = [{ pasnummer: 'BRK-999999', iban: IBANS[1], naam: 'T. Voorbeeld (verzonnen)' }]
  expect((await maak({ rekeningen })).status).toBe(404)
})

test('a day on which banks do not settle is refused', async () => {
  const { status, body } = await maak({ uitvoerdatum: '2026-06-06' })
  expect([status, body.errors]).toMatchObject([400, [{ location: 'uitvoerdatum' }]])
})

test('what came back is booked on the day of the bank, whenever its file is sent', async () => {
  nu = Date.parse('2026-07-02T09:00:00+02:00')
  const endToEnd = `T4-${kenmerken.dubbel}`
  await meld({ cent: 6000, kant: 'CRDT', endToEnd, code: 'AC04', vanBank: 'TERUG-4', datum: '2026-06-30' })
  const { verloop, terugTeBetalenCent } = await rekening('dubbel')
  expect([verloop.at(-1), terugTeBetalenCent]).toMatchObject([
    { gebeurtenis: 'herroeping', datum: '2026-06-30', genoteerd: '2026-07-02', bedragCent: -6000 },
    6000,
  ])
})

test('a refund that stands in a file is owed again only when the bank says that it did not pay it', async () => {
  expect((await maak()).body).toMatchObject({ opdracht: '2026-04', aantal: 2, bedragCent: 7500 + 6000 })
  const { nummer } = (await rekening('samen')).regels[0].mutaties.at(-1)
  const herroep = (body: object): Promise<Answer> =>
    opstap.call('PUT', `/bijdrageruns/${RUN}/regels/${nummers.samen}/mutaties/${nummer}/herroeping`, {
      token,
      body: { reden: 'Toch niet (verzonnen)', ...body },
    })
  for (const body of [{}, { bankBetaaldeNiet: false }]) {
    const nee = await herroep(body)
    expect([nee.status, nee.body.type]).toEqual([409, 'urn:opstap:probleem:terugbetaling-in-bestand'])
  }
  expect(await rekening('samen')).toMatchObject({ ontvangenCent: 6000, terugTeBetalenCent: 0 })
  expect((await bestand('2026-04')).body).toContain('<CtrlSum>135.00</CtrlSum>')
  expect((await herroep({ bankBetaaldeNiet: true })).body).toMatchObject({ terugTeBetalenCent: 7500 })
  expect((await bestand('2026-04')).body).toContain('<CtrlSum>60.00</CtrlSum>')
  expect((await herroep({ bankBetaaldeNiet: true })).body.type).toBe('urn:opstap:probleem:al-herroepen')
})

test('what was typed in by hand is undone without the bank', async () => {
  const { kenmerk } = (await rekening('samen')).regels[0]
  const melding = { kenmerk, betaling: 'HAND-1', bedragCent: -500, datum: '2026-07-01' }
  await opstap.call('POST', `/bijdrageruns/${RUN}/betalingen`, { token, body: { betalingen: [melding] } })
  const { mutaties } = (await rekening('samen')).regels[0]
  expect(mutaties.at(-1)).toMatchObject({ soort: 'terugbetaling', bedragCent: 500 })
  const pad = `/bijdrageruns/${RUN}/regels/${nummers.samen}/mutaties/${mutaties.at(-1).nummer}/herroeping`
  const { body } = await opstap.call('PUT', pad, { token, body: { reden: 'Verkeerde (verzonnen)' } })
  expect(body).toMatchObject({ terugTeBetalenCent: 7500 })
})
