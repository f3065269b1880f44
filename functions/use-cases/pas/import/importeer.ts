import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import { toetsPas, type Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { metElk } from '../../met-elk.ts'
import type { Wie } from '../../wie.ts'
import { nummerVoor } from '../lijst-passen.ts'
import { kijk, schrijfNieuwe, type Importrij, type Klaar } from './bewaar.ts'
import { adreszoeker, type Adresuitkomst, type Importplaats } from './adres.ts'
import { dubbelen } from './dubbelen.ts'

type Gegevens = Omit<Pas, 'pasnummer' | 'woning' | 'puntbestemmingen' | 'externId'>

/** A pass of another system. */
export interface Importpas {
  /** Where it stands in the file, as people count. */
  readonly rij: number
  readonly externId: string
  readonly gegevens: Gegevens
  /** Where the holder lives. */
  readonly woning: Importplaats
  readonly puntbestemmingen: readonly Importplaats[]
}

export interface Importfout {
  readonly rij: number
  readonly externId?: string | undefined
  /** Empty where it is about the row. */
  readonly veld: string
  readonly code: string
  readonly detail: string
  readonly voorstellen?: Extract<Adresuitkomst, { soort: 'twijfel' }>['voorstellen'] | undefined
}

export interface Importuitkomst {
  readonly rijen: readonly Importrij[]
  readonly fouten: readonly Importfout[]
  /** Rows for which there was no time: the same file again goes on with these. */
  readonly nietGedaan: number
}

const woningfout = ({ rij, externId, woning }: Importpas, uitkomst: Exclude<Adresuitkomst, { soort: 'gevonden' }>) => {
  const veld = 'locatieId' in woning ? 'woning' : 'huisnummer'
  return uitkomst.soort === 'onbekend'
    ? {
        rij,
        externId,
        veld,
        code: 'adres-onbekend',
        detail: 'Dit adres kennen wij niet. Controleer postcode en huisnummer.',
      }
    : {
        rij,
        externId,
        veld,
        code: 'adres-twijfel',
        detail: 'Dit adres is niet zeker. Kies het goede adres, of verbeter de rij.',
        voorstellen: uitkomst.voorstellen,
      }
}

/** Which place it can be stands in the sentence: a choice of addresses is about where somebody lives. */
const puntfout = (
  { rij, externId }: Importpas,
  nummer: number,
  uitkomst: Exclude<Adresuitkomst, { soort: 'gevonden' }>,
): Importfout => {
  const detail =
    uitkomst.soort === 'onbekend'
      ? 'Deze plaats kennen wij niet. Controleer de puntbestemming.'
      : `Deze plaats is niet zeker. Schrijf er een van: ${uitkomst.voorstellen.map(({ locatieId, weergavenaam }) => `${locatieId} (${weergavenaam})`).join(', ')}.`
  return { rij, externId, veld: `puntbestemmingen.${nummer}`, code: `adres-${uitkomst.soort}`, detail }
}

/**
 * Takes over the passes of another system. With one fault in the file nothing is written. What was taken over before is
 * left as it has become and compared; stopped halfway, the same file again does the rest.
 * @param eerdereFouten what was wrong with rows before they could be looked at
 * @throws ServiceUnavailable, TooManyRaces, StoreUnavailable: the same file may be sent again
 */
export const importeerPassen = async (
  deps: Deps,
  wie: Wie,
  {
    passen,
    eerdereFouten,
    proef,
  }: { readonly passen: readonly Importpas[]; readonly eerdereFouten: readonly Importfout[]; readonly proef: boolean },
): Promise<Importuitkomst> => {
  const versies = await deps.versies(wie.gemeente)
  const vind = adreszoeker(deps)
  const bekeken = await metElk(passen, async (importpas): Promise<Klaar | readonly Importfout[]> => {
    const { rij, externId, gegevens } = importpas
    const gevonden = await vind(importpas.woning)
    const woning: Locatie | undefined = gevonden.soort === 'gevonden' ? gevonden.locatie : undefined
    const opWoning = gevonden.soort === 'gevonden' ? [] : [woningfout(importpas, gevonden)]
    const punten = await Promise.all(importpas.puntbestemmingen.map(vind))
    const gevondenPunten = punten.flatMap((punt) => (punt.soort === 'gevonden' ? [punt.locatie] : []))
    // How far they lie from home is looked at once all of these places are known.
    const zijnAlleBekend = woning !== undefined && gevondenPunten.length === punten.length
    const puntbestemmingen = zijnAlleBekend ? gevondenPunten : []
    const opPunten = punten.flatMap((punt, i) => (punt.soort === 'gevonden' ? [] : [puntfout(importpas, i, punt)]))
    const pasnummer = nummerVoor(deps, wie.gemeente, externId)
    const pas: Pas = { ...gegevens, externId, pasnummer, woning: woning ?? NERGENS, puntbestemmingen }
    const opRegels = toetsPas(pas, versies).map(({ veld, code, tekst }) => ({
      rij,
      externId,
      veld: veld.join('.'),
      code,
      detail: tekst,
    }))
    const samen = [...opWoning, ...opPunten, ...opRegels]
    return samen.length > 0 ? samen : { rij, externId, pas }
  })
  const klaar = bekeken.flatMap((een) => ('pas' in een ? [een] : []))
  const fouten = [...eerdereFouten, ...dubbelen(passen), ...bekeken.flatMap((een) => ('pas' in een ? [] : een))]
  const rijen = await metElk(klaar, (een) => kijk(deps, wie, een))
  if (proef || fouten.length > 0) return { rijen, fouten: fouten.toSorted((a, b) => a.rij - b.rij), nietGedaan: 0 }
  const nieuwe = klaar.filter((_, i) => rijen[i]?.stand === 'nieuw')
  const geschreven = new Map((await schrijfNieuwe(deps, wie, nieuwe)).map((rij) => [rij.rij, rij]))
  return {
    rijen: rijen.map((rij) => geschreven.get(rij.rij) ?? rij),
    fouten: [],
    nietGedaan: nieuwe.length - geschreven.size,
  }
}

/** Stands for a home that was not found, while the rest of the row is looked at. */
const NERGENS: Locatie = { id: '', weergavenaam: '', woonplaats: '', gemeente: '', punt: { lat: 0, lon: 0 } }
