import { setImmediate } from 'node:timers/promises'
import { maakPdfVanElkeLengte, openPdf, zetBrief, zetselVan, type Brief, type Pdfkop } from './factuur.ts'

/**
 * Letters as one tagged PDF (PDF/UA), each beginning on a page of its own, a piece at a time; others have their turn after
 * each letter. The typefaces stand in it once.
 * @param gemaaktOp milliseconds since 1970; the same letters give the same file
 * @throws Onafdrukbaar
 */
export async function* drukAf(brieven: Iterable<Brief>, kop: Pdfkop, gemaaktOp: number): AsyncGenerator<Uint8Array> {
  const pdf = await openPdf(kop, gemaaktOp)
  const stukken: Buffer[] = []
  pdf.on('data', (stuk: Buffer) => void stukken.push(stuk))
  const klaar = new Promise((resolve) => pdf.on('end', resolve))
  for (const brief of brieven) {
    zetBrief(pdf, await zetselVan(brief))
    await setImmediate()
    yield Buffer.concat(stukken.splice(0))
  }
  pdf.end()
  await klaar
  yield Buffer.concat(stukken)
}

/** A file in an archive. */
export interface Bestand {
  readonly naam: string
  readonly inhoud: Brief | string
}

const bytesVan = async (inhoud: Bestand['inhoud'], gemaaktOp: number): Promise<Uint8Array> =>
  typeof inhoud === 'string' ? Buffer.from(inhoud) : await maakPdfVanElkeLengte(inhoud, gemaaktOp)

/**
 * Letters as files of their own in one archive (ZIP), a piece at a time. What a PDF holds is small already: nothing is made
 * smaller.
 */
export async function* pakIn(bestanden: Iterable<Bestand>, gemaaktOp: number): AsyncGenerator<Uint8Array> {
  const { Zip, ZipPassThrough } = await import('fflate')
  const stukken: Uint8Array[] = []
  const zip = new Zip((fout, stuk) => {
    if (fout !== null) throw fout
    stukken.push(stuk)
  })
  for (const { naam, inhoud } of bestanden) {
    const erin = new ZipPassThrough(naam)
    erin.mtime = gemaaktOp
    zip.add(erin)
    erin.push(await bytesVan(inhoud, gemaaktOp), true)
    await setImmediate()
    yield Buffer.concat(stukken.splice(0))
  }
  zip.end()
  yield Buffer.concat(stukken)
}
