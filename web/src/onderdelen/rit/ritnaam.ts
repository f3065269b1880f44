import type { Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagKort, datumVan, klok } from '../../teksten/weergave.ts'

/** A ride in a few words, for a button or a question about it. */
export const useRitnaam = (): ((rit: Rit) => string) => {
  const { t, taal } = useWoorden()
  return ({ vertrek, van, naar }) =>
    `${t.algemeen.dagTijd(dagKort(datumVan(vertrek), taal), klok(vertrek, taal))}, ${t.algemeen.vanNaar(van.weergavenaam, naar.weergavenaam)}`
}
