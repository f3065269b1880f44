import { describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/time.ts'
import { boekAlsGereden, leegReisjaar } from '../../../../domain/persoon/index.ts'
import { annuleer, ritVanVoorstel, verwerkMelding, type Ritmelding } from '../../../../domain/rit/index.ts'
import { aanvraagVan, beoordeel, HARLINGEN, heenrit } from '../../support.ts'

const nu = momentVan('2026-03-14T12:00:00+01:00').epochMs
const vervoerder = { wie: 'taxi', rol: 'vervoerder' }
const rit = ritVanVoorstel(
  heenrit(beoordeel({})),
  aanvraagVan({}),
  { ritnummer: 'R1' },
  { opzijgezet: [] },
  { wie: 'wie', rol: 'centralist' },
  nu - 86_400_000,
)
const gereden = (ingestapt: string, uitgestapt: string): Ritmelding => ({
  resultaat: 'gereden',
  ingestapt: momentVan(ingestapt),
  uitgestapt: momentVan(uitgestapt),
})
const melding = gereden('2026-03-14T10:34:00+01:00', '2026-03-14T10:52:00+01:00')
const loos: Ritmelding = { resultaat: 'loosgemeld' }
const verwerkt = (m: Ritmelding) => verwerkMelding(rit, m, vervoerder, HARLINGEN, nu).rit

describe('the first report', () => {
  test('that the ride was driven keeps the times and the price, and says who told it', () => {
    const { soort, rit: na } = verwerkMelding(rit, melding, vervoerder, HARLINGEN, nu)
    expect(soort).toBe('verwerkt')
    expect(na).toMatchObject({
      status: 'gereden',
      uitvoering: { ingestapt: '2026-03-14T09:34:00Z', uitgestapt: '2026-03-14T09:52:00Z' },
    })
    expect(na.ritprijs).toEqual(rit.ritprijs)
    expect(na.afstand).toEqual(rit.afstand)
    expect(na.geschiedenis).toEqual([
      ...rit.geschiedenis,
      { status: 'gereden', op: '2026-03-14T11:00:00Z', ...vervoerder },
    ])
  })

  test('that nobody was there has no times', () => {
    expect(verwerkt(loos)).toMatchObject({ status: 'loosgemeld', uitvoering: undefined })
  })
})

test.each([
  { voor: 3_600_000, soort: 'verwerkt' },
  { voor: 3_600_001, soort: 'teVroeg' },
])('$voor ms before departure a report is $soort', ({ voor, soort }) => {
  const vertrek = momentVan('2026-03-14T10:30:00+01:00').epochMs
  expect(verwerkMelding(rit, loos, vervoerder, HARLINGEN, vertrek - voor).soort).toBe(soort)
})

describe('a later report changes nothing', () => {
  test.each([
    { eerst: melding, dan: melding, soort: 'bekend' },
    { eerst: loos, dan: loos, soort: 'bekend' },
    { eerst: melding, dan: loos, soort: 'tegenstrijdig' },
    { eerst: loos, dan: melding, soort: 'tegenstrijdig' },
    { eerst: melding, dan: gereden('2026-03-14T10:34:00+01:00', '2026-03-14T10:53:00+01:00'), soort: 'tegenstrijdig' },
    { eerst: melding, dan: gereden('2026-03-14T10:33:00+01:00', '2026-03-14T10:52:00+01:00'), soort: 'tegenstrijdig' },
  ])('$eerst.resultaat, then $dan.resultaat: $soort', ({ eerst, dan, soort }) => {
    const na = verwerkt(eerst)
    expect(verwerkMelding(na, dan, vervoerder, HARLINGEN, nu + 1000)).toEqual({ soort, rit: na })
  })

  test('a report of a ride that was cancelled', () => {
    const geannuleerd = annuleer(rit, 'Ziek', vervoerder, HARLINGEN, nu)!.rit
    expect(verwerkMelding(geannuleerd, melding, vervoerder, HARLINGEN, nu)).toEqual({
      soort: 'tegenstrijdig',
      rit: geannuleerd,
    })
  })

  test('cancelling after a report cannot be done', () => {
    expect(annuleer(verwerkt(melding), 'Ziek', vervoerder, HARLINGEN, nu)).toBeUndefined()
  })
})

test('booked metres become driven metres, and the time is free', () => {
  const bezet = [{ ritnummer: 'R1', vanEpochMs: 0, totEpochMs: 1000 }]
  const agenda = { ...leegReisjaar(2026), geboektMeter: 12_000, geredenMeter: 500, bezet }
  expect(boekAlsGereden(agenda, { meter: 10_000, zones: 0, ritten: 1, cent: 0, tellers: [] }, 'R1')).toEqual({
    ...leegReisjaar(2026),
    geboektMeter: 2000,
    geredenMeter: 10_500,
    bezet: [],
  })
})
