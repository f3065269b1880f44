const TEKENS = /\p{M}/gu

/** `Súdwest-Fryslân` → `Sudwest-Fryslan`. */
export const zonderTekens = (tekst: string): string => tekst.normalize('NFD').replaceAll(TEKENS, '')

/** A name as names are compared: without accents and capitals, as one name is written in many ways. */
export const kaal = (tekst: string): string => zonderTekens(tekst).trim().toLowerCase()

const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Cs}]/gu
const WIT = /\s+/gu

/** Text for one line, with nothing in it that cannot be seen: no line feed, no zero width, no mark of direction. */
export const opEenRegel = (tekst: string): string =>
  tekst.normalize('NFC').replaceAll(WIT, ' ').replaceAll(ONZICHTBAAR, '').trim()

const NAMEN: Readonly<Record<string, string>> = {
  '\u0000': 'een nulteken',
  '\u0007': 'een piepje',
  '\u0008': 'een teken van backspace',
  '\u001B': 'een besturingscode voor schermen',
  '\u00AD': 'een zacht afbreekstreepje',
  '\u200B': 'een spatie zonder breedte',
  '\u200C': 'een scheider zonder breedte',
  '\u200D': 'een verbinder zonder breedte',
  '\u200E': 'een teken voor de schrijfrichting',
  '\u200F': 'een teken voor de schrijfrichting',
  '\u2060': 'een verbinder zonder breedte',
  '\uFEFF': 'een spatie zonder breedte',
  '\n': 'een nieuwe regel',
}
/** Marks that turn what follows round, or end that. */
const RICHTING = /[\u202A-\u202E\u2066-\u2069\u061C]/
/** Control, format, half and not assigned characters, private ones, and line ends of Unicode. */
const NIET_TE_TONEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/u
/** A picture made of pictures: what joins them is part of it. */
const SAMENGESTELD_PLAATJE = /(?<=\p{Extended_Pictographic}\p{M}*)\u200D(?=\p{Extended_Pictographic})/gu
/** Marks on one letter that no script stacks; accents are marks once they are taken off their letters. */
const STAPEL = /\p{M}{5}/u
/** Putting marks in order takes time that grows with the square of the stack. */
const TE_HOGE_STAPEL = /\p{M}{9}/u

const naamVan = (teken: string): string => {
  const code = `U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (/\p{Cs}/u.test(teken)) return `een half teken (${code})`
  if (RICHTING.test(teken)) return `een teken voor de schrijfrichting (${code})`
  const naam = NAMEN[teken]
  return naam === undefined ? `een teken dat niet te zien is (${code})` : `${naam} (${code})`
}

/** Text in one form, whatever keyboard it came from: accents on their letters, spaces that are spaces, one line end. */
export const netteTekst = (tekst: string): string =>
  (TE_HOGE_STAPEL.test(tekst) ? tekst : tekst.normalize('NFC'))
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(/[\t\p{Zs}]/gu, ' ')
    .split('\n')
    .map((regel) => regel.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

/**
 * What in a text nobody would see, or that makes something else of what is seen: its name.
 * @param regels whether the text may have more than one line
 */
export const nietTeTonen = (tekst: string, regels: 'een' | 'meer'): string | undefined => {
  const zonder = tekst.replaceAll(SAMENGESTELD_PLAATJE, '').replaceAll(regels === 'meer' ? '\n' : '', '')
  const [teken] = NIET_TE_TONEN.exec(zonder) ?? []
  if (teken !== undefined) return naamVan(teken)
  return TE_HOGE_STAPEL.test(zonder) || STAPEL.test(zonder.normalize('NFD'))
    ? 'een stapel van tekens op één letter'
    : undefined
}
