import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  maandenVoor,
  ritbijdragepasVan,
  ritbijdrageregelVan,
  type Maandpost,
} from '../../../../domain/bijdrage/index.ts'
import { runs } from '../../../support/runs.ts'
import { dossierVan, PAS } from '../../support.ts'

const bron = { regeling: 'Voorbeeld (verzonnen)', artikel: 'artikel 1' }

const bedrag = (maand: string, ritten: number, bedragCent: number) =>
  ({ maand, ritten, bedragCent, status: 'vastgesteld' }) as const

const eerder = (maand: string, ritten: number, bedragCent: number): Maandpost => ({
  maand,
  ritten,
  bedragCent,
  eerderRitten: 0,
  eerderCent: 0,
})

const regelVan = (bedragen: readonly ReturnType<typeof bedrag>[], gevraagd: readonly Maandpost[] = []) =>
  ritbijdrageregelVan('P-1', bedragen, { gevraagd, bron })

describe('the line of a person about fares', () => {
  test('asks what the rides of the month cost', () => {
    expect(regelVan([bedrag('2026-03', 3, 813)])).toMatchObject({
      pasnummer: 'P-1',
      tariefCent: 813,
      eerderCent: 0,
      bedragCent: 813,
      maanden: [{ maand: '2026-03', ritten: 3, bedragCent: 813, eerderRitten: 0, eerderCent: 0 }],
      status: 'vastgesteld',
      bron,
    })
  })

  test('asks a correction of an earlier month as a difference, and says of which', () => {
    // March 3 × 2,71 was asked; one of them turned out not to be driven: −2,71. April 2 × 2,71 = 5,42.
    const regel = regelVan([bedrag('2026-03', 2, 542), bedrag('2026-04', 2, 542)], [eerder('2026-03', 3, 813)])
    expect(regel).toMatchObject({
      tariefCent: 1084,
      eerderCent: 813,
      bedragCent: 271,
      maanden: [
        { maand: '2026-03', ritten: 2, bedragCent: 542, eerderRitten: 3, eerderCent: 813 },
        { maand: '2026-04', ritten: 2, bedragCent: 542, eerderRitten: 0, eerderCent: 0 },
      ],
    })
  })

  test('knows what was asked by all lines before it, each of which told a difference', () => {
    const gevraagd = [
      eerder('2026-03', 3, 813),
      { maand: '2026-03', ritten: 2, bedragCent: 542, eerderRitten: 3, eerderCent: 813 },
    ]
    expect(regelVan([bedrag('2026-03', 3, 813)], gevraagd)).toMatchObject({
      bedragCent: 271,
      maanden: [{ eerderRitten: 2, eerderCent: 542 }],
    })
  })

  test('less than nothing is given back', () => {
    expect(regelVan([bedrag('2026-03', 0, 0), bedrag('2026-04', 0, 0)], [eerder('2026-03', 1, 271)])?.bedragCent).toBe(
      -271,
    )
  })

  test.each([
    ['nothing was driven', [bedrag('2026-03', 0, 0)], []],
    ['nothing changed', [bedrag('2026-03', 3, 813)], [eerder('2026-03', 3, 813)]],
  ])('is not there where %s', (_, bedragen, gevraagd) => {
    expect(regelVan(bedragen, gevraagd)).toBeUndefined()
  })

  test('is an example as soon as one amount in it is', () => {
    const regel = ritbijdrageregelVan(
      'P-1',
      [bedrag('2026-03', 1, 271), { ...bedrag('2026-04', 1, 271), status: 'voorbeeld' }],
      { gevraagd: [], bron },
    )
    expect(regel?.status).toBe('voorbeeld')
  })

  test('looks at its own month and at those that were asked, never at one that nobody asked', () => {
    expect(maandenVoor('2026-05', [])).toEqual(['2026-05'])
    expect(maandenVoor('2026-05', ['2026-03', '2026-06', '2026-03'])).toEqual(['2026-03', '2026-05', '2026-06'])
  })

  test('stands on the newest pass that began, else on the first', () => {
    const pas = (pasnummer: string, geldigVanaf: string) => dossierVan({ ...PAS, pasnummer, geldigVanaf })
    const persoon = {
      persoonsnummer: 'P-1',
      passen: [pas('P-1', '2026-01-01'), pas('P-2', '2026-03-31'), pas('P-3', '2026-04-01')],
    } as const
    expect(ritbijdragepasVan(persoon, '2026-03-30')).toBe('P-1')
    expect(ritbijdragepasVan(persoon, '2026-03-31')).toBe('P-2')
    expect(ritbijdragepasVan(persoon, '2026-04-30')).toBe('P-3')
    expect(ritbijdragepasVan({ persoonsnummer: 'P-3', passen: [pas('P-3', '2026-04-01')] }, '2026-03-31')).toBe('P-3')
  })
})

const MAANDEN = ['2026-01', '2026-02', '2026-03', '2026-04'] as const

/** What happens in a year: a ride of a month comes to another amount, passes become one person's, or a month is asked. */
const stap = fc.oneof(
  fc.record({
    soort: fc.constant('rit' as const),
    rit: fc.nat({ max: 9 }),
    pas: fc.nat({ max: 2 }),
    maand: fc.constantFrom(...MAANDEN),
    cent: fc.nat({ max: 1000 }),
  }),
  fc.record({ soort: fc.constant('koppel' as const), pas: fc.nat({ max: 2 }), aan: fc.nat({ max: 2 }) }),
  fc.record({ soort: fc.constant('vraag' as const), maand: fc.constantFrom(...MAANDEN), houdAan: fc.boolean() }),
)

test('whatever changes and whenever it is asked, all lines together are what the rides of the asked months cost', () => {
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 40 }), (stappen) => {
      const ritten = new Map<string, { pas: number; maand: string; cent: number }>()
      const persoonVan = [0, 1, 2]
      const gevraagdeMaanden: string[] = []
      const gevraagd: { pas: number; posten: readonly Maandpost[]; bedragCent: number }[] = []
      const vraag = (maand: string, houdAan: boolean) => {
        const maanden = maandenVoor(maand, gevraagdeMaanden)
        for (const persoon of new Set(persoonVan)) {
          const eigen = (pas: number) => persoonVan[pas] === persoon
          const bedragen = maanden.map((een) => {
            const vanMaand = [...ritten.values()].filter((rit) => rit.maand === een && eigen(rit.pas) && rit.cent > 0)
            return bedrag(
              een,
              vanMaand.length,
              vanMaand.reduce((som, { cent }) => som + cent, 0),
            )
          })
          const regel = regelVan(
            bedragen,
            gevraagd.filter(({ pas }) => eigen(pas)).flatMap(({ posten }) => posten),
          )
          const pas = persoonVan.lastIndexOf(persoon)
          if (regel === undefined || houdAan) continue
          expect(regel.bedragCent).toBe(regel.tariefCent - regel.eerderCent)
          gevraagd.push({ pas, posten: regel.maanden, bedragCent: regel.bedragCent })
        }
        gevraagdeMaanden.push(maand)
      }
      for (const een of stappen) {
        if (een.soort === 'rit') ritten.set(`${een.rit}`, een)
        else if (een.soort === 'koppel') persoonVan[een.pas] = persoonVan[een.aan] ?? 0
        else vraag(een.maand, een.houdAan)
      }
      if (gevraagdeMaanden[0] === undefined) return
      vraag(gevraagdeMaanden[0], false)
      const verschuldigd = [...ritten.values()]
        .filter(({ maand }) => gevraagdeMaanden.includes(maand))
        .reduce((som, { cent }) => som + cent, 0)
      expect(gevraagd.reduce((som, { bedragCent }) => som + bedragCent, 0)).toBe(verschuldigd)
    }),
    { numRuns: runs(1000) },
  )
})
