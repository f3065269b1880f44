import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Besluitwens } from '../../../../functions/http/pas/besluit/besluit.schema.ts'
import { besluitbrief } from '../../../../functions/http/pas/besluit/besluitbrief.ts'
import { BESLUITSOORTEN, type Besluit } from '../../../../domain/pas/index.ts'
import { maakPdf } from '../../../../functions/services/innen/factuur.ts'
import { PAS } from '../../../domain/support.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../support/voorbeelden.ts'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'

const WENS = Besluitwens.parse(Besluitwens.meta()?.['example'])

let opstap: Opstap
let gemeente: string
let nu = momentVan(NU).epochMs
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const leg = (pasnummer: string, body: object = WENS): Promise<Answer> =>
  opstap.call('POST', `/passen/${pasnummer}/besluiten`, { token: gemeente, body })
const codes = ({ body }: Answer): string[] => (body.errors ?? []).map((fout: any) => fout.code)

describe('a decision about a pass', () => {
  test('tells what, why, on which article and for which case; the same again, also twice at once, is the same', async () => {
    const pas = await nieuwePas(opstap)
    const [een, twee] = await Promise.all([leg(pas), leg(pas)])
    expect(een).toMatchObject({ status: 201, body: { ...WENS, pasnummer: pas, bezwaren: [] } })
    expect(twee.body).toEqual(een.body)
    expect((await leg(pas)).body.besluitnummer).toBe(een.body.besluitnummer)
    const { body } = await opstap.call('GET', `/passen/${pas}/besluiten`, { token: gemeente })
    expect(body.besluiten).toEqual([een.body])
  })

  test('a refusal is one too, and what is for the file is not for the holder', async () => {
    const pas = await nieuwePas(opstap)
    const afwijzing = {
      ...WENS,
      soort: 'afwijzing',
      wat: 'U krijgt geen hoger budget.',
      notitie: 'Gesprek op 9 februari (verzonnen).',
      afweging: { kanOpenbaarVervoer: { antwoord: 'nee', toelichting: 'Kan niet lopen (verzonnen).' } },
    }
    expect((await leg(pas, afwijzing)).body).toMatchObject(afwijzing)
    const pashouder = await opstap.token('pashouder', { pasnummer: pas })
    const { body } = await opstap.call('GET', `/passen/${pas}/besluiten`, { token: pashouder })
    expect(body.besluiten[0]).toMatchObject({ soort: 'afwijzing', wat: 'U krijgt geen hoger budget.' })
    expect(JSON.stringify(body)).not.toMatch(/Gesprek|Kan niet lopen/)
  })

  test.each([
    ['a decision of tomorrow', { besluitdatum: '2026-03-02' }, 'besluit.nog-niet'],
    ['before it was asked for', { aanvraagdatum: '2026-02-17' }, 'besluit.voor-de-aanvraag'],
    ['an end before its begin', { totEnMet: '2026-02-28' }, 'besluit.einde-voor-begin'],
    ['in the place of one that nobody knows', { herziet: 'BNIETS' }, 'besluit.onbekend'],
  ])('%s is refused', async (_, anders, code) => {
    const pas = await nieuwePas(opstap)
    expect(codes(await leg(pas, { ...WENS, ...anders }))).toEqual([code])
  })
})

describe('sending and objecting', () => {
  let pas: string
  let pad: string
  let nummer: string
  beforeAll(async () => {
    pas = await nieuwePas(opstap)
    nummer = (await leg(pas)).body.besluitnummer
    pad = `/passen/${pas}/besluiten/${nummer}`
  })
  const put = (deel: string, body: object): Promise<Answer> =>
    opstap.call('PUT', `${pad}${deel}`, { token: gemeente, body })
  const bezwaar = (body: object): Promise<Answer> => opstap.call('POST', `${pad}/bezwaren`, { token: gemeente, body })

  test('no term runs before it is sent; then it ends six weeks later, and sent again it does not begin anew', async () => {
    expect(
      (await opstap.call('GET', `/passen/${pas}/besluiten`, { token: gemeente })).body.besluiten[0],
    ).not.toHaveProperty('bezwaarTotEnMet')
    expect(codes(await put('/verzending', { datum: '2026-02-15' }))).toEqual(['besluit.voor-het-besluit'])
    expect(codes(await put('/verzending', { datum: '2026-03-02' }))).toEqual(['besluit.nog-niet'])
    // Tuesday 17 February and 42 days: Tuesday 31 March.
    const verzonden = { verzondenOp: '2026-02-17', bezwaarTotEnMet: '2026-03-31' }
    expect((await put('/verzending', { datum: '2026-02-17' })).body).toMatchObject(verzonden)
    expect((await put('/verzending', { datum: '2026-02-27' })).body).toMatchObject(verzonden)
  })

  test('in time or not, settled once, and put right by another decision', async () => {
    nu = momentVan('2026-04-10T09:00:00+02:00').epochMs
    const opTijd = { ontvangenOp: '2026-03-31', waarover: 'Ik kan niet met de bus (verzonnen).' }
    await bezwaar(opTijd)
    expect((await bezwaar(opTijd)).body.bezwaren).toHaveLength(1)
    const { body } = await bezwaar({ ontvangenOp: '2026-04-01', waarover: 'Ook niet met de trein (verzonnen).' })
    expect(body.bezwaren.map((een: any) => [een.bezwaarnummer.split('-')[1], een.opTijd])).toEqual([
      ['1', true],
      ['2', false],
    ])
    const herziening = await leg(pas, {
      ...WENS,
      soort: 'herziening',
      besluitdatum: '2026-04-09',
      herziet: nummer,
    })
    const gegrond = { soort: 'gegrond', datum: '2026-04-09', toelichting: 'U hebt gelijk (verzonnen).' }
    expect(codes(await put(`/bezwaren/${nummer}-1/uitkomst`, { ...gegrond, besluitnummer: 'BNIETS' }))).toEqual([
      'besluit.onbekend',
    ])
    const uitkomst = { ...gegrond, besluitnummer: herziening.body.besluitnummer }
    expect((await put(`/bezwaren/${nummer}-1/uitkomst`, uitkomst)).body.bezwaren[0]).toMatchObject({ uitkomst })
    expect((await put(`/bezwaren/${nummer}-1/uitkomst`, { ...gegrond, soort: 'ongegrond' })).status).toBe(409)
    expect((await put(`/bezwaren/${nummer}-3/uitkomst`, gegrond)).status).toBe(404)
  })
})

describe('the letter', () => {
  test('is a PDF for the holder and the gemeente', async () => {
    const pas = await nieuwePas(opstap)
    const { besluitnummer } = (await leg(pas)).body
    const brief = await fetch(`${opstap.url}/passen/${pas}/besluiten/${besluitnummer}/brief`, {
      headers: { authorization: `Bearer ${await opstap.token('pashouder', { pasnummer: pas })}` },
    })
    expect([brief.status, brief.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(
      Buffer.from(await brief.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  const AAN = { naam: PAS.naam, woning: PAS.woning, overleden: false }
  const besluit: Besluit = { ...WENS, besluitnummer: 'B1', op: '2026-02-16T09:00:00Z', wie: 'sub', bezwaren: [] }
  const tekst = (anders: Partial<Besluit>): string =>
    JSON.stringify(besluitbrief({ ...besluit, ...anders }, PAS.pasnummer, AAN))

  test('goes to the heirs of somebody who died', () => {
    const { geadresseerde } = besluitbrief(besluit, PAS.pasnummer, { ...AAN, overleden: true })
    expect(geadresseerde[0]).toBe(`De erven van ${PAS.naam}`)
  })

  test('says how to object, and until when once it was sent', () => {
    expect(tekst({})).toContain('binnen zes weken na de dag waarop deze brief is verstuurd')
    expect(tekst({ verzondenOp: '2026-02-17' })).toContain('uiterlijk op 31 maart 2026')
    expect(tekst({ notitie: 'Voor het dossier.' })).not.toContain('dossier')
  })

  test.each(BESLUITSOORTEN)('fits on one page with the longest sentences: %s', async (soort) => {
    const lang = 'Een zin van vijftig tekens, met woorden en spaties. '.repeat(9).trim()
    const vol = { ...besluit, soort, wat: lang, waarom: lang, verzondenOp: '2026-02-17', herziet: 'B7Q2M0X4C9TVA' }
    await expect(maakPdf(besluitbrief(vol, PAS.pasnummer, AAN), 0)).resolves.toBeInstanceOf(Uint8Array)
  })
})

describe('which changes of a pass rest on which decision', () => {
  const lijst = async (pas: string): Promise<any> =>
    (await opstap.call('GET', `/passen/${pas}/besluiten`, { token: gemeente })).body
  const verander = (pas: string, body: object): Promise<Answer> =>
    opstap.call('PATCH', `/passen/${pas}`, { token: gemeente, body })
  const koppel = (pas: string, besluitnummer: string, veranderingen: string[]): Promise<Answer> =>
    opstap.call('PUT', `/passen/${pas}/besluiten/${besluitnummer}/veranderingen`, {
      token: gemeente,
      body: { veranderingen },
    })
  const velden = ({ zonderBesluit }: any): string[][] => zonderBesluit.map((een: any) => een.velden)

  test('a pass without a decision says so, and a moved house or another telephone asks for none', async () => {
    const pas = await nieuwePas(opstap)
    expect(velden(await lijst(pas))).toEqual([[]])
    expect((await verander(pas, { telefoon: '0600000001' })).status).toBe(200)
    expect((await verander(pas, { woning: { locatieId: 'op-7692-m' } })).status).toBe(200)
    expect(velden(await lijst(pas))).toEqual([[]])
  })

  test.each<[string, object, string[]]>([
    ['the kind of transport', { vervoertype: 'rolstoel' }, ['vervoertype']],
    ['a companion', { begeleiding: 'verplicht' }, ['begeleiding']],
    ['a scootmobiel', { scootmobiel: true }, ['scootmobiel']],
    [
      'a higher budget',
      { reizigersbudget: { meterPerJaar: 2_000_000, motivering: 'Verzonnen.' } },
      ['reizigersbudget'],
    ],
    ['a groep of CROW codes', { kenmerken: ['HR-07'] }, ['kenmerken']],
    ['a longer pass', { geldigTotEnMet: '2028-12-31' }, ['geldigTotEnMet']],
    ['a block', { blokkade: { reden: 'Verzonnen.' } }, ['blokkade']],
    ['a withdrawal', { einde: { datum: '2026-06-01', soort: 'ingetrokken' } }, ['einde']],
  ])('%s is a right: it is told until a decision is named', async (_, body, verwacht) => {
    const pas = await nieuwePas(opstap)
    const was = nu
    nu += 1000
    expect((await verander(pas, body)).body.errors).toBeUndefined()
    const voor = await lijst(pas)
    expect(velden(voor)).toEqual([[], verwacht])
    const { besluitnummer } = (await leg(pas)).body
    const momenten = voor.zonderBesluit.map(({ op }: any) => op)
    const eerste = await koppel(pas, besluitnummer, momenten.slice(0, 1))
    expect([eerste.status, eerste.body.veranderingen]).toEqual([200, momenten.slice(0, 1)])
    expect(velden(await lijst(pas))).toEqual([verwacht])
    // What was named stays named, and named again it is the same.
    const beide = await koppel(pas, besluitnummer, momenten.slice(1))
    expect(beide.body.veranderingen).toEqual(momenten)
    expect((await koppel(pas, besluitnummer, momenten)).body).toEqual(beide.body)
    expect((await lijst(pas)).zonderBesluit).toEqual([])
    nu = was
  })

  test('that somebody died or moved away is a fact', async () => {
    const pas = await nieuwePas(opstap)
    await verander(pas, { einde: { datum: '2026-06-01', soort: 'overleden' } })
    expect(velden(await lijst(pas))).toEqual([[]])
  })

  test('a moment at which nothing changed is bad input, and nothing is linked', async () => {
    const pas = await nieuwePas(opstap)
    const { besluitnummer } = (await leg(pas)).body
    const [verleend] = (await lijst(pas)).zonderBesluit
    const antwoord = await koppel(pas, besluitnummer, [verleend.op, '2026-02-01T10:00:00Z'])
    expect([antwoord.status, antwoord.body.errors[0].location]).toEqual([400, 'veranderingen.1'])
    expect((await lijst(pas)).besluiten[0].veranderingen).toEqual([])
    expect((await koppel(pas, 'BNIETS', [NU])).status).toBe(404)
  })

  test('a new pass for a lost one has what was decided about that one', async () => {
    const pas = await nieuwePas(opstap)
    const { besluitnummer } = (await leg(pas)).body
    const [verleend] = (await lijst(pas)).zonderBesluit
    await koppel(pas, besluitnummer, [verleend.op])
    const body = { reden: 'Verloren (verzonnen).' }
    const nieuw = (await opstap.call('PUT', `/passen/${pas}/vervanging`, { token: gemeente, body })).body.pasnummer
    expect((await lijst(nieuw)).zonderBesluit).toEqual([])
  })
})
