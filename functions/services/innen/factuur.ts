import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type PDFDocument from 'pdfkit'

/** A letter of one page, in the order in which it is read. Its sentences are made elsewhere. */
export interface Brief {
  readonly titel: string
  readonly afzender: readonly string[]
  readonly geadresseerde: readonly string[]
  readonly datum: string
  /** Label and value, one a row. */
  readonly bedragen: readonly (readonly [string, string])[]
  readonly alineas: readonly { readonly kop: string; readonly tekst: string }[]
}

type Pdf = typeof PDFDocument.prototype

/** Fonts stand next to the bundle on AWS, and in their package elsewhere. */
const lettertype = (bestand: string): string =>
  process.env['OPSTAP_BUNDLED'] === 'yes'
    ? fileURLToPath(new URL(bestand, import.meta.url))
    : createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${bestand}`)

const MARGE = 56
const BREEDTE = 483
const KOLOM = 200

/** Text as a part of the document's structure, so that it is read aloud in order and with its headings. */
const zet = (pdf: Pdf, soort: 'H1' | 'H2' | 'P', schrijf: () => void): void => {
  const element = pdf.struct(soort, schrijf)
  pdf.addStructure(element)
  element.end()
}

const zetBrief = (pdf: Pdf, brief: Brief): void => {
  pdf.font('gewoon').fontSize(9)
  zet(pdf, 'P', () => pdf.text(brief.afzender.join('\n'), MARGE, MARGE, { width: BREEDTE, align: 'right' }))
  pdf.fontSize(10.5)
  zet(pdf, 'P', () => pdf.text(brief.geadresseerde.join('\n'), MARGE, 130, { width: BREEDTE }))
  zet(pdf, 'P', () => pdf.text(brief.datum, MARGE, 200, { width: BREEDTE }))
  pdf.font('vet').fontSize(15)
  zet(pdf, 'H1', () => pdf.text(brief.titel, MARGE, 226, { width: BREEDTE }))
  pdf.fontSize(10.5).moveDown(0.4)
  for (const [label, waarde] of brief.bedragen) {
    const { y } = pdf
    zet(pdf, 'P', () => {
      pdf.font('gewoon').text(`${label}: `, MARGE, y, { width: KOLOM })
      pdf.font('vet').text(waarde, MARGE + KOLOM, y, { width: BREEDTE - KOLOM })
    })
  }
  for (const { kop, tekst } of brief.alineas) {
    pdf.moveDown(0.6).font('vet')
    zet(pdf, 'H2', () => pdf.text(kop, MARGE, pdf.y, { width: BREEDTE }))
    pdf.font('gewoon')
    zet(pdf, 'P', () => pdf.text(tekst, { width: BREEDTE, lineGap: 1.5 }))
  }
}

/**
 * The letter as a tagged PDF (PDF/UA): with a language, a title, a reading order and its fonts inside. The library is
 * loaded when somebody asks for a letter, as it is large.
 * @param gemaaktOp milliseconds since 1970; the same letter gives the same file
 * @throws Error when it does not fit on one page: that is a fault of ours
 */
export const maakPdf = async (brief: Brief, gemaaktOp: number): Promise<Uint8Array> => {
  const { default: Document } = await import('pdfkit')
  const pdf = new Document({
    size: 'A4',
    margin: MARGE,
    font: lettertype('DejaVuSans.ttf'),
    pdfVersion: '1.7',
    // The library knows it; its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { Title: brief.titel, Author: brief.afzender[0] ?? '', CreationDate: new Date(gemaaktOp) },
  })
  let bladzijden = 1
  pdf.on('pageAdded', () => void bladzijden++)
  pdf.registerFont('gewoon', lettertype('DejaVuSans.ttf'))
  pdf.registerFont('vet', lettertype('DejaVuSans-Bold.ttf'))
  const stukken: Buffer[] = []
  pdf.on('data', (stuk: Buffer) => void stukken.push(stuk))
  const klaar = new Promise((resolve) => pdf.on('end', resolve))
  zetBrief(pdf, brief)
  pdf.end()
  await klaar
  if (bladzijden > 1) throw new Error('the letter is longer than one page')
  return Buffer.concat(stukken)
}
