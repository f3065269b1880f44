import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMachtiging } from '../../../../../functions/stores/bijdrage/machtigingen.ts'
import { writeIncassogegevens } from '../../../../../functions/stores/bijdrage/incassogegevens.ts'
import { isNew, versionIs } from '../../../../../functions/stores/store.ts'
import {
  alleRegels,
  download,
  GEMEENTE,
  gemeente,
  IBANS,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { startOpstap, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
const nummers: Record<'goed' | 'streep' | 'buiten' | 'een' | 'twee', string> = {} as never
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  for (const naam of ['goed', 'streep', 'buiten', 'een', 'twee'] as const)
    nummers[naam] = await nieuwePas(
      opstap,
      { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Regelboek (verzonnen)`, geldigVanaf: '2025-01-01' },
      GEMEENTE,
    )
  await machtig(opstap, nummers.goed)
  // As an earlier release took them, which did not ask.
  const oud = async (pasnummer: string, kenmerk: string, iban: string) => {
    const machtiging = { kenmerk, ondertekendOp: '2026-01-15', iban, rekeninghouder: 'T. Voorbeeld (verzonnen)' }
    await opstap.deps.store.transact([writeMachtiging(GEMEENTE, pasnummer, { machtiging }, isNew)])
  }
  await oud(nummers.streep, 'M//1', IBANS[0])
  await oud(nummers.buiten, 'M-BUITEN', 'CH9300762011623852957')
  await oud(nummers.een, 'M-ZELFDE', IBANS[1])
  await oud(nummers.twee, 'm-zelfde', IBANS[2])
})
afterAll(() => opstap.stop())

const controle = async (runnummer: string) =>
  (await opstap.call('GET', `/bijdrageruns/${runnummer}/regelboekcontrole`, { token })).body
const namen = (body: any): Record<string, string[]> =>
  Object.fromEntries(
    body.regels.eerste.map(({ pasnummer, fouten }: any) => [pasnummer, fouten.map(({ regel }: any) => regel)]),
  )

test('what banks would refuse is told of a concept by rule and line, and is invoiced and not stuck', async () => {
  const run = await startRun(opstap)
  const body = await controle(run.runnummer)
  expect(body.bestand).toEqual([])
  expect(namen(body)).toMatchObject({
    [nummers.streep]: ['machtiging.kenmerk'],
    [nummers.buiten]: ['rekening.adres', 'rekening.bank'],
  })
  // Of two with one reference the first is collected.
  const [dubbel] = [nummers.een, nummers.twee].filter((nummer) => nummer in namen(body))
  expect(namen(body)[dubbel ?? '']).toEqual(['machtiging.kenmerk-uniek'])
  expect(body.regels.aantal).toBe(3)
  expect(body.incassos).toEqual(run.totalen.inning.incasso)
  for (const { fouten } of body.regels.eerste)
    for (const { tekst, bron } of fouten) expect([tekst, bron.regeling]).not.toContain('')

  const vast = await stelVast(opstap, run.runnummer)
  expect([vast.status, vast.body.status]).toEqual([200, 'vastgesteld'])
  const regels = await alleRegels(opstap, run.runnummer)
  expect(regels.get(nummers.streep)).toMatchObject({ inning: 'factuur', regelboek: ['machtiging.kenmerk'] })
  expect(regels.get(nummers.goed)).toMatchObject({ inning: 'incasso', stand: 'inIncasso' })

  // The file does not leave with the reference in it twice.
  const bestand = () => download(opstap, `/bijdrageruns/${run.runnummer}/incassobestand`)
  expect(JSON.parse((await bestand()).tekst).type).toBe('urn:opstap:probleem:incasso-veranderd')
  const nagekeken = (await opstap.call('PUT', `/bijdrageruns/${run.runnummer}/incassocontrole`, { token })).body
  expect(nagekeken.verschillen.eerste).toMatchObject([{ pasnummer: dubbel, verschil: 'regelboek' }])
  const { status, tekst } = await bestand()
  expect([status, [...tekst.matchAll(/<MndtId>m-zelfde</gi)].length]).toEqual([200, 1])
  expect((await controle(run.runnummer)).regels.aantal).toBe(3)
})

test('a file that banks refuse as a whole is not fixed', async () => {
  const { runnummer } = await startRun(opstap, { jaar: 2025 })
  const { store } = opstap.deps
  const slecht = { ...INCASSOGEGEVENS, painVersie: 'pain.008.001.08' as const, betaaltermijnDagen: 42, naam: '(1)' }
  const schrijf = (gegevens: typeof slecht, version: number) =>
    store.transact([writeIncassogegevens(GEMEENTE, gegevens, versionIs(version))])
  const gelezen = await store.get({ pk: `BANK#${GEMEENTE}`, sk: 'INCASSANT' })
  const version = gelezen?.version ?? 0
  await schrijf(slecht, version)
  expect((await controle(runnummer)).bestand).toMatchObject([{ regel: 'bestand.naam' }])
  const { status, body } = await stelVast(opstap, runnummer)
  expect([status, body.type, body.regelboek]).toMatchObject([
    409,
    'urn:opstap:probleem:regelboek',
    [{ regel: 'bestand.naam' }],
  ])
  await schrijf({ ...slecht, naam: INCASSOGEGEVENS.naam }, version + 1)
  expect((await stelVast(opstap, runnummer)).body.status).toBe('vastgesteld')
})

test('a reference that Opstap made up cannot be given to another pass', async () => {
  const { kenmerk } = (await opstap.call('GET', `/passen/${nummers.goed}/machtiging`, { token })).body
  const { status, body } = await machtig(opstap, nummers.twee, { kenmerk })
  expect([status, body.errors]).toMatchObject([400, [{ location: 'kenmerk', code: 'bezet' }]])
})
