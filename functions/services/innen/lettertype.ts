import type { Font, GlyphRun } from 'fontkit'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Fonts stand next to the bundle on AWS, and in their package elsewhere. */
const pad = (bestand: string): string =>
  process.env['OPSTAP_BUNDLED'] === 'yes'
    ? fileURLToPath(new URL(bestand, import.meta.url))
    : createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${bestand}`)

const GEWOON = pad('DejaVuSans.ttf')
const VET = pad('DejaVuSans-Bold.ttf')

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

/** Words that are kept with the places of their letters: letters of one kind are made of a few hundred. */
const MEESTE_WOORDEN = 5000

/**
 * A typeface that works out once where the letters of a word stand. What it gives is a copy: whoever draws it scales its
 * places.
 */
const onthoudWoorden = (lettertype: Font): Font => {
  const zet = lettertype.layout.bind(lettertype)
  const gezet = new Map<string, GlyphRun>()
  lettertype.layout = (woord, ...kenmerken): GlyphRun => {
    if (kenmerken.some((een) => een !== undefined)) return zet(woord, ...kenmerken)
    const loop = gezet.get(woord) ?? zet(woord)
    if (gezet.size >= MEESTE_WOORDEN) gezet.clear()
    gezet.set(woord, loop)
    const kopie = Object.create(Object.getPrototypeOf(loop) as object) as GlyphRun
    return Object.assign(kopie, loop, { positions: loop.positions.map((plaats) => ({ ...plaats })) })
  }
  return lettertype
}

interface Lettertypen {
  readonly gewoon: Font
  readonly vet: Font
}

let lettertypen: Promise<Lettertypen> | undefined

const openLettertypen = async (): Promise<Lettertypen> => {
  const { openSync } = await import('fontkit')
  const open = (bestand: string): Font => {
    const lettertype = openSync(bestand)
    if (!('layout' in lettertype)) throw new Error('geen lettertype')
    return onthoudWoorden(lettertype)
  }
  return { gewoon: open(GEWOON), vet: open(VET) }
}

/** Read once for all letters: reading them costs five times as much as a letter. */
export const leesLettertypen = (): Promise<Lettertypen> => (lettertypen ??= openLettertypen())

let letters: Promise<ReadonlySet<number>> | undefined

const leesLetters = async (): Promise<ReadonlySet<number>> => {
  const { gewoon, vet } = await leesLettertypen()
  const ookVet = new Set(vet.characterSet)
  return new Set(gewoon.characterSet.filter((letter) => ookVet.has(letter)))
}

/** Which characters of a text our letters cannot show, each once. */
export const onafdrukbareTekens = async (tekst: string): Promise<string[]> => {
  const heeft = await (letters ??= leesLetters())
  const kan = (teken: string): boolean => heeft.has(teken.codePointAt(0) ?? 0) && !VAN_RECHTS.test(teken)
  return [...new Set(tekst.normalize('NFC').replaceAll(/\s/gu, ''))].filter((teken) => !kan(teken))
}
