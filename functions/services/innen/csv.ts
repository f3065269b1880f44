import type { stringify as Stringify } from 'csv-stringify/sync'

const PER_STUK = 500
type Rij = readonly (string | number)[]

/** What a spreadsheet takes for a formula, also after space and what cannot be seen. */
const FORMULE = /^[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]/u

const veilig = (waarde: string | number): string | number =>
  typeof waarde === 'string' && FORMULE.test(waarde) ? `'${waarde}` : waarde

/** Dutch spreadsheets read a semicolon between values, and know UTF-8 by the mark in front. */
const SOORTEN = { gewoon: { delimiter: ',', begin: '' }, excelNl: { delimiter: ';', begin: '\uFEFF' } } as const
type Soort = keyof typeof SOORTEN

const tekst = (stringify: typeof Stringify, rijen: readonly Rij[], soort: Soort): string =>
  stringify(
    rijen.map((rij) => rij.map(veilig)),
    // The library quotes the record delimiter only; readers also end a row at half of it.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/, delimiter: SOORTEN[soort].delimiter },
  )

/**
 * Rows as CSV (RFC 4180), a piece at a time. Text that a spreadsheet would take for a formula gets a quote in front.
 * @param kop names of the columns
 */
export async function* schrijfCsv(
  kop: readonly string[],
  rijen: AsyncIterable<Rij>,
  soort: Soort = 'gewoon',
): AsyncGenerator<string> {
  // Files come seldom: a function that books starts without their writer.
  const { stringify } = await import('csv-stringify/sync')
  if (SOORTEN[soort].begin !== '') yield SOORTEN[soort].begin
  let stuk: Rij[] = [kop]
  for await (const rij of rijen) {
    stuk.push(rij)
    if (stuk.length < PER_STUK) continue
    yield tekst(stringify, stuk, soort)
    stuk = []
  }
  if (stuk.length > 0) yield tekst(stringify, stuk, soort)
}
