import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentVan, plusDagen } from '../../../../domain/kernel/tijd/time.ts'
import {
  boekAlsGereden,
  boekIn,
  geefVrij,
  houdIn,
  leegReisjaar,
  persoonVanPas,
  reizigersbudgetVan,
  type Reisagenda,
} from '../../../../domain/persoon/index.ts'
import {
  dagenVan,
  heeftMaandoverzicht,
  maandoverzichtVan,
  reistijdVan,
  ritVanVoorstel,
  verbruikVan,
  type Rit,
} from '../../../../domain/rit/index.ts'
import { aanvraagVan, beoordeel, dossierVan, gewijzigd, HARLINGEN, heenrit, PAS } from '../../support.ts'

const [harlingen] = HARLINGEN
const GEBOEKT = ritVanVoorstel(
  heenrit(beoordeel({})),
  aanvraagVan({}),
  { ritnummer: 'R-0' },
  { opzijgezet: [] },
  { wie: 'centralist-voorbeeld', rol: 'centralist' },
  momentVan('2026-01-01T09:00:00+01:00').epochMs,
)
const PRIJS = { ...GEBOEKT.ritprijs, totaalCent: 271, status: 'vastgesteld' } as const

/** A ride of 10 km for 2,71, unless it says otherwise. */
const ritOp = (vertrek: string, anders: Partial<Rit> = {}): Rit => ({
  ...GEBOEKT,
  ritnummer: `R ${vertrek}`,
  vertrek,
  verwachteAankomst: vertrek,
  ritprijs: PRIJS,
  status: 'gereden',
  ...anders,
})

/** How a year stands after these rides: each is booked first, and then becomes what it is. */
const jaarNa = (ritten: readonly Rit[]): Reisagenda =>
  ritten.reduce<Reisagenda>((jaar, rit) => {
    const verbruik = verbruikVan(rit)
    const geboekt = boekIn(jaar, [{ verbruik, reistijd: reistijdVan(rit) }], undefined, 0)
    if (rit.status === 'geboekt') return geboekt
    if (rit.status === 'gereden') return boekAlsGereden(geboekt, verbruik, rit.ritnummer)
    return (rit.afrekening?.meter === 'inhouden' ? houdIn : geefVrij)(geboekt, verbruik, rit.ritnummer)
  }, leegReisjaar(2026))

const overzicht = (ritten: readonly Rit[], maand = '2026-03', vandaag = '2026-06-01', versies = HARLINGEN) =>
  maandoverzichtVan({
    persoon: persoonVanPas(dossierVan(PAS)),
    maand,
    vandaag,
    ritten: ritten.filter(({ vertrek }) => momentVan(vertrek).datum >= `${maand}-01`),
    reisjaar: jaarNa(ritten),
    versies,
    beleid: versies[0],
  })

const LAAT = { soort: 'teLaatGeannuleerd', meter: 'inhouden', ritprijs: 'verschuldigd' } as const

describe('the statement of a month', () => {
  // January 1 × 10 km; March 2 driven, 1 cancelled, 1 cancelled late that counts, 1 nobody, 1 not driven; April 1 × 10 km.
  const ritten = [
    ritOp('2026-01-10T10:00:00Z'),
    ritOp('2026-03-02T10:00:00Z'),
    ritOp('2026-03-03T10:00:00Z'),
    ritOp('2026-03-04T10:00:00Z', { status: 'geannuleerd' }),
    ritOp('2026-03-05T10:00:00Z', { status: 'geannuleerd', afrekening: LAAT }),
    ritOp('2026-03-06T10:00:00Z', { status: 'loosgemeld' }),
    ritOp('2026-03-07T10:00:00Z', { status: 'nietGereden' }),
    ritOp('2026-04-01T10:00:00Z'),
  ]
  test('counts rides, kilometres, what was to be paid, and what was left on its last day', () => {
    expect(overzicht(ritten)).toMatchObject({
      isVoorlopig: false,
      aantal: { gereden: 2, geannuleerd: 2, loosgemeld: 1, nietGereden: 1, geboekt: 0 },
      teLaatGeannuleerd: 1,
      geredenMeter: 20_000,
      ingehoudenMeter: 10_000,
      // Two driven and one cancelled late: 3 × 2,71. Harlingen's text does not say who receives it.
      ritbijdragen: [{ ritten: 3, bedragCent: 813, status: 'vastgesteld' }],
      // January 10, March 20 and 10 that counts; not the 10 of April.
      budget: {
        peildatum: '2026-03-31',
        limietMeter: 1_500_000,
        beginstandMeter: 0,
        gebruiktMeter: 40_000,
        resterendMeter: 1_460_000,
      },
    })
    expect(overzicht(ritten, '2026-12').budget.resterendMeter).toBe(1_450_000)
  })

  test('a month without rides has one too', () => {
    expect(overzicht(ritten, '2026-02')).toMatchObject({
      aantal: { gereden: 0, geannuleerd: 0, loosgemeld: 0, nietGereden: 0, geboekt: 0 },
      ritbijdragen: [],
      budget: { peildatum: '2026-02-28', gebruiktMeter: 10_000 },
    })
  })

  test('the receiver is named where the policy of the booking names one', () => {
    const { bron } = harlingen
    const versies = gewijzigd(HARLINGEN, { bijdrage: { ...harlingen.bijdrage, bron, ritbijdrageVoor: 'vervoerder' } })
    expect(overzicht(ritten, '2026-03', '2026-06-01', versies).ritbijdragen).toEqual([
      { voor: 'vervoerder', ritten: 3, bedragCent: 813, status: 'vastgesteld' },
    ])
  })

  test('an amount that is an example is told to be one', () => {
    const voorbeeld = ritOp('2026-03-02T10:00:00Z', { ritprijs: { ...PRIJS, status: 'voorbeeld' } })
    expect(overzicht([voorbeeld, ritOp('2026-03-03T10:00:00Z')]).ritbijdragen).toEqual([
      { ritten: 2, bedragCent: 542, status: 'voorbeeld' },
    ])
  })

  test('the day is the Dutch one: an hour before midnight in March is a ride of April', () => {
    // 31 March 22.30 in UTC is half past midnight on 1 April.
    const nacht = ritOp('2026-03-31T22:30:00Z')
    expect(overzicht([nacht])).toMatchObject({ aantal: { gereden: 0 }, budget: { gebruiktMeter: 0 } })
    expect(overzicht([nacht], '2026-04')).toMatchObject({ aantal: { gereden: 1 }, budget: { gebruiktMeter: 10_000 } })
  })

  test.each([
    ['on its last day', '2026-03-31', [], true],
    ['the day after', '2026-04-01', [], false],
    ['as long as a ride was not reported', '2026-04-01', [ritOp('2026-03-02T10:00:00Z', { status: 'geboekt' })], true],
  ] as const)('can become otherwise %s', (_, vandaag, eigen, verwacht) => {
    expect(overzicht(eigen, '2026-03', vandaag).isVoorlopig).toBe(verwacht)
  })

  test('a ride that is still to be driven costs nothing yet, and takes its metres', () => {
    expect(overzicht([ritOp('2026-03-20T10:00:00Z', { status: 'geboekt' })], '2026-03', '2026-03-10')).toMatchObject({
      ritbijdragen: [],
      geredenMeter: 0,
      budget: { gebruiktMeter: 10_000 },
    })
  })

  test('a pass that ended in the month is told of on its last day', () => {
    const persoon = persoonVanPas(dossierVan({ ...PAS, geldigTotEnMet: '2026-03-12' }))
    const feiten = { maand: '2026-03', vandaag: '2026-06-01', ritten: [], reisjaar: undefined, versies: HARLINGEN }
    expect(maandoverzichtVan({ ...feiten, persoon, beleid: harlingen }).budget).toMatchObject({
      peildatum: '2026-03-12',
      resterendMeter: 1_500_000,
    })
  })
})

test('a month has its own days', () => {
  expect(['2026-02', '2028-02', '2026-12'].map((maand) => dagenVan(maand).laatste)).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
  ])
})

test.each([
  ['the month in which it ends', '2026-05', '2026-06-01', true],
  ['the month after that', '2026-06', '2026-07-01', false],
  ['the month in which it begins', '2026-03', '2026-06-01', true],
  ['the month before that', '2026-02', '2026-06-01', false],
  ['this month, from its first day', '2026-05', '2026-05-01', true],
  ['a month to come', '2026-05', '2026-04-30', false],
])('a pass from 31 March to 1 May: %s', (_, maand, vandaag, verwacht) => {
  const persoon = persoonVanPas(dossierVan({ ...PAS, geldigVanaf: '2026-03-31', geldigTotEnMet: '2026-05-01' }))
  expect(heeftMaandoverzicht(persoon, maand, vandaag)).toBe(verwacht)
})

describe('whatever was booked and became of it', () => {
  const SOORTEN: readonly Partial<Rit>[] = [
    { status: 'geboekt' },
    { status: 'gereden' },
    { status: 'geannuleerd' },
    { status: 'geannuleerd', afrekening: LAAT },
    { status: 'loosgemeld', afrekening: { soort: 'loosgemeld', meter: 'inhouden', ritprijs: 'vervalt' } },
    { status: 'loosgemeld' },
    { status: 'nietGereden' },
  ]
  const rit = record({
    dag: integer({ min: 0, max: 364 }),
    soort: constantFrom(...SOORTEN),
    meter: integer({ min: 1, max: 60_000 }),
  })

  test('a month ends as if nothing had been booked after it, and the last one as the year does', () => {
    assert(
      property(array(rit, { maxLength: 12 }), integer({ min: 1, max: 12 }), (gevraagd, nummer) => {
        const ritten = gevraagd.map(({ dag, soort, meter }, i) =>
          ritOp(`${plusDagen('2026-01-01', dag)}T10:00:00Z`, {
            ...soort,
            ritnummer: `R-${i}`,
            afstand: { meter, methode: 'omwegfactor' },
          }),
        )
        const maand = `2026-${String(nummer).padStart(2, '0')}`
        const { laatste } = dagenVan(maand)
        const { budget, reisjaar } = overzicht(ritten, maand)
        const { bezet: _, ...ervoor } = jaarNa(ritten.filter(({ vertrek }) => vertrek <= `${laatste}T23`))
        expect(reisjaar).toMatchObject(ervoor)
        const heel = reizigersbudgetVan(persoonVanPas(dossierVan(PAS)), jaarNa(ritten), '2026-12-31', harlingen)
        expect(overzicht(ritten, '2026-12').budget.resterendMeter).toBe(heel.resterendMeter)
        expect(budget.resterendMeter).toBeGreaterThanOrEqual(heel.resterendMeter ?? 0)
      }),
    )
  })
})
