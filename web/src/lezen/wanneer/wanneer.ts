import { dagVan, klokOp, minutenVan, plusDagen, type Datum, type Klok } from '../kalender.ts'
import { leesDagen, type Daglezing, type Richting } from './dag.ts'
import { leesDuur } from './duur.ts'
import { leesKlok, type Kloklezing } from './klok.ts'
import { MAAND, WEEKDAG, woordenVan, zonderVulsel } from './woorden.ts'

/**
 * Date and time as people say them on the phone or copy them from a page: `morgen half 3`, `vr 13/3 14u30`,
 * `zaterdag 14 maart, 10.30 uur`. What is in doubt is answered with all that may be meant, for somebody to choose from.
 */

const OCHTEND = 6 * 60

/** "'s morgens" is a part of the day and "dinsdagmorgen" is on Tuesday: neither is tomorrow. */
const voorbereid = (tekst: string): string =>
  woordenVan(tekst)
    .replaceAll(/'?\bs ?morgens\b/g, 'ochtends')
    .replaceAll('vanmorgen', 'vanochtend')
    .replaceAll('tonight', 'this evening')
    .replaceAll(new RegExp(String.raw`\b${WEEKDAG} ?morgen\b`, 'g'), '$1 ochtend')
    .replaceAll(new RegExp(String.raw`\b(?:in )?(?:de )?nacht van ${WEEKDAG} op ${WEEKDAG}`, 'g'), '$2 nanachts')

interface Gezegd {
  readonly dag: Daglezing
  readonly klok: Kloklezing
  /** The night to come, or the one that it is now. */
  readonly vannacht: boolean
  /** Today and no other day. */
  readonly vandaag: boolean
}

const leesGezegd = (tekst: string, nu: Klok): Gezegd | undefined => {
  const voor = voorbereid(tekst)
  const vannacht = /\bvannacht\b/.test(voor)
  const vandaag = /\b(vandaag|today)\b/.test(voor)
  const woorden = zonderVulsel(voor.replace('vannacht', 'nachts'))
  for (const dag of leesDagen(woorden, dagVan(nu), 'komt')) {
    const klok = leesKlok(dag.rest)
    if (klok !== undefined) return { dag, klok, vannacht, vandaag }
  }
  return undefined
}

const opDagen = (dagen: readonly Datum[], minuten: readonly number[]): Klok[] =>
  dagen.flatMap((dag) => minuten.map((minuut) => klokOp(dag, minuut)))

const isVroeg = (klok: Klok): boolean => minutenVan(klok) < OCHTEND

/** All that may be meant, in any order. */
const bedoeld = ({ dag, klok, vannacht, vandaag }: Gezegd, nu: Klok): Klok[] => {
  const [eerste = dagVan(nu)] = dag.dagen
  const zonderDag = dag.schuift === 1
  if (vannacht || (klok.nacht && zonderDag)) {
    const straks = opDagen([dagVan(nu), plusDagen(dagVan(nu), 1)], klok.minuten).filter((k) => k >= nu)
    return straks.slice(0, 1)
  }
  if (klok.nacht)
    return opDagen(
      [eerste, plusDagen(eerste, 1)],
      klok.minuten.map((m) => m % (24 * 60)),
    )
  const gezegd = opDagen(dag.dagen, klok.minuten)
  const komt = gezegd.filter((k) => k >= nu)
  if (zonderDag) {
    const ook = opDagen(dag.dagen, klok.ookWel).filter((k) => k >= nu && !isVroeg(k))
    const morgen = opDagen([plusDagen(eerste, 1)], klok.minuten)
    if (komt.length === 0) return [...ook, ...morgen]
    return komt.length < gezegd.length ? [...komt, ...morgen.filter(isVroegeOchtend)] : komt
  }
  if (dag.schuift > 0) return gezegd.map((k) => (k < nu ? klokOp(plusDagen(dagVan(k), dag.schuift), minutenVan(k)) : k))
  if (komt.length > 0 || !vandaag) return komt.length > 0 && vandaag ? komt : gezegd
  const later = opDagen(dag.dagen, klok.ookWel).filter((k) => k >= nu)
  return later.length > 0 ? later : gezegd
}

const isVroegeOchtend = (klok: Klok): boolean => minutenVan(klok) >= OCHTEND && minutenVan(klok) < 12 * 60

const opVolgorde = (klokken: readonly Klok[]): Klok[] => [...new Set(klokken)].toSorted()

/**
 * What somebody means by these words.
 * @param tekst as typed or pasted, Dutch or English
 * @param nu what the clock shows; a time without a date is the first one after it
 * @returns one when it is clear; several when it is in doubt; none when a time is missing or the words are not known
 */
export const leesWanneer = (tekst: string, nu: Klok): readonly Klok[] => {
  const straks = leesDuur(voorbereid(tekst), nu)
  if (straks !== undefined) return [straks]
  const gezegd = leesGezegd(tekst, nu)
  return gezegd === undefined ? [] : opVolgorde(bedoeld(gezegd, nu))
}

/** When somebody goes back: of a time in either half of the day, the first after the way there is meant. */
export const leesTerug = (tekst: string, heen: Klok): readonly Klok[] => {
  const gezegd = leesGezegd(tekst, heen)
  if (gezegd === undefined || gezegd.dag.schuift !== 1 || gezegd.klok.ookWel.length === 0)
    return leesWanneer(tekst, heen)
  const dagen = [dagVan(heen), plusDagen(dagVan(heen), 1)]
  return opVolgorde(opDagen(dagen, gezegd.klok.ookWel).filter((k) => k >= heen)).slice(0, 1)
}

/** `14 mrt 26`: behind the name of a month two figures are a year, where no time is asked. */
const KORT_JAAR = new RegExp(String.raw`\b${MAAND} (\d{2})$`)
/** `02051948`, as some write a date of birth. */
const AANEEN = /^(\d{2})(\d{2})(\d{4})$/

/**
 * The day that somebody means: `morgen`, `vrijdag`, `24 december`, `2-5-44`.
 * @param richting whether a date without a year, or with two figures of it, is to come or has been
 * @returns as `leesWanneer`; none when these words are no day alone
 */
export const leesDag = (tekst: string, vandaag: Datum, richting: Richting = 'komt'): readonly Datum[] => {
  const woorden = zonderVulsel(voorbereid(tekst)).replace(KORT_JAAR, "$1 '$2").replace(AANEEN, '$1-$2-$3')
  const gelezen = leesDagen(woorden, vandaag, richting).find(({ rest, schuift }) => rest === '' && schuift !== 1)
  return [...new Set(gelezen?.dagen)].toSorted()
}
