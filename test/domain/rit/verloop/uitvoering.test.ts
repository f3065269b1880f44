import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { boekAlsGereden, leegReisjaar, type Reisagenda } from '../../../../domain/persoon/index.ts'
import {
  annuleer,
  controleerReisjaren,
  isCorrectie,
  ritVanVoorstel,
  verschuldigdCentVan,
  verwerkMelding,
  type Rit,
  type Ritmelding,
} from '../../../../domain/rit/index.ts'
import { aanvraagVan, beoordeel, gewijzigd, HARLINGEN, heenrit } from '../../support.ts'

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
const gereden = (ingestapt: string, uitgestapt: string): Extract<Ritmelding, { resultaat: 'gereden' }> => ({
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

describe('a carrier that failed to drive', () => {
  const niet: Ritmelding = { resultaat: 'nietGereden', reden: 'Geen bus (verzonnen)' }
  test('is no fault of the rider: nothing is paid, the metres are free, and the reason is kept', () => {
    const uitkomst = verwerkMelding(rit, niet, vervoerder, HARLINGEN, nu)
    expect(uitkomst).toMatchObject({
      soort: 'verwerkt',
      rit: { status: 'nietGereden', afrekening: undefined, uitvoering: undefined },
    })
    expect(verschuldigdCentVan(uitkomst.rit)).toBe(0)
    expect(uitkomst.rit.geschiedenis.at(-1)).toMatchObject({ status: 'nietGereden', reden: 'Geen bus (verzonnen)' })
  })
  test('may say so again, also in other words', () => {
    const na = verwerkt(niet)
    expect(verwerkMelding(na, { resultaat: 'nietGereden' }, vervoerder, HARLINGEN, nu).soort).toBe('bekend')
    expect(verwerkMelding(na, loos, vervoerder, HARLINGEN, nu).soort).toBe('tegenstrijdig')
  })
})

describe('a correction', () => {
  const correctie = { reden: 'Verkeerde rit (verzonnen)' }
  const anders = {
    ...gereden('2026-03-14T10:35:00+01:00', '2026-03-14T10:55:00+01:00'),
    voertuig: 'bus 12',
    gemetenMeter: 10_250,
  }

  test('replaces the report, and keeps why and what stood there', () => {
    const na = verwerkMelding(verwerkt(melding), { ...anders, correctie }, vervoerder, HARLINGEN, nu + 1000).rit
    expect(na).toMatchObject({
      status: 'gereden',
      uitvoering: {
        ingestapt: '2026-03-14T09:35:00Z',
        uitgestapt: '2026-03-14T09:55:00Z',
        voertuig: 'bus 12',
        gemetenMeter: 10_250,
      },
    })
    expect(na.geschiedenis.at(-1)).toMatchObject({
      reden: correctie.reden,
      uitvoeringWas: { ingestapt: '2026-03-14T09:34:00Z', uitgestapt: '2026-03-14T09:52:00Z' },
    })
    expect(na.geschiedenis.map((_, plek) => isCorrectie(na, plek))).toEqual([false, false, true])
    // What was agreed with the rider stays.
    expect([na.ritprijs, na.afstand]).toEqual([rit.ritprijs, rit.afstand])
  })

  test.each<[string, Rit, Ritmelding, string]>([
    ['the same again', verwerkt(melding), { ...melding, correctie }, 'bekend'],
    [
      'the first report again, late',
      verwerkMelding(verwerkt(melding), { ...loos, correctie }, vervoerder, HARLINGEN, nu).rit,
      melding,
      'tegenstrijdig',
    ],
    ['before the report itself has arrived', rit, { ...loos, correctie }, 'verwerkt'],
    [
      'of the version that is there',
      verwerkt(melding),
      { ...loos, correctie: { ...correctie, versie: 2 } },
      'verwerkt',
    ],
    ['of an older version', verwerkt(melding), { ...loos, correctie: { ...correctie, versie: 1 } }, 'achterhaald'],
    ['of a newer version', verwerkt(melding), { ...loos, correctie: { ...correctie, versie: 3 } }, 'achterhaald'],
    [
      'of a ride that was cancelled',
      annuleer(rit, 'Ziek', vervoerder, HARLINGEN, nu)!.rit,
      { ...melding, correctie },
      'tegenstrijdig',
    ],
  ])('%s', (_, was, nieuw, soort) => {
    const uitkomst = verwerkMelding(was, nieuw, vervoerder, HARLINGEN, nu + 2000)
    expect(uitkomst.soort).toBe(soort)
    expect(uitkomst.rit === was).toBe(soort !== 'verwerkt')
  })

  test('is taken in nineteen times after the first report, and not a twentieth time', () => {
    let na = verwerkt(melding)
    const soorten = Array.from({ length: 20 }, (_, i) => {
      const uitkomst = verwerkMelding(na, { ...anders, gemetenMeter: i, correctie }, vervoerder, HARLINGEN, nu)
      na = uitkomst.rit
      return uitkomst.soort
    })
    expect(soorten.filter((soort) => soort === 'verwerkt')).toHaveLength(19)
    expect(soorten.at(-1)).toBe('teVaak')
  })
})

describe('whatever is reported and corrected, the year is as if only the last report had come', () => {
  const [{ bron }] = HARLINGEN
  const beleid = fc
    .record({
      kilometers: fc.constantFrom('inhouden', 'vrijgeven'),
      ritprijs: fc.constantFrom('verschuldigd', 'vervalt'),
      vanafKeer: fc.constantFrom(undefined, 2, 3),
      per: fc.constantFrom('jaar', 'maand'),
    })
    .map((loosmelding) => gewijzigd(HARLINGEN, { loosmelding: { ...loosmelding, bron } }))
  const geboekt: Reisagenda = { ...leegReisjaar(2026), geboektMeter: rit.afstand.meter, loosgemeld: 1 }
  const verbruik = { meter: rit.afstand.meter, zones: 0, ritten: 1, cent: 271, tellers: ['2026-03'] }
  const begin: Reisagenda = {
    ...geboekt,
    tellers: { '2026-03': { meter: verbruik.meter, zones: 0, ritten: 1, cent: 271 } },
  }
  const meldingen = fc.array(
    fc.constantFrom<Ritmelding>(
      melding,
      loos,
      { resultaat: 'nietGereden' },
      gereden('2026-03-14T10:36:00+01:00', '2026-03-14T10:59:00+01:00'),
    ),
    { minLength: 1, maxLength: 6 },
  )

  test('metres, counters, fare and what follows', () => {
    fc.assert(
      fc.property(beleid, meldingen, (versies, achtereen) => {
        const doe = (lijst: readonly Ritmelding[]) => {
          let [stand, agenda] = [rit, begin]
          for (const een of lijst) {
            const uitkomst = verwerkMelding(
              stand,
              { ...een, correctie: { reden: 'Fout' } },
              vervoerder,
              versies,
              nu,
              agenda,
            )
            stand = uitkomst.rit
            if (uitkomst.soort === 'verwerkt') agenda = uitkomst.afboeking(agenda, verbruik, rit.ritnummer)
          }
          return { stand, agenda }
        }
        const alles = doe(achtereen)
        const laatste = doe(achtereen.slice(-1))
        expect(alles.agenda).toEqual(laatste.agenda)
        const { geschiedenis: _, ...na } = alles.stand
        const { geschiedenis: __, ...verwacht } = laatste.stand
        expect(na).toEqual(verwacht)
        expect(verschuldigdCentVan(alles.stand)).toBe(verschuldigdCentVan(laatste.stand))
        expect(controleerReisjaren([alles.agenda], { eigen: [alles.stand], mee: [] }, 2026, nu)).toEqual([])
      }),
    )
  })
})
