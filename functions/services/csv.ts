import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

const SCHEIDINGSTEKENS = [';', '\t', ','] as const

/** What stands most in the heading is what separates its columns. */
const scheidingsteken = (tekst: string): string => {
  const kop = tekst.slice(0, tekst.search(/[\r\n]|$/))
  const aantal = (teken: string): number => kop.split(teken).length
  return SCHEIDINGSTEKENS.toSorted((a, b) => aantal(b) - aantal(a))[0] ?? ';'
}

const STUK = 64 * 1024

/** In pieces, so that others have their turn in between. */
async function* stukken(tekst: string): AsyncGenerator<string> {
  for (let i = 0; i < tekst.length; i += STUK) {
    yield tekst.slice(i, i + STUK)
    await setImmediate()
  }
}

/**
 * The rows of a file of a spreadsheet (RFC 4180), with commas, semicolons or tabs, the empty ones too.
 * @throws Error on a quote that is not closed, or stands where none can
 */
export const leesRijen = async (tekst: string): Promise<string[][]> => {
  // Files come seldom: a function that books starts without their reader.
  const { parse } = await import('csv-parse')
  const lezer = Readable.from(stukken(tekst)).pipe(
    parse({ bom: true, trim: true, delimiter: scheidingsteken(tekst), relax_column_count: true }),
  )
  const rijen: string[][] = []
  for await (const rij of lezer) rijen.push(rij as string[])
  return rijen
}
