import { describe, expect, test } from 'vitest'
import { laadRegelingen } from '../../../domain/beleid/documenten.ts'
import { beleidOp } from '../../../domain/beleid/index.ts'
import { kopie, meldingen, type Bestand } from './meldingen.ts'

const GV = 'gooi-en-vechtstreek'
const gv = (jaar: number, deel: Record<string, unknown> = {}): Bestand => ({ ...kopie(`${GV}/${jaar}-01-01`), ...deel })

/** Which version the files give on some days. */
const opDagen = (bestanden: Record<string, unknown>, ...dagen: string[]): (string | undefined)[] => {
  const versies = laadRegelingen(bestanden).regelingen.get(GV) ?? []
  return dagen.map((dag) => beleidOp(versies, dag)?.geldigVanaf)
}

describe('versions of one municipality', () => {
  test('a version without an end lasts until the next begins', () => {
    const open = gv(2022)
    delete open.geldigTotEnMet
    delete open.tarieven[0].geldigTotEnMet
    const bestanden = { [`${GV}/2022-01-01`]: open, [`${GV}/2023-01-01`]: gv(2023) }
    expect(meldingen(bestanden)).toEqual([])
    // After the last one nothing is in force, and not the older one again.
    expect(opDagen(bestanden, '2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01')).toEqual([
      '2022-01-01',
      '2023-01-01',
      '2023-01-01',
      undefined,
    ])
  })

  test('from the day of a version with a fault nothing is known, and until then the older one holds', () => {
    const open = gv(2022)
    delete open.geldigTotEnMet
    const bestanden = { [`${GV}/2022-01-01`]: open, [`${GV}/2023-01-01`]: gv(2023, { geldafronding: undefined }) }
    expect(meldingen(bestanden)).toEqual([expect.stringMatching(/^gooi-en-vechtstreek\/2023-01-01: geldafronding: /)])
    expect(opDagen(bestanden, '2022-12-31', '2023-01-01', '2024-01-01')).toEqual(['2022-01-01', undefined, undefined])
  })

  test('a fault in one municipality is no matter of another', () => {
    const { regelingen, fouten } = laadRegelingen({ [`${GV}/2022-01-01`]: gv(2022), 'x/2022-01-01': {} })
    expect(regelingen.get(GV)).toHaveLength(1)
    expect(new Set(fouten.map(({ bestand }) => bestand))).toEqual(new Set(['x/2022-01-01']))
  })

  test.each([
    ['in the folder of another municipality', 'harlingen/2022-01-01', 'gemeente'],
    ['under another date', `${GV}/2022-02-01`, 'geldigVanaf'],
  ])('a file that stands %s', (_, plaats, pad) => {
    expect(meldingen({ [plaats]: gv(2022) })).toEqual([expect.stringContaining(`${plaats}: ${pad}: Hier staat “`)])
  })
})
