interface Blad<T> {
  readonly gevonden: readonly T[]
  readonly next?: string | undefined
}

/**
 * Whether so many of somebody's things are there that no more may be made. Two requests at once can each make the last
 * one: it is a ceiling against filling, and not a rule of the law.
 * @param telt which of them count
 */
export const zitVol = async <T>(
  lees: (cursor: string | undefined) => Promise<Blad<T>>,
  telt: (een: T) => boolean,
  meeste: number,
): Promise<boolean> => {
  let aantal = 0
  let cursor: string | undefined
  do {
    const { gevonden, next } = await lees(cursor)
    aantal += gevonden.filter(telt).length
    cursor = next
  } while (cursor !== undefined && aantal < meeste)
  return aantal >= meeste
}
