import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  alleRegels,
  download,
  GEMEENTE,
  gemeente,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { startOpstap, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, PLAATSEN } from '../../../../support/voorbeelden.ts'

const RUN = '2026-01'
const NIET_OVERGENOMEN = ['', '', '', '']
const NAMEN = ['deels', 'niets', 'betaald', 'bezwaar', 'incasso'] as const

let opstap: Opstap
let token: string
let nu = Date.parse('2026-03-02T09:00:00+01:00')
const nummers: Record<string, string> = {}
const kenmerken: Record<string, string> = {}

beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  for (const naam of NAMEN)
    nummers[naam] = await nieuwePas(
      opstap,
      { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Laat (verzonnen)` },
      GEMEENTE,
    )
  await machtig(opstap, nummers['incasso'] ?? '')
  await startRun(opstap)
})
afterAll(() => opstap.stop())

const lijst = async (): Promise<string[]> => {
  const { status, type, tekst } = await download(opstap, `/bijdrageruns/${RUN}/achterstanden`)
  expect([status, type]).toEqual([200, expect.stringContaining('text/csv')])
  return tekst.replace('\uFEFF', '').trim().split('\r\n')
}

test('of a concept there is none, nor of a run that is not there', async () => {
  const concept = await opstap.call('GET', `/bijdrageruns/${RUN}/achterstanden`, { token })
  expect(concept.status).toBe(409)
  expect((await opstap.call('GET', '/bijdrageruns/2026-09/achterstanden', { token })).status).toBe(404)
})

test('what is left after its last day is late, without what is paid, under objection or with the bank', async () => {
  await stelVast(opstap, RUN)
  for (const [pasnummer, { kenmerk }] of await alleRegels(opstap, RUN))
    for (const naam of NAMEN) if (nummers[naam] === pasnummer) kenmerken[naam] = kenmerk
  nu = Date.parse('2026-03-20T09:00:00+01:00')
  const betaal = (naam: string, bedragCent: number) => ({
    kenmerk: kenmerken[naam],
    betaling: `B-${naam}`,
    bedragCent,
    datum: '2026-03-19',
  })
  const betalingen = [betaal('deels', 2550), betaal('betaald', 6000)]
  await opstap.call('POST', `/bijdrageruns/${RUN}/betalingen`, { token, body: { betalingen } })
  const bezwaar = await opstap.call('POST', `/bijdrageruns/${RUN}/regels/${nummers['bezwaar']}/bezwaren`, {
    token,
    body: { ontvangenOp: '2026-03-20', waarover: 'Verzonnen' },
  })
  expect(bezwaar.body.regels).toMatchObject([{ stand: 'inBezwaar' }])
  // Nobody was told anything yet, so that nobody is late.
  nu = Date.parse('2026-06-01T09:00:00+02:00')
  expect(await lijst()).toHaveLength(1)
  await opstap.call('PUT', `/bijdrageruns/${RUN}/verzending`, { token, body: { datum: '2026-03-02' } })
  // Six weeks after Monday 2 March.
  nu = Date.parse('2026-04-13T23:00:00+02:00')
  expect(await lijst()).toHaveLength(1)
  nu = Date.parse('2026-04-14T09:00:00+02:00')
  const [kop, ...rijen] = await lijst()
  expect(kop?.split(';')).toEqual([
    'runnummer',
    'debiteur',
    'betalingskenmerk',
    'besluitdatum',
    'termijn_vanaf',
    'betalen_tot_en_met',
    'gevraagd',
    'ontvangen',
    'openstaand',
    'wacht_op_bezwaar',
    'overgenomen_op',
    'overgenomen_door',
    'bij_overname',
  ])
  const vast = ['2026-03-02', '2026-03-02', '2026-04-13', '60,00']
  expect(rijen.map((rij) => rij.split(';')).toSorted()).toEqual(
    [
      // 60.00 - 25.50
      [RUN, nummers['deels'], kenmerken['deels'], ...vast, '25,50', '34,50', ...NIET_OVERGENOMEN],
      // Of the demo, who has no mandate either.
      [RUN, 'BRK-000002', 'RF882601BRK000002', ...vast, '0,00', '60,00', ...NIET_OVERGENOMEN],
      [RUN, nummers['niets'], kenmerken['niets'], ...vast, '0,00', '60,00', ...NIET_OVERGENOMEN],
    ].toSorted(),
  )
})
