import * as z from 'zod'
import type { Ritstatistiek } from '../../../domain/rit/index.ts'
import { isNew, versionIs, type Key, type Store, type Write } from '../store.ts'
import { formOf } from '../form.ts'

export const STATISTIEK = formOf({
  name: 'statistiek',
  keys: /^STATISTIEK#/,
  schema: z.strictObject({ aantal: z.int() }),
})

/** Counts, and no line for each ride: a line beside others of its month could still be somebody's. */
const keyOf = (gemeente: string, { maand, vervoertype, afstandsband, status }: Ritstatistiek): Key => ({
  pk: `STATISTIEK#${gemeente}#${maand}`,
  sk: `${vervoertype}#${afstandsband}#${status}`,
})

/** How many rides of one kind were thrown away in a month. */
export const readAantal = async (store: Store, gemeente: string, soort: Ritstatistiek): Promise<number> => {
  const item = await store.get(keyOf(gemeente, soort))
  return item === undefined ? 0 : STATISTIEK.read(item).value.aantal
}

/** Adds rides to the counts, on condition of what these are now. */
export const telMee = async (store: Store, gemeente: string, soorten: readonly Ritstatistiek[]): Promise<Write[]> => {
  const perCel = Map.groupBy(soorten, (soort) => JSON.stringify(keyOf(gemeente, soort)))
  return await Promise.all(
    [...perCel.values()].map(async (zelfde): Promise<Write> => {
      const [soort] = zelfde
      if (soort === undefined) throw new Error('een cel zonder ritten')
      const key = keyOf(gemeente, soort)
      const item = await store.get(key)
      const eerder = item === undefined ? undefined : STATISTIEK.read(item)
      return {
        item: { ...key, data: STATISTIEK.data({ aantal: (eerder?.value.aantal ?? 0) + zelfde.length }) },
        condition: eerder === undefined ? isNew : versionIs(eerder.version),
      }
    }),
  )
}
