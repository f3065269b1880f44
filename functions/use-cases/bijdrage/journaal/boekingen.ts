import { journaalVan, type Journaalboeking } from '../../../../domain/bijdrage/index.ts'
import type { Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import type { Run } from '../../../stores/bijdrage/bijdrageruns.ts'

/** The journal of a line of a run; of a run that is not fixed there is none. */
export const boekingenVan = ({ mutaties, inning, bedragCent }: Regel, run: Run): Journaalboeking[] => {
  const { vastgesteld, geincasseerdOp, incassoGemeldOp } = run
  if (vastgesteld === undefined) return []
  return journaalVan({
    bedragCent,
    inning,
    mutaties,
    geincasseerd: geincasseerdOp !== undefined,
    vastgesteldOp: vastgesteld.op,
    incasso:
      geincasseerdOp === undefined
        ? undefined
        : { op: incassoGemeldOp ?? `${geincasseerdOp}T00:00:00Z`, datum: geincasseerdOp },
  })
}

/** Who noted an entry; of what the bank collected that is not kept. */
export const noteerderVan = (
  { volgnummer, gebeurtenis }: Journaalboeking,
  { mutaties }: Regel,
  { vastgesteld }: Run,
): string | undefined =>
  gebeurtenis === 'vaststelling' ? vastgesteld?.wie : mutaties.find(({ nummer }) => String(nummer) === volgnummer)?.wie
