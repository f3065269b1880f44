import { expect, test } from 'vitest'
import { foutenAlsCsv, leesBestand } from '../../../web/src/gemeente/overnemen/lees.ts'

test.each([
  ['passen.csv', 'naam;externId', { csv: 'naam;externId' }],
  ['passen.txt', 'naam', { csv: 'naam' }],
  ['passen.json', '[{"externId":"A"}]', { passen: [{ externId: 'A' }] }],
  ['passen.JSON', '{"passen":[]}', { passen: [] }],
  ['zonder', ' [1]', { passen: [1] }],
  ['passen.json', 'naam', undefined],
  ['passen.json', 'null', undefined],
  ['passen.json', '{"ritten":[]}', undefined],
  ['passen.csv', '{"passen":', undefined],
])('%s with %s', (naam, tekst, gelezen) => {
  expect(leesBestand(naam, tekst)).toEqual(gelezen)
})

test('faults as a file hold their quotation marks and no sum', () => {
  expect(foutenAlsCsv([{ rij: 2, externId: '=1+1', veld: 'naam', code: 'x', detail: 'Zeg "wie".' }])).toBe(
    'rij;externId;veld;fout\r\n"2";"\'=1+1";"naam";"Zeg ""wie""."',
  )
})
