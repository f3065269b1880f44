import type { Bijdragerun } from '../../../api/typen.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { maandVoluit } from '../../../teksten/weergave.ts'

type Run = Pick<Bijdragerun, 'runnummer' | 'jaar' | 'soort' | 'maand'>

/** How a run is called, and what it is about: a year, or the rides of a month. */
export const useRunnaam = () => {
  const { t, taal } = useWoorden()
  const over = ({ jaar, maand }: Pick<Run, 'jaar' | 'maand'>): string =>
    maand === undefined ? String(jaar) : maandVoluit(maand, taal)
  const naam = (run: Run): string => t.bijdragen.run(over(run), t.bijdragen.soort[run.soort], run.runnummer)
  return { over, naam }
}
