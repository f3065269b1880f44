import { afterAll, beforeAll, expect, test } from 'vitest'
import { signToken } from '../../../../../functions/local/inloggen/issuer.ts'
import {
  alleRegels,
  download,
  GEMEENTE,
  gemeente,
  IBANS,
  INCASSOGEGEVENS,
  REKENINGSCHEMA,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, PLAATSEN } from '../../../../support/voorbeelden.ts'

const RUN = '2026-01'
const NAMEN = ['deels', 'tweemaal', 'terug'] as const
type Naam = (typeof NAMEN)[number]
const DOOR = 'Afdeling Financiën (verzonnen)'

let opstap: Opstap
let token: string
let collega: string
// Six weeks after Monday 2 March is 13 April: on 20 April what is left is late.
let nu = Date.parse('2026-03-02T09:00:00+01:00')
const nummers = {} as Record<Naam, string>
const kenmerken = {} as Record<Naam, string>

beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  token = await gemeente(opstap)
  collega = await signToken({ sub: 'test-collega', rollen: ['gemeente'], gemeente: GEMEENTE })
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  await opstap.call('PUT', '/rekeningschema', { token, body: REKENINGSCHEMA })
  for (const naam of NAMEN)
    nummers[naam] = await nieuwePas(
      opstap,
      { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Overdracht (verzonnen)` },
      GEMEENTE,
    )
  await startRun(opstap)
})
afterAll(() => opstap.stop())

const draagOver = (
  overdrachten: readonly (readonly [string, number])[],
  { met = token, datum = '2026-04-20' } = {},
): Promise<Answer> =>
  opstap.call('POST', `/bijdrageruns/${RUN}/overdrachten`, {
    token: met,
    body: {
      overdrachten: overdrachten.map(([kenmerk, bedragCent]) => ({
        kenmerk,
        bedragCent,
        datum,
        overgenomenDoor: DOOR,
      })),
    },
  })
const uitkomsten = ({ body }: Answer): unknown[] => body.verwerkt.map(({ uitkomst }: any) => uitkomst)
const betaal = (naam: Naam, bedragCent: number, datum: string): Promise<Answer> =>
  opstap.call('POST', `/bijdrageruns/${RUN}/betalingen`, {
    token,
    body: { betalingen: [{ kenmerk: kenmerken[naam], betaling: `B-${naam}-${bedragCent}`, bedragCent, datum }] },
  })
const rekening = async (naam: Naam): Promise<any> =>
  (await opstap.call('GET', `/passen/${nummers[naam]}/rekeningen/2026`, { token })).body
const stand = async (naam: Naam): Promise<unknown[]> => {
  const { openstaandCent, overgedragenCent, terugTeBetalenCent, regels } = await rekening(naam)
  return [openstaandCent, overgedragenCent, terugTeBetalenCent, regels[0].stand]
}
/** Of the list: received, left, waits, taken over on, by whom, and how much then. */
const opLijst = async (naam: Naam): Promise<string[] | undefined> => {
  const { tekst } = await download(opstap, `/bijdrageruns/${RUN}/achterstanden`)
  const rijen = tekst.trim().split('\r\n')
  return rijen
    .map((rij) => rij.split(';'))
    .find((rij) => rij[1] === nummers[naam])
    ?.slice(7)
}
const herroep = (naam: Naam, nummer: number): Promise<Answer> =>
  opstap.call('PUT', `/bijdrageruns/${RUN}/regels/${nummers[naam]}/mutaties/${nummer}/herroeping`, {
    token,
    body: { reden: 'Verzonnen.' },
  })

test('of a concept nothing is taken over, nor of a run that is not there', async () => {
  expect((await draagOver([['RF18539007547034', 1]], { datum: '2026-03-02' })).status).toBe(409)
  const weg = await opstap.call('POST', '/bijdrageruns/2026-09/overdrachten', {
    token,
    body: {
      overdrachten: [{ kenmerk: 'RF18539007547034', bedragCent: 1, datum: '2026-03-02', overgenomenDoor: DOOR }],
    },
  })
  expect(weg.status).toBe(404)
})

test('what is late is taken over: by whom, when and how much, once; and the journal stays as it was', async () => {
  await stelVast(opstap, RUN)
  for (const [pasnummer, { kenmerk }] of await alleRegels(opstap, RUN))
    for (const naam of NAMEN) if (nummers[naam] === pasnummer) kenmerken[naam] = kenmerk
  await opstap.call('PUT', `/bijdrageruns/${RUN}/verzending`, { token, body: { datum: '2026-03-02' } })
  nu = Date.parse('2026-04-20T09:00:00+02:00')
  await betaal('deels', 2550, '2026-03-19')
  const journaal = () => download(opstap, `/bijdrageruns/${RUN}/journaal`)
  const voor = await journaal()
  const morgen = await draagOver([[kenmerken.deels, 3450]], { datum: '2026-04-21' })
  expect([morgen.status, morgen.body.errors[0].location]).toEqual([400, 'overdrachten.0.datum'])
  // On its last day it is not late.
  expect(uitkomsten(await draagOver([[kenmerken.deels, 3450]], { datum: '2026-04-13' }))).toEqual(['nietTeLaat'])
  const lijst: [string, number][] = [
    // 60.00 - 25.50
    [kenmerken.deels, 3450],
    // He paid 0.01 since the list was made, as it were.
    [kenmerken.tweemaal, 6001],
    ['RF18539007547034', 6000],
  ]
  expect(uitkomsten(await draagOver(lijst))).toEqual(['verwerkt', 'bedragAnders', 'onbekend'])
  expect(uitkomsten(await draagOver(lijst))).toEqual(['alVerwerkt', 'bedragAnders', 'onbekend'])
  expect(await stand('deels')).toEqual([0, 3450, 0, 'overgedragen'])
  // Of somebody whose pass ends it is still told.
  const nasleep = await opstap.call('GET', `/passen/${nummers.deels}/nasleep`, { token })
  expect(nasleep.body.rekeningen).toMatchObject([{ jaar: 2026, openstaandCent: 0, overgedragenCent: 3450 }])
  // And whoever takes all contributions along has it too.
  const kenmerk = kenmerken.deels
  const uit = await opstap.call('GET', '/exporten/bijdragen?van=2026-01-01&tot=2026-12-31&vorm=json', { token })
  expect(uit.body.rijen.find((rij: any) => rij.betalingskenmerk === kenmerk)).toMatchObject({
    openstaandCent: 0,
    overgedragenCent: 3450,
    overgenomenDoor: DOOR,
  })
  expect((await rekening('deels')).regels[0].mutaties.at(-1)).toMatchObject({
    nummer: 2,
    soort: 'overdracht',
    overgenomenDoor: DOOR,
    datum: '2026-04-20',
    op: '2026-04-20T07:00:00Z',
    bedragCent: 3450,
  })
  expect(await opLijst('deels')).toEqual(['25,50', '34,50', '', '2026-04-20', DOOR, '34,50'])
  expect(await opLijst('tweemaal')).toEqual(['0,00', '60,00', '', '', '', ''])
  expect((await journaal()).tekst).toBe(voor.tekst)
})

test('it is not asked any more, and what changes of it is told on the list', async () => {
  const factuur = await opstap.call('GET', `/bijdrageruns/${RUN}/facturen/${nummers.deels}`, { token })
  expect([factuur.status, factuur.body.type]).toEqual([409, 'urn:opstap:probleem:overgedragen'])
  expect((await download(opstap, `/bijdrageruns/${RUN}/brieven/${nummers.deels}`)).status).toBe(200)
  await betaal('deels', 1000, '2026-04-20')
  expect(await opLijst('deels')).toEqual(['35,50', '24,50', '', '2026-04-20', DOOR, '34,50'])
  const bezwaar = `/bijdrageruns/${RUN}/regels/${nummers.deels}/bezwaren`
  await opstap.call('POST', bezwaar, { token, body: { ontvangenOp: '2026-04-10', waarover: 'Verzonnen.' } })
  expect(await opLijst('deels')).toEqual(['35,50', '24,50', 'ja', '2026-04-20', DOOR, '34,50'])
  await opstap.call('PUT', `${bezwaar}/1/uitkomst`, {
    token,
    body: { soort: 'ongegrond', datum: '2026-04-20', toelichting: 'Verzonnen.' },
  })
  expect(await opLijst('deels')).toEqual(['35,50', '24,50', '', '2026-04-20', DOOR, '34,50'])
  await betaal('deels', 2450, '2026-04-20')
  expect(await opLijst('deels')).toEqual(['60,00', '0,00', '', '2026-04-20', DOOR, '34,50'])
})

test('two officials at once take it over once; undone it is late again, and both stay to be seen', async () => {
  const antwoorden = await Promise.all([token, collega].map((met) => draagOver([[kenmerken.tweemaal, 6000]], { met })))
  expect(antwoorden.flatMap(uitkomsten).toSorted()).toEqual(['alVerwerkt', 'verwerkt'])
  expect((await rekening('tweemaal')).regels[0].mutaties).toHaveLength(1)
  expect((await herroep('tweemaal', 1)).status).toBe(200)
  expect(await stand('tweemaal')).toEqual([6000, 0, 0, 'open'])
  expect(await opLijst('tweemaal')).toEqual(['0,00', '60,00', '', '', '', ''])
  expect((await herroep('tweemaal', 1)).status).toBe(409)
  expect(uitkomsten(await draagOver([[kenmerken.tweemaal, 6000]]))).toEqual(['verwerkt'])
  const { mutaties } = (await rekening('tweemaal')).regels[0]
  expect(mutaties.map(({ soort }: any) => soort)).toEqual(['overdracht', 'herroeping', 'overdracht'])
})

test('a payment and a hand-over at once: the package never takes over what was paid', async () => {
  const [uitkomst] = uitkomsten(
    (await Promise.all([draagOver([[kenmerken.terug, 6000]]), betaal('terug', 1000, '2026-04-20')]))[0],
  )
  const over = uitkomst === 'verwerkt'
  expect(['verwerkt', 'bedragAnders']).toContain(uitkomst)
  // Whichever was first: 50.00 is left, with the package or not.
  expect(await stand('terug')).toEqual(over ? [0, 5000, 0, 'overgedragen'] : [5000, 0, 0, 'open'])
  if (!over) await draagOver([[kenmerken.terug, 5000]])
})

test('money that is to go back waits as long as the package has a hand in it', async () => {
  await betaal('terug', 6000, '2026-04-20')
  // 10.00 + 60.00 - 60.00
  expect(await stand('terug')).toEqual([0, 0, 1000, 'terugTeBetalen'])
  const rekeningen = [{ pasnummer: nummers.terug, iban: IBANS[0], naam: 'T. Voorbeeld (verzonnen)' }]
  const maak = () => opstap.call('POST', '/terugbetaalopdrachten', { token, body: { jaar: 2026, rekeningen } })
  const wacht = await maak()
  expect([wacht.status, wacht.body.zonder.eerste]).toMatchObject([
    409,
    [{ pasnummer: nummers.terug, bedragCent: 1000, fout: 'overgedragen' }],
  ])
  const { mutaties } = (await rekening('terug')).regels[0]
  await herroep('terug', mutaties.find(({ soort }: any) => soort === 'overdracht').nummer)
  expect((await maak()).body).toMatchObject({ aantal: 1, bedragCent: 1000 })
  expect(await stand('terug')).toEqual([0, 0, 0, 'betaald'])
})
