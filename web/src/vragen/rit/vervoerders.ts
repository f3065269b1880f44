import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Vervoerderswens } from '../../api/typen.ts'

const SLEUTEL = ['vervoerders']

/** Who drives for the municipality, and days on which nobody does. */
export const useVervoerders = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: SLEUTEL,
    queryFn: ({ signal }) => antwoord(api.GET('/vervoerders', { signal })),
  })
}

/** Says who drives, all of them in one act; refused when somebody else changed the list meanwhile. */
export const useLegVervoerdersVast = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Vervoerderswens) => antwoord(api.PUT('/vervoerders', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: SLEUTEL }),
  })
}
