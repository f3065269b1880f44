import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { maandbrief } from '../../../../functions/http/pas/maandoverzicht/maandbrief.ts'
import { maakPdf } from '../../../../functions/services/innen/factuur.ts'
import { alleRegels, gemeente as bankgemeente, INCASSOGEGEVENS, startRun, stelVast } from '../../../support/innen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { annuleer, geboekteRit, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'
import { PAS } from '../../../domain/support.ts'

let opstap: Opstap
let gemeente: string
let nu = momentVan(NU).epochMs
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const wordt = (datum: string): void => {
  nu = momentVan(`${datum}T09:00:00Z`).epochMs
}
const lees = async (pasnummer: string, maand: string, token = gemeente): Promise<Answer> =>
  opstap.call('GET', `/passen/${pasnummer}/maandoverzichten/${maand}`, { token })
const op = (dag: string, rest = {}) => ({ vertrek: `2026-${dag}T10:30:00+02:00`, ...rest })
const meld = async (ritnummer: string, resultaat = 'loosgemeld'): Promise<void> => {
  const token = await opstap.token('vervoerder')
  const tijden = { ingestapt: '2026-04-02T08:31:00Z', uitgestapt: '2026-04-02T08:50:00Z' }
  const body = { resultaat, ...(resultaat === 'gereden' ? tijden : {}) }
  expect((await opstap.call('PUT', `/ritten/${ritnummer}/uitvoering`, { token, body })).status).toBe(200)
}

describe('the statement of a month', () => {
  test('is of the person, whichever pass is shown: two passes, one statement', async () => {
    wordt('2026-03-01')
    const oud = await nieuwePas(opstap)
    const [eerste, tweede, laatste] = [
      await geboekteRit(opstap, ritaanvraag(oud, op('04-02'))),
      await geboekteRit(opstap, ritaanvraag(oud, op('04-03'))),
      await geboekteRit(opstap, ritaanvraag(oud, op('04-30'))),
    ]
    const vervanging = { token: gemeente, body: { reden: 'Verloren (verzonnen).' } }
    const nieuw = (await opstap.call('PUT', `/passen/${oud}/vervanging`, vervanging)).body.pasnummer
    await geboekteRit(opstap, ritaanvraag(nieuw, op('05-04')))
    await annuleer(opstap, laatste)
    wordt('2026-04-04')
    await meld(eerste, 'gereden')
    await meld(tweede)
    wordt('2026-05-01')
    const { status, body } = await lees(nieuw, '2026-04')
    expect([status, body]).toMatchObject([
      200,
      {
        pasnummer: nieuw,
        maand: '2026-04',
        voorlopig: false,
        ritten: { gereden: 1, geannuleerd: 1, teLaatGeannuleerd: 0, loosgemeld: 1, nietGereden: 0, geboekt: 0 },
        geredenMeter: 10_000,
        // One ride of 10 km: 1,01 and 10 × 0,17. What is booked in May counts in May.
        ritbijdragen: [{ ritten: 1, bedragCent: 271, status: 'voorbeeld' }],
        reizigersbudget: {
          peildatum: '2026-04-30',
          limietMeter: 1_500_000,
          gebruiktMeter: 10_000,
          resterendMeter: 1_490_000,
        },
      },
    ])
    expect(body).not.toHaveProperty('jaarbijdrageCent')
    const { pasnummer: _, _links: __, ...zelfde } = (await lees(oud, '2026-04')).body
    expect(body).toMatchObject(zelfde)
    expect((await lees(nieuw, '2026-05')).body).toMatchObject({
      voorlopig: true,
      ritten: { geboekt: 1 },
      ritbijdragen: [],
      reizigersbudget: { resterendMeter: 1_480_000 },
    })
  })

  test('is not there for a month to come, for one without a pass, or for somebody else', async () => {
    wordt('2026-05-01')
    const pas = await nieuwePas(opstap, { geldigVanaf: '2026-04-15' })
    const stand = async (maand: string) => (await lees(pas, maand)).status
    expect([await stand('2026-03'), await stand('2026-04'), await stand('2026-05'), await stand('2026-06')]).toEqual([
      404, 200, 200, 404,
    ])
    expect((await lees(pas, '2026-13')).body.errors).toMatchObject([{ in: 'path', location: 'maand' }])
    const ander = await opstap.token('pashouder', { pasnummer: await nieuwePas(opstap) })
    expect((await lees(pas, '2026-04', ander)).status).toBe(404)
    expect((await lees(pas, '2026-04', await opstap.token('gemeente', { gemeente: 'berkelland' }))).status).toBe(404)
  })

  test('tells what was paid to the municipality, in the month of the payment', async () => {
    wordt('2026-03-01')
    const woning = { locatieId: 'borculo-thuis' }
    const pas = await nieuwePas(opstap, { woning }, 'berkelland')
    const token = await bankgemeente(opstap)
    await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
    const { runnummer } = await startRun(opstap)
    expect((await stelVast(opstap, runnummer)).status).toBe(200)
    const kenmerk = (await alleRegels(opstap, runnummer)).get(pas).kenmerk
    wordt('2026-05-03')
    const betalingen = [
      { kenmerk, betaling: 'BANK-1', bedragCent: 1000, datum: '2026-04-30' },
      { kenmerk, betaling: 'BANK-2', bedragCent: 2500, datum: '2026-05-01' },
    ]
    await opstap.call('POST', `/bijdrageruns/${runnummer}/betalingen`, { token, body: { betalingen } })
    const betaald = async (maand: string) => (await lees(pas, maand, token)).body.jaarbijdrageCent
    expect([await betaald('2026-03'), await betaald('2026-04'), await betaald('2026-05')]).toEqual([0, 1000, 2500])
  })
})

describe('the letter', () => {
  test('is a tagged PDF for the holder', async () => {
    wordt('2026-05-01')
    const pas = await nieuwePas(opstap)
    const brief = await fetch(`${opstap.url}/passen/${pas}/maandoverzichten/2026-04/brief`, {
      headers: { authorization: `Bearer ${await opstap.token('pashouder', { pasnummer: pas })}` },
    })
    const tekst = Buffer.from(await brief.arrayBuffer()).toString('latin1')
    expect([brief.status, brief.headers.get('content-type'), tekst.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ])
    expect(tekst).toContain('/StructTreeRoot')
  })

  const { bron } = { bron: { regeling: 'Voorbeeld (verzonnen)', artikel: '1' } }
  const vol: Parameters<typeof maandbrief>[0] = {
    soort: 'gevonden',
    pas: PAS,
    gemeentenaam: 'Voorbeeldgemeente (verzonnen)',
    ritbijdragenAanGemeente: { gevraagdCent: 12_345, betaaldCent: 10_000 },
    overzicht: {
      maand: '2026-09',
      isVoorlopig: true,
      aantal: { gereden: 61, geannuleerd: 12, loosgemeld: 3, nietGereden: 2, geboekt: 4 },
      teLaatGeannuleerd: 5,
      geredenMeter: 1_234_567,
      ingehoudenMeter: 30_000,
      ritbijdragen: [
        { voor: 'vervoerder', ritten: 50, bedragCent: 123_456, status: 'voorbeeld' },
        { voor: 'gemeente', ritten: 10, bedragCent: 12_345, status: 'vastgesteld' },
        { ritten: 1, bedragCent: 271, status: 'vastgesteld' },
      ],
      budget: {
        peildatum: '2026-09-30',
        limietMeter: 2_500_000,
        beginstandMeter: 400_000,
        gebruiktMeter: 1_300_000,
        resterendMeter: 800_000,
      },
      reisjaar: undefined as never,
    },
    budgetten: ['Ritten in het weekend', 'Zones per kwartaal'].map((naam) => ({
      budget: { naam, per: 'kwartaal', hoeveelheden: [], bron } as never,
      periode: '2026-K3',
      telt: 'ritten',
      limiet: 30,
      gebruikt: 12,
      nodig: 0,
    })),
    jaarbijdrageCent: 6000,
  }

  test('fits on one page in large type, however much there is to tell', async () => {
    const verhuisd = { ...vol, pas: { ...PAS, einde: { soort: 'verhuisd', datum: '2026-09-30' } as const } }
    await expect(maakPdf(maandbrief(verhuisd, '2026-10-01'), 0)).resolves.toBeInstanceOf(Uint8Array)
  })

  test('tells who moved away what was used, for the next municipality: of the month of the move only', () => {
    const tekst = (pas: object): string =>
      maandbrief({ ...vol, pas: { ...PAS, ...pas } }, '2026-10-01')
        .alineas.filter(({ kop }) => kop === 'Voor uw nieuwe gemeente')
        .map((alinea) => alinea.tekst)
        .join(' ')
    // 400 km elsewhere before, and 1.300 km here.
    expect(tekst({ einde: { soort: 'verhuisd', datum: '2026-09-30' } })).toContain(
      'U reisde in 2026 tot en met 30 september 2026 1.700 kilometer (1700000 meter).',
    )
    expect(tekst({ einde: { soort: 'verhuisd', datum: '2026-10-01' } })).toBe('')
    expect(tekst({ einde: { soort: 'ingetrokken', datum: '2026-09-30' } })).toBe('')
    expect(tekst({})).toBe('')
  })

  test('says each amount with who gets it, rounds what is left down, and leaves out what did not happen', () => {
    const { titel, bedragen, alineas } = maandbrief(vol, '2026-10-01')
    expect(titel).toBe('Uw vervoer in september 2026')
    expect(bedragen).toEqual(
      expect.arrayContaining([
        ['Ritten die u maakte', '61'],
        ['Gereden', '1.234,6 kilometer'],
        ['Nog over op 30 september 2026', '800 kilometer van 2.500 kilometer'],
        ['Uw ritten, aan de vervoerder', '€ 1.234,56'],
        ['Uw ritten, aan de gemeente', '€ 123,45'],
        ['Bijdrage per jaar, aan de gemeente', '€ 60,00'],
        ['De gemeente vroeg voor ritten in september 2026', '€ 123,45'],
        ['Deze maand betaald aan de gemeente, voor ritten', '€ 100,00'],
      ]),
    )
    expect(alineas.map(({ kop }) => kop)).toContain('De bedragen zijn een voorbeeld')
    const leeg = maandbrief(
      {
        ...vol,
        budgetten: [],
        jaarbijdrageCent: undefined,
        ritbijdragenAanGemeente: undefined,
        overzicht: {
          ...vol.overzicht,
          isVoorlopig: false,
          aantal: { gereden: 0, geannuleerd: 0, loosgemeld: 0, nietGereden: 0, geboekt: 0 },
          teLaatGeannuleerd: 0,
          geredenMeter: 0,
          ingehoudenMeter: 0,
          ritbijdragen: [],
          budget: { ...vol.overzicht.budget, limietMeter: null, resterendMeter: null, beginstandMeter: 0 },
        },
      },
      '2026-10-01',
    )
    expect(leeg.bedragen).toEqual([
      ['Nummer van uw pas', 'TEST-000001'],
      ['Ritten die u maakte', '0'],
      ['Gereden', '0 kilometer'],
      ['Uw ritten', '€ 0,00'],
    ])
    expect(leeg.alineas.map(({ kop }) => kop)).toEqual(['Klopt er iets niet?'])
  })
})
