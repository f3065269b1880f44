import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  alleRegels,
  download,
  GEMEENTE,
  gemeente,
  INCASSOGEGEVENS,
  machtig,
  REKENINGSCHEMA,
  startRun,
  stelVast,
} from '../../../support/innen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../support/voorbeelden.ts'

const NAMEN = ['bedrag', 'maanden', 'beide', 'later'] as const
type Naam = (typeof NAMEN)[number]
const GROND = { reden: 'Laag inkomen (verzonnen)', artikel: 'minimabeleid (verzonnen)' }
const MEI_JUNI = { vanaf: '2026-05', totEnMet: '2026-06' }

let opstap: Opstap
let token: string
const nummers = {} as Record<Naam, string>

beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  await opstap.call('PUT', '/rekeningschema', { token, body: REKENINGSCHEMA })
  for (const naam of NAMEN)
    nummers[naam] = await nieuwePas(
      opstap,
      { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Vrij (verzonnen)` },
      GEMEENTE,
    )
  await machtig(opstap, nummers.bedrag)
})
afterAll(() => opstap.stop())

const verleen = (naam: Naam, deel: object = {}): Promise<Answer> =>
  opstap.call('PUT', `/passen/${nummers[naam]}/bijdragen/2026/vrijstelling`, { token, body: { ...GROND, ...deel } })
const overzicht = async (naam: Naam): Promise<any> =>
  (await opstap.call('GET', `/passen/${nummers[naam]}/bijdragen/2026`, { token })).body.jaarbijdrage

test.each([
  ['no amount', { bedragCent: 0 }, ['bedragCent']],
  ['less than nothing', { bedragCent: -1 }, ['bedragCent']],
  [
    'months of another year',
    { maanden: { vanaf: '2025-12', totEnMet: '2027-01' } },
    ['maanden.vanaf', 'maanden.totEnMet'],
  ],
  ['months the wrong way round', { maanden: { vanaf: '2026-06', totEnMet: '2026-05' } }, ['maanden.totEnMet']],
  [
    'a month that is none',
    { maanden: { vanaf: '2026-13', totEnMet: '2026-13' } },
    ['maanden.vanaf', 'maanden.totEnMet'],
  ],
  ['half a period', { maanden: { vanaf: '2026-05' } }, ['maanden.totEnMet']],
])('%s is bad input, and nothing is kept', async (_, deel, plaatsen) => {
  const { status, body } = await verleen('bedrag', deel)
  expect([status, body.errors.map(({ location }: any) => location)]).toEqual([400, plaatsen])
  expect((await overzicht('bedrag')).vrijstelling).toBeUndefined()
})

test('a decision in part is told with what it is, and counts in what is expected', async () => {
  const { status, body } = await verleen('beide', { bedragCent: 1250, maanden: MEI_JUNI })
  expect([status, body]).toMatchObject([200, { ...GROND, bedragCent: 1250, maanden: MEI_JUNI, ingetrokken: false }])
  await verleen('bedrag', { bedragCent: 1250 })
  await verleen('maanden', { maanden: MEI_JUNI })
  // 60.00 - 12.50; 60.00 - two months of 5.00; and 12.50 of these two months is no more than 10.00.
  for (const [naam, bedragCent] of [
    ['bedrag', 4750],
    ['maanden', 5000],
    ['beide', 5000],
    ['later', 6000],
  ] as const)
    expect(await overzicht(naam)).toMatchObject({ status: 'verwacht', bedragCent })
  expect((await overzicht('beide')).vrijstelling).toMatchObject({ bedragCent: 1250, maanden: MEI_JUNI })
})

test('line, debit, words, accounts and journal compute by it to the cent', async () => {
  await startRun(opstap)
  await stelVast(opstap, '2026-01')
  const regels = await alleRegels(opstap, '2026-01')
  const regel = (naam: Naam) => regels.get(nummers[naam])
  expect(regel('bedrag')).toMatchObject({
    tariefCent: 6000,
    vrijgesteldCent: 1250,
    bedragCent: 4750,
    inning: 'incasso',
  })
  expect(regel('bedrag').berekening.toelichting.at(-1)).toBe(
    'Daar gaat € 12,50 af. De gemeente heeft besloten dat u minder betaalt: Laag inkomen (verzonnen).',
  )
  expect(regel('maanden')).toMatchObject({ vrijgesteldCent: 1000, bedragCent: 5000 })
  expect(regel('maanden').berekening.toelichting.at(-1)).toBe(
    'Daar gaat € 10,00 af. De gemeente heeft besloten dat u minder betaalt van mei 2026 tot en met juni 2026: Laag inkomen (verzonnen).',
  )
  const { tekst: xml } = await download(opstap, '/bijdrageruns/2026-01/incassobestand')
  expect(xml).toContain('<InstdAmt Ccy="EUR">47.50</InstdAmt>')
  expect((await download(opstap, `/bijdrageruns/2026-01/brieven/${nummers.maanden}`)).status).toBe(200)
  const { tekst: csv } = await download(opstap, '/bijdrageruns/2026-01/boekhouding')
  const rij = csv.split(/\r?\n/).find((een) => een.includes(nummers.beide))
  expect(rij).toMatch(/,6000,1000,0,0,5000,factuur,open,5000,/)
  expect(rij).toContain('besluitDeel')
  const { tekst: journaal } = await download(opstap, '/bijdrageruns/2026-01/journaal')
  const boekingen = journaal.split('\r\n').filter((een) => een.includes(nummers.bedrag))
  expect(boekingen.map((een) => een.split(';').slice(-2))).toEqual([
    ['47,50', ''],
    ['', '47,50'],
  ])
})

test('granted later, a supplementary run gives back what was paid of it; withdrawn, it asks it again', async () => {
  const { kenmerk } = (await alleRegels(opstap, '2026-01')).get(nummers.later)
  const datum = '2026-03-01'
  const betaling = { kenmerk, betaling: 'B-1', bedragCent: 6000, datum }
  await opstap.call('POST', '/bijdrageruns/2026-01/betalingen', { token, body: { betalingen: [betaling] } })
  // July to December: six months of 5.00.
  await verleen('later', { maanden: { vanaf: '2026-07', totEnMet: '2026-12' } })
  await startRun(opstap, { jaar: 2026, soort: 'aanvullend' })
  await stelVast(opstap, '2026-02')
  const rekening = async () => (await opstap.call('GET', `/passen/${nummers.later}/rekeningen/2026`, { token })).body
  expect(await rekening()).toMatchObject({ gevraagdCent: 3000, ontvangenCent: 6000, terugTeBetalenCent: 3000 })
  expect((await alleRegels(opstap, '2026-02')).size).toBe(1)
  await opstap.call('DELETE', `/passen/${nummers.later}/bijdragen/2026/vrijstelling`, { token })
  await startRun(opstap, { jaar: 2026, soort: 'aanvullend' })
  await stelVast(opstap, '2026-03')
  expect(await rekening()).toMatchObject({ gevraagdCent: 6000, ontvangenCent: 6000, terugTeBetalenCent: 0 })
  expect((await rekening()).verloop.map(({ saldoCent }: any) => saldoCent)).toHaveLength(4)
})
