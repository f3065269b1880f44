import { assert, constantFrom, integer, property } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datumTekst } from '../../../domain/kernel/tekst.ts'
import { inDatumveld } from '../../../web/src/lezen/datumveld.ts'
import { dagVan, klokOp, minutenVan, plusDagen, plusMinuten, type Datum } from '../../../web/src/lezen/kalender.ts'
import { leesDag, leesWanneer } from '../../../web/src/lezen/wanneer/wanneer.ts'
import { lokaal, tijdstip, zetKlokStil } from '../../../web/src/lezen/tijd.ts'
import { en } from '../../../web/src/teksten/en/index.ts'
import { nl } from '../../../web/src/teksten/nl/index.ts'
import { dagKort, dagVoluit, datumVoluit, klokTekst, type Taal } from '../../../web/src/teksten/weergave.ts'

const NU = '2026-03-11T10:20'
const WOORDEN = { nl, en }

beforeAll(() => zetKlokStil('2026-03-11T10:20:00+01:00'))
afterAll(() => zetKlokStil(undefined))

/** From five years back until five on: what somebody may have in view. */
const datums = integer({ min: -1826, max: 1826 }).map((dagen) => plusDagen('2026-03-11', dagen))
const minuten = integer({ min: 0, max: 24 * 60 - 1 })
const talen = constantFrom<Taal>('nl', 'en')

/** The ways in which a page writes a day. */
const DAGEN: readonly ((datum: Datum, taal: Taal) => string)[] = [
  dagVoluit,
  dagKort,
  datumVoluit,
  inDatumveld,
  datumTekst,
]

describe('what a page writes, it reads', () => {
  test('a day', () => {
    assert(
      property(datums, talen, constantFrom(...DAGEN), (datum, taal, schrijf) => {
        expect(leesDag(schrijf(datum, taal), '2026-03-11')).toEqual([datum])
        expect(leesDag(schrijf(datum, taal), '2026-03-11', 'was')).toEqual([datum])
      }),
    )
  })

  test('a day with a time', () => {
    assert(
      property(datums, minuten, talen, constantFrom(...DAGEN), (datum, minuut, taal, schrijf) => {
        const klok = klokOp(datum, minuut)
        const { dagTijd, uur } = WOORDEN[taal].algemeen
        const tijd = klokTekst(klok, taal)
        expect(leesWanneer(dagTijd(schrijf(datum, taal), tijd), NU)).toEqual([klok])
        expect(leesWanneer(`${schrijf(datum, taal)} ${uur(tijd)}`, NU)).toEqual([klok])
      }),
    )
  })

  test('an instant, on the clock and back', () => {
    assert(
      property(datums, minuten, (datum, minuut) => {
        const klok = klokOp(datum, minuut)
        // Of the hour that the spring change leaves out the clock shows one that is an hour later.
        expect([klok, plusMinuten(klok, 60)]).toContain(lokaal(tijdstip(klok)))
        expect([dagVan(klok), minutenVan(klok)]).toEqual([datum, minuut])
      }),
    )
  })

  test.each([
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z', '2026-03-29T03:30'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z', '2026-10-25T02:30'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00'],
  ])('when the clock changes: %s', (klok, utc, getoond) => {
    expect(new Date(tijdstip(klok)).toISOString()).toBe(utc)
    expect(lokaal(tijdstip(klok))).toBe(getoond)
  })
})
