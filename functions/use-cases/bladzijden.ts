/** A request reads no more pages of the store than this; whoever asked carries on with the next page. */
const MEESTE_GELEZEN = 20

interface Gelezen<T> {
  readonly gevonden: readonly T[]
  readonly next?: string | undefined
}

/** A page of the store can hold nothing of what was asked for: reads on until there is something to show. */
export const leesTotGevonden = async <T>(
  lees: (na: string | undefined) => Promise<Gelezen<T>>,
  na: string | undefined,
): Promise<Gelezen<T>> => {
  let bladzijde = await lees(na)
  for (let i = 1; i < MEESTE_GELEZEN && bladzijde.gevonden.length === 0 && bladzijde.next !== undefined; i++)
    bladzijde = await lees(bladzijde.next)
  return bladzijde
}
