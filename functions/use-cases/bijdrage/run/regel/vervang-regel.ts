import type { Telregel } from '../../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../../deps.ts'
import { writeRegel, type Regel } from '../../../../stores/bijdrage/bijdrageregels.ts'
import { runnummerVan, type Run } from '../../../../stores/bijdrage/bijdrageruns.ts'
import { wisIncasso, writeIncasso, type Incasso } from '../../../../stores/bijdrage/machtigingen.ts'
import type { Stored } from '../../../../stores/form.ts'
import { isNew, versionIs, type Write } from '../../../../stores/store.ts'

/** A line of a concept as it was read, with its debit where it has one. */
export interface Conceptregel {
  readonly regel: Stored<Regel>
  readonly incasso: Stored<Incasso> | undefined
}

/** What is written for a line in place of another, and what that does to the sums. */
export interface Vervanging {
  readonly writes: readonly Write[]
  readonly eraf: Telregel
  readonly erbij: Telregel
}

const telregelVan = (regel: Regel): Telregel => ({ regel, inning: regel.inning, terugCent: regel.terugCent })

/** Nothing of a line that is held can be paid or collected. */
export const aangehouden = (regel: Regel): Regel => {
  const { kenmerk: _, terugCent: __, ...rest } = regel
  return { ...rest, inning: 'aangehouden' }
}

export const vervangRegel = (
  { deps, gemeente, run }: { readonly deps: Pick<Deps, 'nu'>; readonly gemeente: string; readonly run: Run },
  { regel: oud, incasso: oudeIncasso }: Conceptregel,
  { regel, incasso }: { readonly regel: Regel; readonly incasso?: Incasso | undefined },
): Vervanging => {
  const runnummer = runnummerVan(run)
  const writes = [writeRegel(gemeente, runnummer, regel, versionIs(oud.version))]
  if (incasso !== undefined) {
    const condition = oudeIncasso === undefined ? isNew : versionIs(oudeIncasso.version)
    writes.push(writeIncasso(gemeente, runnummer, regel.dag, incasso, condition))
  } else if (oudeIncasso !== undefined) writes.push(wisIncasso(gemeente, runnummer, oudeIncasso, deps.nu()))
  return { writes, eraf: telregelVan(oud.value), erbij: telregelVan(regel) }
}
