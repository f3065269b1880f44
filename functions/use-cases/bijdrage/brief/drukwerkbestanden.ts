import type { Deps } from '../../../deps.ts'
import { schrijfCsv } from '../../../services/innen/csv.ts'
import { drukAf, pakIn } from '../../../services/innen/drukwerk.ts'
import type { BewaardeBrief } from '../../../stores/bijdrage/drukwerk.ts'
import type { Wie } from '../../wie.ts'
import { BRIEVEN_PER_DEEL, brievenVan, delenVan, isGemaakt, leesDrukwerk } from './drukwerk.ts'

export type Bestandsvraag =
  | { readonly soort: 'gemaakt'; readonly inhoud: AsyncIterable<string | Uint8Array> }
  /** Not all letters are made yet. */
  | { readonly soort: 'nogBezig' }

/** Which letters: one part of them. */
interface Deelvraag {
  readonly runnummer: string
  readonly deel: number
}

/** No more of anybody than what leads from a sheet of paper to the line that it is about. */
const KOLOMMEN = ['brief', 'deel', 'bestand', 'pasnummer', 'soort', 'bedrag_cent'] as const

/** Sorted by name the files stand as the letters do. */
const bestandsnaam = ({ nummer, pasnummer }: BewaardeBrief): string =>
  `${String(nummer).padStart(6, '0')}-${pasnummer}.pdf`

async function* rijen(brieven: AsyncIterable<BewaardeBrief>): AsyncGenerator<(string | number)[]> {
  for await (const brief of brieven) {
    const { nummer, pasnummer, soort, bedragCent } = brief
    yield [nummer, Math.ceil(nummer / BRIEVEN_PER_DEEL), bestandsnaam(brief), pasnummer, soort, bedragCent]
  }
}

const verzamel = async <T>(reeks: AsyncIterable<T>): Promise<T[]> => {
  const alle: T[] = []
  for await (const een of reeks) alle.push(een)
  return alle
}

/** Of each letter which one it is, in which file, and about which line. @returns undefined when there are no letters */
export const maakIndex = async (
  deps: Pick<Deps, 'store' | 'nu'>,
  { gemeente }: Wie,
  runnummer: string,
): Promise<Bestandsvraag | undefined> => {
  const stand = await leesDrukwerk(deps, gemeente, runnummer)
  if (stand === undefined) return undefined
  if (!isGemaakt(stand)) return { soort: 'nogBezig' }
  const alle = { stand, vanaf: 1, totEnMet: stand.drukwerk.value.brieven }
  return { soort: 'gemaakt', inhoud: schrijfCsv(KOLOMMEN, rijen(brievenVan(deps, gemeente, alle))) }
}

/** All letters of a part are read before the first is sent: either all are there, or the same may be asked again. */
const maakVanDeel = async (
  deps: Pick<Deps, 'store' | 'nu'>,
  { gemeente, runnummer, deel }: Deelvraag & Pick<Wie, 'gemeente'>,
  maak: (brieven: readonly BewaardeBrief[], gemaaktOp: number) => AsyncIterable<Uint8Array>,
): Promise<Bestandsvraag | undefined> => {
  const stand = await leesDrukwerk(deps, gemeente, runnummer)
  if (stand === undefined) return undefined
  if (!isGemaakt(stand)) return { soort: 'nogBezig' }
  const gevraagd = delenVan(stand).find((een) => een.deel === deel)
  if (gevraagd === undefined) return undefined
  const brieven = await verzamel(brievenVan(deps, gemeente, { stand, ...gevraagd }))
  return { soort: 'gemaakt', inhoud: maak(brieven, Date.parse(stand.drukwerk.value.gestart.op)) }
}

/** One file to print. @returns undefined when there is no such part */
export const maakPrintbestand = (
  deps: Pick<Deps, 'store' | 'nu'>,
  { gemeente }: Wie,
  vraag: Deelvraag,
): Promise<Bestandsvraag | undefined> =>
  maakVanDeel(deps, { gemeente, ...vraag }, (brieven, gemaaktOp) => {
    const [eerste] = brieven
    const kop = {
      titel: `Brieven van run ${vraag.runnummer}, deel ${vraag.deel}`,
      auteur: eerste?.brief.afzender[0] ?? '',
    }
    return drukAf(
      brieven.map(({ brief }) => brief),
      kop,
      gemaaktOp,
    )
  })

async function* eenVoorEen(brieven: readonly BewaardeBrief[]): AsyncGenerator<BewaardeBrief> {
  yield* brieven
}

/** A file a letter, with the index of them. @returns undefined when there is no such part */
export const maakLosseBrieven = (
  deps: Pick<Deps, 'store' | 'nu'>,
  { gemeente }: Wie,
  vraag: Deelvraag,
): Promise<Bestandsvraag | undefined> =>
  maakVanDeel(deps, { gemeente, ...vraag }, async function* (brieven, gemaaktOp) {
    const index = await verzamel(schrijfCsv(KOLOMMEN, rijen(eenVoorEen(brieven))))
    const bestanden = brieven.map((brief) => ({ naam: bestandsnaam(brief), inhoud: brief.brief }))
    yield* pakIn([{ naam: 'index.csv', inhoud: index.join('') }, ...bestanden], gemaaktOp)
  })
