import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Webhook, Webhooklevering, Webhookstand } from '../../api/typen.ts'

const SLEUTEL = ['webhooks']
const sleutelVan = (webhooknummer: string): string[] => [...SLEUTEL, webhooknummer]

/** Where carriers are told of their rides. */
export const useWebhooks = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: SLEUTEL,
    queryFn: async ({ signal }): Promise<readonly Webhook[]> =>
      (await antwoord(api.GET('/webhooks', { signal }))).webhooks,
  })
}

/** Puts one on, off or away. */
export const useZetWebhook = (webhooknummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (stand: Webhookstand) =>
      antwoord(api.PUT('/webhooks/{webhooknummer}/stand', { params: { path: { webhooknummer } }, body: { stand } })),
    onSettled: () => queries.invalidateQueries({ queryKey: SLEUTEL, exact: true }),
  })
}

/** Which of them: what waits, or what is not tried any more. */
export type Leveringkeuze = Exclude<Webhooklevering['status'], 'geleverd'>

/** What one was told, the newest first, a page at a time. */
export const useLeveringen = (webhooknummer: string, status: Leveringkeuze | undefined) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: [...sleutelVan(webhooknummer), status],
    gcTime: 0,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...(status !== undefined && { status }), ...(pageParam !== '' && { na: pageParam }) }
      const params = { path: { webhooknummer }, query }
      return antwoord(api.GET('/webhooks/{webhooknummer}/leveringen', { params, signal }))
    },
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

/** Brings all since a moment once more. @returns how many */
export const useHerhaalLeveringen = (webhooknummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (vanaf: string) => {
      let aantal = 0
      let sinds: string | undefined = vanaf
      // The API does some hundreds at a time, and says from where to go on.
      while (sinds !== undefined) {
        const params = { path: { webhooknummer } }
        const gedaan: { aantal: number; verderSinds?: string } = await antwoord(
          api.POST('/webhooks/{webhooknummer}/herhalingen', { params, body: { sinds } }),
        )
        aantal += gedaan.aantal
        sinds = gedaan.verderSinds
      }
      return aantal
    },
    onSettled: () => queries.invalidateQueries({ queryKey: sleutelVan(webhooknummer) }),
  })
}
