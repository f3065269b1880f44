import { describe, expect, test } from 'vitest'
import { leesDocument } from '../../domain/beleid/index.ts'
import { rekenVoorbeeldenNa } from '../../domain/rit/index.ts'
import { TABEL } from './tabel.ts'

const gelezen = (document: unknown) => {
  const lezing = leesDocument(JSON.parse(JSON.stringify(document)))
  if (lezing.soort === 'fout') throw new Error(lezing.fouten.map(({ pad, detail }) => `${pad}: ${detail}`).join('\n'))
  return lezing.regeling
}

describe('what municipalities publish, each with its fare', () => {
  test.each(TABEL.map((rij) => [rij.regeling, rij] as const))('%s', (_, { document, voorbeelden }) => {
    const uitkomsten = rekenVoorbeeldenNa(gelezen(document))
    const anders = uitkomsten.flatMap(({ klopt, ritprijs, redenen }, i) =>
      klopt
        ? []
        : [{ voorbeeld: voorbeelden[i], kost: ritprijs?.totaalCent, redenen: redenen.map(({ regel }) => regel) }],
    )
    expect(anders).toEqual([])
    expect(uitkomsten.length).toBeGreaterThan(1)
  })
})
