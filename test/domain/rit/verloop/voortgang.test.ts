import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import {
  isLaterDanBeloofd,
  komtZin,
  ritVanVoorstel,
  verwachteOphaaltijdVan,
  verwachtVertrekVan,
  verwerkMelding,
  verwerkVoortgang,
  voortgangVan,
  type Rit,
  type Voortgangsmelding,
} from '../../../../domain/rit/index.ts'
import { runs } from '../../../support/runs.ts'
import { aanvraagVan, beoordeel, HARLINGEN, heenrit } from '../../support.ts'

/** It departs at half past ten in the morning. */
const rit = ritVanVoorstel(
  heenrit(beoordeel({})),
  aanvraagVan({}),
  { ritnummer: 'R1' },
  { opzijgezet: [] },
  { wie: 'wie', rol: 'centralist' },
  momentVan('2026-03-13T12:00:00+01:00').epochMs,
)
const om = (klok: string) => momentVan(`2026-03-14T${klok}+01:00`)
const melding = (
  stand: Voortgangsmelding['stand'],
  klok: string,
  over: Partial<Voortgangsmelding> = {},
): Voortgangsmelding => ({ stand, op: om(klok), versie: 1, ...over })
const na = (...meldingen: readonly Voortgangsmelding[]): Rit =>
  meldingen.reduce((zoals, een) => verwerkVoortgang(zoals, een).rit, rit)
/** Ten minutes before and after. */
const BELOFTE = { vroegMinuten: 10, laatMinuten: 10, bron: HARLINGEN[0]?.bron } as never

describe('what the carrier said last by its own clock holds', () => {
  test('each of state, vehicle and expected time by itself', () => {
    const laat = melding('vertraagd', '10:20:00', { verwachtVertrek: om('10:50:00') })
    const later = na(laat, melding('onderweg', '10:30:00', { voertuig: 'bus 12' }))
    expect(voortgangVan(later)).toEqual({
      stand: 'onderweg',
      op: '2026-03-14T09:30:00Z',
      versie: 1,
      voertuig: { waarde: 'bus 12', op: '2026-03-14T09:30:00Z' },
      verwacht: { waarde: '2026-03-14T09:50:00Z', op: '2026-03-14T09:20:00Z' },
    })
    expect(verwachtVertrekVan(later)).toBe('2026-03-14T09:50:00Z')
    expect(verwachtVertrekVan(na(laat, melding('gearriveerd', '10:49:00')))).toBeUndefined()
  })

  test('the same again, and what comes late, is known', () => {
    const een = melding('onderweg', '10:10:00')
    expect(verwerkVoortgang(na(een), een).soort).toBe('bekend')
    expect(verwerkVoortgang(na(een), melding('bevestigd', '09:00:00')).soort).toBe('bekend')
  })

  test('any order and repetition of the same messages ends the same', () => {
    const een = fc.record({
      stand: fc.constantFrom('bevestigd', 'onderweg', 'vertraagd', 'gearriveerd'),
      // Few moments, within a second too, so that many are the same.
      op: fc.integer({ min: 0, max: 6 }).map((i) => ({ ...om('10:00:00'), epochMs: om('10:00:00').epochMs + i * 400 })),
      versie: fc.constant(1),
      voertuig: fc.option(fc.constantFrom('bus 1', 'bus 2'), { nil: undefined }),
      verwachtVertrek: fc.option(fc.constantFrom(om('10:40:00'), om('10:50:00')), { nil: undefined }),
    }) as fc.Arbitrary<Voortgangsmelding>
    const volgordes = fc
      .array(een, { minLength: 1, maxLength: 6 })
      .chain((lijst) =>
        fc.tuple(
          fc.constant(lijst),
          fc.shuffledSubarray([...lijst, ...lijst], { minLength: lijst.length * 2, maxLength: lijst.length * 2 }),
        ),
      )
    fc.assert(
      fc.property(volgordes, ([lijst, anders]) => {
        expect(na(...anders)).toEqual(na(...lijst))
      }),
      { numRuns: runs(500) },
    )
  })
})

test.each([
  { wat: melding('onderweg', '08:30:00'), soort: 'verwerkt' },
  { wat: melding('onderweg', '08:29:59'), soort: 'teVroeg' },
  { wat: melding('gearriveerd', '08:29:59'), soort: 'teVroeg' },
  { wat: melding('bevestigd', '00:00:00'), soort: 'verwerkt' },
  { wat: melding('bevestigd', '09:00:00', { versie: 2 }), soort: 'achterhaald' },
  { wat: melding('vertraagd', '10:00:00', { verwachtVertrek: om('10:30:00') }), soort: 'tijdOnmogelijk' },
  { wat: melding('vertraagd', '10:00:00', { verwachtVertrek: om('10:30:01') }), soort: 'verwerkt' },
  { wat: melding('onderweg', '10:00:00', { verwachtVertrek: om('09:30:00') }), soort: 'verwerkt' },
  { wat: melding('onderweg', '10:00:00', { verwachtVertrek: om('09:29:59') }), soort: 'tijdOnmogelijk' },
  {
    wat: melding('vertraagd', '10:00:00', { verwachtVertrek: momentVan('2026-03-15T10:30:00+01:00') }),
    soort: 'verwerkt',
  },
  {
    wat: melding('vertraagd', '10:00:00', { verwachtVertrek: momentVan('2026-03-15T10:30:01+01:00') }),
    soort: 'tijdOnmogelijk',
  },
])('$wat.stand of $wat.op.epochMs is $soort', ({ wat, soort }) => {
  const uitkomst = verwerkVoortgang(rit, wat)
  expect(uitkomst.soort).toBe(soort)
  expect(uitkomst.rit === rit).toBe(soort !== 'verwerkt')
})

test('after a report nothing changes, and what was told before it stays to be read', () => {
  const gekomen = na(melding('gearriveerd', '10:31:00'))
  const loos = verwerkMelding(
    gekomen,
    { resultaat: 'loosgemeld' },
    { wie: 'taxi', rol: 'vervoerder' },
    HARLINGEN,
    om('10:40:00').epochMs,
  ).rit
  expect(verwerkVoortgang(loos, melding('onderweg', '10:45:00'))).toEqual({ soort: 'afgerond', rit: loos })
  expect(voortgangVan(loos)?.stand).toBe('gearriveerd')
  expect(verwachtVertrekVan(loos)).toBeUndefined()
})

test('of a ride that changed since, nothing is known', () => {
  const bevestigd = na(melding('bevestigd', '09:00:00'))
  const [eerste] = bevestigd.geschiedenis
  const anders: Rit = { ...bevestigd, geschiedenis: [eerste, { ...eerste, was: { vertrek: rit.vertrek } }] }
  expect(voortgangVan(anders)).toBeUndefined()
  const opnieuw = verwerkVoortgang(anders, melding('bevestigd', '08:00:00', { versie: 2 }))
  expect([opnieuw.soort, voortgangVan(opnieuw.rit)?.op]).toEqual(['verwerkt', '2026-03-14T07:00:00Z'])
})

describe('whoever waits hears when the taxi is expected', () => {
  const laat = (klok: string): Rit => na(melding('vertraagd', '10:20:00', { verwachtVertrek: om(klok) }))
  test('between the times of the promise, around it', () => {
    expect(verwachteOphaaltijdVan(laat('10:50:00'), BELOFTE)).toEqual({
      van: '2026-03-14T09:40:00Z',
      tot: '2026-03-14T10:00:00Z',
    })
    expect(komtZin(laat('10:50:00'), BELOFTE)).toBe('De taxi komt tussen 10.40 uur en 11.00 uur.')
    expect(komtZin(laat('10:50:00'), undefined)).toBe('De taxi komt om 10.50 uur.')
    expect(verwachteOphaaltijdVan(rit, BELOFTE)).toBeUndefined()
  })

  test.each([
    { klok: '10:40:00', belofte: BELOFTE, later: false },
    { klok: '10:40:01', belofte: BELOFTE, later: true },
    { klok: '10:30:01', belofte: undefined, later: true },
  ])('at $klok it is later than promised: $later', ({ klok, belofte, later }) => {
    expect(isLaterDanBeloofd(laat(klok), belofte)).toBe(later)
  })

  test('nothing told is nothing late', () => {
    expect(isLaterDanBeloofd(rit, undefined)).toBe(false)
  })
})
