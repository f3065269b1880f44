import type { Datum } from '../../../../domain/kernel/tijd/time.ts'
import { schrijfCsv } from '../../../services/innen/csv.ts'

/** Local dates, both included. */
export interface Periode {
  readonly van: Datum
  readonly tot: Datum
}

type Waarde = string | number | boolean | readonly string[] | undefined
/** What a file tells of each: what it is called, and what it is. */
export type Kolommen<T> = readonly (readonly [kop: string, waarde: (een: T) => Waarde])[]

/** For a spreadsheet, or for a program. */
export const EXPORTVORMEN = ['csv', 'json'] as const
export type Exportvorm = (typeof EXPORTVORMEN)[number]

/** Names of places hold spaces; codes do not. */
const samen = (delen: readonly string[]): string => delen.join(delen.some((deel) => deel.includes(' ')) ? ' | ' : ' ')

const celVan = (waarde: Waarde): string | number => {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  return typeof waarde === 'object' ? samen(waarde) : (waarde ?? '')
}

async function* cellen<T>(kolommen: Kolommen<T>, alle: AsyncIterable<T>): AsyncGenerator<(string | number)[]> {
  for await (const een of alle) yield kolommen.map(([, waarde]) => celVan(waarde(een)))
}

/** Characters that are sent at once. */
const PER_STUK = 64 * 1024

/** One object on a line. Whoever gets half of it can tell: only the whole is JSON. */
async function* schrijfJson<T>(kop: object, kolommen: Kolommen<T>, alle: AsyncIterable<T>): AsyncGenerator<string> {
  let stuk = `${JSON.stringify(kop).slice(0, -1)},"rijen":[`
  let tussen = '\n'
  for await (const een of alle) {
    stuk += tussen + JSON.stringify(Object.fromEntries(kolommen.map(([naam, waarde]) => [naam, waarde(een)])))
    tussen = ',\n'
    if (stuk.length < PER_STUK) continue
    yield stuk
    stuk = ''
  }
  yield `${stuk}\n]}\n`
}

/** A table of a period as a file, a piece at a time. @param kop what the file is, told in front where the form has a place for it */
export const schrijfBestand = <T>(
  { vorm, ...kop }: Periode & { readonly soort: string; readonly vorm: Exportvorm },
  kolommen: Kolommen<T>,
  alle: AsyncIterable<T>,
): AsyncIterable<string> =>
  vorm === 'json'
    ? schrijfJson(kop, kolommen, alle)
    : schrijfCsv(
        kolommen.map(([naam]) => naam),
        cellen(kolommen, alle),
        'excelNl',
      )
