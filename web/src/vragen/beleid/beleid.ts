import { useQuery } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** The policy in force on a day; without one, today. */
export const useBeleid = (datum?: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['beleid', datum],
    staleTime: 3_600_000,
    queryFn: ({ signal }) =>
      antwoord(api.GET('/beleid', { params: { query: datum === undefined ? {} : { datum } }, signal })),
  })
}
