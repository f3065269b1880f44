import { zonderTekens } from '../../../domain/kernel/letters.ts'

/**
 * Text with no other characters than banks must take in the whole SEPA area: letters without accents, figures and
 * `/ - ? : ( ) . , ' +` (EPC217-08). None of them means anything in XML.
 * @param langste most characters that the field takes
 */
export const sepaTekst = (tekst: string, langste: number): string =>
  zonderTekens(tekst)
    .replaceAll('ß', 'ss')
    .replaceAll(/[øØ]/g, (letter) => (letter === 'ø' ? 'o' : 'O'))
    .replaceAll(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
    .replaceAll('&', '+')
    .replaceAll(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .slice(0, langste)
    .trim()

/** Whole cents as a bank writes them: `6000` → `60.00`. */
export const bedragTekst = (cent: number): string => `${Math.trunc(cent / 100)}.${String(cent % 100).padStart(2, '0')}`
