import { LAATSTE_DATUM } from '../kernel/tijd/periode.ts'
import { plusDagen, type Datum } from '../kernel/tijd/time.ts'
import { leesDocument } from './document/document.ts'
import type { Melding } from './document/vertaal.ts'
import type { Regeling } from './regeling.ts'

/** Every version of every municipality's rules, each list by date. */
export type Regelingen = ReadonlyMap<string, readonly Regeling[]>

/** What is wrong in a file, with the path inside it. */
export interface Bestandsfout extends Melding {
  readonly bestand: string
}

/** From which day a gemeente has rules that can't be read. */
interface Onleesbaar {
  readonly gemeente: string
  readonly geldigVanaf: Datum
}

/**
 * From the day of rules that can't be read nothing is known: the version before them ends, and what it says goes on until
 * then. Falling back to an older year would charge what nobody set.
 */
const totAan = (regeling: Regeling, onleesbaar: readonly Onleesbaar[]): Regeling => {
  const [vanaf] = onleesbaar
    .filter(({ gemeente, geldigVanaf }) => gemeente === regeling.gemeente && geldigVanaf > regeling.geldigVanaf)
    .map(({ geldigVanaf }) => geldigVanaf)
    .toSorted()
  if (vanaf === undefined || (regeling.geldigTotEnMet ?? LAATSTE_DATUM) < vanaf) return regeling
  return { ...regeling, geldigTotEnMet: plusDagen(vanaf, -1) }
}

const opDatum = (een: Regeling, ander: Regeling): number =>
  een.geldigVanaf === ander.geldigVanaf ? 0 : een.geldigVanaf < ander.geldigVanaf ? -1 : 1

const DATUM = /^\d{4}-\d{2}-\d{2}$/

/**
 * What files say. With a fault in it a file is left out, and the others are read.
 * @param bestanden documents by where they stand: `<gemeente>/<geldigVanaf>`
 * @param geenDocument files that are no document at all
 */
export const laadRegelingen = (
  bestanden: Readonly<Record<string, unknown>>,
  geenDocument: readonly Bestandsfout[] = [],
): { readonly regelingen: Regelingen; readonly fouten: readonly Bestandsfout[] } => {
  const fouten: Bestandsfout[] = [...geenDocument]
  const gelezen = Object.entries(bestanden).flatMap(([bestand, document]) => {
    const lezing = leesDocument(document)
    if (lezing.soort === 'fout') {
      fouten.push(...lezing.fouten.map((fout) => ({ bestand, ...fout })))
      return []
    }
    const { regeling } = lezing
    const [map, datum] = bestand.split('/')
    const verschil = (pad: 'gemeente' | 'geldigVanaf', hoort: string | undefined): Bestandsfout[] =>
      regeling[pad] === hoort
        ? []
        : [{ bestand, pad, detail: `Hier staat “${regeling[pad]}”, maar het bestand staat bij “${hoort ?? ''}”.` }]
    const anders = [...verschil('gemeente', map), ...verschil('geldigVanaf', datum)]
    fouten.push(...anders)
    return anders.length > 0 ? [] : [regeling]
  })
  const onleesbaar = fouten.flatMap(({ bestand }) => {
    const [gemeente = '', geldigVanaf = ''] = bestand.split('/')
    return DATUM.test(geldigVanaf) ? [{ gemeente, geldigVanaf }] : []
  })
  const alle = gelezen.map((regeling) => totAan(regeling, onleesbaar)).toSorted(opDatum)
  return { regelingen: Map.groupBy(alle, ({ gemeente }) => gemeente), fouten }
}

/** A version as it was fixed: by what it is known, and its document. */
interface Vastgesteld {
  readonly versie: string
  readonly document: Readonly<Record<string, unknown>>
}

/**
 * All versions of a gemeente: those that come with the program, and those that it fixed itself in the order in which it did.
 * By date, so that of two from one day the later one holds. One that can't be read any more is told in `onleesbaar`, and
 * from its day nothing is known.
 */
export const voegVersiesToe = (
  meegeleverd: readonly Regeling[],
  vastgesteld: readonly Vastgesteld[],
): { readonly versies: readonly Regeling[]; readonly onleesbaar: readonly string[] } => {
  const lezingen = vastgesteld.map(({ versie, document }) => ({ versie, document, lezing: leesDocument(document) }))
  const gelezen = lezingen.flatMap(({ versie, lezing }) =>
    lezing.soort === 'gelezen' ? [{ ...lezing.regeling, versie }] : [],
  )
  const kapot = lezingen.filter(({ lezing }) => lezing.soort === 'fout')
  const gaten = kapot.map(({ document }) => ({
    gemeente: String(document['gemeente']),
    geldigVanaf: String(document['geldigVanaf']),
  }))
  const versies = [...meegeleverd, ...gelezen].map((regeling) => totAan(regeling, gaten)).toSorted(opDatum)
  return { versies, onleesbaar: kapot.map(({ versie }) => versie) }
}

/** A fault as one line: file, path, what is wrong. */
export const foutregel = ({ bestand, pad, detail }: Bestandsfout): string =>
  `${bestand}: ${pad === '' ? '' : `${pad}: `}${detail}`
