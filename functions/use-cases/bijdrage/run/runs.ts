import { isBankdag, type Postsaldo } from '../../../../domain/bijdrage/index.ts'
import { momentOp, momentVan, utcTekst } from '../../../../domain/kernel/time.ts'
import type { Deps } from '../../../deps.ts'
import { queryRegels, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import {
  readRun,
  readRuns,
  runnummerVan,
  writeRun,
  type Bijdragerun,
  type Run,
} from '../../../stores/bijdrage/bijdrageruns.ts'
import { BadCursor } from '../../../stores/cursor.ts'
import { readIncassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'
import { leesSaldi, leesVasteRuns } from '../rekening/lees-rekening.ts'
import { isKlaar, VERJAARDAGEN } from './start-run.ts'

export const leesRun = (deps: Deps, wie: Wie, runnummer: string): Promise<Bijdragerun | undefined> =>
  readRun(deps.store, wie.gemeente, runnummer)

export const leesRuns = (deps: Deps, wie: Wie, jaar: number | undefined): Promise<Bijdragerun[]> =>
  readRuns(deps.store, wie.gemeente, jaar)

const PER_BLADZIJDE = 100

/** `12.abc`: the twelfth birthday, from `abc`. */
const plaatsVan = (tekst: string): { dag: number; cursor?: string } => {
  const [, dag, cursor = ''] = /^(\d{1,3})\.(.*)$/.exec(tekst) ?? []
  if (dag === undefined || Number(dag) >= VERJAARDAGEN.length) throw new BadCursor('no place in a run')
  return cursor === '' ? { dag: Number(dag) } : { dag: Number(dag), cursor }
}

/** A line with how it stands in the account; of a run that is not fixed there is no such thing. */
export interface Regelstand {
  readonly regel: Regel
  readonly saldo: Postsaldo | undefined
}

/** Lines of a run by birthday, a page at a time. @throws BadCursor */
export const leesRegels = async (
  deps: Deps,
  wie: Wie,
  { runnummer, na }: { readonly runnummer: string; readonly na?: string | undefined },
): Promise<{ regels: readonly Regelstand[]; next?: string }> => {
  const bladzijde = await leesBladzijde(deps, wie, { runnummer, na })
  const runs = await leesVasteRuns(deps, wie.gemeente, Number(runnummer.slice(0, 'yyyy'.length)))
  const saldi = await leesSaldi(deps, wie.gemeente, { runnummer, regels: bladzijde.regels, runs })
  return { ...bladzijde, regels: bladzijde.regels.map((regel, i) => ({ regel, saldo: saldi[i] })) }
}

const leesBladzijde = async (
  deps: Deps,
  wie: Wie,
  { runnummer, na }: { readonly runnummer: string; readonly na?: string | undefined },
): Promise<{ regels: readonly Regel[]; next?: string }> => {
  let { dag, cursor } = plaatsVan(na ?? '0.')
  const regels: Regel[] = []
  for (; dag < VERJAARDAGEN.length; dag++, cursor = undefined) {
    const limit = PER_BLADZIJDE - regels.length
    if (limit === 0) return { regels, next: `${dag}.` }
    const bladzijde = await queryRegels(deps.store, wie.gemeente, runnummer, VERJAARDAGEN[dag] ?? '', { limit, cursor })
    regels.push(...bladzijde.regels)
    if (bladzijde.next !== undefined) return { regels, next: `${dag}.${bladzijde.next}` }
  }
  return { regels }
}

/** Every line of a run, one page in memory at a time. */
export async function* alleRegels(deps: Deps, gemeente: string, runnummer: string): AsyncGenerator<Regel> {
  for (const dag of VERJAARDAGEN) {
    let cursor: string | undefined
    do {
      const bladzijde = await queryRegels(deps.store, gemeente, runnummer, dag, { limit: 500, cursor })
      yield* bladzijde.regels
      cursor = bladzijde.next
    } while (cursor !== undefined)
  }
}

export type Vaststelling =
  | { readonly soort: 'vastgesteld'; readonly run: Bijdragerun }
  | { readonly soort: 'nogBezig' | 'incassogegevensOntbreken' | 'incassodatumVoorbij' }
  /** By then a mandate has lapsed: the last day on which all are valid. */
  | { readonly soort: 'machtigingVervallen'; readonly uiterlijk: string }

/** What stands in the way of fixing a run on this day with these settings. */
const bezwaar = (
  stand: Bijdragerun,
  incassodatum: string | undefined,
  vandaag: string,
): Exclude<Vaststelling, { soort: 'vastgesteld' }> | undefined => {
  if (!isKlaar(stand)) return { soort: 'nogBezig' }
  const { inning, machtigingenGeldigTotEnMet: uiterlijk } = stand.voortgang.value.totalen
  if (inning.incasso.aantal + inning.factuur.aantal === 0) return undefined
  if (incassodatum === undefined) return { soort: 'incassogegevensOntbreken' }
  if (inning.incasso.aantal === 0) return undefined
  if (incassodatum <= vandaag) return { soort: 'incassodatumVoorbij' }
  return uiterlijk !== undefined && incassodatum > uiterlijk ? { soort: 'machtigingVervallen', uiterlijk } : undefined
}

/**
 * Fixes a run: from then on its lines are what people owe. Fixing it again changes nothing.
 * @returns undefined when there is no such run @throws TooManyRaces, StoreUnavailable
 */
export const stelRunVast = (deps: Deps, wie: Wie, runnummer: string): Promise<Vaststelling | undefined> =>
  untilWritten<Vaststelling | undefined>(async () => {
    const stand = await readRun(deps.store, wie.gemeente, runnummer)
    if (stand === undefined) return undefined
    if (stand.run.value.vastgesteld !== undefined) return { soort: 'vastgesteld', run: stand }
    const incassogegevens = (await readIncassogegevens(deps.store, wie.gemeente))?.value
    const nee = bezwaar(stand, incassogegevens?.incassodatum, momentOp(deps.nu()).datum)
    if (nee !== undefined) return nee
    const value: Run = {
      ...stand.run.value,
      vastgesteld: {
        op: utcTekst(deps.nu()),
        wie: wie.sub,
        ...(incassogegevens === undefined ? {} : { incassogegevens }),
      },
    }
    return await schrijfRun(deps, wie, { stand, value })
  })

const schrijfRun = async (
  deps: Deps,
  wie: Wie,
  { stand, value }: { readonly stand: Bijdragerun; readonly value: Run },
): Promise<{ soort: 'vastgesteld'; run: Bijdragerun } | typeof LOST> => {
  const { version } = stand.run
  const outcome = await deps.store.transact([writeRun(wie.gemeente, value, versionIs(version))])
  return outcome === 'written'
    ? { soort: 'vastgesteld', run: { ...stand, run: { value, version: version + 1 } } }
    : LOST
}

export type Incassoverwerking =
  | { readonly soort: 'vastgesteld'; readonly run: Bijdragerun }
  | { readonly soort: 'nogNietVastgesteld' }
  | { readonly soort: 'datumOnjuist'; readonly vanaf: string }

/** Keeps that the bank collected on a day: debits that it did not return are paid. */
export const meldIncassoverwerking = (
  deps: Deps,
  wie: Wie,
  { runnummer, geincasseerdOp }: { readonly runnummer: string; readonly geincasseerdOp: string },
): Promise<Incassoverwerking | undefined> =>
  untilWritten<Incassoverwerking | undefined>(async () => {
    const stand = await readRun(deps.store, wie.gemeente, runnummer)
    if (stand === undefined) return undefined
    const { vastgesteld } = stand.run.value
    if (vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
    const vanaf = vastgesteld.incassogegevens?.incassodatum ?? momentVan(vastgesteld.op).datum
    if (geincasseerdOp < vanaf || geincasseerdOp > momentOp(deps.nu()).datum || !isBankdag(geincasseerdOp))
      return { soort: 'datumOnjuist', vanaf }
    return await schrijfRun(deps, wie, { stand, value: { ...stand.run.value, geincasseerdOp } })
  })

/** `runnummerVan` for those above the stores. */
export const nummerVan = ({ run }: Bijdragerun): string => runnummerVan(run.value)
