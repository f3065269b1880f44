import { expect, test } from 'vitest'
import type { Regeling } from '../../../../../domain/beleid/index.ts'
import { momentVan, utcTekst } from '../../../../../domain/kernel/tijd/time.ts'
import { beginVanDienstdag, dienstdagVan } from '../../../../../domain/rit/index.ts'
import { gewijzigd, HARLINGEN } from '../../../support.ts'

type Tijden = NonNullable<Regeling['bediening']>['tijden']
const met = (tijden: Tijden) => gewijzigd(HARLINGEN, { bediening: { tijden, bron: HARLINGEN[0].bron } })

const TOT_24 = met([{ van: '07:00', totEnMet: '24:00' }])
const TOT_02 = met([{ van: '07:00', totEnMet: '26:00' }])
const TOT_20 = met([{ van: '07:00', totEnMet: '20:00' }])
const HELE_DAG = met([{ van: '00:00', totEnMet: '24:00' }])
/** On Fridays and Saturdays until 01.00, on other days until 23.00. */
const WEEKEND = met([
  { dagen: [5, 6], van: '07:00', totEnMet: '25:00' },
  { van: '07:00', totEnMet: '23:00' },
])

/** 14 March 2026 is a Saturday. */
test.each([
  { wat: 'the last minute of a day', versies: TOT_24, vertrek: '2026-03-14T23:59:00+01:00', dag: '2026-03-14' },
  { wat: 'Saturday at 24.00', versies: TOT_24, vertrek: '2026-03-15T00:00:00+01:00', dag: '2026-03-14' },
  { wat: 'a second later', versies: TOT_24, vertrek: '2026-03-15T00:00:01+01:00', dag: '2026-03-15' },
  { wat: 'the end of a night service', versies: TOT_02, vertrek: '2026-03-15T02:00:00+01:00', dag: '2026-03-14' },
  { wat: 'just after it', versies: TOT_02, vertrek: '2026-03-15T02:00:01+01:00', dag: '2026-03-15' },
  { wat: 'no service at night', versies: TOT_20, vertrek: '2026-03-15T00:00:00+01:00', dag: '2026-03-15' },
  { wat: 'service that begins then', versies: HELE_DAG, vertrek: '2026-03-15T00:00:00+01:00', dag: '2026-03-15' },
  { wat: 'a night that has service', versies: WEEKEND, vertrek: '2026-03-15T01:00:00+01:00', dag: '2026-03-14' },
  { wat: 'a night that has none', versies: WEEKEND, vertrek: '2026-03-16T00:00:00+01:00', dag: '2026-03-16' },
  { wat: 'the night of the spring change', versies: TOT_02, vertrek: '2026-03-29T01:59:59+01:00', dag: '2026-03-28' },
  { wat: 'no policy', versies: [], vertrek: '2026-03-15T00:00:00+01:00', dag: '2026-03-15' },
])('$wat is of $dag', ({ versies, vertrek, dag }) => {
  expect(dienstdagVan(versies, momentVan(vertrek))).toBe(dag)
})

test('one day ends where the next begins', () => {
  expect(utcTekst(beginVanDienstdag(TOT_24, '2026-03-15'))).toBe('2026-03-14T23:00:01Z')
  expect(utcTekst(beginVanDienstdag(TOT_20, '2026-03-15'))).toBe('2026-03-14T23:00:00Z')
})
