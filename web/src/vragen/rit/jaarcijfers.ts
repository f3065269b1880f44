import { useQuery } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { alsFout } from '../../api/fout.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** Counting a year may take longer than one answer; each question counts a month at least, so it is asked again by itself. */
const VRAAG_HOOGSTENS = 13
const VRAAG_OPNIEUW_NA_MS = 1000

export const useJaarcijfers = (jaar: number) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['jaarcijfers', jaar],
    queryFn: ({ signal }) =>
      antwoord(api.GET('/jaarcijfers/{jaar}', { params: { path: { jaar: String(jaar) } }, signal })),
    retry: (keer, fout) => keer < VRAAG_HOOGSTENS && alsFout(fout).soort === 'druk',
    retryDelay: VRAAG_OPNIEUW_NA_MS,
  })
}
