import { useQuery } from '@tanstack/react-query'
import { antwoord } from '../api/client.ts'
import { useOpstap } from '../opstap.tsx'

/** The policy in force today. */
export const useBeleid = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['beleid'],
    staleTime: 3_600_000,
    queryFn: ({ signal }) => antwoord(api.GET('/beleid', { signal })),
  })
}
