import { createContext, use } from 'react'
import type { Api } from './client.ts'
import type { Persoon, Sessie } from './sessie.ts'

/** What every page needs: the API, and who is signed in. */
interface Opstap {
  readonly api: Api
  readonly sessie: Sessie
  readonly persoon: Persoon
}

export const OpstapContext = createContext<Opstap | undefined>(undefined)

/** @throws Error outside the part of the app that somebody signed in to */
export const useOpstap = (): Opstap => {
  const opstap = use(OpstapContext)
  if (opstap === undefined) throw new Error('useOpstap: nobody signed in here')
  return opstap
}
