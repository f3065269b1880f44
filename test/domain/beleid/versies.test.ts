import { describe, expect, test } from 'vitest'
import { kopie, meldingen, type Bestand } from './meldingen.ts'

const gv = (jaar: number, deel: Record<string, unknown> = {}): Bestand => ({
  ...kopie(`gooi-en-vechtstreek/${jaar}-01-01`),
  ...deel,
})

describe('versions of one municipality', () => {
  test('that overlap by a day', () => {
    const laat = gv(2022, { geldigTotEnMet: '2023-01-01' })
    expect(meldingen({ a: laat, b: gv(2023) })).toEqual([
      'gooi-en-vechtstreek: versie van 2023-01-01: geldigVanaf: overlapt met een eerdere periode',
    ])
  })

  test('of which the older one has no end', () => {
    const open = gv(2022)
    delete open.geldigTotEnMet
    delete open.tarieven[0].geldigTotEnMet
    expect(meldingen({ b: gv(2023), a: open })).toEqual([
      'gooi-en-vechtstreek: versie van 2023-01-01: geldigVanaf: overlapt met een eerdere periode',
    ])
  })

  test('that are the same', () => {
    expect(meldingen({ a: gv(2022), b: gv(2022) })).toHaveLength(1)
  })

  test('of different municipalities may overlap', () => {
    expect(meldingen({ a: gv(2022), b: gv(2022, { gemeente: 'een-andere' }) })).toEqual([])
  })

  test('one with a fault stops all, and each fault names its file', () => {
    const fout = gv(2023, { geldafronding: undefined })
    expect(meldingen({ goed: gv(2022), fout, ook: {} }).map((regel) => regel.split(': ')[0])).toContain('ook')
    expect(meldingen({ goed: gv(2022), fout })).toEqual([expect.stringMatching(/^fout: geldafronding: /)])
  })
})
