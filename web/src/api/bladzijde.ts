interface Links {
  readonly next?: { readonly href: string }
}

/** Where the next page begins, as its link says. */
export const naVan = (links: Links): string | undefined =>
  links.next === undefined ? undefined : (new URL(links.next.href, location.origin).searchParams.get('na') ?? undefined)

/** So many are shown at a time, at least, where there are. */
const GENOEG = 25

/** What stands on the pages from here on until there is enough to show: of what is rare, a page of the API can be empty while there is more. */
export const leesGenoeg = async <B extends { readonly _links: Links }, T>(
  lees: (na: string) => Promise<B>,
  van: (bladzijde: B) => readonly T[],
  begin: string,
): Promise<{ readonly deel: readonly T[]; readonly verder: string | undefined }> => {
  const deel: T[] = []
  let na: string | undefined = begin
  do {
    const bladzijde: B = await lees(na)
    const { _links } = bladzijde
    deel.push(...van(bladzijde))
    na = naVan(_links)
  } while (na !== undefined && deel.length < GENOEG)
  return { deel, verder: na }
}
