import type { Datum } from '../../../domain/kernel/tijd/time.ts'
import { telefooncijfers } from '../../../domain/pas/index.ts'
import { isEigenNummer } from '../nummer.ts'

/** How an operator finds a pass. */
export type Paszoekvraag =
  | { readonly pasnummer: string }
  | { readonly ritnummer: string }
  | { readonly naam: string; readonly geboortedatum: Datum }
  | { readonly postcode: string; readonly huisnummer?: string | undefined }
  | { readonly telefoon: string }

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const DATUMS = [
  /\b(?<jaar>\d{4})-(?<maand>\d{1,2})-(?<dag>\d{1,2})\b/,
  /\b(?<dag>\d{1,2})[-/. ](?<maand>\d{1,2})[-/. ](?<jaar>\d{4}|\d{2})\b/,
  /\b(?<dag>\d{2})(?<maand>\d{2})(?<jaar>\d{4})\b/,
  /\b(?<dag>\d{1,2}) ?(?<naam>jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? ?(?<jaar>\d{4}|\d{2})\b/i,
]

const twee = (tekst: string): string => tekst.padStart(2, '0')

/** Of two figures the last such year that was. */
const datumVan = (jaar: string, maandDag: string, vandaag: Datum): Datum => {
  if (jaar.length === 4) return `${jaar}-${maandDag}`
  const eeuw = Number(vandaag.slice(0, 2))
  const datum = `${eeuw}${jaar}-${maandDag}`
  return datum <= vandaag ? datum : `${eeuw - 1}${jaar}-${maandDag}`
}

/** A date of birth in a line, and what else stands there. */
const geborenIn = (tekst: string, vandaag: Datum): { datum: Datum; rest: string } | undefined => {
  for (const vorm of DATUMS) {
    const gevonden = vorm.exec(tekst)
    if (gevonden?.groups === undefined) continue
    const { dag = '', maand, naam = '', jaar = '' } = gevonden.groups
    const nummer = maand ?? String(MAANDEN.indexOf(naam.toLowerCase().replace('maart', 'mrt').slice(0, 3)) + 1)
    const datum = datumVan(jaar, `${twee(nummer)}-${twee(dag)}`, vandaag)
    return {
      datum,
      rest: tekst
        .replace(gevonden[0], ' ')
        .replaceAll(/[,\s]+/g, ' ')
        .trim(),
    }
  }
  return undefined
}

const POSTCODE = /^(\d{4}) ?([a-z]{2})(?:[ ,]+(\d+ ?[a-z\d/-]*))?$/i
const NUMMER = /^(?=.*\d)[a-z\d]+(?:[- ][a-z\d]+)*$/i
const KORTSTE = 4
const LETTERS_EN_CIJFERS = /^([a-z]{2,4})[- ]?(\d{4,})$/i

/**
 * What somebody may mean who looks for a pass: a number in any spelling, a name with a date of birth as people write it,
 * a postcode with or without a house number, a telephone number, or the number of a ride.
 * @returns none of a name alone: that would show people whom nobody called about
 */
export const zoekvragenIn = (tekst: string, vandaag: Datum): readonly Paszoekvraag[] => {
  const woorden = tekst.replaceAll(/\s+/g, ' ').trim()
  const nummer = woorden.toUpperCase()
  const aaneen = nummer.replaceAll(/[- ]/g, '')
  // A number of our own may have letters only, or five in a row: it is looked at before anything that looks like a name.
  if (isEigenNummer(aaneen)) return [{ pasnummer: aaneen }, { ritnummer: aaneen }]
  const telefoon = telefooncijfers(woorden)
  if (telefoon !== undefined) return [{ telefoon }]
  const [, cijfers, letters, huisnummer] = POSTCODE.exec(woorden) ?? []
  if (cijfers !== undefined && letters !== undefined)
    return [{ postcode: `${cijfers}${letters.toUpperCase()}`, huisnummer: huisnummer?.replaceAll(' ', '') }]
  const geboren = geborenIn(woorden, vandaag)
  if (geboren !== undefined)
    return geboren.rest.length > 1 ? [{ naam: geboren.rest, geboortedatum: geboren.datum }] : []
  // A word of five letters, a space and figures is a name; `HARLINGEN-0012` is a number that a municipality gave.
  const metNaam = /(^| )[A-Z]{5,}( |$)/.test(nummer)
  if (!NUMMER.test(woorden) || metNaam || aaneen.length < KORTSTE) return []
  const [, voor, na] = LETTERS_EN_CIJFERS.exec(nummer) ?? []
  const spellingen = new Set([nummer, aaneen, ...(voor === undefined ? [] : [`${voor}-${na}`])])
  return [...[...spellingen].map((pasnummer) => ({ pasnummer })), { ritnummer: aaneen }]
}
