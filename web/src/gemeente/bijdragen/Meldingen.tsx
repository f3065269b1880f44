import type { Bijdragerun } from '../../api/typen.ts'
import { Betalingen } from './Betalingen.tsx'
import { Incassomelding } from './Incassomelding.tsx'
import { Stornos } from './Stornos.tsx'

/** After a run was fixed: what the bank did and who paid. */
export const Meldingen = ({ run }: { run: Bijdragerun }) => (
  <>
    {run.totalen.inning.incasso.aantal > 0 && (
      <>
        <Incassomelding runnummer={run.runnummer} />
        <Stornos run={run} />
      </>
    )}
    <Betalingen run={run} />
  </>
)
