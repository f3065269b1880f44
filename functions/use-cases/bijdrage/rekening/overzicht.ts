import {
  berekenAanslag,
  bijdragepasVan,
  type Aanslag,
  type Plafond,
  type Ritgebruik,
} from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import { readBijdragejaar, type Runregel, type Vrijstellingsbesluit } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRuns, runnummerVan, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { telRitten } from '../run/ritgebruik.ts'

export interface Bijdrageoverzicht {
  /** Lines of fixed runs, each with its run. */
  readonly regels: readonly (Runregel & { readonly run: Run })[]
  /** The decision in force that nothing is owed; lines of runs that began before it do not know of it. */
  readonly vrijstelling: Vrijstellingsbesluit | undefined
  /** What would be owed as things are now. */
  readonly verwacht: Aanslag
  readonly ritten: Ritgebruik
  readonly plafond: Plafond | undefined
  readonly voor: 'vervoerder' | 'gemeente' | undefined
}

/** What a holder pays in a year, to whom, and whether it stays below the cost price. @returns undefined when there is no such pass for the caller */
export const leesBijdragen = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, jaar }: { readonly pasnummer: string; readonly jaar: number },
): Promise<Bijdrageoverzicht | undefined> => {
  const { store } = deps
  const pas = await pasVoor(deps, wie, pasnummer)
  if (pas === undefined) return undefined
  const [{ regels, vrijstelling }, runs, ritten] = await Promise.all([
    readBijdragejaar(store, wie.gemeente, pasnummer, jaar),
    readRuns(store, wie.gemeente, jaar),
    telRitten(deps, { gemeente: wie.gemeente, pasnummer }, jaar),
  ])
  const vast = new Map(
    runs.flatMap(({ run: { value } }) =>
      value.vastgesteld === undefined ? [] : [[runnummerVan(value), value] as const],
    ),
  )
  const laatste = vrijstelling?.value
  const besluit = laatste !== undefined && 'reden' in laatste ? laatste : undefined
  const bijdragepas = bijdragepasVan(pas.value, jaar, besluit)
  const versies = await deps.versies(wie.gemeente)
  const verwacht = berekenAanslag([bijdragepas], jaar, versies, ritten)
  return {
    regels: regels.flatMap((regel) => {
      const run = vast.get(regel.runnummer)
      return run === undefined ? [] : [{ ...regel, run }]
    }),
    vrijstelling: besluit,
    verwacht,
    ritten,
    plafond: verwacht.plafond,
    voor: versies.findLast((versie) => versie.geldigVanaf <= `${jaar}-12-31`)?.bijdrage?.ritbijdrageVoor,
  }
}
