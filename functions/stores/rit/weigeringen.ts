import * as z from 'zod'
import type { Geteldeweigering, Weigering } from '../../../domain/rit/index.ts'
import { formOf } from '../form.ts'
import { isNew, type Item, type Store, type Write } from '../store.ts'

/** What was asked and refused stands in the key, without a person: a rule, how far, and in which month. */
export const WEIGERING = formOf({ name: 'weigering', keys: /^WEIGERING#/, schema: z.strictObject({}) })

const partitionOf = (gemeente: string, maand: string): string => `WEIGERING#${gemeente}#${maand}`

/**
 * An item for each reason of a refused request, so that refusals do not wait for one another.
 * @param kenmerk the same when the same is asked again, and of no meaning besides
 */
export const writeWeigering = (
  gemeente: string,
  { maand, regel, afstandsband }: Weigering,
  kenmerk: string,
): Write => ({
  item: {
    pk: partitionOf(gemeente, maand),
    sk: `${regel}#${afstandsband}#${kenmerk}`,
    data: WEIGERING.data({}),
  },
  condition: isNew,
})

const PER_KEER = 1000

const soortVan = ({ sk }: Item): string => sk.slice(0, sk.lastIndexOf('#'))

/** How often what was refused in a month. */
export const queryWeigeringen = async (store: Store, gemeente: string, maand: string): Promise<Geteldeweigering[]> => {
  const aantallen = new Map<string, number>()
  let cursor: string | undefined
  do {
    const page = await store.query({ pk: partitionOf(gemeente, maand), limit: PER_KEER, cursor })
    for (const soort of page.items.map(soortVan)) aantallen.set(soort, (aantallen.get(soort) ?? 0) + 1)
    cursor = page.next
  } while (cursor !== undefined)
  return [...aantallen].map(([soort, aantal]) => {
    const [regel = '', afstandsband = ''] = soort.split('#')
    return { maand, regel, afstandsband, aantal }
  })
}
