import { describe, expect, test } from 'vitest'
import { momentVan } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, termijnenVan, wijzigPas, type Pas, type Pasdossier, type Paswens } from '../../../domain/pas/index.ts'
import { daglimietVan, persoonVanPas } from '../../../domain/persoon/index.ts'
import { BERKELLAND, dossierVan, HARLINGEN, PAS, plekOp } from '../support.ts'

const WIE = { wie: 'ambtenaar-voorbeeld', rol: 'gemeente' }
const NU = '2026-03-01T09:00:00+01:00'
type Keuze = {
  readonly vanaf?: string
  readonly reden?: string
  readonly nu?: string
  readonly versies?: typeof HARLINGEN
}
const wijzig = (
  dossier: Pasdossier,
  velden: Paswens['velden'],
  { vanaf, reden, nu = NU, versies = HARLINGEN }: Keuze = {},
) => wijzigPas(dossier, { velden, vanaf, reden }, WIE, momentVan(nu), versies)
const na = (dossier: Pasdossier, velden: Paswens['velden'], keuze: Keuze = {}): Pasdossier => {
  const besluit = wijzig(dossier, velden, keuze)
  if (besluit.soort !== 'gewijzigd') throw new Error(JSON.stringify(besluit))
  return besluit.dossier
}
const fouten = (dossier: Pasdossier, velden: Paswens['velden'], keuze: Keuze = {}) => {
  const besluit = wijzig(dossier, velden, keuze)
  return besluit.soort === 'fout' ? besluit.fouten.map(({ veld, code }) => `${veld.join('.')} ${code}`) : []
}
const VERLEEND = dossierVan(PAS)

describe('each change says who, when, from which day and why', () => {
  test('and only what differs', () => {
    const velden = { naam: PAS.naam, vervoertype: 'rolstoel', kenmerken: [], telefoon: '0517 000000' } as const
    expect(na(VERLEEND, velden, { vanaf: '2026-07-01', reden: 'Nieuwe indicatie (verzonnen)' }).wijzigingen).toEqual([
      {
        op: '2026-03-01T08:00:00Z',
        ...WIE,
        reden: 'Nieuwe indicatie (verzonnen)',
        vanaf: '2026-07-01',
        velden: { vervoertype: 'rolstoel', telefoon: '0517 000000' },
      },
    ])
  })

  test.each<[string, Paswens['velden']]>([
    ['nothing at all', {}],
    ['what is so already', { naam: PAS.naam, woning: { ...PAS.woning }, scootmobiel: false }],
    ['taking away what is not there', { telefoon: null, reizigersbudget: null, blokkade: null, einde: null }],
  ])('%s changes nothing', (_, velden) => {
    expect(wijzig(VERLEEND, velden)).toEqual({ soort: 'onveranderd', vanaf: '2026-03-01' })
  })

  test('the same request twice is noted once', () => {
    const eens = na(
      VERLEEND,
      { blokkade: { reden: 'Onderzoek (verzonnen)' }, scootmobiel: true },
      { vanaf: '2026-04-01' },
    )
    expect(
      wijzig(eens, { blokkade: { reden: 'Onderzoek (verzonnen)' }, scootmobiel: true }, { vanaf: '2026-04-01' }).soort,
    ).toBe('onveranderd')
  })
})

describe('the last day of a pass that ended', () => {
  const einde = { datum: '2026-06-30', soort: 'verhuisd' } as const
  const over = na(VERLEEND, { einde })
  test.each<[string, Paswens['velden'], string]>([
    ['told as it is shown', { einde, geldigTotEnMet: '2026-06-30' }, 'onveranderd'],
    ['told as it was granted', { einde, geldigTotEnMet: '2030-12-31' }, 'onveranderd'],
    ['told without the ending', { geldigTotEnMet: '2026-06-30' }, 'onveranderd'],
    ['another one', { geldigTotEnMet: '2027-06-30' }, 'gewijzigd'],
  ])('%s: %s', (_, velden, soort) => {
    expect(wijzig(over, velden).soort).toBe(soort)
  })
  test('is what was granted once the ending is taken back, or what is told with it', () => {
    expect(pasOp(na(over, { einde: null }), '2026-07-01').geldigTotEnMet).toBe('2030-12-31')
    expect(pasOp(na(over, { einde: null, geldigTotEnMet: '2026-06-30' }), '2026-07-01').geldigTotEnMet).toBe(
      '2026-06-30',
    )
  })
})

describe('without a day a change holds', () => {
  const vanaf = (pas: Partial<Pas>, nu: string) =>
    wijzig(dossierVan({ ...PAS, ...pas }), { telefoon: '0517 000000' }, { nu })
  test.each([
    ['from today', {}, NU, '2026-03-01'],
    ['from the Dutch day, an hour after midnight of 29 March', {}, '2026-03-28T23:30:00Z', '2026-03-29'],
    ['from the first day of a pass still to begin', { geldigVanaf: '2026-03-02' }, NU, '2026-03-02'],
    ['from today on the first day', { geldigVanaf: '2026-03-01' }, NU, '2026-03-01'],
    ['on the last day of the pass', { geldigTotEnMet: '2026-03-01' }, NU, '2026-03-01'],
    ['on the last day of a pass that is over', { geldigTotEnMet: '2026-02-28' }, NU, '2026-02-28'],
    ['on 29 February', {}, '2028-02-29T12:00:00+01:00', '2028-02-29'],
    ['on 31 December, a minute before the new year', {}, '2026-12-31T23:59:00+01:00', '2026-12-31'],
  ])('%s', (_, pas, nu, verwacht) => {
    expect(vanaf(pas, nu)).toMatchObject({ soort: 'gewijzigd', vanaf: verwacht })
  })
})

describe('a change outside the validity of the pass', () => {
  test.each([
    ['the day before the first', '2025-12-31', ['vanaf pas.wijziging-buiten-geldigheid']],
    ['the first day', '2026-01-01', []],
    ['the last day', '2030-12-31', []],
    ['the day after the last', '2031-01-01', ['vanaf pas.wijziging-buiten-geldigheid']],
  ])('%s', (_, vanaf, verwacht) => {
    expect(fouten(VERLEEND, { scootmobiel: true }, { vanaf })).toEqual(verwacht)
  })

  test('is none for what holds for every day', () => {
    expect(fouten(VERLEEND, { geboortedatum: '1978-05-03' }, { vanaf: '2031-01-01' })).toEqual([])
  })

  test('is judged by the validity that the same change sets', () => {
    expect(fouten(VERLEEND, { geldigTotEnMet: '2026-06-30', scootmobiel: true }, { vanaf: '2026-07-01' })).toEqual([
      'vanaf pas.wijziging-buiten-geldigheid',
    ])
    expect(
      fouten(
        dossierVan({ ...PAS, geldigTotEnMet: '2026-06-30' }),
        { geldigTotEnMet: '2026-07-01', scootmobiel: true },
        { vanaf: '2026-07-01' },
      ),
    ).toEqual([])
  })
})

describe('Harlingen § 2.7.1 holds for an extension too', () => {
  test.each([
    ['five years from its first day', '2030-12-31', []],
    ['five years from the day after its last one: a new decision', '2032-12-31', []],
    ['a day more, over New Year', '2033-01-01', ['geldigTotEnMet pas.te-lang-geldig']],
  ])('%s', (_, geldigTotEnMet, verwacht) => {
    expect(fouten(dossierVan({ ...PAS, geldigTotEnMet: '2027-12-31' }), { geldigTotEnMet })).toEqual(verwacht)
  })

  test.each([
    ['2033-02-28', []],
    ['2033-03-01', ['geldigTotEnMet pas.te-lang-geldig']],
  ])('of a pass from 29 February 2028, up to and including %s', (geldigTotEnMet, verwacht) => {
    expect(
      fouten(dossierVan({ ...PAS, geldigVanaf: '2028-02-29', geldigTotEnMet: '2028-12-31' }), { geldigTotEnMet }),
    ).toEqual(verwacht)
  })

  test('again and again, each time from the day after the last one, and never two ahead', () => {
    const eens = na(VERLEEND, { geldigTotEnMet: '2035-12-31' })
    expect(fouten(eens, { geldigTotEnMet: '2036-01-01' })).toEqual(['geldigTotEnMet pas.te-lang-geldig'])
    const NA = '2031-01-01T09:00:00+01:00'
    expect(fouten(eens, { geldigTotEnMet: '2040-12-31' }, { nu: NA })).toEqual([])
    expect(fouten(eens, { geldigTotEnMet: '2041-01-01' }, { nu: NA })).toEqual(['geldigTotEnMet pas.te-lang-geldig'])
    expect(termijnenVan(na(eens, { geldigTotEnMet: '2040-12-31' }, { nu: NA }))).toEqual([
      { vanaf: '2026-01-01', totEnMet: '2030-12-31' },
      { vanaf: '2031-01-01', totEnMet: '2035-12-31' },
      { vanaf: '2036-01-01', totEnMet: '2040-12-31' },
    ])
  })

  test('a shorter one takes back what was lengthened', () => {
    const eens = na(VERLEEND, { geldigTotEnMet: '2035-12-31' })
    expect(termijnenVan(na(eens, { geldigTotEnMet: '2029-06-30' }))).toEqual([
      { vanaf: '2026-01-01', totEnMet: '2029-06-30' },
    ])
  })

  test('other changes of a pass that was lengthened are not held to its length', () => {
    expect(fouten(na(VERLEEND, { geldigTotEnMet: '2035-12-31' }), { scootmobiel: true })).toEqual([])
  })
})

describe('faults', () => {
  test('are told all at once, and the pass stays as it was', () => {
    const velden = {
      geldigTotEnMet: '2036-01-01',
      geboortedatum: '2027-01-01',
      puntbestemmingen: [plekOp(10_000)],
      scootmobiel: true,
    }
    expect(fouten(VERLEEND, velden, { vanaf: '2025-12-31' }).toSorted()).toEqual([
      'geboortedatum pas.nog-niet-geboren',
      'geldigTotEnMet pas.te-lang-geldig',
      'puntbestemmingen pas.geen-eigen-puntbestemmingen',
      'vanaf pas.wijziging-buiten-geldigheid',
    ])
    expect(VERLEEND.wijzigingen).toEqual([])
  })

  test.each([
    ['an ending on the first day', '2026-01-01', []],
    [
      'an ending before the first day, told once and where it was asked',
      '2025-12-31',
      ['einde.datum pas.einde-voor-begin'],
    ],
  ])('%s', (_, datum, verwacht) => {
    expect(fouten(VERLEEND, { einde: { datum, soort: 'verhuisd' } })).toEqual(verwacht)
  })

  test('a pass can change 200 times', () => {
    const wijziging = { op: '2026-03-01T08:00:00Z', ...WIE, vanaf: '2026-03-01', velden: { telefoon: '0517 000000' } }
    const keer = (aantal: number): Pasdossier => ({
      ...VERLEEND,
      wijzigingen: Array.from({ length: aantal }, () => wijziging),
    })
    expect(fouten(keer(199), { scootmobiel: true })).toEqual([])
    expect(fouten(keer(200), { scootmobiel: true })).toEqual([' pas.te-veel-wijzigingen'])
  })

  test('and holds no more text than fits in an item, however often it changed', () => {
    const lang = (i: number) => ({
      reizigersbudget: { meterPerJaar: 2_000_000 + i, motivering: `${'x'.repeat(1990)} ${i}` },
    })
    let dossier = VERLEEND
    let keer = 0
    while (fouten(dossier, lang(keer)).length === 0) dossier = na(dossier, lang(keer++))
    // About 2.180 characters a change, and 90.000 in all.
    expect(keer).toBeGreaterThan(35)
    expect(keer).toBeLessThan(45)
  })
})

describe('moving with puntbestemmingen: Berkelland art. 1.1 lid 1 onder p, between 20 and 40 km from the home', () => {
  const PUNT = plekOp(40_000)
  const dossier = dossierVan({ ...PAS, puntbestemmingen: [PUNT] })
  const BUITEN = ['puntbestemmingen.0 pas.puntbestemming-buiten-ring']
  const verhuis = (lat: number) =>
    fouten(
      dossier,
      { woning: plekOp(0, { id: 'nieuw', punt: { lat, lon: 5.5 } }) },
      { versies: BERKELLAND, vanaf: '2026-07-01' },
    )

  test('stays within the ring', () => {
    expect(verhuis(53.000001)).toEqual([])
  })
  test('comes too near: 15 km', () => {
    expect(verhuis(plekOp(25_000).punt.lat)).toEqual(BUITEN)
  })
  test('goes too far', () => {
    expect(verhuis(52.99)).toEqual(BUITEN)
  })
  test('goes well when the puntbestemming goes with it', () => {
    const velden = { woning: plekOp(20_000), puntbestemmingen: [] }
    expect(fouten(dossier, velden, { versies: BERKELLAND, vanaf: '2026-07-01' })).toEqual([])
  })
  test('is held to what was planned for a later day too, and the fault is told once', () => {
    const straks = na(dossierVan(PAS), { puntbestemmingen: [PUNT] }, { versies: BERKELLAND, vanaf: '2026-09-01' })
    expect(fouten(straks, { woning: plekOp(25_000) }, { versies: BERKELLAND, vanaf: '2026-07-01' })).toEqual(BUITEN)
    expect(fouten(straks, { woning: plekOp(25_000) }, { versies: BERKELLAND, vanaf: '2026-10-01' })).toEqual(BUITEN)
  })
})

describe('blocking', () => {
  const blok = (reden: string) => ({ blokkade: { reden } })
  const geblokkeerd = na(VERLEEND, blok('Onderzoek (verzonnen)'), { vanaf: '2026-04-01' })
  test('keeps its first day while it stands, also when told again later', () => {
    expect(wijzig(geblokkeerd, blok('Onderzoek (verzonnen)'), { vanaf: '2026-05-01' }).soort).toBe('onveranderd')
  })
  test('for another reason is another block', () => {
    expect(
      pasOp(na(geblokkeerd, blok('Iets anders (verzonnen)'), { vanaf: '2026-05-01' }), '2026-06-01').blokkade,
    ).toEqual({
      vanaf: '2026-05-01',
      reden: 'Iets anders (verzonnen)',
    })
  })
  test('ends from the day that it is lifted', () => {
    const los = na(geblokkeerd, { blokkade: null }, { vanaf: '2026-04-15', reden: 'Uitgezocht (verzonnen)' })
    expect(pasOp(los, '2026-04-14').blokkade?.vanaf).toBe('2026-04-01')
    expect(pasOp(los, '2026-04-15').blokkade).toBeUndefined()
  })
})

test('a budget that is raised halfway the year holds for rides from that day on', () => {
  const hoger = na(
    VERLEEND,
    { reizigersbudget: { meterPerJaar: 2_000_000, motivering: 'Voorbeeld (verzonnen)' } },
    { vanaf: '2026-07-01' },
  )
  const limiet = (dag: string) => daglimietVan(persoonVanPas(hoger), dag, HARLINGEN[0]).limietMeter
  expect([limiet('2026-06-30'), limiet('2026-07-01'), limiet('2026-12-31')]).toEqual([1_500_000, 2_000_000, 2_000_000])
  const terug = na(hoger, { reizigersbudget: null }, { vanaf: '2026-10-01' })
  expect(daglimietVan(persoonVanPas(terug), '2026-10-01', HARLINGEN[0]).limietMeter).toBe(1_500_000)
})
