import { andereNamenVan } from './andere-namen.ts'
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
    nummers: getypt.filter(isGenummerd).every((woord) => heeft.has(woord)),
  }
}

const rang = ({ alles, naam, nummers }: Vergeleken<unknown>): number => (naam ? 0 : alles ? 1 : nummers ? 2 : 3)

/**
 * What was found, exact ones first and else in the order in which it came. One is `precies` when all that was typed
 * stands in it and in no other, or when its whole name was typed and no other's; every other is a guess.
 */
export const opVolgorde = <P extends Plaats>(
  getypt: readonly string[],
  gevonden: readonly P[],
): (P & { precies: boolean })[] => {
  const vergeleken = gevonden.map((plaats) => vergelijk(getypt, plaats))
  const metAlles = vergeleken.filter(({ alles }) => alles)
  const metNaam = metAlles.filter(({ naam }) => naam)
  const [ene, ...meer] = metNaam.length === 1 ? metNaam : metAlles
  return vergeleken
    .toSorted((a, b) => rang(a) - rang(b))
    .map((een) => ({ ...een.plaats, precies: meer.length === 0 && een === ene }))
}
