import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Heading } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useRuns } from '../../vragen/bijdrage/bijdragen.ts'
import { Inning } from './Inning.tsx'
import { Run } from './run/Run.tsx'
import { Runstart } from './run/Runstart.tsx'

/** Yearly contributions: to compute, look at, fix and collect. */
export const Bijdragen = () => {
  const { t } = useWoorden()
  useTitel(t.menu.gemeente.bijdragen)
  const runs = useRuns()
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.menu.gemeente.bijdragen}
      </Heading>
      <Inning />
      <Runstart />
      {runs.isError && <Foutmelding fout={runs.error} opnieuw={() => void runs.refetch()} />}
      {runs.isPending && <Laden />}
      {runs.data?.toReversed().map((run) => (
        <Run key={run.runnummer} run={run} />
      ))}
    </div>
  )
}
