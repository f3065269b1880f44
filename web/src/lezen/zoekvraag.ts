import { datumIn } from './wanneer.ts'

/** A question about passes, as the API takes it. */
export type Zoekvraag =
  | { readonly pasnummer: string }
  | { readonly postcode: string }
  | { readonly naam: string; readonly geboortedatum: string }

const PASNUMMER = /^[a-z]{2,4}-[a-z0-9]{4,}$/i
const POSTCODE = /^(\d{4}) ?([a-z]{2})$/i

/**
 * What an operator looks for: a number, a postcode, or a name with a date of birth. A name alone is none: that would
 * show people whom nobody called about.
 */
export const zoekvraagVan = (tekst: string): Zoekvraag | undefined => {
  const woorden = tekst.trim()
  if (PASNUMMER.test(woorden)) return { pasnummer: woorden.toUpperCase() }
  const [, cijfers, letters] = POSTCODE.exec(woorden) ?? []
  if (cijfers !== undefined && letters !== undefined) return { postcode: `${cijfers}${letters.toUpperCase()}` }
  const geboren = datumIn(woorden)
  const naam = geboren?.rest.replaceAll(/[,\s]+/g, ' ').trim()
  return geboren === undefined || naam === undefined || naam.length < 2
    ? undefined
    : { naam, geboortedatum: geboren.datum }
}
