import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leesMap } from '../../../../functions/services/beleid/map.ts'
import { leesTekst } from '../../../../functions/services/beleid/tekst.ts'

describe('text of a regeling', () => {
  test.each([
    ['JSON', '{ "naam": "Voorbeeld", "opstapEuro": "0,17" }'],
    ['JSON of a program that marks its byte order', '\uFEFF{ "naam": "Voorbeeld", "opstapEuro": "0,17" }'],
    ['YAML', '# met de hand\nnaam: Voorbeeld\nopstapEuro: 0,17\n'],
  ])('%s', async (_, tekst) => {
    expect(await leesTekst(tekst)).toEqual({ waarde: { naam: 'Voorbeeld', opstapEuro: '0,17' } })
  })

  test.each([
    ['a comma too many in JSON', '{\n  "naam": "x",\n}', 'op regel 3, teken 1'],
    ['JSON that ends too soon', '{ "naam": ', 'geen goede JSON'],
    ['a tab in YAML', 'naam: x\n\tgemeente: y\n', 'op regel 2'],
    ['a key twice in YAML', 'naam: x\nnaam: y\n', 'op regel 2, teken 1'],
    [
      'YAML that would grow for ever',
      `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((l, i) => `${l}: &${l} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
        .join('\n')}`,
      'Schrijf ze uit',
    ],
  ])('%s', async (_, tekst, woorden) => {
    expect(await leesTekst(tekst)).toEqual({ fout: expect.stringContaining(woorden) })
  })
})

test('no file of a folder vanishes without a word', async () => {
  const map = mkdtempSync(join(tmpdir(), 'regelingen-'))
  const zet = (pad: string, tekst = '{}'): void => {
    mkdirSync(dirname(join(map, pad)), { recursive: true })
    writeFileSync(join(map, pad), tekst)
  }
  zet('harlingen/2025-05-27.json', '{ "naam": "goed" }')
  zet('bergen-nh/2024-01-01.yaml', 'naam: ook goed')
  zet('s-hertogenbosch/2024-01-01.json')
  const weg = [
    'Wijdemeren/2024-01-01.json',
    'bergen-nh/2024-1-1.json',
    's-hertogenbosch2/2024-01-01.json',
    'los.json',
    'harlingen/2025-05-27.ts',
  ]
  for (const pad of weg) zet(pad)
  zet('s-hertogenbosch/2024-01-01.yml')
  zet('harlingen/2026-01-01.json', '{')
  const { bestanden, fouten } = await leesMap(map)
  expect(Object.keys(bestanden)).toEqual(['bergen-nh/2024-01-01', 'harlingen/2025-05-27', 's-hertogenbosch/2024-01-01'])
  expect(fouten.map(({ bestand }) => bestand).toSorted()).toEqual(
    [...weg, 's-hertogenbosch/2024-01-01', 'harlingen/2026-01-01'].toSorted(),
  )
})
