import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Ritimportverslag, Ritimportverzoek, Ritimportvoortgang } from '../../api/typen.ts'
import { useImporteren } from '../importeren.ts'

/** A file of booked rides. */
export const useImporteerRitten = (wat: 'kijken' | 'overnemen') => {
  const { api } = useOpstap()
  return useImporteren<Ritimportverzoek, Ritimportvoortgang, Ritimportverslag>(
    (body) =>
      antwoord(
        api.POST('/ritimporten', {
          params: { query: { proef: wat === 'kijken' ? 'true' : 'false' } },
          headers: { 'content-type': 'application/json' },
          body,
        }),
      ),
    wat === 'kijken' ? undefined : 'ritten',
  )
}
