import { useMutation, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Importverzoek } from '../../api/typen.ts'

/** Takes over a file of passes, or looks at it only. Sent twice nothing is made twice. */
export const useImporteer = (wat: 'kijken' | 'overnemen') => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Importverzoek) =>
      antwoord(
        api.POST('/importen', {
          params: { query: { proef: wat === 'kijken' ? 'true' : 'false' } },
          headers: { 'content-type': 'application/json' },
          body,
        }),
      ),
    onSuccess: async () => {
      if (wat === 'overnemen') await queries.invalidateQueries({ queryKey: ['passen'] })
    },
  })
}
