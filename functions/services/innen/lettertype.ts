import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Fonts stand next to the bundle on AWS, and in their package elsewhere. */
const pad = (bestand: string): string =>
  process.env['OPSTAP_BUNDLED'] === 'yes'
    ? fileURLToPath(new URL(bestand, import.meta.url))
    : createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${bestand}`)

export const GEWOON = pad('DejaVuSans.ttf')
export const VET = pad('DejaVuSans-Bold.ttf')

/** Letters that cannot be printed: nothing may show them as boxes, or in the wrong order. */
export class Onafdrukbaar extends Error {
  override readonly name = 'Onafdrukbaar'
  readonly tekens: readonly string[]

  constructor(tekens: readonly string[]) {
    super('letters that the font does not have')
    this.tekens = tekens
  }
}

/** Written from right to left, which the library does not do: it would print the letters the wrong way round. */
const VAN_RECHTS = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

let letters: Promise<ReadonlySet<number>> | undefined

const lettersVan = (lettertype: object): ReadonlySet<number> =>
  new Set('characterSet' in lettertype ? (lettertype.characterSet as number[]) : [])

const leesLetters = async (): Promise<ReadonlySet<number>> => {
  const { openSync } = await import('fontkit')
  const vet = lettersVan(openSync(VET))
  return new Set([...lettersVan(openSync(GEWOON))].filter((letter) => vet.has(letter)))
}

/** Which characters of a text our letters cannot show, each once. */
export const onafdrukbareTekens = async (tekst: string): Promise<string[]> => {
  const heeft = await (letters ??= leesLetters())
  const kan = (teken: string): boolean => heeft.has(teken.codePointAt(0) ?? 0) && !VAN_RECHTS.test(teken)
  return [...new Set(tekst.normalize('NFC').replaceAll(/\s/gu, ''))].filter((teken) => !kan(teken))
}
