import { execFileSync, spawnSync } from 'node:child_process'
import { parse } from 'csv-parse/sync'
import { XmlDocument, XmlElement, XmlText } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { schrijfCsv } from '../../../functions/services/innen/csv.ts'
import { maakPdf, type Brief } from '../../../functions/services/innen/factuur.ts'
import { Onafdrukbaar } from '../../../functions/services/innen/lettertype.ts'
import { sepaTekst } from '../../../functions/services/innen/sepa-tekst.ts'
import { VRIJE_TEKSTEN } from '../../cases/vrije-tekst.ts'

async function* stroom<T>(lijst: readonly T[]): AsyncGenerator<T> {
  for (const een of lijst) yield await Promise.resolve(een)
}

const alles = async (stukken: AsyncIterable<string>): Promise<string> => {
  let tekst = ''
  for await (const stuk of stukken) tekst += stuk
  return tekst
}

describe('CSV: what is written is read back by another reader', () => {
  test('every kind of text, in every column, with the numbers beside it', async () => {
    const rijen = VRIJE_TEKSTEN.map(({ tekst }, i) => [tekst, -6000 - i, tekst])
    const csv = await alles(schrijfCsv(['een', 'twee', 'drie'], stroom(rijen)))
    // Half a character becomes the mark of one when it is written as UTF-8.
    const heel = (tekst: string): string => tekst.toWellFormed()
    const terug = VRIJE_TEKSTEN.map(({ tekst, csv: anders = tekst }, i) => [
      heel(anders),
      String(-6000 - i),
      heel(anders),
    ])
    expect(parse(Buffer.from(csv))).toEqual([['een', 'twee', 'drie'], ...terug])
  })

  test('rows end as RFC 4180 asks', async () => {
    expect(await alles(schrijfCsv(['a', 'b'], stroom([['x', 0]])))).toBe('a,b\r\nx,0\r\n')
  })
})

describe('XML: what banks take, and nothing that means something', () => {
  test.each(VRIJE_TEKSTEN)('$geval', async ({ tekst, bank }) => {
    const net = await sepaTekst(tekst, 70)
    expect(net).toBe(bank)
    using doc = XmlDocument.fromString(`<Nm>${net}</Nm>`)
    expect([doc.root.content, doc.root.firstChild instanceof XmlText, doc.root instanceof XmlElement]).toEqual([
      bank,
      true,
      true,
    ])
  })

  test('a text that is too long is cut, and ends in no space', async () => {
    expect(await sepaTekst('Đặng Nguyễn', 5)).toBe('Dang')
  })
})

/** A letter that holds each text once, and the first of them wherever a letter holds free text. */
const brief = (teksten: readonly string[]): Brief => ({
  titel: 'Bijdrage voor vervoer 2026',
  afzender: [teksten[0] ?? '', 'Postbus 1'],
  geadresseerde: [teksten[0] ?? '', 'Voorbeeldplein 1'],
  datum: '1 maart 2026',
  bedragen: teksten.map((tekst) => ['Op naam van', tekst]),
  alineas: [{ kop: 'Waarvoor betaalt u?', tekst: teksten[0] ?? '' }],
})

const hasPdftotext = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined
const tekstUit = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
/** Ligatures may come out of a PDF as the letters that they are made of. */
const leesbaar = (tekst: string): string => tekst.normalize('NFKC').replaceAll(/\s+/g, ' ')

describe('PDF: the letters themselves, or a refusal that names them; never boxes', () => {
  const gevallen = VRIJE_TEKSTEN.map(({ geval, tekst, brief: verwacht }) => ({ geval, tekst, verwacht }))
  const kan = gevallen.flatMap((een) => (typeof een.verwacht === 'string' ? [{ ...een, verwacht: een.verwacht }] : []))
  const kanNiet = gevallen.flatMap((een) => (typeof een.verwacht === 'string' ? [] : [{ ...een, ...een.verwacht }]))

  test.skipIf(!hasPdftotext())('what can be printed is read back', async () => {
    const pdf = await maakPdf(brief(kan.map(({ tekst }) => tekst)), 0)
    const gelezen = leesbaar(tekstUit(pdf))
    expect(kan.filter(({ verwacht }) => !gelezen.includes(`Op naam van: ${leesbaar(verwacht)}`))).toEqual([])
    expect(gelezen.split(leesbaar(kan[0]?.verwacht ?? '')).length - 1).toBe(4)
  })

  test.each(kanNiet)('$geval', async ({ tekst, onafdrukbaar }) => {
    const fout = await maakPdf(brief([tekst]), 0).catch((error: unknown) => error)
    expect(fout).toBeInstanceOf(Onafdrukbaar)
    expect((fout as Onafdrukbaar).tekens.join('')).toBe(onafdrukbaar)
  })
})
