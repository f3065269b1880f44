import MiniSearch from 'minisearch'
import * as z from 'zod'
import type { Locatie } from '../../../domain/kernel/locatie.ts'
import type { Locaties } from './locaties.ts'
import { kaal } from '../../../domain/kernel/letters.ts'

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

const indexOf = (plaatsen: readonly Locatie[]): MiniSearch<Locatie> => {
  const index = new MiniSearch<Locatie>({
    fields: ['weergavenaam', 'woonplaats', 'gemeente'],
    processTerm: kaal,
    searchOptions: { prefix: true, fuzzy: 0.25, combineWith: 'AND', boost: { weergavenaam: 3, woonplaats: 2 } },
  })
  index.addAll(plaatsen)
  return index
}

/** Places from a list in memory. A few wrong letters and half a word still find them. */
export const openGazetteer = (plaatsen: readonly Locatie[]): Locaties => {
  const opId = new Map(plaatsen.map((plaats) => [plaats.id, plaats]))
  // Made at the first search: a function that only books starts without it.
  let index: MiniSearch<Locatie> | undefined
  const zoek = (tekst: string): readonly { id: unknown }[] => (index ??= indexOf(plaatsen)).search(tekst)
  return {
    zoek: (tekst, maximum) =>
      Promise.resolve(
        zoek(tekst)
          .slice(0, maximum)
          .flatMap((treffer) => opId.get(String(treffer.id)) ?? []),
      ),
    vind: async (id, bewaard) => opId.get(id) ?? (await bewaard?.())?.find((plaats) => plaats.id === id),
  }
}
