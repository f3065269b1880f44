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
