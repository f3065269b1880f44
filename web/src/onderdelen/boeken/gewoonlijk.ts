import type { Pas, Rit } from '../../api/typen.ts'
import type { Gewoonlijk } from '../adres/plaats.ts'

const MEESTE = 8

/** Where this rider usually goes: home, the places on the pass, and where rides went before, the most frequent first. */
export const gewoonlijkVan = (pas: Pas, ritten: readonly Rit[]): Gewoonlijk[] => {
  const geweest = ritten.flatMap(({ van, naar }) => [van, naar])
  const vaak = new Map<string, number>()
  for (const { id } of geweest) vaak.set(id, (vaak.get(id) ?? 0) + 1)
  const eerder = geweest.toSorted((a, b) => (vaak.get(b.id) ?? 0) - (vaak.get(a.id) ?? 0))
  const alle: Gewoonlijk[] = [
    { locatie: pas.woning, waarom: 'thuis' },
    ...pas.puntbestemmingen.map((locatie) => ({ locatie, waarom: 'eigen' as const })),
    ...eerder.map((locatie) => ({ locatie, waarom: 'eerder' as const })),
  ]
  const eerste = new Map<string, Gewoonlijk>()
  for (const plaats of alle) if (!eerste.has(plaats.locatie.id)) eerste.set(plaats.locatie.id, plaats)
  return [...eerste.values()].slice(0, MEESTE)
}
