import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  download,
  gemeente,
  hasXsd,
  IBANS,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
  valideer,
} from '../../../support/innen.ts'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { nieuwePas, PLAATSEN } from '../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
let nu = Date.parse('2026-03-01T09:00:00+01:00')
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  token = await gemeente(opstap)
})
afterAll(() => opstap.stop())

const legVast = (incassodatum: string) =>
  opstap.call('PUT', '/incassogegevens', { token, body: { ...INCASSOGEGEVENS, incassodatum } })

/** The mandates of a file that say that their account changed, by their reference. */
const veranderd = (xml: string): string[] =>
  [...xml.matchAll(/<MndtId>([^<]*)<\/MndtId>(.*?)<\/MndtRltdInf>/g)]
    .filter(([, , rest]) => rest?.includes('<AmdmntInd>true') === true)
    .map(([, kenmerk = '']) => kenmerk)

test('a debit tells the bank that the account of its mandate changed since the last one', async () => {
  const maak = (naam: string) =>
    nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' }, naam, geldigVanaf: '2025-01-01' }, 'berkelland')
  const [zelfde, anders, nieuw] = [
    await maak('Zelfde Rekening (verzonnen)'),
    await maak('Andere Rekening (verzonnen)'),
    await maak('Nieuwe Machtiging (verzonnen)'),
  ]
  await machtig(opstap, zelfde, { kenmerk: 'ZELFDE' })
  await machtig(opstap, anders, { kenmerk: 'ANDERS' })
  await machtig(opstap, nieuw, { kenmerk: 'OUD' })
  await legVast('2026-04-24')
  const { runnummer: eerste } = await startRun(opstap, { jaar: 2025 })
  await stelVast(opstap, eerste)
  expect(veranderd((await download(opstap, `/bijdrageruns/${eerste}/incassobestand`)).tekst)).toEqual([])
  nu = Date.parse('2026-05-01T09:00:00+02:00')
  await opstap.call('PUT', `/bijdrageruns/${eerste}/incassoverwerking`, {
    token,
    body: { geincasseerdOp: '2026-04-24' },
  })
  await machtig(opstap, anders, { kenmerk: 'ANDERS', iban: IBANS[2] })
  await machtig(opstap, nieuw, { kenmerk: 'NIEUW', iban: IBANS[2] })
  await legVast('2026-06-24')
  const { runnummer: tweede } = await startRun(opstap, { jaar: 2026 })
  await stelVast(opstap, tweede)
  const { tekst } = await download(opstap, `/bijdrageruns/${tweede}/incassobestand`)
  expect(veranderd(tekst)).toEqual(['ANDERS'])
  expect(tekst).toContain('<OrgnlDbtrAcct><Id><Othr><Id>SMNDA</Id></Othr></Id></OrgnlDbtrAcct>')
  if (hasXsd()) valideer(tekst)
  expect(veranderd((await download(opstap, `/bijdrageruns/${eerste}/incassobestand`)).tekst)).toEqual([])
})
