import { momentOp } from '../../../domain/kernel/tijd/time.ts'
import { teAnnuleren, teBoekenDatum, type Reeks } from '../../../domain/reeks/index.ts'
import type { Deps, Log } from '../../deps.ts'
import { faultOf } from '../../fault.ts'
import { EMMERS, queryLopendeReeksen } from '../../stores/reeks/reeksen.ts'
import { houdBij } from '../inzage/houd-bij.ts'
import { werkReeksBij } from './werk-reeks-bij.ts'
import { VERVOER } from '../../../domain/kernel/verwerkingsactiviteit.ts'

const PER_BLADZIJDE = 100

/** What the daily job did. */
export interface Dagwerk {
  /** Series that were brought up to date. */
  readonly bijgewerkt: number
  /** Dates that were booked or refused. */
  readonly datums: number
  /** Series that failed; the next run tries them again. */
  readonly mislukt: number
}

const NIETS: Dagwerk = { bijgewerkt: 0, datums: 0, mislukt: 0 }

const samen = (delen: readonly Dagwerk[]): Dagwerk =>
  delen.reduce(
    (som, deel) => ({
      bijgewerkt: som.bijgewerkt + deel.bijgewerkt,
      datums: som.datums + deel.datums,
      mislukt: som.mislukt + deel.mislukt,
    }),
    NIETS,
  )

/** The work on one gemeente. */
interface Werk {
  readonly deps: Deps
  readonly log: Log
  readonly gemeente: string
}

/** One series that fails does not stop the others. The log holds no person: a fault by the name of its class. */
const werkBij = async ({ deps, log, gemeente }: Werk, reeks: Reeks): Promise<Dagwerk> => {
  try {
    const handeling = { naam: 'boekReeksen', activiteit: VERVOER.id, gemeente, wie: 'systeem', rol: 'systeem' }
    const datums = await houdBij(deps, handeling, {
      werk: (metWaarnemer) => werkReeksBij(metWaarnemer, gemeente, reeks),
    })
    return { bijgewerkt: 1, datums, mislukt: 0 }
  } catch (error) {
    log({ operation: 'boekReeks', reeksnummer: reeks.reeksnummer, ...faultOf(error) })
    return { ...NIETS, mislukt: 1 }
  }
}

const boekEmmer = async (werk: Werk, emmer: number): Promise<Dagwerk> => {
  const { deps, gemeente } = werk
  const vandaag = momentOp(deps.nu()).datum
  const versies = await deps.versies(gemeente)
  const gedaan: Dagwerk[] = []
  let cursor: string | undefined
  do {
    const blad = { limit: PER_BLADZIJDE, cursor }
    const { gevonden, next } = await queryLopendeReeksen(deps.store, gemeente, emmer, blad)
    // The index holds the series as it was a moment ago, which is enough to see that there is nothing to do today.
    for (const reeks of gevonden)
      if (teAnnuleren(reeks) !== undefined || teBoekenDatum(reeks, versies, vandaag) !== undefined)
        gedaan.push(await werkBij(werk, reeks))
    cursor = next
  } while (cursor !== undefined)
  return samen(gedaan)
}

/**
 * The daily job: of every running series of every gemeente, books what newly falls inside the horizon. Run again, or by
 * two at once, it books nothing twice.
 */
export const boekReeksen = async (deps: Deps, log: Log): Promise<Dagwerk> => {
  const gedaan: Dagwerk[] = []
  for (const gemeente of await deps.gemeenten()) {
    const emmers = Array.from({ length: EMMERS }, (_, emmer) => boekEmmer({ deps, log, gemeente }, emmer))
    gedaan.push(...(await Promise.all(emmers)))
  }
  const totaal = samen(gedaan)
  log({ operation: 'boekReeksen', ...totaal })
  return totaal
}
