import type { Deps } from '../../functions/deps.ts'
import { metOmwegfactor } from '../../functions/services/afstand/omwegfactor.ts'
import { meegeleverdBeleid } from '../../functions/services/beleid/meegeleverd.ts'
import { openGazetteer } from '../../functions/services/locaties/gazetteer.ts'
import { metGeheim } from '../../functions/services/pseudoniem.ts'
import { Ledger } from './ledger.ts'
import { MemoryStore } from './memory-store.ts'

/** Opstap in memory, with a clock that is set and a ledger of what DynamoDB would be asked. */
export interface Installation {
  readonly deps: Deps
  readonly store: MemoryStore
  readonly ledger: Ledger
  readonly setNow: (epochMs: number) => void
}

/** @param rules of this gemeente, which comes with the program, hold in all of them */
export const installationOf = async (gemeenten: readonly string[], rules: string): Promise<Installation> => {
  let now = 0
  const nu = (): number => now
  const ledger = new Ledger(nu)
  const store = new MemoryStore(nu, ledger)
  const versies = await meegeleverdBeleid.versies(rules)
  const ofGemeente = new Map(gemeenten.map((gemeente) => [gemeente, versies.map((one) => ({ ...one, gemeente }))]))
  const deps: Deps = {
    store,
    versies: (gemeente) => Promise.resolve(ofGemeente.get(gemeente) ?? []),
    gemeenten: () => Promise.resolve(gemeenten),
    vergeet: () => {},
    locaties: openGazetteer([]),
    afstand: metOmwegfactor(1),
    pseudoniem: metGeheim('een-sleutel-voor-de-meting-en-niets-anders'),
    nu,
    proef: true,
  }
  return {
    deps,
    store,
    ledger,
    setNow: (epochMs) => {
      now = epochMs
    },
  }
}
