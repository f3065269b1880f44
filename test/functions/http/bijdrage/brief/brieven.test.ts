import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Beschikking } from '../../../../../domain/bijdrage/index.ts'
import { bijdragebrief } from '../../../../../functions/http/bijdrage/brief/bijdragebrief.ts'
import { maakPdf } from '../../../../../functions/services/innen/factuur.ts'
import { leesBeschikking, type Bijdragebrief } from '../../../../../functions/use-cases/bijdrage/brief/brief.ts'
import { PAS } from '../../../../domain/support.ts'
import {
  alleRegels,
  download,
  gemeente,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../../support/voorbeelden.ts'

const BRON = { regeling: 'Regeling (verzonnen)', artikel: 'artikel 6.1' }
const SALDO = {
  ontvangenCent: 0,
  verrekendCent: 0,
  openstaandCent: 6000,
  onderwegCent: 0,
  uitgesteldCent: 0,
  overgedragenCent: 0,
  stand: 'open',
} as const
const REGEL: Bijdragebrief['regel'] = {
  pasnummer: PAS.pasnummer,
  dag: '06-15',
  tariefCent: 6000,
  vrijgesteldCent: 0,
  verlagingCent: 0,
  eerderCent: 0,
  bedragCent: 6000,
  wijze: 'heel',
  delen: [{ beleid: '2026-01-01', maanden: 12, jaarbedragCent: 6000 }],
  vrijstellingen: [],
  status: 'vastgesteld',
  bron: BRON,
  inning: 'factuur',
  kenmerk: 'RF18539007547034',
  mutaties: [],
}
const VASTGESTELD = '2026-03-01T09:00:00Z'
const AFZENDER = { ...INCASSOGEGEVENS, painVersie: 'pain.008.001.08', betaaltermijnDagen: 42 } as const
const MACHTIGING = {
  kenmerk: 'M-1',
  ondertekendOp: '2026-01-15',
  iban: 'NL91ABNA0417164300',
  rekeninghouder: 'T. Voorbeeld (verzonnen)',
}

const briefVan = (rest: Partial<Bijdragebrief>): Bijdragebrief => ({
  soort: 'factuur',
  run: { jaar: 2026, volgnummer: 1, gestart: { op: VASTGESTELD, wie: 'x' }, incassodatum: '2026-04-24' },
  vastgesteldOp: VASTGESTELD,
  afzender: AFZENDER,
  aan: { naam: PAS.naam, woning: PAS.woning, overleden: false },
  regel: REGEL,
  saldo: SALDO,
  verzondenOp: '2026-03-09',
  termijnVanaf: '2026-03-09',
  beslistOp: undefined,
  teruggeboekt: false,
  machtiging: undefined,
  ...rest,
})
const tekstVan = (rest: Partial<Bijdragebrief>): string => JSON.stringify(bijdragebrief(briefVan(rest)))
const INCASSO: Partial<Bijdragebrief> = {
  soort: 'incasso',
  saldo: { ...SALDO, openstaandCent: 0, onderwegCent: 6000, stand: 'inIncasso' },
  machtiging: MACHTIGING,
}
const TERUG: Partial<Bijdragebrief> = {
  soort: 'terugbetaling',
  regel: { ...REGEL, bedragCent: -6000, terugCent: 2500, eerderCent: 6000, inning: 'terugbetaling' },
  saldo: { ...SALDO, openstaandCent: -2500, stand: 'terugTeBetalen' },
}

describe('what the letter says', () => {
  test('an invoice has a code for the app of a bank with what the letter asks; nothing else has one', () => {
    const { betaling } = bijdragebrief(briefVan({}))
    expect(betaling).toEqual({
      naam: AFZENDER.naam,
      iban: AFZENDER.iban,
      bedragCent: 6000,
      kenmerk: 'RF18539007547034',
    })
    expect(tekstVan({})).toContain('Veel apps kunnen de code hierboven lezen.')
    const voldaan = { ...SALDO, openstaandCent: 0, ontvangenCent: 6000, stand: 'betaald' } as const
    const zonder: Partial<Bijdragebrief>[] = [
      INCASSO,
      TERUG,
      { saldo: voldaan },
      { saldo: { ...SALDO, openstaandCent: 0, uitgesteldCent: 6000, stand: 'inBezwaar' } },
      { saldo: { ...SALDO, openstaandCent: 0, overgedragenCent: 6000, stand: 'overgedragen' } },
      // Nobody is asked an amount that is an example.
      { regel: { ...REGEL, status: 'voorbeeld' } },
    ]
    for (const rest of zonder) {
      expect(bijdragebrief(briefVan(rest)).betaling).toBeUndefined()
      expect(tekstVan(rest)).not.toContain('de code hierboven')
    }
  })

  test('an invoice: both terms from the day of sending, and not from the day on which it was fixed', () => {
    const tekst = tekstVan({})
    // Six weeks after 9 March is 20 April 2026, a Monday.
    expect(tekst).toContain('20 april 2026 of eerder')
    expect(tekst).toContain('uiterlijk op 20 april 2026')
    expect(bijdragebrief(briefVan({})).datum).toBe('9 maart 2026')
    expect(tekst).toContain('["Besloten op","1 maart 2026"]')
  })

  test('before it was sent no letter names a last day', () => {
    const tekst = tekstVan({ verzondenOp: undefined, termijnVanaf: undefined })
    expect(tekst).toContain('["Wanneer","binnen 6 weken na verzending"]')
    expect(tekst).toContain('binnen zes weken na de dag waarop deze brief is verstuurd')
    expect(tekst).not.toMatch(/april/)
  })

  test('a debit: how much, when, from which account with stars, and how to object', () => {
    const { bedragen } = bijdragebrief(briefVan(INCASSO))
    expect(bedragen.slice(0, 2)).toEqual([
      ['Wij schrijven af', '€ 60,00'],
      ['Op', '24 april 2026, of kort daarna'],
    ])
    const tekst = tekstVan(INCASSO)
    expect(tekst).not.toContain('0417')
    expect(tekst).toContain('M-1')
    expect(tekst).toContain(INCASSOGEGEVENS.incassantId)
    expect(tekst).toContain('Dan kunt u bezwaar maken')
  })

  test('a credit: what it is, what comes back and what is set off', () => {
    const { bedragen } = bijdragebrief(briefVan(TERUG))
    expect(bedragen.slice(0, 2)).toEqual([
      ['Uw bijdrage wordt lager met', '€ 60,00'],
      ['U krijgt terug', '€ 25,00'],
    ])
    expect(tekstVan(TERUG)).toContain('Het andere deel gaat af van wat u nog moest betalen.')
    const verrekend = tekstVan({ ...TERUG, soort: 'verrekening' })
    expect(verrekend).not.toContain('U krijgt terug')
    expect(verrekend).toContain('Het gaat af van wat u nog moest betalen.')
  })

  test('what was paid is not asked again, and no letter asks 0,00', () => {
    const tekst = tekstVan({ saldo: { ...SALDO, openstaandCent: 0, ontvangenCent: 6000, stand: 'betaald' } })
    expect(tekst).toContain('["Uw bijdrage","€ 60,00"]')
    expect(tekst).toContain('U hoeft niets meer te betalen.')
    expect(tekst).not.toContain('€ 0,00')
  })

  test.each<[Beschikking, Partial<Bijdragebrief>]>([
    ['factuur', {}],
    ['incasso', INCASSO],
  ])('what waits for an objection is neither asked nor debited: %s', (_, rest) => {
    const saldo = { ...SALDO, openstaandCent: 0, uitgesteldCent: 6000, stand: 'inBezwaar' } as const
    const brief = bijdragebrief(briefVan({ ...rest, saldo }))
    expect(brief.bedragen[0]).toEqual(['Uw bijdrage', '€ 60,00'])
    const tekst = JSON.stringify(brief)
    expect(tekst).toContain('U hoeft nu niets te betalen, want u maakte bezwaar.')
    expect(tekst).not.toMatch(/Wij schrijven af|U betaalt|Maak het bedrag over|of eerder/)
  })

  test('what the finance package took over is not asked by a letter of Opstap', () => {
    const saldo = { ...SALDO, openstaandCent: 0, overgedragenCent: 6000, stand: 'overgedragen' } as const
    const brief = bijdragebrief(briefVan({ saldo }))
    expect(brief.bedragen[0]).toEqual(['Uw bijdrage', '€ 60,00'])
    const tekst = JSON.stringify(brief)
    expect(tekst).toContain('Doe dat zoals die afdeling u schrijft.')
    expect(tekst).not.toMatch(/Wij schrijven af|U betaalt"|Maak het bedrag over|of eerder|niets meer te betalen/)
  })

  test('nobody who died is written to by name', () => {
    const brief = bijdragebrief(briefVan({ aan: { naam: PAS.naam, woning: PAS.woning, overleden: true } }))
    expect(brief.geadresseerde[0]).toBe(`De erven van ${PAS.naam}`)
    expect(JSON.stringify(brief)).toContain('die is overleden')
  })

  test('an address has its postcode on a line of its own, where it is known', () => {
    const woning = { ...PAS.woning, weergavenaam: 'Kerkstraat 1, 7271AA Borculo', woonplaats: 'Borculo' }
    const regelsMet = (postcode: string | undefined) =>
      bijdragebrief(briefVan({ aan: { naam: 'T. (verzonnen)', overleden: false, woning: { ...woning, postcode } } }))
        .geadresseerde
    expect(regelsMet('7271AA')).toEqual(['T. (verzonnen)', 'Kerkstraat 1', '7271 AA  Borculo'])
    expect(regelsMet(undefined)).toEqual(['T. (verzonnen)', 'Kerkstraat 1, 7271AA Borculo'])
  })

  /** Every month of the year became another amount. */
  const JAAR_ANDERS = {
    maanden: Array.from({ length: 12 }, (_, i) => ({
      maand: `2026-${String(i + 1).padStart(2, '0')}`,
      ritten: 31,
      bedragCent: 123_456,
      eerderRitten: 30,
      eerderCent: 122_222,
    })),
  }
  const RITTEN: Partial<Bijdragebrief> = {
    run: {
      jaar: 2026,
      maand: '2026-03',
      volgnummer: 3,
      gestart: { op: VASTGESTELD, wie: 'x' },
      incassodatum: '2026-04-24',
    },
    regel: {
      ...REGEL,
      wijze: 'heel',
      delen: [],
      tariefCent: 1355,
      eerderCent: 813,
      bedragCent: 542,
      maanden: [
        { maand: '2026-02', ritten: 2, bedragCent: 542, eerderRitten: 3, eerderCent: 813 },
        { maand: '2026-03', ritten: 3, bedragCent: 813, eerderRitten: 0, eerderCent: 0 },
      ],
    },
    saldo: { ...SALDO, openstaandCent: 542 },
  }
  test('fares: of which month, how many rides, and what changed in a month that was asked before', () => {
    const { titel, alineas, bedragen } = bijdragebrief(briefVan(RITTEN))
    expect(titel).toBe('Besluit: uw bijdrage voor ritten in maart 2026')
    expect(bedragen[0]).toEqual(['U betaalt', '€ 5,42'])
    expect(alineas.slice(0, 2)).toEqual([
      {
        kop: 'Waarvoor is deze bijdrage?',
        tekst:
          'U reist met het collectief vervoer (Wmo). Voor elke rit betaalt u een bijdrage aan de gemeente. Deze brief gaat over ritten in maart 2026. Dat staat in: Regeling (verzonnen), artikel 6.1.',
      },
      {
        kop: 'Hoe komen wij aan dit bedrag?',
        tekst:
          'In maart 2026: 3 ritten, samen € 8,13. In februari 2026 is iets veranderd: het zijn nu 2 ritten, samen € 5,42. Wij vroegen voor 3 ritten, samen € 8,13. Er gaat € 2,71 af. Alleen ritten die iets kosten, tellen mee. Dat kan ook een rit zijn die niet doorging.',
      },
    ])
    const veel = tekstVan({ ...RITTEN, regel: { ...REGEL, ...JAAR_ANDERS } })
    expect(veel).toContain('In 12 maanden is iets veranderd: januari € 12,34 erbij, februari € 12,34 erbij,')
    // Of the year nothing is told, and nothing twice.
    expect(JSON.stringify(alineas)).not.toMatch(/elk jaar|Eerder vroegen wij al/)
  })

  const LANG = { naam: `${'Achternaam-met-streepjes '.repeat(2)}(verzonnen)`, overleden: true, woning: PAS.woning }
  test.each<[Beschikking, Partial<Bijdragebrief>]>([
    ['factuur', { teruggeboekt: true, regel: { ...REGEL, status: 'voorbeeld', eerderCent: 100 } }],
    ['incasso', { ...INCASSO, regel: { ...REGEL, status: 'voorbeeld' } }],
    ['terugbetaling', TERUG],
    ['verrekening', { ...TERUG, soort: 'verrekening' }],
    ['factuur', { ...RITTEN, teruggeboekt: true, regel: { ...REGEL, ...JAAR_ANDERS, status: 'voorbeeld' } }],
  ])('of somebody who died, with everything there is to say, it fits on one page: %s', async (_, rest) => {
    await expect(maakPdf(bijdragebrief(briefVan({ ...rest, aan: LANG })), 0)).resolves.toBeInstanceOf(Uint8Array)
  })
})

describe('letters of a run', () => {
  let opstap: Opstap
  let token: string
  let nu = Date.parse(NU)
  const nummers: Record<'incasso' | 'factuur' | 'eigen' | 'kind', string> = {} as never
  const meld = (datum: string, regel = ''): Promise<Answer> =>
    opstap.call('PUT', `/bijdrageruns/2026-01${regel}/verzending`, { token, body: { datum } })
  const brief = (naam: keyof typeof nummers) => download(opstap, `/bijdrageruns/2026-01/brieven/${nummers[naam]}`)
  const eigenRegel = (): string => `/regels/${nummers.eigen}`
  beforeAll(async () => {
    opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
    token = await gemeente(opstap)
    await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
    for (const naam of ['incasso', 'factuur', 'eigen', 'kind'] as const)
      nummers[naam] = await nieuwePas(
        opstap,
        {
          woning: { locatieId: 'borculo-thuis' },
          naam: `${naam} Brief (verzonnen)`,
          ...(naam === 'kind' ? { geboortedatum: '2015-06-15' } : {}),
        },
        'berkelland',
      )
    await machtig(opstap, nummers.incasso)
    await startRun(opstap)
  })
  afterAll(() => opstap.stop())

  test('of a concept there are none, and nothing was sent', async () => {
    expect((await brief('factuur')).status).toBe(409)
    expect((await meld('2026-03-01')).status).toBe(409)
    expect((await meld('2026-03-01', eigenRegel())).status).toBe(409)
  })

  test('once it is fixed everybody who owes gets one, and nobody else', async () => {
    expect((await stelVast(opstap, '2026-01')).status).toBe(200)
    for (const naam of ['incasso', 'factuur'] as const) {
      const { status, type, tekst } = await brief(naam)
      expect([status, type]).toEqual([200, 'application/pdf'])
      expect(tekst.match(/\/Type \/Page\b/g)).toHaveLength(1)
    }
    expect((await brief('kind')).status).toBe(409)
    // A line says itself whether it has a letter, and about what.
    const regels = await alleRegels(opstap, '2026-01')
    expect(regels.get(nummers.incasso).beschikking).toBe('incasso')
    expect(regels.get(nummers.factuur).beschikking).toBe('factuur')
    expect(regels.get(nummers.kind)).not.toHaveProperty('beschikking')
    expect((await download(opstap, '/bijdrageruns/2026-01/brieven/BRK-BESTAATNIET')).status).toBe(404)
  })

  test('no term runs before it was sent, and the last day to tell of a debit is known', async () => {
    const { body } = await opstap.call('GET', '/bijdrageruns/2026-01', { token })
    expect(body).not.toHaveProperty('verzondenOp')
    expect(body).not.toHaveProperty('bezwaarTotEnMet')
    expect(body.vooraankondiging).toEqual({ uiterlijk: '2026-04-10' })
  })

  test.each([
    ['tomorrow', '2026-03-02'],
    ['before it was decided', '2026-02-28'],
  ])('it was not sent %s', async (_, datum) => {
    for (const regel of ['', eigenRegel()]) {
      const { status, body } = await meld(datum, regel)
      expect([status, body.errors[0].location]).toEqual([400, 'datum'])
    }
  })

  test('both terms count from the day of sending, and sent again begins none anew', async () => {
    expect((await meld('2026-03-01', eigenRegel())).body.regels[0].verzondenOp).toBe('2026-03-01')
    nu = Date.parse('2026-04-20T10:00:00Z')
    const { status, body } = await meld('2026-04-13')
    const verwacht = {
      verzondenOp: '2026-04-13',
      // 25 May 2026 is Whit Monday.
      bezwaarTotEnMet: '2026-05-26',
      betalenTotEnMet: '2026-05-26',
      vooraankondiging: { uiterlijk: '2026-04-10', opTijd: false },
    }
    expect([status, body]).toEqual([200, expect.objectContaining(verwacht)])
    expect((await meld('2026-04-20')).body).toMatchObject(verwacht)
    await meld('2026-04-20', eigenRegel())
    expect((await alleRegels(opstap, '2026-01')).get(nummers.eigen).verzondenOp).toBe('2026-03-01')
  })

  test('an objection is late by the day on which its own letter was sent', async () => {
    const noteer = (naam: 'eigen' | 'factuur'): Promise<Answer> =>
      opstap.call('POST', `/bijdrageruns/2026-01/regels/${nummers[naam]}/bezwaren`, {
        token,
        body: { ontvangenOp: '2026-04-20', waarover: 'Verzonnen.' },
      })
    // Six weeks after 1 March is 12 April, a Sunday.
    expect((await noteer('eigen')).body.regels[0].bezwaren[0].opTijd).toBe(false)
    expect((await noteer('factuur')).body.regels[0].bezwaren[0].opTijd).toBe(true)
  })

  test('of a debit that came back the letter is an invoice, with the term that the list of what is late has', async () => {
    nu = Date.parse('2026-05-01T10:00:00Z')
    const { kenmerk } = (await alleRegels(opstap, '2026-01')).get(nummers.incasso)
    const lees = () =>
      leesBeschikking(
        opstap.deps,
        { sub: 'test', rollen: ['gemeente'], gemeente: 'berkelland' },
        { runnummer: '2026-01', pasnummer: nummers.incasso },
      )
    expect(await lees()).toMatchObject({ brief: { soort: 'incasso', termijnVanaf: '2026-04-13' } })
    await opstap.call('POST', '/bijdrageruns/2026-01/stornos', {
      token,
      body: { stornos: [{ kenmerk, code: 'AM04', datum: '2026-04-28' }] },
    })
    expect(await lees()).toMatchObject({
      brief: { soort: 'factuur', termijnVanaf: '2026-04-28', teruggeboekt: true, saldo: { openstaandCent: 6000 } },
    })
    expect((await brief('incasso')).status).toBe(200)
  })
})
