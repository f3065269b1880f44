import type { Regelboekregel } from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import { readRun } from '../../../stores/bijdrage/bijdrageruns.ts'
import { readIncassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'
import type { Incasso } from '../../../stores/bijdrage/machtigingen.ts'
import type { Wie } from '../../wie.ts'
import { leesVasteRuns } from '../rekening/lees-rekening.ts'
import { alleIncassos } from '../run/incassocontrole.ts'
import { leesMachtigingOp } from '../run/regel/machtiging-op.ts'
import { alleRegels } from '../run/runs.ts'
import { leesBestandsfouten } from './bestandskop.ts'
import { GezieneKenmerken, leesRegelboekfouten } from './toets-incasso.ts'

/** So many lines are told by number. */
const MEEST_GENOEMD = 100
const TEGELIJK = 40

interface Regelfouten {
  readonly pasnummer: string
  readonly regels: readonly Regelboekregel[]
}

export interface Regelboekcontrole {
  readonly incassos: { readonly aantal: number; readonly bedragCent: number }
  /** Of the file as a whole: nothing is fixed as long as there are any. */
  readonly bestand: readonly Regelboekregel[]
  /** Of lines: those are invoiced. How many, and the first of them. */
  readonly aantal: number
  readonly eerste: readonly Regelfouten[]
}

export type Controlevraag =
  | { readonly soort: 'gecontroleerd'; readonly controle: Regelboekcontrole }
  | { readonly soort: 'incassogegevensOntbreken' }

/**
 * Holds the file of debits of a run, as it will be, against the rule book: also of a concept. It changes nothing.
 * @returns undefined when there is no such run
 */
export const controleerRegelboek = async (
  deps: Deps,
  { gemeente }: Wie,
  runnummer: string,
): Promise<Controlevraag | undefined> => {
  const stand = await readRun(deps.store, gemeente, runnummer)
  if (stand === undefined) return undefined
  const { value: run } = stand.run
  const { vastgesteld } = run
  const gegevens = vastgesteld?.incassogegevens ?? (await readIncassogegevens(deps.store, gemeente))?.value
  if (gegevens === undefined) return { soort: 'incassogegevensOntbreken' }
  const runs = await leesVasteRuns(deps, gemeente)
  const dag = gegevens.incassodatum
  const toets = async (incasso: Incasso): Promise<Regelboekregel[]> => {
    const bruikbaar = await leesMachtigingOp(deps, gemeente, { pasnummer: incasso.pasnummer, dag, runnummer, runs })
    return leesRegelboekfouten(deps, gemeente, { incasso, run, dag, laatst: bruikbaar?.laatst })
  }
  const fouten: Regelfouten[] = []
  let aantal = 0
  const noteer = (pasnummer: string, regels: readonly Regelboekregel[]): void => {
    if (regels.length === 0) return
    aantal++
    if (fouten.length < MEEST_GENOEMD) fouten.push({ pasnummer, regels })
  }
  const gezien = new GezieneKenmerken()
  const geteld = { aantal: 0, totaalCent: 0 }
  for await (const bladzijde of alleIncassos(deps, gemeente, runnummer))
    for (let i = 0; i < bladzijde.length; i += TEGELIJK) {
      const deel = bladzijde.slice(i, i + TEGELIJK).map(({ value }) => value)
      const getoetst = await Promise.all(deel.map(toets))
      for (const [n, incasso] of deel.entries()) {
        geteld.aantal++
        geteld.totaalCent += incasso.bedragCent
        noteer(incasso.pasnummer, [...new Set([...(getoetst[n] ?? []), ...gezien.zie(incasso)])])
      }
    }
  for await (const regel of alleRegels(deps, gemeente, runnummer)) noteer(regel.pasnummer, regel.regelboek ?? [])
  const isLeeg = geteld.aantal === 0 && stand.voortgang.value.totalen.inning.incasso.aantal === 0
  const bestand = isLeeg ? [] : await leesBestandsfouten(deps, gemeente, { stand, gegevens, geteld })
  const incassos = { aantal: geteld.aantal, bedragCent: geteld.totaalCent }
  return { soort: 'gecontroleerd', controle: { incassos, bestand, aantal, eerste: fouten } }
}
