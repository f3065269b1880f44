import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

/** Far more than any list of passes, rides or lines; a file of millions of empty rows would fill the memory. */
const MEESTE_RIJEN = 100_000
/** In characters. A longer row is a quote that is not closed. */
const LANGSTE_RIJ = 32 * 1024

/** A file has so many rows, the empty ones too, that it is not read. */
export class TeVeelRijen extends Error {
  readonly meeste = MEESTE_RIJEN
}

const SCHEIDINGSTEKENS = [';', '\t', ','] as const

/** What stands most in the heading is what separates its columns. */
const scheidingsteken = (tekst: string): string => {
  const begin = tekst.slice(0, LANGSTE_RIJ)
  const kop = begin.slice(0, begin.search(/[\r\n]|$/))
  const aantal = (teken: string): number => kop.split(teken).length
  return SCHEIDINGSTEKENS.toSorted((a, b) => aantal(b) - aantal(a))[0] ?? ';'
}

/** In characters: what is read between two turns of others. A row with too few fields costs much more than another. */
const STUK = 1024

/** In pieces, so that others have their turn in between. */
async function* stukken(tekst: string): AsyncGenerator<string> {
  for (let i = 0; i < tekst.length; i += STUK) {
    yield tekst.slice(i, i + STUK)
    await setImmediate()
  }
}

/**
 * The rows of a file of a spreadsheet (RFC 4180), with commas, semicolons or tabs, the empty ones too.
 * @throws TeVeelRijen
 * @throws Error on a quote that is not closed, or stands where none can
 */
export const leesRijen = async (tekst: string): Promise<string[][]> => {
  // Files come seldom: a function that books starts without their reader.
  const { parse } = await import('csv-parse')
  const lezer = Readable.from(stukken(tekst)).pipe(
    parse({
      bom: true,
      trim: true,
      delimiter: scheidingsteken(tekst),
      relax_column_count: true,
      max_record_size: LANGSTE_RIJ,
    }),
  )
  const rijen: string[][] = []
  for await (const rij of lezer) {
    if (rijen.length === MEESTE_RIJEN) throw new TeVeelRijen()
    rijen.push(rij as string[])
  }
  return rijen
}
