import { useQueries } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import type { Beleid, Bestemming } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'

type Punt = NonNullable<NonNullable<Beleid['gebied']>['puntbestemmingen']>[number]
type MetPlaats = Extract<Punt, { woonplaats: string }>

const zoekVan = (punt: MetPlaats): string =>
  punt.soort === 'locatie' ? `${punt.trefwoord} ${punt.woonplaats}` : punt.woonplaats

/** A policy that writes a town in two ways means one place. */
const eenKeer = (bestemmingen: readonly Bestemming[]): Bestemming[] => [
  ...new Map(bestemmingen.map((bestemming) => [bestemming.naam, bestemming])).values(),
]

/**
 * About where the towns and buildings lie that a policy names: the policy has no coordinates, so the address search is
 * asked for each, and its first place in that town stands for it. What it does not find is not drawn.
 */
export const usePuntbestemmingen = (punten: readonly Punt[]): Bestemming[] => {
  const { api } = useOpstap()
  return useQueries({
    queries: punten
      .filter((punt) => 'woonplaats' in punt)
      .map((punt) => ({
        queryKey: ['puntbestemming', punt],
        staleTime: 3_600_000,
        queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Bestemming | null> => {
          const { locaties } = await antwoord(
            api.GET('/locaties', { params: { query: { zoek: zoekVan(punt) } }, signal }),
          )
          const plek = locaties.find((l) => l.woonplaats === punt.woonplaats && l.gemeente === punt.gemeente)
          return plek?.punt === undefined
            ? null
            : { naam: punt.soort === 'locatie' ? punt.naam : punt.woonplaats, punt: plek.punt }
        },
      })),
    combine: (antwoorden) => eenKeer(antwoorden.flatMap(({ data }) => data ?? [])),
  })
}
