import { beleidInJaar, type Regeling } from '../../../../domain/beleid/index.ts'
import { factureerbareJaren, NIETS_GETELD, type Maand } from '../../../../domain/bijdrage/index.ts'
import { momentOp, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import {
  readRuns,
  runnummerVan,
  writeRun,
  writeVoortgang,
  type Bijdragerun,
  type Run,
} from '../../../stores/bijdrage/bijdrageruns.ts'
import { readIncassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'
import { isNew } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'

/** A run that was begun, or that there was already. */
export type Begin =
  | { readonly soort: 'gestart' | 'bestaat'; readonly run: Bijdragerun }
  /** Of a year there are no more numbers. */
  | { readonly soort: 'teVeelRuns'; readonly meeste: number }
  /** A supplementary run corrects a fixed one: there is none. */
  | { readonly soort: 'nogNietVastgesteld' }
  /** Fares of another month are a concept still: two at once would ask what was corrected twice. */
  | { readonly soort: 'andereMaandOpen'; readonly maand: Maand }

export type Start =
  | Begin
  /** No policy of the year asks a yearly contribution. */
  | { readonly soort: 'geenJaarbijdrage' }
  | { readonly soort: 'beleidOnbekend' }
  /** That year is not billed now. */
  | { readonly soort: 'jaarOnmogelijk'; readonly eerste: number; readonly laatste: number }

/** A number of a run has two figures; what was thrown away keeps its own. */
const MEESTE_RUNS = 99

const DAGEN_IN_JAAR = 366

/** A run walks the birthdays of a leap year: every date on which somebody can be born. */
export const VERJAARDAGEN: readonly string[] = Array.from({ length: DAGEN_IN_JAAR }, (_, i) =>
  new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(5, 10),
)

export const isKlaar = ({ voortgang }: Pick<Bijdragerun, 'voortgang'>): boolean =>
  voortgang.value.dagen === DAGEN_IN_JAAR

/** Whether on any day of a year a policy is in force, and whether one asks a yearly contribution. */
const jaarbijdrageIn = (alle: readonly Regeling[], jaar: number): 'onbekend' | 'zonder' | 'met' => {
  const versies = beleidInJaar(alle, jaar)
  if (versies.length === 0) return 'onbekend'
  return versies.some(({ bijdrage }) => bijdrage?.jaarbijdrage !== undefined) ? 'met' : 'zonder'
}

interface Beginwens {
  readonly jaar: number
  /** Of fares: the month that is asked. */
  readonly maand?: Maand
  readonly aanvullend: boolean
}

/**
 * Begins a run; asked again it is the same run. Once that is fixed, `aanvullend` begins the next one, which asks or pays
 * back only what has changed. The work itself is done elsewhere: see `zet-run-voort.ts`.
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const beginRun = async (deps: Deps, wie: Wie, { jaar, maand, aanvullend }: Beginwens): Promise<Begin> => {
  const { gemeente } = wie
  const begonnen = await untilWritten<Begin>(async () => {
    const alle = await readRuns(deps.store, gemeente, jaar)
    const geldig = alle.filter(({ run: { value } }) => value.verworpen === undefined)
    const runs = geldig.filter(({ run: { value } }) => value.maand === maand)
    const [eerste] = runs
    const laatste = runs.at(-1)
    if (!aanvullend && eerste !== undefined) return { soort: 'bestaat', run: eerste }
    if (aanvullend && eerste?.run.value.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
    if (laatste !== undefined && laatste.run.value.vastgesteld === undefined) return { soort: 'bestaat', run: laatste }
    const open = geldig.flatMap(({ run: { value } }) => (value.vastgesteld === undefined ? (value.maand ?? []) : []))[0]
    if (maand !== undefined && open !== undefined) return { soort: 'andereMaandOpen', maand: open }
    if (alle.length >= MEESTE_RUNS) return { soort: 'teVeelRuns', meeste: MEESTE_RUNS }
    const nu = deps.nu()
    const run: Run = {
      jaar,
      volgnummer: alle.length + 1,
      ...(!aanvullend && maand === undefined && alle.length > 0 ? { jaarlijks: true } : {}),
      ...(maand === undefined ? {} : { maand }),
      gestart: { op: utcTekst(nu), wie: wie.sub },
      incassodatum: (await readIncassogegevens(deps.store, gemeente))?.value.incassodatum ?? momentOp(nu).datum,
    }
    const voortgang = { dagen: 0, totalen: NIETS_GETELD }
    const outcome = await deps.store.transact([
      writeRun(gemeente, run, isNew),
      writeVoortgang(gemeente, runnummerVan(run), voortgang, isNew),
    ])
    if (outcome !== 'written') return LOST
    return { soort: 'gestart', run: { run: { value: run, version: 1 }, voortgang: { value: voortgang, version: 1 } } }
  })
  if (begonnen.soort === 'gestart') deps.wekRun?.(gemeente, runnummerVan(begonnen.run.run.value))
  return begonnen
}

/** Starts the run of a year. @throws TooManyRaces, StoreUnavailable: the same request may be sent again */
export const startRun = async (
  deps: Deps,
  wie: Wie,
  { jaar, aanvullend }: { readonly jaar: number; readonly aanvullend: boolean },
): Promise<Start> => {
  const beleid = jaarbijdrageIn(await deps.versies(wie.gemeente), jaar)
  if (beleid !== 'met') return { soort: beleid === 'onbekend' ? 'beleidOnbekend' : 'geenJaarbijdrage' }
  const jaren = factureerbareJaren(momentOp(deps.nu()).datum)
  if (jaar < jaren.eerste || jaar > jaren.laatste) return { soort: 'jaarOnmogelijk', ...jaren }
  return await beginRun(deps, wie, { jaar, aanvullend })
}
