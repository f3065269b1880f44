import { createHash, randomInt } from 'node:crypto'

/** Crockford's alphabet: no I, L, O and U, so that a number can be read aloud over the telephone. */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const EIGEN = new RegExp(`^(?:P[${TEKENS}]{10}|R[${TEKENS}]{12})$`)

/** A number that cannot be guessed or counted. @param lengte characters of 5 bits each */
const willekeurig = (lengte: number): string =>
  Array.from({ length: lengte }, () => TEKENS[randomInt(TEKENS.length)]).join('')

/** Always the same characters of a text, 5 bits of its hash each. */
const uitBytes = (tekst: string, lengte: number): string =>
  Array.from(
    createHash('sha256').update(tekst).digest().subarray(0, lengte),
    (byte) => TEKENS[byte % TEKENS.length],
  ).join('')

export const nieuwRitnummer = (): string => `R${willekeurig(12)}`
export const nieuwReeksnummer = (): string => `S${willekeurig(12)}`
export const nieuwPasnummer = (): string => `P${willekeurig(10)}`
/** Of the same number in an older system always the same pass. @param geheim what a secret of ours makes of that number */
export const pasnummerVan = (geheim: string): string => `P${uitBytes(geheim, 10)}`
export const nieuwMachtigingkenmerk = (): string => `M${willekeurig(16)}`
export const nieuwVersienummer = (): string => `V${willekeurig(10)}`
export const nieuwWebhooknummer = (): string => `W${willekeurig(10)}`
export const nieuwSimulatienummer = (): string => `Q${willekeurig(10)}`
export const nieuwKoppelnummer = (): string => `K${willekeurig(10)}`
export const nieuwCorrectienummer = (): string => `C${willekeurig(10)}`
/** The secret in the address of a calendar: 130 bits. */
export const nieuweAgendasleutel = (): string => willekeurig(26)
/** @param aaneen in capitals, without spaces and dashes @returns whether it has the form of a number of a pass or ride of ours */
export const isEigenNummer = (aaneen: string): boolean => EIGEN.test(aaneen)
/** Of the same decision the same number: 60 bits of what it says. */
export const besluitnummerVan = (besluit: unknown): string => `B${uitBytes(JSON.stringify(besluit), 12)}`
/** The same request on the same day is the same one. */
export const verzoeknummerVan = (verzoek: unknown): string => `D${uitBytes(JSON.stringify(verzoek), 12)}`
/** The same words of the same writer at the same place on the same day are one note. */
export const notitienummerVan = (notitie: unknown): string => `N${uitBytes(JSON.stringify(notitie), 12)}`
/** Twelve characters in three groups: 60 bits, that somebody can copy from a letter. */
export const nieuweKoppelcode = (): string => willekeurig(12).replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3')
