import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Ritimportverslag, Ritimportverzoek, Ritimportvoortgang } from '../../api/typen.ts'

/**
 * Books a file of rides, or looks at it only. Sent twice nothing is booked twice; where there was no time for all, the
 * same file is sent until there was.
 */
export const useImporteerRitten = (wat: 'kijken' | 'overnemen') => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  const [voortgang, zetVoortgang] = useState<Ritimportvoortgang>()
  const stuur = (body: Ritimportverzoek) =>
    antwoord(
      api.POST('/ritimporten', {
        params: { query: { proef: wat === 'kijken' ? 'true' : 'false' } },
        headers: { 'content-type': 'application/json' },
        body,
      }),
    )
  const importeer = useMutation({
    mutationFn: async (body: Ritimportverzoek): Promise<Ritimportverslag> => {
      zetVoortgang(undefined)
      let eerder = 0
      let uitkomst = await stuur(body)
      while ('gedaan' in uitkomst) {
        zetVoortgang(uitkomst)
        eerder += uitkomst.nieuw
        uitkomst = await stuur(body)
      }
      return { ...uitkomst, nieuw: uitkomst.nieuw + eerder, gelijk: uitkomst.gelijk - eerder }
    },
    onSuccess: async () => {
      if (wat === 'overnemen') await queries.invalidateQueries({ queryKey: ['ritten'] })
    },
  })
  return { ...importeer, voortgang }
}
