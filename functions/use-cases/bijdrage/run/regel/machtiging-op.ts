import { isAndereRekening, magIncasseren, type Machtiging } from '../../../../../domain/bijdrage/index.ts'
import type { Datum } from '../../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../../deps.ts'
import { readIncassohistorie, type Incasso } from '../../../../stores/bijdrage/machtigingen.ts'
import type { VasteRuns } from '../../rekening/lees-rekening.ts'

/** The day on which a fixed run collected, or will. */
const incassodagVan = (runs: VasteRuns, runnummer: string): Datum | undefined => {
  const run = runs.get(runnummer)
  return run?.geincasseerdOp ?? run?.vastgesteld?.incassogegevens?.incassodatum
}

/** When the mandate of a pass was last used, by the fixed runs that collected with it. */
const laatstGebruikt = (runs: VasteRuns, vanPas: readonly string[]): Datum | undefined =>
  vanPas
    .flatMap((nummer) => incassodagVan(runs, nummer) ?? [])
    .toSorted()
    .at(-1)

interface Vraag {
  readonly pasnummer: string
  /** The day on which would be collected. */
  readonly dag: Datum
  /** The run that would collect: that it does is no use of the mandate yet. */
  readonly runnummer: string
  readonly runs: VasteRuns
}

type Incassos = ReadonlyMap<string, Incasso>

/** The mandate that was collected with last before a day, whatever became of it since. */
const laatsteVoor = (incassos: Incassos, { runnummer, runs, dag }: Omit<Vraag, 'pasnummer'>): Machtiging | undefined =>
  [...incassos]
    .flatMap(([nummer, { machtiging }]) => {
      const eerder = incassodagVan(runs, nummer)
      return nummer === runnummer || eerder === undefined || eerder >= dag ? [] : [{ eerder, machtiging }]
    })
    .toSorted((a, b) => (a.eerder < b.eerder ? 1 : -1))[0]?.machtiging

/** A mandate that can be collected with, and the one that was last collected with. */
export interface Bruikbaar {
  readonly machtiging: Machtiging
  readonly laatst: Machtiging | undefined
}

/** The mandate with which can be collected of a pass on a day. @returns undefined when there is none */
export const leesMachtigingOp = async (
  { store }: Pick<Deps, 'store'>,
  gemeente: string,
  { pasnummer, ...vraag }: Vraag,
): Promise<Bruikbaar | undefined> => {
  const { dag, runnummer, runs } = vraag
  const historie = await readIncassohistorie(store, gemeente, pasnummer)
  const { machtiging, vervallen } = historie
  const gebruikt = laatstGebruikt(
    runs,
    historie.runs.filter((nummer) => nummer !== runnummer),
  )
  const isBruikbaar = machtiging !== undefined && vervallen === undefined && magIncasseren(machtiging, gebruikt, dag)
  return isBruikbaar ? { machtiging, laatst: laatsteVoor(historie.incassos, vraag) } : undefined
}

/** Whether the account of a debit is another than the one that was last collected from with the same mandate. */
export const leesAndereRekening = async (
  { store }: Pick<Deps, 'store'>,
  gemeente: string,
  { runnummer, runs, incasso }: { readonly runnummer: string; readonly runs: VasteRuns; readonly incasso: Incasso },
): Promise<boolean> => {
  const { incassos } = await readIncassohistorie(store, gemeente, incasso.pasnummer)
  const dag = incassodagVan(runs, runnummer) ?? ''
  return isAndereRekening(incasso.machtiging, laatsteVoor(incassos, { runnummer, runs, dag }))
}
