import { setImmediate } from 'node:timers/promises'
import type { SAXParser } from 'sax'
import { Bankbestandfout } from './fout.ts'

/** An element with what stands in it. */
export interface Element {
  readonly naam: string
  readonly attributen: Readonly<Record<string, string>>
  readonly kinderen: readonly Element[]
  readonly tekst: string
}

interface InAanbouw extends Element {
  readonly kinderen: Element[]
  tekst: string
}

/** An element that was asked for, and the one that it began as or ended with. */
export interface Gelezen {
  readonly element: Element
  /** Names from the root of the document to the element itself. */
  readonly pad: readonly string[]
}

/** Read at one time, in characters: no input holds the thread for long. */
const PER_KEER = 16 * 1024
const DIEPST = 30
const LANGSTE_TEKST = 2000
/** Elements in one that was asked for; a batch holds many payments. */
const MEESTE_ELEMENTEN = 400_000

/** Without the prefix that a file may use for its namespace. */
const kaal = (naam: string): string => naam.slice(naam.indexOf(':') + 1)

const stop = (): never => {
  throw new Bankbestandfout('xml')
}

/** Of the first tag: which message of ISO 20022 it says that it is. */
export type Begin = (naamruimte: string) => void

/**
 * Reads XML from its beginning to its end and gives each element that was asked for as soon as it ends; of the rest
 * nothing is kept. There are no entities but the five of XML itself, and no document type is taken.
 * @param gevraagd names of elements that do not stand in one another
 * @throws Bankbestandfout on what is no XML, or too deep or large
 */
export async function* leesElementen(
  tekst: string,
  gevraagd: ReadonlySet<string>,
  begin: Begin,
): AsyncGenerator<Gelezen> {
  const { default: sax } = await import('sax')
  const lezer = sax.parser(true, { trim: true })
  const pad: string[] = []
  const open: InAanbouw[] = []
  const klaar: Gelezen[] = []
  let elementen = 0

  const neemTekst = (stuk: string): void => {
    const element = open.at(-1)
    if (element !== undefined) element.tekst = (element.tekst + stuk).slice(0, LANGSTE_TEKST)
  }
  const neem: Partial<SAXParser> = {
    onerror: stop,
    ondoctype: stop,
    onprocessinginstruction: ({ name, body }) => {
      const codering = /encoding\s*=\s*["']([^"']*)["']/i.exec(body)?.[1] ?? 'UTF-8'
      if (name === 'xml' && !/^(utf-?8|us-ascii)$/i.test(codering)) throw new Bankbestandfout('codering')
    },
    onopentag: ({ name, attributes }) => {
      const naam = kaal(name)
      const attributen = attributes as Record<string, string>
      if (pad.length === 0)
        begin(attributen[name === naam ? 'xmlns' : `xmlns:${name.slice(0, -naam.length - 1)}`] ?? '')
      pad.push(naam)
      if (pad.length > DIEPST) stop()
      if (open.length === 0 && !gevraagd.has(naam)) return
      if (open.length === 0) elementen = 0
      if (++elementen > MEESTE_ELEMENTEN) stop()
      const element: InAanbouw = { naam, attributen, kinderen: [], tekst: '' }
      open.at(-1)?.kinderen.push(element)
      open.push(element)
    },
    ontext: neemTekst,
    oncdata: neemTekst,
    onclosetag: () => {
      const element = open.pop()
      if (element !== undefined && open.length === 0) klaar.push({ element, pad: [...pad] })
      pad.pop()
    },
  }
  Object.assign(lezer, neem)

  const heel = tekst.startsWith('\uFEFF') ? tekst.slice(1) : tekst
  for (let van = 0; van < heel.length; van += PER_KEER) {
    lezer.write(heel.slice(van, van + PER_KEER))
    yield* klaar.splice(0)
    await setImmediate()
  }
  lezer.close()
  yield* klaar.splice(0)
}

/** The first element under this one, by the names that lead to it. */
export const onder = (element: Element | undefined, ...namen: readonly string[]): Element | undefined =>
  namen.reduce<Element | undefined>((hier, naam) => hier?.kinderen.find((kind) => kind.naam === naam), element)

/** All elements of a name right under this one. */
export const alle = (element: Element | undefined, naam: string): readonly Element[] =>
  element?.kinderen.filter((kind) => kind.naam === naam) ?? []

/** @returns undefined where there is nothing, or nothing in it */
export const tekstOnder = (element: Element | undefined, ...namen: readonly string[]): string | undefined => {
  const tekst = onder(element, ...namen)?.tekst.trim()
  return tekst === undefined || tekst === '' ? undefined : tekst
}
