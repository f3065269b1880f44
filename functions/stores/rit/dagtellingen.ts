import * as z from 'zod'
import type { Dagtelling } from '../../../domain/rit/index.ts'
import { isNew, type Store, type Write } from '../store.ts'
import { formOf, readEach, withoutAnywhere } from '../form.ts'

/** Of each carrier: how often nobody was at the door, how often it failed to drive, and pairs of minutes and rides. */
const StoredTelling = z.strictObject({
  loosgemeld: z.int(),
  nietGereden: z.int().optional(),
  afwijkingen: z.array(z.tuple([z.int(), z.int()])),
})
const StoredDagtelling = z.strictObject({
  nietGemeld: z.int(),
  perVervoerder: z.array(z.tuple([z.string(), StoredTelling])),
})
export const DAGTELLING = formOf({
  name: 'dagtelling',
  keys: /^STIPTHEID#.* DAG#/,
  schema: StoredDagtelling,
  // 2 (0.3.0): how often a carrier failed.
  steps: [{ up: (data) => data, down: withoutAnywhere('nietGereden') }],
})

/** All days of a gemeente stand together: a month is one question, and each is written once. */
const partition = (gemeente: string): string => `STIPTHEID#${gemeente}`
const SK = 'DAG#'
const skOf = (datum: string): string => `${SK}${datum}`

const MEESTE_DAGEN = 50

/** The final numbers of the days of a period, both dates included, of which they are kept. */
export const readDagtellingen = async (
  store: Store,
  gemeente: string,
  van: string,
  tot: string,
): Promise<Map<string, Dagtelling>> => {
  const gevonden = new Map<string, Dagtelling>()
  let cursor: string | undefined
  do {
    const page = await store.query({
      pk: partition(gemeente),
      from: skOf(van),
      to: skOf(tot),
      limit: MEESTE_DAGEN,
      cursor,
    })
    const gelezen = readEach(store, page.items, (item) => ({ sk: item.sk, ...DAGTELLING.read(item).value }))
    for (const { sk, nietGemeld, perVervoerder } of gelezen) {
      const tellingen = perVervoerder.map(
        ([wie, { loosgemeld, nietGereden = 0, afwijkingen }]) =>
          [wie, { loosgemeld, nietGereden, afwijkingen: new Map(afwijkingen) }] as const,
      )
      gevonden.set(sk.slice(SK.length), { nietGemeld, perVervoerder: new Map(tellingen) })
    }
    cursor = page.next
  } while (cursor !== undefined)
  return gevonden
}

/** Whoever counts a closed day finds the same, so it is written once and never again. */
export const writeDagtelling = (gemeente: string, datum: string, { nietGemeld, perVervoerder }: Dagtelling): Write => ({
  item: {
    pk: partition(gemeente),
    sk: skOf(datum),
    data: DAGTELLING.data({
      nietGemeld,
      perVervoerder: [...perVervoerder].map(([wie, { loosgemeld, nietGereden, afwijkingen }]) => [
        wie,
        { loosgemeld, ...(nietGereden === 0 ? {} : { nietGereden }), afwijkingen: [...afwijkingen] },
      ]),
    }),
  },
  condition: isNew,
})
