import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import type { Deps } from '../../../deps.ts'
import type { Gevonden } from '../../../services/locaties/locaties.ts'
import { remember } from '../../../services/remember.ts'

/** An address as a file has it. */
export interface Adres {
  readonly postcode: string
  readonly huisnummer: string
  readonly toevoeging?: string | undefined
}

/** A place of ours, or an address to be found. */
export type Importplaats = { readonly locatieId: string } | Adres

/** Where somebody lives: found, one of several to choose from, or not known. */
export type Adresuitkomst =
  | { readonly soort: 'gevonden'; readonly locatie: Locatie }
  | { readonly soort: 'twijfel'; readonly voorstellen: readonly { locatieId: string; weergavenaam: string }[] }
  | { readonly soort: 'onbekend' }

const MEESTE_VOORSTELLEN = 8

const aaneen = (tekst: string): string => tekst.toUpperCase().replaceAll(/[^\dA-Z]/g, '')

const postcodeVan = ({ postcode, weergavenaam }: Gevonden): string =>
  aaneen(postcode ?? /\b\d{4} ?[A-Z]{2}\b/.exec(weergavenaam)?.[0] ?? '')

/** The number of a house with what belongs to it, the first in the name of an address: `Voorstraat 12A-2, 8861 AB Harlingen` → `12A2`. */
const nummerVan = ({ weergavenaam }: Gevonden): string =>
  aaneen(/\s(\d{1,5}(?:[-/ ]?[A-Za-z\d]{1,4}(?=[\s,]|$))*)(?=\s*,|\s*$)/.exec(weergavenaam)?.[1] ?? '')

/** The same house, whatever stands behind its number. */
const zelfdeHuis = (nummer: string, huisnummer: string): boolean => /^\d+/.exec(nummer)?.[0] === huisnummer

/**
 * The address with a postcode and house number. Where the addition is another than any that is known, or the file has none
 * and several are known, somebody must choose. @throws ServiceUnavailable
 */
export const vindAdres = async (
  { locaties }: Pick<Deps, 'locaties'>,
  { postcode, huisnummer, toevoeging = '' }: Adres,
): Promise<Adresuitkomst> => {
  const gezocht = aaneen(`${huisnummer}${toevoeging}`)
  const gevonden = await locaties.inPostcode(aaneen(postcode), huisnummer)
  // A service also proposes what only looks like it.
  const inPostcode = gevonden.filter((plaats) => postcodeVan(plaats) === aaneen(postcode))
  const precies = inPostcode.filter((plaats) => nummerVan(plaats) === gezocht)
  const [enige] = precies
  const locatie = enige !== undefined && precies.length === 1 ? await locaties.vind(enige.id) : undefined
  if (locatie !== undefined) return { soort: 'gevonden', locatie }
  const huis = inPostcode.filter((plaats) => zelfdeHuis(nummerVan(plaats), aaneen(huisnummer)))
  const voorstellen = (huis.length > 0 ? huis : inPostcode).slice(0, MEESTE_VOORSTELLEN)
  return voorstellen.length === 0
    ? { soort: 'onbekend' }
    : {
        soort: 'twijfel',
        voorstellen: voorstellen.map(({ id, weergavenaam }) => ({ locatieId: id, weergavenaam })),
      }
}

/** Finds the places of a file, each once. */
export const adreszoeker = (deps: Pick<Deps, 'locaties'>): ((plaats: Importplaats) => Promise<Adresuitkomst>) => {
  const onthoud = remember<Adresuitkomst>({ most: 10_000, forMs: 60_000 })
  const zoek = async (plaats: Importplaats): Promise<Adresuitkomst> => {
    if (!('locatieId' in plaats)) return await vindAdres(deps, plaats)
    const locatie = await deps.locaties.vind(plaats.locatieId)
    return locatie === undefined ? { soort: 'onbekend' } : { soort: 'gevonden', locatie }
  }
  return (plaats) =>
    onthoud(
      JSON.stringify(plaats),
      () => zoek(plaats),
      () => true,
    )
}
