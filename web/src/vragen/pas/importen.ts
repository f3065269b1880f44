import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Importverslag, Importverzoek, Importvoortgang } from '../../api/typen.ts'

/**
 * Takes over a file of passes, or looks at it only. Sent twice nothing is made twice; where there was no time for all, the
 * same file is sent until there was.
 */
export const useImporteer = (wat: 'kijken' | 'overnemen') => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  const [voortgang, zetVoortgang] = useState<Importvoortgang>()
  const stuur = (body: Importverzoek) =>
    antwoord(
      api.POST('/importen', {
        params: { query: { proef: wat === 'kijken' ? 'true' : 'false' } },
        headers: { 'content-type': 'application/json' },
        body,
      }),
    )
  const importeer = useMutation({
    mutationFn: async (body: Importverzoek): Promise<Importverslag> => {
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
      if (wat === 'overnemen') await queries.invalidateQueries({ queryKey: ['passen'] })
    },
  })
  return { ...importeer, voortgang }
}
