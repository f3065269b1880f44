import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Importverslag, Importverzoek, Importvoortgang } from '../../api/typen.ts'
import { useImporteren } from '../importeren.ts'

/** A file of passes. */
export const useImporteer = (wat: 'kijken' | 'overnemen') => {
  const { api } = useOpstap()
  return useImporteren<Importverzoek, Importvoortgang, Importverslag>(
    (body) =>
      antwoord(
        api.POST('/importen', {
          params: { query: { proef: wat === 'kijken' ? 'true' : 'false' } },
          headers: { 'content-type': 'application/json' },
          body,
        }),
      ),
    wat === 'kijken' ? undefined : 'passen',
  )
}
