import type PDFDocument from 'pdfkit'
import { opEenRegel } from '../../../domain/kernel/letters.ts'
import { betaalcode, type Betaling } from './betaalcode.ts'
import { leesLettertypen, Onafdrukbaar, onafdrukbareTekens } from './lettertype.ts'

/** A letter of one page, in the order in which it is read. Its sentences are made elsewhere. */
export interface Brief {
  /** In large type, for whoever sees less; short enough for one page all the same. */
  readonly letter?: 'groot'
  readonly titel: string
  readonly afzender: readonly string[]
  readonly geadresseerde: readonly string[]
  readonly datum: string
  /** Label and value, one a row. */
  readonly bedragen: readonly (readonly [string, string])[]
  readonly alineas: readonly { readonly kop: string; readonly tekst: string }[]
  /** Drawn beside the amounts as a code that a banking app reads. */
  readonly betaling?: Betaling | undefined
}

type Pdf = typeof PDFDocument.prototype
type Betaalcode = Awaited<ReturnType<typeof betaalcode>>

/** A letter with what has to be drawn in it. */
interface Zetsel {
  readonly brief: Brief
  readonly code: Betaalcode | undefined
}

const MARGE = 56
const BREEDTE = 483
/** Points: of the text, of the title and of the column of labels. */
interface Lettermaat {
  readonly tekst: number
  readonly titel: number
  readonly kolom: number
}
/** A smaller one where there is more to say than in any ordinary letter: every month of a year that changed. */
const GEWONE_LETTER: readonly Lettermaat[] = [
  { tekst: 10.5, titel: 15, kolom: 200 },
  { tekst: 9.5, titel: 14, kolom: 190 },
]
/** The largest that fits on the page is taken. */
const GROTE_LETTER: readonly Lettermaat[] = [
  { tekst: 14, titel: 18, kolom: 270 },
  { tekst: 12.5, titel: 17, kolom: 250 },
  { tekst: 11, titel: 16, kolom: 220 },
]

/** Text as a part of the document's structure, so that it is read aloud in order and with its headings. */
const zet = (pdf: Pdf, soort: 'H1' | 'H2' | 'P', schrijf: () => void): void => {
  const element = pdf.struct(soort, schrijf)
  pdf.addStructure(element)
  element.end()
}

/** Points, with the white around it: some 33 mm. */
const CODE = 94

/** Said where the picture cannot be seen: all that is in it stands beside it in words. */
const CODE_IN_WOORDEN = 'Code om te betalen met de app van uw bank. Dezelfde gegevens staan ernaast.'

const zetCode = (pdf: Pdf, code: Betaalcode, y: number): void => {
  const vakje = CODE / code.length
  const element = pdf.struct('Figure', { alt: CODE_IN_WOORDEN }, () => {
    for (const [rij, vakjes] of code.entries())
      for (const [kolom, donker] of vakjes.entries())
        if (donker) pdf.rect(MARGE + BREEDTE - CODE + kolom * vakje, y + rij * vakje, vakje, vakje)
    pdf.fill()
  })
  pdf.addStructure(element)
  element.end()
}

const zetBrief = (pdf: Pdf, { brief, code }: Zetsel, { tekst: grootte, titel, kolom }: Lettermaat): void => {
  pdf.font('gewoon').fontSize(9)
  zet(pdf, 'P', () => pdf.text(brief.afzender.join('\n'), MARGE, MARGE, { width: BREEDTE, align: 'right' }))
  pdf.fontSize(grootte)
  zet(pdf, 'P', () => pdf.text(brief.geadresseerde.join('\n'), MARGE, 130, { width: BREEDTE }))
  zet(pdf, 'P', () => pdf.text(brief.datum, MARGE, 200, { width: BREEDTE }))
  pdf.font('vet').fontSize(titel)
  zet(pdf, 'H1', () => pdf.text(brief.titel, MARGE, 226, { width: BREEDTE }))
  pdf.fontSize(grootte).moveDown(0.4)
  const breedte = code === undefined ? BREEDTE : BREEDTE - CODE
  const boven = pdf.y
  for (const [label, waarde] of brief.bedragen) {
    const { y } = pdf
    zet(pdf, 'P', () => {
      pdf.font('gewoon').text(`${label}: `, MARGE, y, { width: kolom })
      const onderLabel = pdf.y
      pdf.font('vet').text(waarde, MARGE + kolom, y, { width: breedte - kolom })
      pdf.y = Math.max(pdf.y, onderLabel)
    })
  }
  if (code !== undefined) {
    const onder = pdf.y
    zetCode(pdf, code, boven)
    pdf.y = Math.max(onder, boven + CODE)
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
    ...(brief.letter === undefined ? {} : { letter: brief.letter }),
    titel: opEenRegel(brief.titel),
    afzender: brief.afzender.map(opEenRegel),
    geadresseerde: brief.geadresseerde.map(opEenRegel),
    datum: brief.datum,
    bedragen: brief.bedragen.map(([label, waarde]) => [label, opEenRegel(waarde)]),
    alineas: brief.alineas.map(({ kop, tekst }) => ({ kop, tekst: opEenRegel(tekst) })),
    ...(brief.betaling === undefined ? {} : { betaling: brief.betaling }),
  }
  const tekens = await onafdrukbareTekens(JSON.stringify(netjes))
  if (tekens.length > 0) throw new Onafdrukbaar(tekens)
  return netjes
}

/** @param gemaaktOp milliseconds since 1970 */
const openPdf = async ({ titel, afzender: [auteur = ''] }: Brief, gemaaktOp: number): Promise<Pdf> => {
  const [{ default: Document }, { gewoon, vet }] = await Promise.all([import('pdfkit'), leesLettertypen()])
  const pdf: Pdf = new Document({
    size: 'A4',
    margin: MARGE,
    // None but those that are named below.
    font: '',
    pdfVersion: '1.7',
    // The library knows it; its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { Title: titel, Author: auteur, CreationDate: new Date(gemaaktOp) },
  })
  pdf.registerFont('gewoon', gewoon)
  pdf.registerFont('vet', vet)
  return pdf
}

/** @returns undefined when it does not fit on one page */
const zetOpEenBlad = async (zetsel: Zetsel, maat: Lettermaat, gemaaktOp: number): Promise<Uint8Array | undefined> => {
  const pdf = await openPdf(zetsel.brief, gemaaktOp)
  let bladzijden = 1
  pdf.on('pageAdded', () => void bladzijden++)
  const stukken: Buffer[] = []
  pdf.on('data', (stuk: Buffer) => void stukken.push(stuk))
  const klaar = new Promise((resolve) => pdf.on('end', resolve))
  zetBrief(pdf, zetsel, maat)
  pdf.end()
  await klaar
  return bladzijden > 1 ? undefined : Buffer.concat(stukken)
}

/**
 * The letter as a tagged PDF (PDF/UA): with a language, a title, a reading order and its fonts inside. The library is
 * loaded when somebody asks for a letter, as it is large.
 * @param gemaaktOp milliseconds since 1970; the same letter gives the same file
 * @throws Onafdrukbaar, where a letter is not in the font; Error when it does not fit on one page: that is a fault of ours
 */
export const maakPdf = async (brief: Brief, gemaaktOp: number): Promise<Uint8Array> => {
  const netjes = await afdrukbaar(brief)
  const code = netjes.betaling === undefined ? undefined : await betaalcode(netjes.betaling)
  for (const maat of netjes.letter === 'groot' ? GROTE_LETTER : GEWONE_LETTER) {
    const blad = await zetOpEenBlad({ brief: netjes, code }, maat, gemaaktOp)
    if (blad !== undefined) return blad
  }
  throw new Error('the letter is longer than one page')
}
