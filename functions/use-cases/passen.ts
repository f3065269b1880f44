import { beleidVanJaar } from '../../domain/beleid/index.ts'
import {
  jarenVan,
  reizigersbudgetVan,
  toetsPas,
  type Pas,
  type PasFout,
  type Reizigersbudget,
} from '../../domain/pas/index.ts'
import type { Rit } from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { readPas, readReiziger, writePas, writeReisjaar } from '../stores/passen.ts'
import { isNew } from '../stores/store.ts'
import { nieuwPasnummer } from './nummer.ts'
import { LOST, untilWritten } from './race.ts'
import { leesAlleRitten } from './ritten.ts'
import { magBij, type Wie } from './wie.ts'

export type Verlening =
  | { readonly soort: 'verleend'; readonly pas: Pas }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

/**
 * Grants a pass, with a reisjaar for each year of its validity, so that every later booking finds the year it contends for.
 * @param nummer how the pass is numbered; a number that is taken is tried again
 */
export const verleenPas = async (
  deps: Deps,
  gemeente: string,
  gegevens: Omit<Pas, 'pasnummer'>,
  nummer: () => string = nieuwPasnummer,
): Promise<Verlening> => {
  const fouten = toetsPas({ ...gegevens, pasnummer: '' }, deps.regelingen.get(gemeente) ?? [])
  if (fouten.length > 0) return { soort: 'fout', fouten }
  return await untilWritten<Verlening>(async () => {
    const pas: Pas = { ...gegevens, pasnummer: nummer() }
    const reisjaren = jarenVan(pas).map((jaar) => ({ jaar, geboektMeter: 0, geredenMeter: 0, bezet: [] }))
    const outcome = await deps.store.transact([
      writePas(gemeente, pas, isNew),
      ...reisjaren.map((reisjaar) => writeReisjaar(gemeente, pas.pasnummer, reisjaar, isNew)),
    ])
    return outcome === 'written' ? { soort: 'verleend', pas } : LOST
  })
}

export const leesPas = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Pas | undefined> =>
  magBij(wie, pasnummer) ? (await readPas(deps.store, wie.gemeente, pasnummer))?.value : undefined

export type Jaaroverzicht =
  | { readonly soort: 'gevonden'; readonly budget: Reizigersbudget; readonly ritten: readonly Rit[] }
  /** The pass is valid in the year, but no policy of it is known: that is another thing than a year without a limit. */
  | { readonly soort: 'beleidOnbekend' }

/** A year's budget by the policy at its end, and the rides it consists of. A year without rides has an answer too. */
export const leesReizigersbudget = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
  jaar: number,
): Promise<Jaaroverzicht | undefined> => {
  if (!magBij(wie, pasnummer)) return undefined
  const reiziger = await readReiziger(deps.store, wie.gemeente, pasnummer)
  if (reiziger === undefined) return undefined
  const reisjaar = reiziger.reisjaren.find((r) => r.value.jaar === jaar)?.value ?? {
    jaar,
    geboektMeter: 0,
    geredenMeter: 0,
  }
  const pas = reiziger.pas.value
  const beleid = beleidVanJaar(deps.regelingen.get(wie.gemeente) ?? [], jaar)
  if (beleid === undefined && jarenVan(pas).includes(jaar)) return { soort: 'beleidOnbekend' }
  const ritten = await leesAlleRitten(deps, wie, { pasnummer, van: `${jaar}-01-01`, tot: `${jaar}-12-31` })
  const budget = reizigersbudgetVan(pas, reisjaar, beleid)
  return {
    soort: 'gevonden',
    budget,
    ritten: ritten.filter((rit) => rit.status === 'geboekt' || rit.status === 'gereden'),
  }
}
