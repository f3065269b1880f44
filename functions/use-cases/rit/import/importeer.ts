import type { Deps } from '../../../deps.ts'
import { StoreUnavailable } from '../../../stores/store.ts'
import { metElk } from '../../met-elk.ts'
import { adreszoeker } from '../../pas/import/adres.ts'
import { dubbelen } from '../../pas/import/dubbelen.ts'
import type { Wie } from '../../wie.ts'
import { boekRit } from '../boek-rit.ts'
import { volgAgendas } from './agendas.ts'
import { foutenVan, leesRij, type Kijker, type Klaar } from './kijk.ts'
import type { Importrit, Ritimportfout, Ritimportrij } from './rij.ts'

export interface Ritimportuitkomst {
  /** Whether rides were booked: not when somebody only looked, and not with a fault in the file. */
  readonly uitgevoerd: boolean
  readonly rijen: readonly Ritimportrij[]
  readonly fouten: readonly Ritimportfout[]
  /** Rows for which there was no time: the same file again goes on with these. */
  readonly nietGedaan: number
}

interface Opdracht {
  readonly ritten: readonly Importrit[]
  /** What was wrong with rows before they could be looked at. */
  readonly eerdereFouten: readonly Ritimportfout[]
  readonly proef: boolean
}

/** How many rows are read at once. */
const TEGELIJK = 20

/** Rows are judged in the order of the file, as each takes of what a next one needs, also of who travels along with it. */
const bekijk = async (deps: Deps, kijker: Kijker, ritten: readonly Importrit[]) => {
  const bekeken: ReturnType<Awaited<ReturnType<typeof leesRij>>>[] = []
  for (let i = 0; i < ritten.length; i += TEGELIJK) {
    const gelezen = await metElk(ritten.slice(i, i + TEGELIJK), (rit) => leesRij(deps, kijker, rit))
    bekeken.push(...gelezen.map((oordeel) => oordeel()))
  }
  return bekeken
}

const REDEN = 'Overgenomen uit het vorige systeem.'

/** Books a row, as any ride is booked: in one transaction, once by its number. @returns its faults where the rules say no by now */
const boek = async (deps: Deps, wie: Wie, klaar: Klaar): Promise<Ritimportrij | readonly Ritimportfout[]> => {
  const { rij, externId, pasnummer, opdracht } = klaar
  const boeking = await boekRit(deps, { ...opdracht, wie, idempotencyKey: externId, overname: { reden: REDEN } })
  if (boeking.soort !== 'geboekt') return foutenVan(klaar, boeking)
  return { rij, externId, pasnummer, stand: boeking.herhaald ? 'gelijk' : 'nieuw', ritten: boeking.ritten }
}

/**
 * Books the new ones, one after the other: at once, each would put the people of the others on record. When the time is
 * up, or the store has too much to do, what was booked stays.
 * @throws TooManyRaces, StoreUnavailable: nothing was booked
 */
const boekNieuwe = async (
  deps: Deps,
  wie: Wie,
  nieuwe: readonly Klaar[],
): Promise<readonly (Ritimportrij | readonly Ritimportfout[])[]> => {
  const gedaan: (Ritimportrij | readonly Ritimportfout[])[] = []
  try {
    await metElk(nieuwe, async (klaar) => void gedaan.push(await boek(deps, wie, klaar)), 1)
  } catch (error) {
    if (gedaan.length === 0 || !(error instanceof StoreUnavailable)) throw error
  }
  return gedaan
}

/**
 * Books the rides of another system that are still to be driven, each judged by the rules as any booking, and by what the
 * rows before it take. With one fault in the file nothing is booked. What was booked before is left as it has become;
 * stopped halfway, the same file again does the rest.
 * @throws ServiceUnavailable, TooManyRaces, StoreUnavailable: the same file may be sent again
 */
export const importeerRitten = async (
  deps: Deps,
  wie: Wie,
  { ritten, eerdereFouten, proef }: Opdracht,
): Promise<Ritimportuitkomst> => {
  const kijker: Kijker = { wie, versies: await deps.versies(wie.gemeente), vind: adreszoeker(deps), ...volgAgendas() }
  const bekeken = await bekijk(deps, kijker, ritten)
  const klaar = bekeken.flatMap((een) => ('rij' in een ? [een] : []))
  const fouten = [...eerdereFouten, ...dubbelen(ritten), ...bekeken.flatMap((een) => ('rij' in een ? [] : een))]
  if (proef || fouten.length > 0)
    return { uitgevoerd: false, rijen: klaar, fouten: fouten.toSorted((a, b) => a.rij - b.rij), nietGedaan: 0 }
  const nieuwe = klaar.filter(({ stand }) => stand === 'nieuw')
  const gedaan = await boekNieuwe(deps, wie, nieuwe)
  const geboekt = gedaan.flatMap((een) => ('rij' in een ? [een] : []))
  const bij = new Map(geboekt.map((rij) => [rij.rij, rij]))
  const eerder = klaar.filter(({ stand }) => stand !== 'nieuw')
  return {
    uitgevoerd: true,
    rijen: [...eerder, ...bij.values()].toSorted((a, b) => a.rij - b.rij),
    // Of these the rules say no since a moment ago: the others are booked.
    fouten: gedaan.flatMap((een) => ('rij' in een ? [] : een)),
    nietGedaan: nieuwe.length - gedaan.length,
  }
}
