import { useMutation, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import type { Vrijstellingsaanvraag } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** Decides that somebody owes nothing of a year; without a decision, withdraws it. */
export const useBeslisVrijstelling = (pasnummer: string, jaar: number) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  const params = { path: { pasnummer, jaar: String(jaar) } }
  const pad = '/passen/{pasnummer}/bijdragen/{jaar}/vrijstelling'
  return useMutation({
    mutationFn: (body: Vrijstellingsaanvraag | undefined) =>
      body === undefined ? antwoord(api.DELETE(pad, { params })) : antwoord(api.PUT(pad, { params, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer, 'bijdragen', jaar] }),
  })
}
