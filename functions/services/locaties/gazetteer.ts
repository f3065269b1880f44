import type MiniSearch from 'minisearch'
import type { Query } from 'minisearch'
import * as z from 'zod'
import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import type { Locaties } from './locaties.ts'
import { andereNamenVan } from './andere-namen.ts'
import { opVolgorde } from './treffers.ts'
import { isGenummerd, woordenIn } from './woorden.ts'

const Postcode = z.string().regex(/^\d{4}[A-Z]{2}$/, 'moet er uitzien als 8861AB')

/** The form of a gazetteer file. */
export const Gazetteer: z.ZodType<Locatie[]> = z
  .array(
    z.object({
      id: z.string().min(1),
      weergavenaam: z.string().min(1),
      woonplaats: z.string().min(1),
      gemeente: z.string().min(1),
      punt: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }),
      woonplaatscode: z.string().min(1).optional(),
      postcode: Postcode.optional(),
      nummeraanduiding: z.string().min(1).optional(),
    }),
  )
  .superRefine((plaatsen, ctx) => {
    const gezien = new Set<string>()
    for (const [i, { id }] of plaatsen.entries()) {
      if (gezien.has(id)) ctx.addIssue({ code: 'custom', path: [i, 'id'], message: `${id} staat er twee keer` })
      gezien.add(id)
    }
  })

/** What a place is found by. */
const wijst = ({ id, weergavenaam, woonplaats, gemeente, postcode = '' }: Locatie) => ({
  id,
  naam: `${weergavenaam} ${postcode}`,
  woonplaats: [woonplaats, ...andereNamenVan(woonplaats)].join(' , '),
  gemeente,
})

const indexOf = async (plaatsen: readonly Locatie[]): Promise<MiniSearch> => {
  const { default: Index } = await import('minisearch')
  const index = new Index({
    fields: ['naam', 'woonplaats', 'gemeente'],
    tokenize: (tekst) => woordenIn(tekst),
    processTerm: (woord) => woord,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { naam: 3, woonplaats: 2 } },
  })
  index.addAll(plaatsen.map(wijst))
  return index
}

/** A few wrong letters still find a name; another number is another house. */
const tikfout = (woord: string): number | false => (isGenummerd(woord) ? false : 0.25)

/** Four figures are a house number or the beginning of a postcode. */
const gevraagd = (woord: string): Query =>
  /^\d{4}[a-z]?$/.test(woord) ? { combineWith: 'OR', queries: [woord, `pc${woord}`] } : woord

const postcodeIn = ({ postcode, weergavenaam }: Locatie): string | undefined =>
  postcode ?? /(?<!\d)\d{4} ?[A-Z]{2}(?![A-Z])/.exec(weergavenaam)?.[0].replace(' ', '')

/** Places from a list in memory. A few wrong letters and half a word still find them, and the answer says which are guesses. */
export const openGazetteer = (plaatsen: readonly Locatie[]): Locaties => {
  const opId = new Map(plaatsen.map((plaats) => [plaats.id, plaats]))
  // Made at the first question: a function that only books starts without them.
  let perPostcode: Partial<Record<string, Locatie[]>> | undefined
  let index: Promise<MiniSearch> | undefined
  const zoek = async (woorden: readonly string[]): Promise<Locatie[]> =>
    (await (index ??= indexOf(plaatsen)))
      .search({ combineWith: 'AND', queries: woorden.map(gevraagd) }, { fuzzy: tikfout, tokenize: (woord) => [woord] })
      .flatMap((treffer) => opId.get(String(treffer['id'])) ?? [])
  return {
    inPostcode: (postcode) => {
      perPostcode ??= Object.groupBy(plaatsen, (plaats) => postcodeIn(plaats) ?? '')
      return Promise.resolve(perPostcode[postcode] ?? [])
    },
    zoek: async (tekst, maximum, bij) => {
      const woorden = woordenIn(tekst)
      const gevonden = await zoek(woorden)
      // Who typed as far as `12 h` may be on the way to `12 Harlingen`.
      const ruimer = gevonden.length > 0 ? gevonden : await zoek(woordenIn(tekst, 'los'))
      return opVolgorde(woorden, ruimer, bij).slice(0, maximum)
    },
    vind: async (id, bewaard) => opId.get(id) ?? (await bewaard?.())?.find((plaats) => plaats.id === id),
  }
}
