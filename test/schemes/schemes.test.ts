import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laadRegelingen, leesDocument } from '../../domain/beleid/documenten.ts'
import { rekenVoorbeeldenNa } from '../../domain/rit/index.ts'
import { leesMap } from '../../functions/services/beleid/map.ts'
import { TABEL } from './tabel/index.ts'

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

describe('schemes as published, each a document of its own', async () => {
  const { bestanden, fouten: geenDocument } = await leesMap(join(import.meta.dirname, 'regelingen'))
  const { regelingen, fouten } = laadRegelingen(bestanden, geenDocument)

  test('all are read', () => {
    expect(fouten).toEqual([])
    expect(regelingen.size).toBe(Object.keys(bestanden).length)
  })

  test('none has a number that is asked about', () => {
    const vreemd = Object.values(bestanden).flatMap((document) => {
      const lezing = leesDocument(document)
      return lezing.soort === 'gelezen' ? lezing.waarschuwingen : lezing.fouten
    })
    // No map of zones was published with the regulations that count by them.
    expect(vreemd.filter(({ pad }) => pad !== 'zones')).toEqual([])
  })

  test('each is in the table, and the other way round', () => {
    const tabel = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
    const genoemd = [...tabel.matchAll(/\]\(regelingen\/([^)]+)\.yaml\)/g)].map(([, naam]) => naam)
    expect(genoemd.toSorted()).toEqual(Object.keys(bestanden).toSorted())
  })

  test.each([...regelingen.values()].flat().map((regeling) => [regeling.gemeente, regeling] as const))(
    '%s: its fares come out to the cent',
    (_, regeling) => {
      const uitkomsten = rekenVoorbeeldenNa(regeling)
      const anders = uitkomsten.flatMap(({ klopt, voorbeeld, ritprijs, redenen }) =>
        klopt ? [] : [{ ...voorbeeld, kost: ritprijs?.totaalCent, redenen: redenen.map(({ regel }) => regel) }],
      )
      expect(anders).toEqual([])
      expect(uitkomsten.length).toBeGreaterThan(1)
    },
  )
})
