import { createContext, use } from 'react'
import type { Gemeenten, Gemeentegezicht } from '../../api/gemeenten.ts'
import { OpstapContext } from '../../api/opstap.tsx'

export const GemeentenContext = createContext<Gemeenten>({})

/** The municipality of who is signed in; before that the only one there is. */
export const useGezicht = (): Gemeentegezicht | undefined => {
  const gemeenten = use(GemeentenContext)
  const opstap = use(OpstapContext)
  const [enige, ...meer] = Object.values(gemeenten)
  if (opstap !== undefined) return gemeenten[opstap.persoon.gemeente]
  return meer.length === 0 ? enige : undefined
}
