/** What every bank in the SEPA area must take (EPC217-08). None of it means anything in XML. */
const ANDERS = /[^A-Za-z0-9/\-?:().,'+ ]/g
const ASCII = /^[\x20-\x7e]*$/
const PLAATJES = /\p{Extended_Pictographic}/gu

/** The table of all scripts is large, and few names need it. */
const naarAscii = async (tekst: string): Promise<string> => {
  if (ASCII.test(tekst)) return tekst
  const { default: anyAscii } = await import('any-ascii')
  return anyAscii(tekst.normalize('NFC').replaceAll(PLAATJES, ' '))
}

/**
 * Text as banks take it: letters of every script in those of ours (`Đặng` → `Dang`), without accents, figures and
 * `/ - ? : ( ) . , ' +`.
 * @param langste most characters that the field takes
 */
export const sepaTekst = async (tekst: string, langste: number): Promise<string> =>
  (await naarAscii(tekst))
    .replaceAll('&', '+')
    .replaceAll(ANDERS, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, langste)
    .trim()

/** Whether something to call somebody by is left of a name once it is written as banks take it. */
export const heeftSepaNaam = async (naam: string): Promise<boolean> => /[A-Za-z]/.test(await sepaTekst(naam, 70))

/** Whole cents as a bank writes them: `6000` → `60.00`. */
export const bedragTekst = (cent: number): string => `${Math.trunc(cent / 100)}.${String(cent % 100).padStart(2, '0')}`
