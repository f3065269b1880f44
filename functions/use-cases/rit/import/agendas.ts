import type { Reisagenda } from '../../../../domain/persoon/index.ts'
import type { Reisgenoot, Ritfeiten } from '../../../../domain/rit/index.ts'
import { metMeereis } from '../mee/reisgenoten.ts'
import { metRitten, type Inboeking } from '../reisjaren.ts'
import type { leesRitfeiten } from '../ritfeiten.ts'

type Gelezen = NonNullable<Awaited<ReturnType<typeof leesRitfeiten>>>

/**
 * The years of people as rows of a file leave them that nobody wrote yet: a next row of the same person is judged by what
 * the earlier ones would take, in kilometres and in time.
 */
export const volgAgendas = () => {
  const perPersoon = new Map<string, readonly Reisagenda[]>()

  const genootNu = (genoot: Reisgenoot): Reisgenoot => {
    const jaren = perPersoon.get(genoot.persoonsnummer)
    return jaren === undefined ? genoot : { ...genoot, reistijden: jaren.flatMap(({ bezet }) => bezet) }
  }
  const jarenVan = ({
    persoonsnummer,
    reisjaren,
  }: Gelezen['reiziger']['persoon'] & Pick<Gelezen['reiziger'], 'reisjaren'>) =>
    perPersoon.get(persoonsnummer) ?? reisjaren.map(({ value }) => value)

  return {
    /** What the law needs to know, with the rows before it. */
    metEerdere: ({ feiten, reiziger }: Gelezen): Ritfeiten => {
      const reisjaren = jarenVan({ ...reiziger.persoon, reisjaren: reiziger.reisjaren })
      const { passenMee } = feiten
      return {
        ...feiten,
        reisjaren,
        reistijden: reisjaren.flatMap(({ bezet }) => bezet),
        passenMee: passenMee === 'bekend' ? passenMee : passenMee.map(genootNu),
      }
    },
    /** Counts the rides of a row that can be booked. */
    telMee: ({ feiten, reiziger, genoten }: Gelezen, inboekingen: readonly Inboeking[]): void => {
      const { epochMs } = feiten.nu
      const { persoonsnummer } = reiziger.persoon
      const eigen = jarenVan({ ...reiziger.persoon, reisjaren: reiziger.reisjaren })
      perPersoon.set(
        persoonsnummer,
        eigen.map((jaar) => metRitten(jaar, inboekingen, epochMs)),
      )
      const ritten = inboekingen.map(({ rit }) => rit)
      for (const genoot of genoten)
        if (genoot.persoonsnummer !== persoonsnummer) {
          const jaren = perPersoon.get(genoot.persoonsnummer) ?? genoot.reisjaren.map(({ value }) => value)
          perPersoon.set(
            genoot.persoonsnummer,
            jaren.map((jaar) => metMeereis(jaar, ritten, epochMs)),
          )
        }
    },
  }
}
