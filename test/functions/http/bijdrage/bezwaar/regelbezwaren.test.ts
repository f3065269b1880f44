import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import {
  alleRegels,
  download,
  gemeente,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
const nummers: Record<'incasso' | 'factuur' | 'terecht' | 'later', string> = {} as never
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  for (const naam of ['incasso', 'factuur', 'terecht', 'later'] as const)
    nummers[naam] = await nieuwePas(
      opstap,
      { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Bezwaar (verzonnen)` },
      'berkelland',
    )
  await machtig(opstap, nummers.incasso)
})
afterAll(() => opstap.stop())

const BEZWAAR = { ontvangenOp: '2026-03-01', waarover: 'Ik reis niet meer (verzonnen).' }
const noteer = (pasnummer: string, body: unknown = BEZWAAR, runnummer = '2026-01'): Promise<Answer> =>
  opstap.call('POST', `/bijdrageruns/${runnummer}/regels/${pasnummer}/bezwaren`, { token, body })
const beslis = (pasnummer: string, soort: string, nummer = 1, datum = '2026-03-01'): Promise<Answer> =>
  opstap.call('PUT', `/bijdrageruns/2026-01/regels/${pasnummer}/bezwaren/${nummer}/uitkomst`, {
    token,
    body: { soort, datum, toelichting: 'Verzonnen.' },
  })
const stand = async (pasnummer: string): Promise<unknown[]> => {
  const regel = (await alleRegels(opstap, '2026-01')).get(pasnummer)
  return [regel.stand, regel.openstaandCent, regel.uitgesteldCent]
}
const probleem = ({ status, body }: Answer): unknown[] => [status, body.type?.split(':').at(-1)]

test('of what is not fixed nobody can object', async () => {
  await startRun(opstap)
  expect(probleem(await noteer(nummers.incasso))).toEqual([409, 'run-niet-vastgesteld'])
  expect((await noteer('BRK-BESTAATNIET')).status).toBe(404)
  expect((await stelVast(opstap, '2026-01')).status).toBe(200)
})

test('a debit waits: the file is not made with it, and after it was looked at again it is an invoice that waits', async () => {
  const { status, body } = await noteer(nummers.incasso)
  expect([status, body.openstaandCent, body.onderwegCent, body.uitgesteldCent]).toEqual([201, 0, 0, 6000])
  expect(body.regels[0].bezwaren).toEqual([{ nummer: 1, ...BEZWAAR, opTijd: true }])
  expect(await stand(nummers.incasso)).toEqual(['inBezwaar', 0, 6000])
  const bestand = () => download(opstap, '/bijdrageruns/2026-01/incassobestand')
  const voor = await bestand()
  expect([voor.status, voor.tekst.includes('incasso-veranderd')]).toEqual([409, true])
  expect((await opstap.call('PUT', '/bijdrageruns/2026-01/incassocontrole', { token })).status).toBe(200)
  const na = await bestand()
  expect(na.tekst.includes('incasso-veranderd')).toBe(false)
  expect(na.tekst).not.toContain(nummers.incasso)
  expect((await alleRegels(opstap, '2026-01')).get(nummers.incasso).inning).toBe('factuur')
  const factuur = await opstap.call('GET', `/bijdrageruns/2026-01/facturen/${nummers.incasso}`, { token })
  expect(probleem(factuur)).toEqual([409, 'bezwaar-loopt'])
})

test('the same objection twice is one, and one that cannot be is bad input', async () => {
  expect((await noteer(nummers.incasso)).body.regels[0].bezwaren).toHaveLength(1)
  const morgen = await noteer(nummers.factuur, { ...BEZWAAR, ontvangenOp: '2026-03-02' })
  expect([morgen.status, morgen.body.errors[0].location]).toEqual([400, 'ontvangenOp'])
  expect(await stand(nummers.factuur)).toEqual(['open', 6000, 0])
})

test('answered as not right it is asked again, on an invoice whose term counts from the answer', async () => {
  expect((await beslis(nummers.incasso, 'ongegrond')).status).toBe(200)
  expect(await stand(nummers.incasso)).toEqual(['open', 6000, 0])
  const brief = await download(opstap, `/bijdrageruns/2026-01/facturen/${nummers.incasso}`)
  expect([brief.status, brief.type]).toEqual([200, 'application/pdf'])
  expect((await beslis(nummers.incasso, 'ongegrond')).status).toBe(200)
  expect(probleem(await beslis(nummers.incasso, 'gegrond'))).toEqual([409, 'al-afgehandeld'])
  expect((await beslis(nummers.incasso, 'gegrond', 2)).status).toBe(404)
})

test('answered as right it waits for a new decision, which is a supplementary run: nothing is edited', async () => {
  const { terecht } = nummers
  await noteer(terecht)
  await beslis(terecht, 'gegrond')
  expect(await stand(terecht)).toEqual(['inBezwaar', 0, 6000])
  await opstap.call('PUT', `/passen/${terecht}/bijdragen/2026/vrijstelling`, {
    token,
    body: { reden: 'Reist niet meer (verzonnen).', artikel: 'hardheidsclausule' },
  })
  const aanvullend = await startRun(opstap, { jaar: 2026, soort: 'aanvullend' })
  await stelVast(opstap, aanvullend.runnummer)
  expect(await stand(terecht)).toEqual(['verrekend', 0, 0])
  const { body } = await opstap.call('GET', `/passen/${terecht}/rekeningen/2026`, { token })
  expect(body.regels.map(({ bedragCent }: any) => bedragCent)).toEqual([6000, -6000])
  expect([body.openstaandCent, body.uitgesteldCent, body.terugTeBetalenCent]).toEqual([0, 0, 0])
  const verloop = body.verloop.map(({ bedragCent, saldoCent }: any) => [bedragCent, saldoCent])
  expect(verloop).toEqual([
    [6000, 6000],
    [-6000, 0],
  ])
  expect(body.verloop.every(({ wie }: any) => typeof wie === 'string')).toBe(true)
})

test('the holder reads the objection with the account, and not who wrote it down', async () => {
  await noteer(nummers.later)
  const eigen = await opstap.token('pashouder', { gemeente: 'berkelland', pasnummer: nummers.later })
  const { body } = await opstap.call('GET', `/passen/${nummers.later}/rekeningen/2026`, { token: eigen })
  expect(body.regels[0].bezwaren).toEqual([{ nummer: 1, ...BEZWAAR, opTijd: true }])
  expect(body.verloop).toMatchObject([{ gebeurtenis: 'vaststelling', bedragCent: 6000, saldoCent: 6000 }])
  expect(body.verloop[0]).not.toHaveProperty('wie')
})
