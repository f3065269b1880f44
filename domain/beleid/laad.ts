import { plusDagen } from '../kernel/time.ts'
import { leesDocument } from './document/document.ts'
import type { Melding } from './document/vertaal.ts'
import type { Regeling } from './regeling.ts'

/** Every version of every municipality's rules, each list by date. */
export type Regelingen = ReadonlyMap<string, readonly Regeling[]>

/** What is wrong in a file, with the path inside it. */
export interface Bestandsfout extends Melding {
  readonly bestand: string
}

/**
 * From the day of a file that can't be read nothing is known: the version before it ends, and what it says goes on until
 * then. Falling back to an older year would charge what nobody set.
 */
const totAan = (regeling: Regeling, fouten: readonly Bestandsfout[]): Regeling => {
  const vanaf = fouten
    .map(({ bestand }) => bestand.split('/'))
    .filter(
      ([map, datum = '']) =>
        map === regeling.gemeente && /^\d{4}-\d{2}-\d{2}$/.test(datum) && datum > regeling.geldigVanaf,
    )
    .map(([, datum = '']) => datum)
    .toSorted()[0]
  if (vanaf === undefined || (regeling.geldigTotEnMet ?? '9999') < vanaf) return regeling
  return { ...regeling, geldigTotEnMet: plusDagen(vanaf, -1) }
}

/**
 * What files say. With a fault in it a file is left out, and the others are read.
 * @param bestanden documents by where they stand: `<gemeente>/<geldigVanaf>`
 * @param onleesbaar files that are no document at all
 */
export const laadRegelingen = (
  bestanden: Readonly<Record<string, unknown>>,
  onleesbaar: readonly Bestandsfout[] = [],
): { readonly regelingen: Regelingen; readonly fouten: readonly Bestandsfout[] } => {
  const fouten: Bestandsfout[] = [...onleesbaar]
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
  const opDatum = gelezen
    .map((regeling) => totAan(regeling, fouten))
    .toSorted((a, b) => (a.geldigVanaf < b.geldigVanaf ? -1 : 1))
  return { regelingen: Map.groupBy(opDatum, ({ gemeente }) => gemeente), fouten }
}

/** A fault as one line: file, path, what is wrong. */
export const foutregel = ({ bestand, pad, detail }: Bestandsfout): string =>
  `${bestand}: ${pad === '' ? '' : `${pad}: `}${detail}`
