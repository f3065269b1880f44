import { describe, expect, test } from 'vitest'
import { lichtToe, regels, type Reden } from '../../../domain/rit/index.ts'
import type { Geval, Verwacht } from '../../cases/beslistabel.ts'
import { beslistabellen } from '../../cases/index.ts'
import { beoordeel, redenenVan } from '../support.ts'

const kern = ({ regel, feiten, bron, alternatief, richting }: Reden) => ({
  regel,
  feiten,
  artikel: bron.artikel,
  kop: bron.kop,
  alternatief,
  richting,
})
const kernVan = ({ regel, feiten, artikel, kop, alternatief, richting }: Verwacht) => ({
  regel,
  feiten,
  artikel,
  kop,
  alternatief,
  richting,
})

const uitkomstVan = ({ redenen, uitkomst }: Geval) => (redenen.length === 0 ? 'toegestaan' : (uitkomst ?? 'geweigerd'))

/** Parts that a sentence should hold and does not. */
const ontbreekt = (zin: string, delen: readonly string[]): string[] =>
  delen.filter((deel) => !zin.includes(deel)).map((deel) => `"${deel}" in "${zin}"`)

/** A sentence begins with a capital, ends with a full stop or question mark and has no hole in it. */
const ZIN = /^[A-Z].*[.?]$/
const GAT = /undefined|null|NaN|\[object/

describe.each(beslistabellen)('$regel', ({ gevallen }) => {
  test.each(gevallen)('$geval', (geval) => {
    const besluit = beoordeel(geval)
    const redenen = redenenVan(besluit)
    expect(redenen.map(kern)).toEqual(geval.redenen.map(kernVan))
    expect(besluit.beslissing.uitkomst).toBe(uitkomstVan(geval))

    const zinnen = redenen.map(lichtToe)
    for (const { tekst, alternatief } of zinnen) {
      expect(tekst).toMatch(ZIN)
      expect(alternatief?.tekst ?? 'Geen.').toMatch(ZIN)
      expect(`${tekst} ${alternatief?.tekst}`.replace(/ undefined$/, '')).not.toMatch(GAT)
    }
    expect(zinnen.map((zin) => zin.alternatief?.soort)).toEqual(geval.redenen.map((r) => r.alternatief))
    expect(zinnen.flatMap((zin, i) => ontbreekt(zin.tekst, geval.redenen[i]?.tekst ?? []))).toEqual([])
    expect(zinnen.flatMap((zin, i) => ontbreekt(zin.alternatief?.tekst ?? '', geval.redenen[i]?.wel ?? []))).toEqual([])
  })
})

const regelsIn = (geval: Geval) => new Set(geval.redenen.map((reden) => reden.regel))

describe('the tables', () => {
  test('there is one for every rule, in the order of the rules', () => {
    expect(beslistabellen.map((tabel) => tabel.regel)).toEqual(regels.map((regel) => regel.id))
  })

  test.each(beslistabellen)('$regel has a case that it stops and one that it lets pass', ({ regel, gevallen }) => {
    expect(gevallen.some((geval) => regelsIn(geval).has(regel))).toBe(true)
    expect(gevallen.some((geval) => geval.redenen.length === 0)).toBe(true)
  })

  test.each(beslistabellen)('$regel names each case once', ({ gevallen }) => {
    const namen = gevallen.map((geval) => geval.geval)
    expect(new Set(namen).size).toBe(namen.length)
  })
})
