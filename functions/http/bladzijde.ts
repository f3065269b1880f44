import * as z from 'zod'
import type { Zegel } from '../services/zegel.ts'
import { BadCursor } from '../stores/cursor.ts'
import type { Wie } from '../use-cases/wie.ts'

/** Where a page begins, as the page before it told. */
export const Na = z.string().min(1).max(2000).meta({ description: 'Waar de bladzijde begint; uit _links.next.' })

/** The page that was asked for, and how the next one is named. */
export interface Bladzijde {
  /** Where it begins; the first page begins nowhere. */
  readonly na: string | undefined
  /**
   * A link to the page after this one.
   * @param na where that begins; none on the last page
   * @param pad of another list than the one that was asked for, path and query
   */
  links(na: string | undefined, pad?: string): { next?: { href: string } }
}

/** Path and query of a list without the place in it, always written the same way. */
const zonderPlaats = (pad: string): URL => {
  const url = new URL(pad, 'http://opstap.invalid')
  url.searchParams.delete('na')
  url.searchParams.sort()
  return url
}

/** What a place in a list holds for: one caller, one list and one question, and for nobody and nothing else. */
const contextVan = (
  { sub, uitgever = '', gemeente, pasnummer = '', rollen }: Wie,
  pad: string,
  body: string,
): string => {
  const { pathname, search } = zonderPlaats(pad)
  return JSON.stringify([uitgever, sub, gemeente, pasnummer, [...rollen].toSorted(), pathname, search, body])
}

interface Vraag {
  readonly wie: Wie
  /** Path and query as they were sent. */
  readonly pad: string
  /** What was posted, of a question that is; it counts for this very list only. */
  readonly body: string
  /** As the query says it. */
  readonly na: string | undefined
}

/** Reads where a page begins and writes where the next one does: only this system can. @throws BadCursor */
export const leesBladzijde = (zegel: Zegel, { wie, pad, body, na }: Vraag): Bladzijde => {
  const geopend = na === undefined ? undefined : zegel.open(na, contextVan(wie, pad, body))
  if (na !== undefined && geopend === undefined)
    throw new BadCursor('a place that was not handed out for this question')
  return {
    na: geopend,
    links: (verder, ander) => {
      if (verder === undefined) return {}
      const url = zonderPlaats(ander ?? pad)
      const context = ander === undefined ? contextVan(wie, pad, body) : contextVan(wie, ander, '')
      url.searchParams.set('na', zegel.sluit(verder, context))
      return { next: { href: `${url.pathname}${url.search}` } }
    },
  }
}
