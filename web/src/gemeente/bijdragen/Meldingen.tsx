import type { Bijdragerun } from '../../api/typen.ts'
import { Betalingen } from './Betalingen.tsx'
import { Incassomelding } from './Incassomelding.tsx'
import { Overdrachten } from './Overdrachten.tsx'
import { Stornos } from './Stornos.tsx'

/** After a run was fixed: what the bank did, who paid and what the finance package took over. */
export const Meldingen = ({ run }: { run: Bijdragerun }) => (
  <>
    {run.totalen.inning.incasso.aantal > 0 && (
      <>
        <Incassomelding runnummer={run.runnummer} />
        <Stornos run={run} />
      </>
    )}
    <Betalingen run={run} />
    <Overdrachten run={run} />
  </>
)
