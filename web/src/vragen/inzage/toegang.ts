import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** Which sign-ins reach a pass, also those that were withdrawn. */
export const useKoppelingen = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'koppelingen'],
    queryFn: async ({ signal }) =>
      (await antwoord(api.GET('/passen/{pasnummer}/koppelingen', { params: { path: { pasnummer } }, signal })))
        .koppelingen,
  })
}

/** Links this sign-in to a pass, with the code of the letter. */
export const useKoppel = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: (body: { pasnummer: string; code: string }) => antwoord(api.POST('/koppelingen', { body })),
  })
}

/** Makes a code for the letter to the holder; an earlier one no longer works. */
export const useMaakKoppelcode = (pasnummer: string) => {
  const { api } = useOpstap()
  return useMutation({
    // A code can be read once: it does not stay in memory.
    gcTime: 0,
    mutationFn: () => antwoord(api.POST('/passen/{pasnummer}/koppelcodes', { params: { path: { pasnummer } } })),
  })
}

export const useTrekKoppelingIn = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (koppelnummer: string) =>
      antwoord(
        api.PUT('/passen/{pasnummer}/koppelingen/{koppelnummer}/intrekking', {
          params: { path: { pasnummer, koppelnummer } },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer, 'koppelingen'] }),
  })
}
