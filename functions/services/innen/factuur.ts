import type PDFDocument from 'pdfkit'
import { opEenRegel } from '../../../domain/kernel/letters.ts'
import { GEWOON, Onafdrukbaar, onafdrukbareTekens, VET } from './lettertype.ts'

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

/** Every line as it can be printed. @throws Onafdrukbaar */
const afdrukbaar = async (brief: Brief): Promise<Brief> => {
  const netjes: Brief = {
    titel: opEenRegel(brief.titel),
    afzender: brief.afzender.map(opEenRegel),
    geadresseerde: brief.geadresseerde.map(opEenRegel),
    datum: brief.datum,
    bedragen: brief.bedragen.map(([label, waarde]) => [label, opEenRegel(waarde)]),
    alineas: brief.alineas.map(({ kop, tekst }) => ({ kop, tekst: opEenRegel(tekst) })),
  }
  const tekens = await onafdrukbareTekens(JSON.stringify(netjes))
  if (tekens.length > 0) throw new Onafdrukbaar(tekens)
  return netjes
}

/**
 * The letter as a tagged PDF (PDF/UA): with a language, a title, a reading order and its fonts inside. The library is
 * loaded when somebody asks for a letter, as it is large.
 * @param gemaaktOp milliseconds since 1970; the same letter gives the same file
 * @throws Onafdrukbaar, where a letter is not in the font; Error when it does not fit on one page: that is a fault of ours
 */
export const maakPdf = async (brief: Brief, gemaaktOp: number): Promise<Uint8Array> => {
  const netjes = await afdrukbaar(brief)
  const { default: Document } = await import('pdfkit')
  const pdf = new Document({
    size: 'A4',
    margin: MARGE,
    font: GEWOON,
    pdfVersion: '1.7',
    // The library knows it; its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { Title: netjes.titel, Author: netjes.afzender[0] ?? '', CreationDate: new Date(gemaaktOp) },
  })
  let bladzijden = 1
  pdf.on('pageAdded', () => void bladzijden++)
  pdf.registerFont('gewoon', GEWOON)
  pdf.registerFont('vet', VET)
  const stukken: Buffer[] = []
  pdf.on('data', (stuk: Buffer) => void stukken.push(stuk))
  const klaar = new Promise((resolve) => pdf.on('end', resolve))
  zetBrief(pdf, netjes)
  pdf.end()
  await klaar
  if (bladzijden > 1) throw new Error('the letter is longer than one page')
  return Buffer.concat(stukken)
}
