import { magIncasseren, type Machtiging } from '../../../../domain/bijdrage/index.ts'
import type { Datum } from '../../../../domain/kernel/time.ts'
import type { Deps } from '../../../deps.ts'
import { readIncassohistorie } from '../../../stores/bijdrage/machtigingen.ts'
import type { VasteRuns } from '../rekening/lees-rekening.ts'

/** When the mandate of a pass was last used, by the fixed runs that collected with it. */
const laatstGebruikt = (runs: VasteRuns, vanPas: readonly string[]): Datum | undefined =>
  vanPas
    .flatMap((nummer) => {
      const run = runs.get(nummer)
      return run?.geincasseerdOp ?? run?.vastgesteld?.incassogegevens?.incassodatum ?? []
    })
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

/** The mandate with which can be collected of a pass on a day. @returns undefined when there is none */
export const leesMachtigingOp = async (
  { store }: Pick<Deps, 'store'>,
  gemeente: string,
  { pasnummer, dag, runnummer, runs }: Vraag,
): Promise<Machtiging | undefined> => {
  const historie = await readIncassohistorie(store, gemeente, pasnummer)
  const { machtiging, vervallen } = historie
  const laatst = laatstGebruikt(
    runs,
    historie.runs.filter((nummer) => nummer !== runnummer),
  )
  const isBruikbaar = machtiging !== undefined && vervallen === undefined && magIncasseren(machtiging, laatst, dag)
  return isBruikbaar ? machtiging : undefined
}
