import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { camt } from '../../../../support/bank.ts'
import {
  alleRegels,
  download,
  gemeente,
  IBANS,
  INCASSOGEGEVENS,
  machtig,
  REKENINGSCHEMA,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { startOpstap, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, PLAATSEN } from '../../../../support/voorbeelden.ts'

const RUN = '2026-01'
let opstap: Opstap
let token: string
let nu = Date.parse('2026-03-01T09:00:00+01:00')
const nummers = { factuur: '', incasso: '' }
let kenmerk = ''

beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  for (const naam of ['factuur', 'incasso'] as const)
    nummers[naam] = await nieuwePas(
      opstap,
      { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Journaal (verzonnen)` },
      'berkelland',
    )
  await machtig(opstap, nummers.incasso, { iban: IBANS[1] })
  await startRun(opstap)
})
afterAll(() => opstap.stop())

const lees = async (query = ''): Promise<any[]> => {
  const { tekst, type } = await download(opstap, `/bijdrageruns/${RUN}/journaal${query}`)
  expect(type).toMatch(/^text\/csv/)
  return parse(tekst, { delimiter: ';', columns: true, bom: true })
}
const centVan = (bedrag: string): number => (bedrag === '' ? 0 : Number(bedrag.replace(',', '')))

test('is not made of a concept, nor without the ledger accounts of the municipality', async () => {
  const vraag = async () => (await opstap.call('GET', `/bijdrageruns/${RUN}/journaal`, { token })).body.type
  expect(await vraag()).toBe('urn:opstap:probleem:run-niet-vastgesteld')
  await stelVast(opstap, RUN)
  expect(await vraag()).toBe('urn:opstap:probleem:rekeningschema-ontbreekt')
  expect((await opstap.call('GET', '/rekeningschema', { token })).status).toBe(404)
  const leeg = await opstap.call('PUT', '/rekeningschema', { token, body: { ...REKENINGSCHEMA, taakveld: '' } })
  expect(leeg.body.errors).toMatchObject([{ location: 'taakveld' }])
  const vast = await opstap.call('PUT', '/rekeningschema', { token, body: REKENINGSCHEMA })
  expect([vast.body, (await opstap.call('GET', '/rekeningschema', { token })).body]).toEqual([
    REKENINGSCHEMA,
    REKENINGSCHEMA,
  ])
})

test('has a balanced entry for each event, and a period has what was noted in it', async () => {
  kenmerk = (await alleRegels(opstap, RUN)).get(nummers.factuur).kenmerk
  nu = Date.parse('2026-04-28T09:00:00+02:00')
  await opstap.call('PUT', `/bijdrageruns/${RUN}/incassoverwerking`, { token, body: { geincasseerdOp: '2026-04-24' } })
  nu = Date.parse('2026-05-04T09:00:00+02:00')
  // Noted in May, of a day in April.
  await opstap.call('POST', '/bankbestanden', {
    token,
    body: camt([{ cent: 10_000, rf: kenmerk, datum: '2026-04-29' }]),
    headers: { 'content-type': 'application/xml' },
  })
  const alles = await lees()
  const van = (pasnummer: string) =>
    alles
      .filter(({ debiteur }) => debiteur === pasnummer)
      .map(({ boekstuk, boekdatum, genoteerd, grootboekrekening, taakveld, debet, credit }) =>
        [boekstuk.split('-').at(-1), boekdatum, genoteerd, grootboekrekening, taakveld, debet, credit].join(' '),
      )
  expect(van(nummers.factuur)).toEqual([
    'V 2026-03-01 2026-03-01 D-1  60,00 ',
    'V 2026-03-01 2026-03-01 O-1 T-1  60,00',
    '1 2026-04-29 2026-05-04 D-1   100,00',
    '1 2026-04-29 2026-05-04 K-1  100,00 ',
  ])
  expect(van(nummers.incasso).slice(2)).toEqual([
    'I 2026-04-24 2026-04-28 D-1   60,00',
    'I 2026-04-24 2026-04-28 K-1  60,00 ',
  ])
  for (const kant of new Set(alles.map(({ boekstuk }) => boekstuk))) {
    const rijen = alles.filter(({ boekstuk }) => boekstuk === kant)
    expect(rijen.reduce((som, { debet, credit }) => som + centVan(debet) - centVan(credit), 0)).toBe(0)
  }
  const maart = await lees('?totEnMet=2026-03-31')
  const april = await lees('?vanaf=2026-04-01&totEnMet=2026-04-30')
  const mei = await lees('?vanaf=2026-05-01')
  expect([...maart, ...april, ...mei].map(({ boekstuk }) => boekstuk).toSorted()).toEqual(
    alles.map(({ boekstuk }) => boekstuk).toSorted(),
  )
  expect(mei.map(({ boekdatum }) => boekdatum)).toEqual(['2026-04-29', '2026-04-29'])
  const achterstevoren = await opstap.call(
    'GET',
    `/bijdrageruns/${RUN}/journaal?vanaf=2026-05-01&totEnMet=2026-04-01`,
    {
      token,
    },
  )
  expect(achterstevoren.body.errors).toMatchObject([{ location: 'totEnMet' }])
})

describe('what a municipality takes along of contributions', () => {
  const exporteer = async (soort: string, van: string, tot: string): Promise<any[]> => {
    const pad = `/exporten/${soort}?van=${van}&tot=${tot}`
    const json = await opstap.call('GET', `${pad}&vorm=json`, { token })
    expect(json.body).toMatchObject({ soort, van, tot })
    const csv = parse((await download(opstap, pad)).tekst, { delimiter: ';', columns: true, bom: true })
    expect(csv.length).toBe(json.body.rijen.length)
    return json.body.rijen
  }

  test('is every line of the runs that were fixed in the period, as it stands now', async () => {
    const rijen = await exporteer('bijdragen', '2026-03-01', '2026-03-01')
    expect(rijen.length).toBe((await alleRegels(opstap, RUN)).size)
    const van = (pasnummer: string) => rijen.find((rij) => rij.pasnummer === pasnummer)
    expect(van(nummers.factuur)).toMatchObject({
      runnummer: RUN,
      jaar: 2026,
      betalingskenmerk: kenmerk,
      bedragCent: 6000,
      bedragstatus: 'voorbeeld',
      inning: 'factuur',
      stand: 'terugTeBetalen',
      openstaandCent: -4000,
      stornocodes: [],
    })
    expect(van(nummers.incasso)).toMatchObject({ inning: 'incasso', stand: 'betaald', openstaandCent: 0 })
    expect(await exporteer('bijdragen', '2026-03-02', '2026-12-31')).toEqual([])
  })

  test('is every payment by the day of the bank, and together what the journal says of the bank', async () => {
    const rijen = await exporteer('betalingen', '2026-01-01', '2026-12-31')
    const vanJournaal = (await lees())
      .filter(({ grootboekrekening }) => grootboekrekening === REKENINGSCHEMA.tussenrekening)
      .map(({ boekstuk, debet, credit }): [string, number] => [boekstuk, centVan(debet) - centVan(credit)])
    expect(rijen.map(({ boekstuk, bedragCent }) => [boekstuk, bedragCent])).toEqual(vanJournaal)
    const [betaling, ...rest] = await exporteer('betalingen', '2026-04-29', '2026-04-29')
    expect(rest).toEqual([])
    expect(betaling).toEqual({
      boekstuk: `${RUN}-${nummers.factuur}-1`,
      datum: '2026-04-29',
      genoteerd: '2026-05-04',
      gebeurtenis: 'ontvangst',
      bedragCent: 10_000,
      runnummer: RUN,
      pasnummer: nummers.factuur,
      betalingskenmerk: kenmerk,
    })
    expect(await exporteer('betalingen', '2026-04-30', '2026-12-31')).toEqual([])
  })
})
