import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import type { Besluit } from '../../../../domain/pas/index.ts'
import { Afwijzingswens } from '../../../../functions/http/pas/besluit/afwijzing.schema.ts'
import { afwijzingsbrief } from '../../../../functions/http/pas/besluit/besluitbrief.ts'
import { maakPdf } from '../../../../functions/services/innen/factuur.ts'
import { isNew } from '../../../../functions/stores/store.ts'
import { ruimAllesOp } from '../../../../functions/use-cases/inzage/ruim-op.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { NU, PLAATSEN } from '../../../support/voorbeelden.ts'

const WENS = Afwijzingswens.parse(Afwijzingswens.meta()?.['example'])

let opstap: Opstap
let gemeente: string
let nu = momentVan(NU).epochMs
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const leg = (anders: object = {}, token = gemeente): Promise<Answer> =>
  opstap.call('POST', '/afwijzingen', { token, body: { ...WENS, ...anders } })
const van = (jaar: number, token = gemeente): Promise<Answer> =>
  opstap.call('GET', `/afwijzingen?van=${jaar}-01-01&tot=${jaar}-12-31`, { token })
const codes = ({ body }: Answer): string[] => (body.errors ?? []).map((fout: any) => fout.code)
const doe = (methode: 'GET' | 'POST' | 'PUT', pad: string, body?: object): Promise<Answer> =>
  opstap.call(methode, pad, { token: gemeente, ...(body === undefined ? {} : { body }) })

describe('somebody who asked for a pass and gets none', () => {
  test('has a decision with what was decided and why; the same again, also twice at once, is the same', async () => {
    const [een, twee] = await Promise.all([leg(), leg()])
    expect(een).toMatchObject({ status: 201, body: { ...WENS, bezwaren: [] } })
    expect(twee.body).toEqual(een.body)
    expect((await doe('GET', `/afwijzingen/${een.body.afwijzingsnummer}`)).body).toEqual(een.body)
    expect((await van(2026)).body.afwijzingen).toEqual([een.body])
  })

  test.each([
    ['decided tomorrow', { besluitdatum: '2026-03-02' }, ['besluit.nog-niet']],
    ['asked after it was decided', { aanvraagdatum: '2026-02-17' }, ['besluit.voor-de-aanvraag']],
    [
      'asked before the birth',
      { aanvrager: { ...WENS.aanvrager, geboortedatum: '2026-01-13' } },
      ['besluit.voor-de-geboorte'],
    ],
    [
      'asked on the day of birth, decided tomorrow',
      { aanvrager: { ...WENS.aanvrager, geboortedatum: '2026-01-12' }, besluitdatum: '2026-03-02' },
      ['besluit.nog-niet'],
    ],
  ])('%s is refused', async (_, anders, fouten) => {
    const before = (await van(2026)).body.afwijzingen.length
    expect(codes(await leg({ zaaknummer: 'Z-2026-00999', ...anders }))).toEqual(fouten)
    expect((await van(2026)).body.afwijzingen).toHaveLength(before)
  })

  test('is no pass: nothing of it is found, counted or linked', async () => {
    const { afwijzingsnummer } = (await leg()).body
    expect((await doe('GET', `/passen/${afwijzingsnummer}`)).status).toBe(404)
    expect(JSON.stringify((await doe('GET', '/passen')).body)).not.toContain(WENS.aanvrager.naam)
  })

  test('is read by the days of the decision, a page at a time', async () => {
    const elders = await opstap.token('gemeente', { gemeente: 'berkelland' })
    const zaken52 = Array.from({ length: 52 }, (_, i) => ({ zaaknummer: `Z-${i}` }))
    const toen = { aanvraagdatum: '2025-06-01', besluitdatum: '2025-07-01' }
    await Promise.all(zaken52.map((zaak) => leg({ ...zaak, ...toen }, elders)))
    const eerste = (await van(2025, elders)).body
    expect(eerste.afwijzingen).toHaveLength(50)
    const tweede = (await opstap.call('GET', eerste['_links'].next.href.replace('/v1', ''), { token: elders })).body
    expect(tweede.afwijzingen).toHaveLength(2)
    const zaken = [...eerste.afwijzingen, ...tweede.afwijzingen].map((een: any) => een.zaaknummer)
    expect(new Set(zaken).size).toBe(52)
    const dag = (eerst: string, tot: string) =>
      opstap.call('GET', `/afwijzingen?van=${eerst}&tot=${tot}`, { token: elders })
    expect((await dag('2025-06-01', '2025-06-30')).body.afwijzingen).toEqual([])
    expect((await dag('2025-07-01', '2025-07-01')).body.afwijzingen).toHaveLength(50)
    expect((await dag('2025-07-02', '2025-12-31')).body.afwijzingen).toEqual([])
    expect((await dag('2025-07-02', '2025-07-01')).status).toBe(400)
    expect((await dag('2024-07-01', '2025-07-02')).status).toBe(400)
  })
})

describe('its letter and what comes of it', () => {
  let pad: string
  beforeAll(async () => {
    pad = `/afwijzingen/${(await leg({ zaaknummer: 'Z-2026-00555' })).body.afwijzingsnummer}`
  })

  test('goes to the applicant, says how to object, and names no pass', async () => {
    const brief = await fetch(`${opstap.url}${pad}/brief`, { headers: { authorization: `Bearer ${gemeente}` } })
    expect(brief.headers.get('content-type')).toBe('application/pdf')
    const besluit: Besluit = {
      ...WENS,
      soort: 'afwijzing',
      besluitnummer: 'B1',
      op: '2026-02-16T09:00:00Z',
      wie: 'sub',
      bezwaren: [],
      notitie: 'Voor het dossier.',
    }
    const inhoud = afwijzingsbrief({ aanvrager: WENS.aanvrager, besluit })
    expect(inhoud.geadresseerde).toEqual([WENS.aanvrager.naam, ...WENS.aanvrager.adres])
    expect(JSON.stringify(inhoud)).toContain('binnen zes weken na de dag waarop deze brief is verstuurd')
    expect(JSON.stringify(inhoud)).not.toMatch(/dossier|Nummer van uw pas/)
    const lang = 'Een zin van vijftig tekens, met woorden en spaties. '.repeat(9).trim()
    const adres = Array.from({ length: 4 }, () => 'Voorbeeldstraat 1 met een lange toevoeging (verzonnen)')
    const vol = { aanvrager: { ...WENS.aanvrager, adres }, besluit: { ...besluit, wat: lang, waarom: lang } }
    await expect(maakPdf(afwijzingsbrief(vol), 0)).resolves.toBeInstanceOf(Uint8Array)
  })

  test('is sent once, objected to in time or not, and settled once', async () => {
    expect(codes(await doe('PUT', `${pad}/verzending`, { datum: '2026-02-15' }))).toEqual(['besluit.voor-het-besluit'])
    // Tuesday 17 February and 42 days: Tuesday 31 March.
    const verzonden = { verzondenOp: '2026-02-17', bezwaarTotEnMet: '2026-03-31' }
    expect((await doe('PUT', `${pad}/verzending`, { datum: '2026-02-17' })).body).toMatchObject(verzonden)
    expect((await doe('PUT', `${pad}/verzending`, { datum: '2026-02-20' })).body).toMatchObject(verzonden)
    nu = momentVan('2026-04-10T09:00:00+02:00').epochMs
    const waarover = 'Ik kan niet met de bus (verzonnen).'
    await doe('POST', `${pad}/bezwaren`, { ontvangenOp: '2026-03-31', waarover })
    const { body } = await doe('POST', `${pad}/bezwaren`, { ontvangenOp: '2026-04-01', waarover })
    expect(body.bezwaren).toMatchObject([
      { nummer: 1, opTijd: true },
      { nummer: 2, opTijd: false },
    ])
    const uitkomst = { soort: 'gegrond', datum: '2026-04-09', toelichting: 'U krijgt een pas (verzonnen).' }
    expect((await doe('PUT', `${pad}/bezwaren/1/uitkomst`, uitkomst)).body.bezwaren[0]).toMatchObject({ uitkomst })
    expect((await doe('PUT', `${pad}/bezwaren/1/uitkomst`, uitkomst)).status).toBe(200)
    expect((await doe('PUT', `${pad}/bezwaren/1/uitkomst`, { ...uitkomst, soort: 'ongegrond' })).status).toBe(409)
    expect((await doe('PUT', `${pad}/bezwaren/3/uitkomst`, uitkomst)).status).toBe(404)
  })
})

test('what may no longer be kept goes: as long after the decision as a pass is after its end', async () => {
  const bewaren = {
    ritMaanden: 12,
    pasMaandenNaEinde: 12,
    logboekMaanden: 60,
    status: 'voorbeeld' as const,
    bron: { regeling: 'voorbeeld', artikel: 'voorbeeld' },
  }
  const versies = async (naam: string) =>
    (await opstap.deps.versies(naam)).map((regeling) => ({ ...regeling, bewaren }))
  const ruim = () => ruimAllesOp({ ...opstap.deps, versies, gemeenten: () => Promise.resolve(['harlingen']) })
  await leg()
  // A page full of a form that this release does not know, older than all others: they stay, and hold up none behind them.
  const nieuwere = Array.from({ length: 40 }, (_, i) => ({
    pk: `AFWIJZING#harlingen#NIEUWER-${i}`,
    sk: 'BESLUIT',
    gsi1: { pk: 'AFWIJZING#harlingen', sk: `2025-01-01#NIEUWER-${i}` },
    data: { v: 99 },
  }))
  await opstap.deps.store.transact(nieuwere.map((item) => ({ item, condition: isNew })))
  // Decided on 16 February 2026: a year later is the last day.
  nu = momentVan('2027-02-16T12:00:00+01:00').epochMs
  await ruim()
  const gebleven = (await van(2026)).body.afwijzingen
  expect(gebleven.length).toBeGreaterThan(1)
  nu = momentVan('2027-02-17T12:00:00+01:00').epochMs
  await ruim()
  expect((await van(2026)).body.afwijzingen).toEqual([])
  expect((await doe('GET', `/afwijzingen/${gebleven[0].afwijzingsnummer}`)).status).toBe(404)
})
