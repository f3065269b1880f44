import { describe, expect, test } from 'vitest'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { decideRit, regels } from '../../../../domain/rit/index.ts'
import { samen } from '../../../cases/samen.ts'
import {
  aanvraagVan,
  beoordeel,
  feitenVan,
  gewijzigd,
  HARLINGEN,
  heenrit,
  plekOp,
  redenenVan,
  SOZAWE,
  WONING,
  zonderTarief,
} from '../../support.ts'

const RETOUR = '2026-03-14T14:00:00+01:00'

describe('several faults at once', () => {
  test.each(samen)('$geval', (geval) => {
    const besluit = beoordeel(geval)
    const namen = redenenVan(besluit).map((r) => (r.richting === undefined ? r.regel : `${r.regel} (${r.richting})`))
    expect(namen).toEqual(geval.redenen)
    expect(besluit.beslissing.uitkomst).toBe('geweigerd')
  })

  test('reasons stand in the order of the rules', () => {
    const orde = new Map(regels.map(({ id }, i) => [id, i]))
    for (const geval of samen) {
      const plaatsen = redenenVan(beoordeel(geval)).map((reden) => orde.get(reden.regel)!)
      expect(plaatsen).toEqual(plaatsen.toSorted((a, b) => a - b))
    }
  })
})

describe('refused or put to somebody', () => {
  const tweeTassen = { bagage: { stuks: 2, groot: false, gevaarlijk: false } }

  test('a reason that asks for review alone leads to review', () => {
    expect(beoordeel({ aanvraag: tweeTassen }).beslissing.uitkomst).toBe('voorleggen')
  })

  test('beside a reason that refuses it leads to a refusal that tells both', () => {
    const besluit = beoordeel({ aanvraag: { ...tweeTassen, naar: plekOp(25_001) } })
    expect(besluit.beslissing.uitkomst).toBe('geweigerd')
    expect(redenenVan(besluit).map((r) => [r.regel, r.uitkomst])).toEqual([
      ['gebied.buiten-straal', 'geweigerd'],
      ['bagage.te-veel', 'voorleggen'],
    ])
  })
})

describe('the rides of a request', () => {
  test('an outward ride alone', () => {
    const { beslissing, ritten } = beoordeel({})
    expect(beslissing).toEqual({ uitkomst: 'toegestaan', waarde: ritten })
    expect(ritten.map((rit) => [rit.richting, rit.van.id, rit.naar.id, utcTekst(rit.vertrek.epochMs)])).toEqual([
      ['heen', 'op-0-meter', 'op-10000-meter', '2026-03-14T09:30:00Z'],
    ])
  })

  test('a return ride runs the other way round', () => {
    const { ritten } = beoordeel({ retour: RETOUR })
    expect(ritten.map((rit) => [rit.richting, rit.van.id, rit.naar.id, utcTekst(rit.vertrek.epochMs)])).toEqual([
      ['heen', 'op-0-meter', 'op-10000-meter', '2026-03-14T09:30:00Z'],
      ['retour', 'op-10000-meter', 'op-0-meter', '2026-03-14T13:00:00Z'],
    ])
  })

  test('a return ride of another length has its own price, budget and duration', () => {
    const aanvraag = aanvraagVan({ retour: RETOUR })
    const feiten = feitenVan({})
    const { ritten, reizigersbudgetten } = decideRit(
      aanvraag,
      {
        ...feiten,
        afstand: {
          heen: { meter: 10_000, methode: 'routeplanner' },
          retour: { meter: 12_000, methode: 'omwegfactor', routeplannerUitgevallen: true },
        },
      },
      HARLINGEN,
    )
    // 12 km: 1,01 + 12 × 0,17 = 3,05. At 40 km an hour it takes 18 minutes.
    expect(ritten.map((rit) => rit.ritprijs?.totaalCent)).toEqual([271, 305])
    expect(ritten.map((rit) => utcTekst(rit.aankomstEpochMs))).toEqual(['2026-03-14T09:45:00Z', '2026-03-14T13:18:00Z'])
    expect(ritten.map((rit) => rit.afstand.methode)).toEqual(['routeplanner', 'omwegfactor'])
    expect(reizigersbudgetten.map((budget) => budget.nodigMeter)).toEqual([22_000])
  })

  test('to arrive at a time: departs as long before as the ride takes, in whole minutes', () => {
    // 10.001 m at 40 km an hour: 15 minutes and 0,09 second, so 16 minutes.
    const rit = heenrit(beoordeel({ aankomst: '2026-03-14T10:30:00+01:00', afstandMeter: 10_001 }))
    expect(utcTekst(rit.vertrek.epochMs)).toBe('2026-03-14T09:14:00Z')
    expect(utcTekst(rit.aankomstEpochMs)).toBe('2026-03-14T09:30:00Z')
  })

  test('to arrive in the new year is to depart in the old one: its policy, tariff and budget count', () => {
    const rit = heenrit(beoordeel({ aankomst: '2027-01-01T00:10:00+01:00' }))
    expect([rit.vertrek.datum, rit.jaar]).toEqual(['2026-12-31', 2026])
  })

  test('without policy or tariff a ride has no price, and says which rides there would be', () => {
    expect(beoordeel({ versies: [] }).ritten.map((rit) => rit.ritprijs)).toEqual([undefined])
    expect(heenrit(beoordeel({ versies: zonderTarief(HARLINGEN) })).ritprijs).toBeUndefined()
  })

  test('a refused ride has a price all the same', () => {
    const besluit = beoordeel({ aanvraag: { naar: plekOp(25_001) } })
    expect(besluit.beslissing.uitkomst).toBe('geweigerd')
    expect(heenrit(besluit).ritprijs?.totaalCent).toBe(271)
  })

  test('each ride is judged by the policy of its own day', () => {
    const [oud] = zonderTarief(HARLINGEN, { geldigTotEnMet: '2026-03-14' })
    const nieuw = gewijzigd(HARLINGEN, {
      geldigVanaf: '2026-03-15',
      gebied: { ...HARLINGEN[0].gebied!, straalMeter: 20_000 },
      tarieven: HARLINGEN[0].tarieven.map((tarief) => ({ ...tarief, geldigVanaf: '2026-03-15' })),
    })
    const redenen = redenenVan(
      beoordeel({
        versies: [oud, ...nieuw],
        retour: '2026-03-15T10:00:00+01:00',
        aanvraag: { naar: plekOp(24_999) },
      }),
    )
    expect(redenen.map((r) => [r.regel, r.richting, r.feiten])).toEqual([
      ['beleid.geen-tarief', 'heen', { datum: '2026-03-14' }],
      ['gebied.buiten-straal', 'retour', { afstandMeter: 24_999, maximumMeter: 20_000, adres: 'naar' }],
    ])
  })
})

const kern = (s: Parameters<typeof beoordeel>[0]) =>
  beoordeel(s).reizigersbudgetten.map((b) => [b.jaar, b.limietMeter, b.nodigMeter, b.resterendNaBoekingMeter])

describe('the budgets of a request', () => {
  test('what would be left', () => {
    expect(kern({ geboekt: { 2026: 100_000 }, gereden: { 2026: 50_000 } })).toEqual([
      [2026, 1_500_000, 10_000, 1_340_000],
    ])
  })

  test('out and back draw on one budget', () => {
    expect(kern({ retour: RETOUR })).toEqual([[2026, 1_500_000, 20_000, 1_480_000]])
  })

  test('over New Year on two', () => {
    expect(
      kern({
        vertrek: '2026-12-31T23:50:00+01:00',
        retour: '2027-01-01T08:00:00+01:00',
        geboekt: { 2026: 1_000_000, 2027: 2000 },
      }),
    ).toEqual([
      [2026, 1_500_000, 10_000, 490_000],
      [2027, 1_500_000, 10_000, 1_488_000],
    ])
  })

  test('a refused ride takes nothing; one for review would', () => {
    const tweeTassen = { bagage: { stuks: 2, groot: false, gevaarlijk: false } }
    expect(kern({ aanvraag: { naar: plekOp(25_001) } })).toEqual([[2026, 1_500_000, 10_000, 1_500_000]])
    expect(kern({ aanvraag: tweeTassen })).toEqual([[2026, 1_500_000, 10_000, 1_490_000]])
  })

  test('no limit is no number', () => {
    expect(kern({ versies: gewijzigd(HARLINGEN, { reizigersbudget: undefined }) })).toEqual([
      [2026, null, 10_000, null],
    ])
  })
})

describe('age counts on the day of the ride', () => {
  const [sozawe] = SOZAWE
  const [tarief] = sozawe.tarieven
  const verlengd = gewijzigd(SOZAWE, {
    geldigTotEnMet: undefined,
    tarieven: [{ ...tarief!, geldigTotEnMet: undefined }],
  })
  const prijsOp = (geboortedatum: string, datum: string) =>
    heenrit(
      beoordeel({
        versies: verlengd,
        vertrek: `${datum}T12:00:00Z`,
        pas: { geboortedatum, geldigVanaf: '2020-01-01' },
      }),
    ).ritprijs?.totaalCent

  // 10 km: under 12 and over 64 0,63 + 10 × 0,10 = 1,63; from 12 to 64 1,01 + 10 × 0,17 = 2,71.
  test.each([
    ['the day before the 12th birthday', '2008-03-14', '2020-03-13', 163],
    ['the 12th birthday', '2008-03-14', '2020-03-14', 271],
    ['the day before the 65th birthday', '1955-03-14', '2020-03-13', 271],
    ['the 65th birthday', '1955-03-14', '2020-03-14', 163],
    ['born on 29 February, in a leap year: 28 February', '2008-02-29', '2020-02-28', 163],
    ['born on 29 February, in a leap year: 29 February', '2008-02-29', '2020-02-29', 271],
    ['born on 29 February, in another year: 28 February', '1956-02-29', '2021-02-28', 271],
    ['born on 29 February, in another year: 1 March', '1956-02-29', '2021-03-01', 163],
  ])('%s', (_, geboortedatum, datum, cent) => {
    expect(prijsOp(geboortedatum, datum)).toBe(cent)
  })

  test.each([
    ['the last second of the eve', '2020-03-13T22:59:59Z', 163],
    ['the birthday begins at midnight here, 23.00 UTC on the eve', '2020-03-13T23:00:00Z', 271],
  ])('%s', (_, vertrek, cent) => {
    const pas = { geboortedatum: '2008-03-14', geldigVanaf: '2020-01-01' }
    expect(heenrit(beoordeel({ versies: SOZAWE, vertrek, pas })).ritprijs?.totaalCent).toBe(cent)
  })

  test('out on the eve and back on the birthday: each its own price', () => {
    const { ritten } = beoordeel({
      versies: SOZAWE,
      vertrek: '2020-03-13T20:00:00+01:00',
      retour: '2020-03-14T12:00:00+01:00',
      pas: { geboortedatum: '2008-03-14', geldigVanaf: '2020-01-01' },
    })
    expect(ritten.map((rit) => rit.ritprijs?.totaalCent)).toEqual([163, 271])
  })
})

test('another address at the very point of the home is within any radius', () => {
  const besluit = beoordeel({ aanvraag: { naar: { ...WONING, id: 'ander-adres' } } })
  expect(redenenVan(besluit)).toEqual([])
})
