import { expect, test } from 'vitest'
import { BANKKEUZES, BANKSTANDEN, toetsBankkeuze } from '../../../../domain/bijdrage/index.ts'

/** Rows: how it stands. Columns: assign, send back, settle elsewhere, reopen. */
const TABEL = {
  open: [true, true, true, false],
  geboekt: [false, false, false, false],
  terugTeSturen: [false, false, false, true],
  afgedaan: [false, false, false, true],
} as const

test.each(BANKSTANDEN)('what can be chosen for money that is %s', (stand) => {
  const kan = BANKKEUZES.map(
    (keuze) => toetsBankkeuze(keuze, { soort: 'bij', stand, heeftRekening: true }) === undefined,
  )
  expect(kan).toEqual(TABEL[stand])
})

test.each([
  ['bij', true, undefined],
  ['bij', false, 'nietTerugTeSturen'],
  ['af', true, 'nietTerugTeSturen'],
  ['geweigerd', true, 'nietTerugTeSturen'],
] as const)('only money that came in from a known account goes back: %s, %s', (soort, heeftRekening, fout) => {
  expect(toetsBankkeuze('terugsturen', { soort, stand: 'open', heeftRekening })).toBe(fout)
})
