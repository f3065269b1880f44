import { useMutation } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord, type Api } from '../../api/client.ts'
import type { Gegeven } from '../../api/typen.ts'
import { bewaar } from '../../api/bewaar.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** Every page of what is kept of a holder. */
const alleGegevens = async (api: Api, pasnummer: string): Promise<Gegeven[]> => {
  const alle: Gegeven[] = []
  for (let na: string | undefined = ''; na !== undefined;) {
    const params = { path: { pasnummer }, query: na === '' ? {} : { na } }
    const { gegevens, _links: links } = await antwoord(api.GET('/passen/{pasnummer}/gegevens', { params }))
    alle.push(...gegevens)
    na = naVan(links)
  }
  return alle
}

/** Hands everything that is kept of a holder to the browser, as one file. */
export const useDownloadGegevens = (pasnummer: string) => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async () => {
      const gegevens = await alleGegevens(api, pasnummer)
      const inhoud = JSON.stringify({ pasnummer, gegevens }, undefined, 2)
      bewaar(new Blob([inhoud], { type: 'application/json' }), `gegevens-${pasnummer}.json`)
    },
  })
}
