import { andereNamenVan } from './andere-namen.ts'
import { geodesicMeter, type Punt } from '../../../domain/kernel/plaats/distance.ts'
import type { Treffer } from './locaties.ts'
import { isGenummerd, woordenIn } from './woorden.ts'

type Plaats = Omit<Treffer, 'precies'>

const woordenVan = ({ weergavenaam, woonplaats = '', gemeente = '', postcode = '' }: Plaats): Set<string> =>
  new Set(
    [weergavenaam, postcode, woonplaats, ...andereNamenVan(woonplaats), gemeente].flatMap((deel) => woordenIn(deel)),
  )

interface Vergeleken<P> {
  readonly plaats: P
  /** Everything that was typed stands in it, letter for letter. */
  readonly alles: boolean
  /** And all of its name was typed. */
  readonly naam: boolean
  /** Each word that was typed is the begin of one of its words. */
  readonly begin: boolean
  /** The numbers that were typed stand in it, letter for letter. */
  readonly nummers: boolean
}

const vergelijk = <P extends Plaats>(getypt: readonly string[], plaats: P): Vergeleken<P> => {
  const heeft = woordenVan(plaats)
  const alles = getypt.length > 0 && getypt.every((woord) => heeft.has(woord))
  return {
    plaats,
    alles,
    naam: alles && woordenIn(plaats.weergavenaam).every((woord) => getypt.includes(woord)),
    begin: getypt.every((woord) => [...heeft].some((heel) => heel.startsWith(woord))),
    nummers: getypt.filter(isGenummerd).every((woord) => heeft.has(woord)),
  }
}

const rang = ({ alles, naam, begin, nummers }: Vergeleken<unknown>): number => {
  if (alles) return naam ? 0 : 1
  if (!nummers) return 4
  return begin ? 2 : 3
}

/** Straight-line metres from here; what does not say where it lies comes last. */
const metersVan = (bij: Punt | undefined, { punt }: Plaats): number =>
  bij === undefined ? 0 : punt === undefined ? Number.MAX_SAFE_INTEGER : geodesicMeter(bij, punt)

/**
 * What was found, exact ones first, of these the nearest, and else in the order in which it came. One is `precies` when all that was typed
 * stands in it and in no other, or when its whole name was typed and no other's; every other is a guess.
 */
export const opVolgorde = <P extends Plaats>(
  getypt: readonly string[],
  gevonden: readonly P[],
  bij?: Punt,
): (P & { precies: boolean })[] => {
  const vergeleken = gevonden.map((plaats) => vergelijk(getypt, plaats))
  const metAlles = vergeleken.filter(({ alles }) => alles)
  const metNaam = metAlles.filter(({ naam }) => naam)
  const [ene, ...meer] = metNaam.length === 1 ? metNaam : metAlles
  return vergeleken
    .map((een) => ({ een, rang: rang(een), meter: metersVan(bij, een.plaats) }))
    .toSorted((a, b) => a.rang - b.rang || a.meter - b.meter)
    .map(({ een }) => ({ ...een.plaats, precies: meer.length === 0 && een === ene }))
}
