import { describe, expect, test } from 'vitest'
import { RITDOELEN } from '../../domain/kernel/reis.ts'
import { kilometerTekst } from '../../domain/kernel/tekst.ts'
import { limietredenVan, persoonVanPas, prognoseTekst } from '../../domain/persoon/index.ts'
import { lichtToe, type FeitenPerRegel, type Reden } from '../../domain/rit/index.ts'
import { foutenIn } from '../support/zinnen.ts'
import { HARLINGEN, PAS } from './support.ts'

type RegelId = keyof FeitenPerRegel

const BRON = { regeling: 'Regels (verzonnen)', artikel: '1' }
const VERTREK = '2026-03-14T09:30:00Z'
const DATUM = '2026-03-14'
const GRATIS = [undefined, true, false] as const

type Feiten = { readonly [Id in RegelId]: (n: number) => readonly FeitenPerRegel[Id][] }

/** Every rule with every kind of facts that it can have, with a number in each place where there is one. */
const FEITEN: Feiten = {
  'beleid.niet-van-kracht': () => [{ datum: DATUM }],
  'beleid.geen-tarief': () => [{ datum: DATUM }],
  'gebied.zones-onbekend': () => [{ kaart: null }, { kaart: 'Zones 2026' }],
  'pas.ongeldig': () => [{ datum: DATUM, geldigVanaf: DATUM, geldigTotEnMet: DATUM }],
  'pas.geblokkeerd': () => [{ datum: DATUM, geblokkeerdVanaf: DATUM }],
  'tijd.verleden': () => [{ vertrek: VERTREK, nu: VERTREK }],
  'tijd.te-kort-vooraf': (n) => [
    { vertrek: VERTREK, vroegsteVertrek: VERTREK, minimumMinuten: n },
    { vertrek: VERTREK, vroegsteVertrek: VERTREK, minimumMinuten: 60 * (n + 1) },
    { vertrek: VERTREK, vroegsteVertrek: VERTREK, klok: '21:00', dagenVooraf: n },
  ],
  'tijd.te-ver-vooruit': (n) => [{ datum: DATUM, maximumDagen: n, laatsteDatum: DATUM }],
  'tijd.buiten-bediening': (n) => [
    {
      vertrek: VERTREK,
      vertrekLokaal: '10:30',
      van: null,
      totEnMet: null,
      blokken: [
        { van: '07:00', totEnMet: '09:00' },
        { van: '12:00', totEnMet: '24:00' },
      ].slice(0, n),
    },
  ],
  'rit.dubbel': () => [
    ...[null, 'R1'].map((ritnummer) => ({ vertrek: VERTREK, ritnummer })),
    { vertrek: VERTREK, ritnummer: null, wie: 'medereiziger' },
  ],
  'doel.andere-regeling': () =>
    RITDOELEN.flatMap((ritdoel) => [
      { ritdoel, verantwoordelijk: 'de zorgaanbieder' },
      { ritdoel, verantwoordelijk: 'de zorgaanbieder', misschien: true },
    ]),
  'gebied.buiten-straal': (n) => [
    // Nobody drives nought kilometres: a most is more.
    ...(['van', 'naar'] as const).flatMap((adres) =>
      [{}, { gemeten: 'straalVanOpstapadres' as const }, { gemeten: 'ritlengte' as const }].map((meer) => ({
        afstandMeter: (n + 1) * 1000 + 1,
        maximumMeter: (n + 1) * 1000,
        adres,
        ...meer,
      })),
    ),
    { gebied: 'het eiland', reden: undefined },
    { gebied: 'het eiland', reden: 'Op het eiland rijdt de bus.' },
  ],
  'budget.ontoereikend': (n) => [
    { jaar: 2026, nodigMeter: 10_000, resterendMeter: n * 1000, limietMeter: 1_500_000 },
    { jaar: 2026, nodigMeter: 10_000, resterendMeter: n, limietMeter: 1_500_000 },
    ...(['meter', 'zones', 'ritten', 'cent'] as const).flatMap((telt) =>
      ['2026', '2026-K1', '2026-03', '2026-W11'].map((periode) => ({
        budget: 'avondritten',
        periode,
        telt,
        nodig: n + 1,
        resterend: n,
        limiet: 5,
      })),
    ),
  ],
  'meereizen.te-veel-kinderen': (n) => [{ aantal: n + 1, maximum: n }],
  'meereizen.te-veel-medereizigers': (n) => [{ aantal: n + 1, maximum: n }],
  'meereizen.pas-onbekend': (n) => [{ aantal: n + 1 }],
  'meereizen.niet-toegestaan': (n) =>
    (['kind', 'medereiziger', 'medischBegeleider'] as const).map((wie) => ({ wie, aantal: n + 1 })),
  'meereizen.begeleider-ontbreekt': () =>
    GRATIS.map((gratis) => ({
      begeleiding: 'verplicht',
      ...(gratis === undefined ? {} : { begeleiderGratis: gratis }),
    })),
  'meereizen.begeleider-zonder-pas': (n) => [
    { aantal: n + 1 },
    { aantal: n + 1, begeleiderGratis: true, medereizigerGratis: false },
  ],
  'meereizen.begeleider-te-jong': (n) => [{ leeftijd: n, minimum: 12 }],
  'meereizen.te-veel-begeleiders': (n) => [
    { aantal: n + 2, maximum: n + 1 },
    { aantal: n + 2, maximum: n + 1, begeleiderGratis: true, medereizigerGratis: false },
  ],
  'hulpmiddel.rolstoel-niet-geindiceerd': () => [{ vervoertype: 'regulier' }],
  'hulpmiddel.scootmobiel-niet-geindiceerd': () => [{ scootmobiel: false }],
  'hulpmiddel.scootmobiel-onveilig': () => [{ overstap: 'nietMogelijk' }],
  'hulpmiddel.ritlengte': (n) =>
    (['rollator', 'rolstoel', 'opvouwbareRolstoel', 'scootmobiel'] as const).flatMap((hulpmiddel) => [
      { hulpmiddel, afstandMeter: n * 1000 + 1, vanafMeter: undefined, totEnMetMeter: n * 1000 },
      { hulpmiddel, afstandMeter: n * 1000 + 999, vanafMeter: (n + 1) * 1000, totEnMetMeter: undefined },
    ]),
  'dier.niet-toegestaan': (n) => [{ aantal: n }, { aantal: n, huisdieren: 'nooit' }],
  'bagage.te-veel': (n) => [{ stuks: n + 1, maximum: n }],
  'bagage.verboden': () => [{ gevaarlijk: true }],
}

const zinnenVan = (regel: RegelId, n: number): string[] =>
  (FEITEN[regel](n) as readonly Reden['feiten'][]).flatMap((feiten) => {
    const reden = { regel, feiten, uitkomst: 'geweigerd', bron: BRON, alternatief: 'gemeente' } as Reden
    const { tekst, alternatief } = lichtToe(reden)
    return alternatief === undefined ? [tekst] : [tekst, alternatief.tekst, `${tekst} ${alternatief.tekst}`]
  })

describe.each(Object.keys(FEITEN) as RegelId[])('what somebody reads of %s', (regel) => {
  test.each([0, 1, 2])('with %i', (n) => {
    expect(zinnenVan(regel, n).flatMap(foutenIn)).toEqual([])
  })
})

test('a limit and what is beyond it are never told as the same number of kilometres', () => {
  for (const regel of ['hulpmiddel.ritlengte', 'gebied.buiten-straal'] as const)
    for (const n of [1, 2, 25])
      for (const zin of zinnenVan(regel, n)) {
        const genoemd = [...zin.matchAll(/[\d.,]+ kilometer/g)].map(([getal]) => getal)
        expect(new Set(genoemd).size).toBe(genoemd.length)
      }
})

test('one second past the last minute is not that minute', () => {
  const feiten = {
    vertrek: '2026-03-13T23:00:01Z',
    vertrekLokaal: '00:00',
    van: '07:00',
    totEnMet: '24:00',
    blokken: [{ van: '07:00', totEnMet: '24:00' }],
  }
  const bij = (vertrekLokaal: string): string =>
    lichtToe({
      regel: 'tijd.buiten-bediening',
      feiten: { ...feiten, vertrekLokaal },
      uitkomst: 'geweigerd',
      bron: BRON,
      alternatief: 'anderTijdstip',
    }).tekst
  expect(bij('00:00')).toBe('Net na 00.00 uur rijdt de taxi niet. De taxi rijdt van 07.00 uur tot en met 24.00 uur.')
  expect(bij('06:59')).toMatch(/^Om 06\.59 uur /)
})

test('no sentence says that something cannot be done, and then that it can', () => {
  const zin = zinnenVan('hulpmiddel.scootmobiel-onveilig', 1).join(' ')
  expect(zin).toContain('U kunt niet overstappen')
  expect(zin).not.toContain('kunt ook')
})

describe('a budget', () => {
  const persoon = persoonVanPas({
    pas: { ...PAS, geldigVanaf: '2024-07-01', geldigTotEnMet: '2027-12-31' },
    verlening: { op: '2024-06-01T10:00:00Z', wie: 'sub', rol: 'gemeente' },
    wijzigingen: [],
  })
  test.each([
    ['2023-12-31', 'Uw pas was niet geldig in 2023.'],
    ['2025-12-31', 'mocht u 1.500 kilometer per jaar reizen'],
    ['2026-03-14', 'mag u 1.500 kilometer per jaar reizen'],
    ['2028-01-01', 'Uw pas is niet geldig in 2028.'],
  ])('is told in the tense of its year: %s', (datum, zin) => {
    expect(limietredenVan(persoon, datum, HARLINGEN[0], '2026-03-14').tekst).toContain(zin)
  })

  test.each([0, 1, 999, 1000, 2000])('a pace of %i metres a week', (meterPerWeek) => {
    const zinnen = [
      prognoseTekst({ meterPerWeek, genoeg: true }),
      prognoseTekst({ meterPerWeek, genoeg: false, totEnMetWeek: '2026-W37', opOp: '2026-09-10' }),
    ]
    expect(zinnen.flatMap(foutenIn)).toEqual([])
    for (const zin of zinnen) expect(zin).not.toContain(kilometerTekst(0))
  })
})
