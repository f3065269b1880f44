import * as z from 'zod'

/** Where a page begins, as the page before it told. */
export const Na = z.string().min(1).max(1000).meta({ description: 'Waar de bladzijde begint; uit _links.next.' })

/** Links carry on with the same question, from the place where this page ended. */
export const linksVan = (pad: string, next: string | undefined): { next?: { href: string } } => {
  if (next === undefined) return {}
  const url = new URL(pad, 'http://opstap.invalid')
  url.searchParams.set('na', next)
  return { next: { href: `${url.pathname}${url.search}` } }
}
