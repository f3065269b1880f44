import { achterstandVan, toetsOverdracht, type Achterstand, type Postsaldo } from '../../../../domain/bijdrage/index.ts'
import type { Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import type { Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { Write } from '../../../stores/store.ts'
import { verzondenOpVan } from '../brief/verzending.ts'
import { leesRekeningVan, leesVasteRuns } from './lees-rekening.ts'
import { metMutatie, schrijfRekening, type Geval } from './verwerk-melding.ts'

/** What of a line is late on a day. @returns undefined where nothing is; a run that asked nobody anything has no term */
export const achterstandVanRegel = (
  run: Run,
  regel: Regel,
  { saldo, dag }: { readonly saldo: Postsaldo; readonly dag: Datum },
): Achterstand | undefined => {
  const termijn = run.vastgesteld?.incassogegevens
  if (termijn === undefined) return undefined
  const { mutaties, bezwaren = [] } = regel
  const verzondenOp = verzondenOpVan(run, regel)
  return achterstandVan({ verzondenOp, bezwaren, mutaties }, saldo, { termijn, vandaag: dag })
}

/** The finance package took a claim of the list of what is late over: who did, on which day, and how much of it. */
export interface Overdrachtmelding {
  readonly kenmerk: string
  readonly bedragCent: number
  readonly datum: Datum
  readonly overgenomenDoor: string
}

export type Overdrachtuitkomst = ReturnType<typeof toetsOverdracht>

/** Keeps it with the line. Every other line of the account is written with it: what is left hangs on them. */
export const verwerkOverdracht = async (
  { deps, wie, runregel }: Geval,
  { bedragCent, datum, overgenomenDoor }: Overdrachtmelding,
  run: Run,
): Promise<Overdrachtuitkomst | 'onbekend' | readonly Write[]> => {
  const { runnummer, regel } = runregel
  const { pasnummer } = regel.value
  const runs = await leesVasteRuns(deps, wie.gemeente, run.jaar)
  const { regels } = await leesRekeningVan(deps, wie.gemeente, { pasnummer, jaar: run.jaar, runs })
  const nu = regels.find((een) => een.runnummer === runnummer && een.regel.value.pasnummer === pasnummer)
  if (nu === undefined) return 'onbekend'
  const { value } = nu.regel
  const uitkomst = toetsOverdracht(achterstandVanRegel(run, value, { saldo: nu.saldo, dag: datum }), bedragCent)
  if (uitkomst !== 'verwerkt') return uitkomst
  const nieuw = metMutatie(value, { soort: 'overdracht', datum, overgenomenDoor, bedragCent }, { deps, wie })
  return schrijfRekening(wie.gemeente, regels, { runnummer, regel: nieuw })
}
