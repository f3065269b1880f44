import { vandaag } from './tijd.ts'
import { leesDag } from './wanneer/wanneer.ts'

/** A question about passes, as the API takes it. */
export type Zoekvraag =
  | { readonly pasnummer: string }
  | { readonly postcode: string }
  | { readonly naam: string; readonly geboortedatum: string }

const PASNUMMER = /^[a-z]{2,4}-[a-z0-9]{4,}$/i
const POSTCODE = /^(\d{4}) ?([a-z]{2})$/i

const DATUM = /\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9}\.?)[-/. ]\d{2,4}\b|\b\d{8}\b/i

/** A full date in a line of text, and what else stands there: `Aaltje 2-5-1948`. */
const geborenIn = (tekst: string): { readonly datum: string; readonly rest: string } | undefined => {
  const [gevonden = ''] = DATUM.exec(tekst) ?? []
  const [datum] = leesDag(gevonden, vandaag(), 'was')
  return datum === undefined ? undefined : { datum, rest: tekst.replace(gevonden, ' ') }
}

/**
 * What an operator looks for: a number, a postcode, or a name with a date of birth. A name alone is none: that would
 * show people whom nobody called about.
 */
export const zoekvraagVan = (tekst: string): Zoekvraag | undefined => {
  const woorden = tekst.trim()
  if (PASNUMMER.test(woorden)) return { pasnummer: woorden.toUpperCase() }
  const [, cijfers, letters] = POSTCODE.exec(woorden) ?? []
  if (cijfers !== undefined && letters !== undefined) return { postcode: `${cijfers}${letters.toUpperCase()}` }
  const geboren = geborenIn(woorden)
  const naam = geboren?.rest.replaceAll(/[,\s]+/g, ' ').trim()
  return geboren === undefined || naam === undefined || naam.length < 2
    ? undefined
    : { naam, geboortedatum: geboren.datum }
}
