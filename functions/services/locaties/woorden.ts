import { kaal } from '../../../domain/kernel/letters.ts'

/** More words than this no address has; what comes after is not looked at. */
const MEESTE_WOORDEN = 12
const LANGSTE = 200

/** How people shorten words of names; a name that has the word in full is the same name. */
const VOLUIT: Readonly<Record<string, string>> = {
  st: 'sint',
  ste: 'sint',
  sinte: 'sint',
  burg: 'burgemeester',
  dr: 'dokter',
  prof: 'professor',
  ds: 'dominee',
  mr: 'meester',
  pres: 'president',
  gem: 'gemeente',
}
/** Words that say that a number follows. */
const NUMMERWOORD = /(?<![a-z])(?:huisnummer|nummer|nr|no)\.? *(?=\d)/g
/** `'s-Hertogenbosch`, `'t Timpke`: the letter is not what a name is known by. */
const LIDWOORD = /(?<![a-z\d])['’`´ʼ][st](?=[- ])/g

/** What a postcode is written as, so that it is never taken for a house number: `8861 AB` and `8861ab` → `pc8861ab`. */
const POSTCODE = /(?<![a-z\d])(\d{4}) ?([a-z]{2})(?![a-z\d])/g
/** `12`, `12a`, `12 A`, `12-a`, `12 bis`, `12/2`, `12a-2`: a number and what belongs to it. */
const HUISNUMMER =
  /(?<![a-z\d])(\d{1,5})(?:[-/. ]*(bis|hs|huis|rd|i{2,3}|iv|[a-z])(?![a-z]))?(?: ?[-/] ?(\d{1,4})(?![a-z\d]))?/g

const aaneen = (_: string, nummer: string, letter: string | undefined, verder: string | undefined): string =>
  ` ${nummer}${letter ?? ''}${verder === undefined ? '' : `_${verder}`} `

/**
 * Words by which a place is known and looked for, whatever way they are written: without accents and capitals, `ij` as
 * `y`, a postcode as one word, and a house number as one word with its letter.
 * @param nummers `los` where what stands behind a number is a word of its own: who types `12 h` may mean `12 Harlingen`
 */
export const woordenIn = (tekst: string, nummers: 'aaneen' | 'los' = 'aaneen'): string[] => {
  const schoon = kaal(tekst.slice(0, LANGSTE).normalize('NFKC'))
    .replaceAll(LIDWOORD, ' ')
    .replaceAll(NUMMERWOORD, ' ')
    .replaceAll(POSTCODE, ' pc$1$2 ')
    .replaceAll('ij', 'y')
  const metNummers = nummers === 'los' ? schoon : schoon.replaceAll(HUISNUMMER, aaneen)
  const woorden = metNummers.split(/[^a-z\d_]+/).filter((woord) => woord !== '')
  return woorden.slice(0, MEESTE_WOORDEN).map((woord, i) => {
    // The last word may be half of another one still.
    const voluit = Object.hasOwn(VOLUIT, woord) && i < woorden.length - 1 ? VOLUIT[woord] : undefined
    return voluit ?? woord.replace(/(?<=[a-z]{2})str$/, 'straat')
  })
}

/** Whether a word is a house number, a postcode or the beginning of one: then another one is another place. */
export const isGenummerd = (woord: string): boolean => /\d/.test(woord)

/** A search text with postcode and house number as the names of addresses have them: `8861 ab 12 b` → `8861AB 12B`. */
export const zoalsHetAdres = (tekst: string): string =>
  tekst
    .slice(0, LANGSTE)
    .replaceAll(/(?<![\p{L}\d])(\d{4}) ?([a-z]{2})(?![\p{L}\d])/giu, (_, cijfers: string, letters: string) =>
      `${cijfers}${letters}`.toUpperCase(),
    )
    .replaceAll(/(?<![\p{L}\d])(\d{1,5})[- ]([a-z])(?![\p{L}\d])/giu, (_, nummer: string, letter: string) =>
      `${nummer}${letter}`.toUpperCase(),
    )

/**
 * What can be looked for when a house number or postcode is not known: the street, or the postcode by its figures; then
 * the street alone. Nothing where none was typed.
 */
export const zonderNummer = (tekst: string): string[] => {
  const woorden = woordenIn(tekst)
  const straat = woorden.filter((woord) => !isGenummerd(woord))
  const postcode = woorden.flatMap((woord) => /^pc(\d{4})/.exec(woord)?.[1] ?? [])
  const ruimer = [[...straat, ...postcode].join(' '), straat.join(' ')]
  return straat.length === woorden.length ? [] : [...new Set(ruimer)].filter((zoek) => zoek !== '')
}
