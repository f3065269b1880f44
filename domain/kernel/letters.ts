const TEKENS = /\p{M}/gu

/** `Súdwest-Fryslân` → `Sudwest-Fryslan`. */
export const zonderTekens = (tekst: string): string => tekst.normalize('NFD').replaceAll(TEKENS, '')

/** A name as names are compared: without accents and capitals, as one name is written in many ways. */
export const kaal = (tekst: string): string => zonderTekens(tekst).trim().toLowerCase()
