import { stringify } from 'csv-stringify/sync'

const PER_STUK = 500
type Rij = readonly (string | number)[]

const tekst = (rijen: readonly Rij[]): string =>
  stringify(
    rijen.map((rij) => [...rij]),
    { record_delimiter: 'windows', escape_formulas: true },
  )

/**
 * Rows as CSV (RFC 4180), a piece at a time. Text that a spreadsheet would take for a formula gets a quote in front.
 * @param kop names of the columns
 */
export async function* schrijfCsv(kop: readonly string[], rijen: AsyncIterable<Rij>): AsyncGenerator<string> {
  let stuk: Rij[] = [kop]
  for await (const rij of rijen) {
    stuk.push(rij)
    if (stuk.length < PER_STUK) continue
    yield tekst(stuk)
    stuk = []
  }
  if (stuk.length > 0) yield tekst(stuk)
}
