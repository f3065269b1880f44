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

export type Pdf = typeof PDFDocument.prototype
type Betaalcode = Awaited<ReturnType<typeof betaalcode>>

/** A letter with what has to be drawn in it. */
interface Zetsel {
  readonly brief: Brief
  readonly code: Betaalcode | undefined
}

const MARGE = 56
const BREEDTE = 483
/** Of A4. */
const HOOGTE = 841.89
const TITEL_Y = 226
/** Lines of white, and points between the lines of a paragraph. */
const WIT_NA_TITEL = 0.4
const WIT_VOOR_KOP = 0.6
const REGELWIT = 1.5
/** Points: of the text, of the title and of the column of labels. */
interface Lettermaat {
  readonly tekst: number
  readonly titel: number
  readonly kolom: number
}
/** A smaller one where there is more to say than in any ordinary letter: every month of a year that changed. */
const GEWONE_LETTERS: readonly Lettermaat[] = [
  { tekst: 10.5, titel: 15, kolom: 200 },
  { tekst: 9.5, titel: 14, kolom: 190 },
]
/** The largest that fits on the page is taken. */
const GROTE_LETTERS: readonly Lettermaat[] = [
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

const zetOp = (pdf: Pdf, { brief, code }: Zetsel, { tekst: grootte, titel, kolom }: Lettermaat): void => {
  pdf.font('gewoon').fontSize(9)
  zet(pdf, 'P', () => pdf.text(brief.afzender.join('\n'), MARGE, MARGE, { width: BREEDTE, align: 'right' }))
  pdf.fontSize(grootte)
  zet(pdf, 'P', () => pdf.text(brief.geadresseerde.join('\n'), MARGE, 130, { width: BREEDTE }))
  zet(pdf, 'P', () => pdf.text(brief.datum, MARGE, 200, { width: BREEDTE }))
  pdf.font('vet').fontSize(titel)
  zet(pdf, 'H1', () => pdf.text(brief.titel, MARGE, TITEL_Y, { width: BREEDTE }))
  pdf.fontSize(grootte).moveDown(WIT_NA_TITEL)
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
    pdf.moveDown(WIT_VOOR_KOP).font('vet')
    zet(pdf, 'H2', () => pdf.text(kop, MARGE, pdf.y, { width: BREEDTE }))
    pdf.font('gewoon')
    zet(pdf, 'P', () => pdf.text(tekst, { width: BREEDTE, lineGap: REGELWIT }))
  }
}

/** What the library rounds. */
const SPELING = 1

/** Whether a letter in this size ends above the foot of the page: worked out as `zetOp` draws it. */
const past = (pdf: Pdf, { brief, code }: Zetsel, { tekst: grootte, titel, kolom }: Lettermaat): boolean => {
  const hoogte = (letter: 'gewoon' | 'vet', tekst: string, opties: { width: number; lineGap?: number }): number =>
    Number(pdf.font(letter).heightOfString(tekst, opties))
  pdf.fontSize(titel)
  let y = TITEL_Y + hoogte('vet', brief.titel, { width: BREEDTE })
  pdf.fontSize(grootte)
  const regel = Number(pdf.currentLineHeight(true))
  y += WIT_NA_TITEL * regel
  const breedte = code === undefined ? BREEDTE : BREEDTE - CODE
  const rijen = brief.bedragen.map(([label, waarde]) =>
    Math.max(hoogte('gewoon', `${label}: `, { width: kolom }), hoogte('vet', waarde, { width: breedte - kolom })),
  )
  y += Math.max(
    rijen.reduce((som, een) => som + een, 0),
    code === undefined ? 0 : CODE,
  )
  for (const { kop, tekst } of brief.alineas)
    y +=
      WIT_VOOR_KOP * regel +
      hoogte('vet', kop, { width: BREEDTE }) +
      hoogte('gewoon', tekst, { width: BREEDTE, lineGap: REGELWIT })
  return y + SPELING <= HOOGTE - MARGE
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

/** A letter as it is drawn. @throws Onafdrukbaar */
export const zetselVan = async (brief: Brief): Promise<Zetsel> => {
  const netjes = await afdrukbaar(brief)
  return { brief: netjes, code: netjes.betaling === undefined ? undefined : await betaalcode(netjes.betaling) }
}

/**
 * Begins on a page of its own, with the largest letters with which it fits there; one that is too long for the smallest
 * goes on on the next.
 */
export const zetBrief = (pdf: Pdf, zetsel: Zetsel): void => {
  pdf.addPage()
  const maten = zetsel.brief.letter === 'groot' ? GROTE_LETTERS : GEWONE_LETTERS
  const maat = maten.find((een) => past(pdf, zetsel, een)) ?? maten.at(-1)
  if (maat !== undefined) zetOp(pdf, zetsel, maat)
}

/** What a reader shows of a file before somebody opens it. */
export interface Pdfkop {
  readonly titel: string
  readonly auteur: string
}

/** A tagged PDF without pages. @param gemaaktOp milliseconds since 1970 */
export const openPdf = async ({ titel, auteur }: Pdfkop, gemaaktOp: number): Promise<Pdf> => {
  const [{ default: Document }, { gewoon, vet }] = await Promise.all([import('pdfkit'), leesLettertypen()])
  const pdf: Pdf = new Document({
    size: 'A4',
    margin: MARGE,
    autoFirstPage: false,
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

const maakBladen = async (
  brief: Brief,
  gemaaktOp: number,
): Promise<{ readonly inhoud: Uint8Array; readonly bladzijden: number }> => {
  const zetsel = await zetselVan(brief)
  const { titel, afzender } = zetsel.brief
  const pdf = await openPdf({ titel, auteur: afzender[0] ?? '' }, gemaaktOp)
  let bladzijden = 0
  pdf.on('pageAdded', () => void bladzijden++)
  const stukken: Buffer[] = []
  pdf.on('data', (stuk: Buffer) => void stukken.push(stuk))
  const klaar = new Promise((resolve) => pdf.on('end', resolve))
  zetBrief(pdf, zetsel)
  pdf.end()
  await klaar
  return { inhoud: Buffer.concat(stukken), bladzijden }
}

/**
 * The letter as a tagged PDF (PDF/UA): with a language, a title, a reading order and its fonts inside. The library is
 * loaded when somebody asks for a letter, as it is large.
 * @param gemaaktOp milliseconds since 1970; the same letter gives the same file
 * @throws Onafdrukbaar, where a letter is not in the font; Error when it does not fit on one page: that is a fault of ours
 */
export const maakPdf = async (brief: Brief, gemaaktOp: number): Promise<Uint8Array> => {
  const { inhoud, bladzijden } = await maakBladen(brief, gemaaktOp)
  if (bladzijden === 1) return inhoud
  throw new Error('the letter is longer than one page')
}

/** The same of a letter among many, which must not be the one that holds up the others: as long as it is. @throws Onafdrukbaar */
export const maakPdfVanElkeLengte = async (brief: Brief, gemaaktOp: number): Promise<Uint8Array> =>
  (await maakBladen(brief, gemaaktOp)).inhoud
