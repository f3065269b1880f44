/** Where the next page begins, as its link says. */
export const naVan = (links: { readonly next?: { readonly href: string } }): string | undefined =>
  links.next === undefined ? undefined : (new URL(links.next.href, location.origin).searchParams.get('na') ?? undefined)
