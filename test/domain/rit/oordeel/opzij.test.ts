import { describe, expect, test } from 'vitest'
import { houdOpzij, waaromOngegrond, zetOpzij, type Opzij } from '../../../../domain/rit/index.ts'
import type { RegelId } from '../../../../domain/rit/oordeel/reden.ts'
import type { Situatie } from '../../support.ts'
import { beslistabellen } from '../../../cases/index.ts'
import { beoordeel, BERKELLAND, gewijzigd, HARLINGEN, redenenVan } from '../../support.ts'

const AFWIJKING: Opzij = { afwijking: { motivering: 'Voorbeeld (verzonnen)' } }
const AKKOORD: Opzij = { akkoord: { door: 'Centrale voorbeeld (verzonnen)' } }

/** What no motivering takes away: written out, so that a new rule does not become one of either unseen. */
const NOOIT: readonly RegelId[] = [
  'beleid.niet-van-kracht',
  'beleid.geen-tarief',
  'pas.ongeldig',
  'pas.geblokkeerd',
  'tijd.verleden',
  'rit.dubbel',
  'gebied.zones-onbekend',
  'meereizen.pas-onbekend',
  'meereizen.begeleider-ontbreekt',
  'meereizen.begeleider-te-jong',
  'hulpmiddel.scootmobiel-onveilig',
  'bagage.verboden',
]
const WEL: readonly RegelId[] = [
  'tijd.te-kort-vooraf',
  'tijd.te-ver-vooruit',
  'tijd.buiten-bediening',
  'doel.andere-regeling',
  'gebied.buiten-straal',
  'budget.ontoereikend',
  'hulpmiddel.rolstoel-niet-geindiceerd',
  'meereizen.te-veel-kinderen',
  'meereizen.te-veel-medereizigers',
  'hulpmiddel.ritlengte',
  'meereizen.niet-toegestaan',
  'meereizen.begeleider-zonder-pas',
  'meereizen.te-veel-begeleiders',
  'hulpmiddel.scootmobiel-niet-geindiceerd',
  'dier.niet-toegestaan',
  'bagage.te-veel',
]

/** A situation of the decision tables that meets the rule. */
const situatieMet = (regel: RegelId): Situatie => {
  const gevallen = beslistabellen.flatMap((tabel) => (tabel.regel === regel ? tabel.gevallen : []))
  const geval =
    gevallen.find(({ redenen }) => redenen.length === 1) ?? gevallen.find(({ redenen }) => redenen.length > 0)
  if (geval === undefined) throw new Error(`geen geval van ${regel}`)
  return geval
}
const over = (regel: RegelId, opzij: Opzij): RegelId[] =>
  redenenVan(zetOpzij(beoordeel(situatieMet(regel)), opzij)).map((reden) => reden.regel)

test('every rule is one or the other', () => {
  expect([...NOOIT, ...WEL].toSorted()).toEqual(beslistabellen.map((tabel) => tabel.regel).toSorted())
})

describe('the hardship clause (Awb 4:84)', () => {
  test.each(NOOIT)('never sets %s aside', (regel) => {
    expect(over(regel, AFWIJKING)).toContain(regel)
  })
  test.each(WEL)('sets %s aside', (regel) => {
    expect(over(regel, AFWIJKING)).not.toContain(regel)
    const besluit = zetOpzij(beoordeel(situatieMet(regel)), AFWIJKING)
    expect(besluit.opzijgezet.map((reden) => reden.regel)).toContain(regel)
  })

  test('of two reasons takes the one and leaves the other', () => {
    const besluit = zetOpzij(beoordeel({ afstandMeter: 1_500_001, pas: { geldigTotEnMet: '2026-03-13' } }), AFWIJKING)
    expect(besluit.beslissing.uitkomst).toBe('geweigerd')
    expect(redenenVan(besluit).map((reden) => reden.regel)).toEqual(['pas.ongeldig'])
    expect(besluit.opzijgezet.map((reden) => reden.regel)).toEqual(['budget.ontoereikend'])
  })
})

describe('an agreement', () => {
  test('takes away what is to be put to somebody', () => {
    const besluit = zetOpzij(
      beoordeel({ aanvraag: { bagage: { stuks: 3, groot: false, gevaarlijk: false } } }),
      AKKOORD,
    )
    expect(besluit.beslissing.uitkomst).toBe('toegestaan')
    expect(besluit.opzijgezet.map((reden) => reden.regel)).toEqual(['bagage.te-veel'])
  })
  const VOORGELEGD: readonly RegelId[] = ['bagage.te-veel', 'doel.andere-regeling']
  test.each([...NOOIT, ...WEL].filter((regel) => !VOORGELEGD.includes(regel)))('leaves %s, that refuses', (regel) => {
    expect(over(regel, AKKOORD)).toContain(regel)
  })
})

test('without either nothing is set aside', () => {
  expect(over('bagage.te-veel', {})).toEqual(['bagage.te-veel'])
  const goed = zetOpzij(beoordeel({}), AFWIJKING)
  expect([goed.beslissing.uitkomst, goed.opzijgezet]).toEqual(['toegestaan', []])
})

describe('a deviation', () => {
  const ongegrond = (s: Situatie, opzij: Opzij = AFWIJKING) => waaromOngegrond(zetOpzij(beoordeel(s), opzij), opzij)
  const TE_VER: Situatie = { afstandMeter: 1_500_001 }
  const zonderGrond = gewijzigd(HARLINGEN, { afwijken: undefined })
  test.each<[string, Situatie, ReturnType<typeof ongegrond>]>([
    ['sets something aside', TE_VER, undefined],
    ['of a ride that needs none is none', {}, 'nietNodig'],
    ['of a ride that it cannot help tells the reasons', { pas: { geldigTotEnMet: '2026-03-13' } }, undefined],
    ['has no ground where the regeling gives none', { ...TE_VER, versies: zonderGrond }, 'geenGrond'],
    [
      'has no ground in a verordening without such a clause: Awb 4:84 is for beleidsregels',
      { versies: BERKELLAND },
      'geenGrond',
    ],
  ])('%s', (_, situatie, verwacht) => {
    expect(ongegrond(situatie)).toBe(verwacht)
  })
  test('that nobody asked is not judged', () => {
    expect(ongegrond({}, {})).toBeUndefined()
    expect(ongegrond({}, AKKOORD)).toBeUndefined()
  })
})

describe('a ride that changes keeps aside', () => {
  const koffers = (stuks: number) => beoordeel({ aanvraag: { bagage: { stuks, groot: false, gevaarlijk: false } } })
  const eerder = zetOpzij(koffers(3), AKKOORD).opzijgezet
  test('what is the same to the letter, as it was told then', () => {
    const [reden] = eerder
    const besluit = houdOpzij(koffers(3), [{ ...reden!, richting: 'heen' }])
    expect(besluit.beslissing.uitkomst).toBe('toegestaan')
    expect(besluit.opzijgezet).toEqual([{ ...reden!, richting: 'heen' }])
  })
  test('not what is worse: four suitcases', () => {
    expect(houdOpzij(koffers(4), eerder).beslissing.uitkomst).toBe('voorleggen')
    expect(houdOpzij(koffers(4), eerder).opzijgezet).toEqual([])
  })
  test('nothing that is no reason any more', () => {
    expect(houdOpzij(koffers(0), eerder)).toMatchObject({ beslissing: { uitkomst: 'toegestaan' }, opzijgezet: [] })
  })
})
