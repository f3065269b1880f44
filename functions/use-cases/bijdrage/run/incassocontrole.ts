import {
  incassoverschilVan,
  telAnders,
  type Machtiging,
  type Regelboekregel,
  type Verschil,
} from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import { readRegel, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import {
  readRun,
  runnummerVan,
  writeVoortgang,
  type Bijdragerun,
  type Run,
} from '../../../stores/bijdrage/bijdrageruns.ts'
import { queryIncassos, type Incasso } from '../../../stores/bijdrage/machtigingen.ts'
import type { Stored } from '../../../stores/form.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'
import { GezieneKenmerken, leesRegelboekfouten } from '../regelboek/toets-incasso.ts'
import { leesSaldi, leesVasteRuns, type VasteRuns } from '../rekening/lees-rekening.ts'
import { leesOverleden } from './regel/bereken-regel.ts'
import { metVerschillen } from './controleer-run.ts'
import { leesMachtigingOp } from './regel/machtiging-op.ts'
import { VERJAARDAGEN } from './start-run.ts'
import { vervangRegel } from './regel/vervang-regel.ts'

/** Every debit of a run, one page in memory at a time. */
export async function* alleIncassos(
  deps: Pick<Deps, 'store'>,
  gemeente: string,
  runnummer: string,
): AsyncGenerator<readonly Stored<Incasso>[]> {
  for (const dag of VERJAARDAGEN) {
    let cursor: string | undefined
    do {
      const bladzijde = await queryIncassos(deps.store, gemeente, runnummer, dag, cursor)
      if (bladzijde.incassos.length > 0) yield bladzijde.incassos
      cursor = bladzijde.next
    } while (cursor !== undefined)
  }
}

/** A debit that cannot leave as it is. */
interface Anders {
  readonly incasso: Stored<Incasso>
  readonly regel: Stored<Regel>
  readonly verschil: Verschil
  readonly machtiging: Machtiging | undefined
  /** Which rules of the rule book it breaks. */
  readonly regelboek: readonly Regelboekregel[]
}

interface Basis {
  readonly deps: Pick<Deps, 'store' | 'versies' | 'nu'>
  readonly gemeente: string
  readonly run: Run
  readonly runs: VasteRuns
}

/** With the references that were seen in the file before it. */
interface Geteld {
  readonly incasso: Stored<Incasso>
  readonly dubbel: readonly Regelboekregel[]
}

const bekijk = async (
  { deps, gemeente, run, runs }: Basis,
  { incasso, dubbel }: Geteld,
): Promise<Anders | undefined> => {
  const runnummer = runnummerVan(run)
  const { pasnummer } = incasso.value
  const dag = run.vastgesteld?.incassogegevens?.incassodatum ?? run.incassodatum
  const [regel, bruikbaar, isOverleden] = await Promise.all([
    readRegel(deps.store, gemeente, runnummer, pasnummer),
    leesMachtigingOp(deps, gemeente, { pasnummer, dag, runnummer, runs }),
    leesOverleden(deps, gemeente, pasnummer),
  ])
  if (regel === undefined) throw new Error('een incasso zonder regel')
  const [saldo] = await leesSaldi(deps, gemeente, { runnummer, regels: [regel.value], runs })
  const machtiging = bruikbaar?.machtiging
  const regelboek =
    bruikbaar === undefined
      ? []
      : await leesRegelboekfouten(deps, gemeente, {
          incasso: { ...incasso.value, machtiging: bruikbaar.machtiging },
          run,
          dag,
          laatst: bruikbaar.laatst,
        })
  const nu = {
    machtiging,
    isOverleden,
    onderwegCent: saldo?.onderwegCent ?? 0,
    regelboek: [...new Set([...regelboek, ...dubbel])],
  }
  const verschil = incassoverschilVan(incasso.value, nu)
  return verschil === undefined ? undefined : { incasso, regel, verschil, machtiging, regelboek: nu.regelboek }
}

const TEGELIJK = 40

/** Debits of a fixed run that cannot leave for the bank as they are. */
const zoekAnders = async (basis: Basis): Promise<Anders[]> => {
  const gevonden: Anders[] = []
  const gezien = new GezieneKenmerken()
  for await (const bladzijde of alleIncassos(basis.deps, basis.gemeente, runnummerVan(basis.run)))
    for (let i = 0; i < bladzijde.length; i += TEGELIJK) {
      const deel = bladzijde.slice(i, i + TEGELIJK).map((incasso) => ({ incasso, dubbel: gezien.zie(incasso.value) }))
      gevonden.push(...(await Promise.all(deel.map((een) => bekijk(basis, een)))).flatMap((een) => een ?? []))
    }
  return gevonden
}

/** How many debits of a fixed run cannot leave as they are. Of a run that the bank collected there are none any more. */
export const telAndereIncassos = async (deps: Basis['deps'], gemeente: string, run: Run): Promise<number> => {
  if (run.geincasseerdOp !== undefined) return 0
  return (await zoekAnders({ deps, gemeente, run, runs: await leesVasteRuns(deps, gemeente) })).length
}

/** A line, its debit and a line of the logboek each: a transaction holds a hundred. */
const PER_KEER = 30

const vervang = (basis: Basis, { incasso, regel, verschil, machtiging, regelboek }: Anders) => {
  const blijft = verschil === 'machtigingAnders' && machtiging !== undefined
  return vervangRegel(
    basis,
    { regel, incasso },
    {
      regel: {
        ...regel.value,
        verschil,
        ...(blijft ? {} : { inning: 'factuur' as const }),
        ...(verschil === 'regelboek' ? { regelboek: [...regelboek] } : {}),
      },
      incasso: blijft ? { ...incasso.value, machtiging } : undefined,
    },
  )
}

export type Incassocontrole =
  | { readonly soort: 'nagekeken'; readonly run: Bijdragerun }
  | { readonly soort: 'nogNietVastgesteld' }

/**
 * Looks at every debit of a fixed run once more before its file leaves: what was paid, given back or is of somebody who
 * died is not collected, and neither is what has no mandate any more; a mandate that was replaced is used. Done again it
 * changes nothing. @returns undefined when there is no such run
 */
export const controleerIncassos = (deps: Deps, wie: Wie, runnummer: string): Promise<Incassocontrole | undefined> =>
  untilWritten<Incassocontrole | undefined>(async () => {
    const { gemeente } = wie
    const stand = await readRun(deps.store, gemeente, runnummer)
    if (stand === undefined) return undefined
    const { value: run } = stand.run
    if (run.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
    // What the bank collected is done.
    if (run.geincasseerdOp !== undefined) return { soort: 'nagekeken', run: stand }
    const basis = { deps, gemeente, run, runs: await leesVasteRuns(deps, gemeente) }
    const anders = await zoekAnders(basis)
    let { voortgang } = stand
    for (let i = 0; i < anders.length; i += PER_KEER) {
      const deel = anders.slice(i, i + PER_KEER).map((een) => ({ ...vervang(basis, een), ...een }))
      const genoemd = deel.map(({ incasso, verschil }) => ({ pasnummer: incasso.value.pasnummer, verschil }))
      const value = {
        ...voortgang.value,
        verschillen: metVerschillen(voortgang.value, genoemd),
        totalen: telAnders(
          voortgang.value.totalen,
          deel.map(({ eraf }) => eraf),
          deel.map(({ erbij }) => erbij),
        ),
      }
      const outcome = await deps.store.transact([
        ...deel.flatMap(({ writes }) => writes),
        writeVoortgang(gemeente, runnummer, value, versionIs(voortgang.version)),
      ])
      if (outcome !== 'written') return LOST
      voortgang = { value, version: voortgang.version + 1 }
    }
    return { soort: 'nagekeken', run: { ...stand, voortgang } }
  })
