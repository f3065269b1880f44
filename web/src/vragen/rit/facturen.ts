import { useMutation } from '@tanstack/react-query'
import { bewaar } from '../../api/bewaar.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** An invoice as the carrier sent it, and what it is about. */
export interface Factuur {
  readonly bestand: File
  readonly vervoerdersnummer: string
  readonly van: string
  readonly tot: string
}

/** The file goes as it is; nothing of it is kept. */
const csv = async (bestand: File) => ({
  headers: { 'content-type': 'text/csv' },
  body: await bestand.text(),
  bodySerializer: (tekst: string) => tekst,
})

/** Every line of an invoice, held against rides and contract. */
export const useBeoordeelFactuur = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async ({ bestand, ...query }: Factuur) =>
      antwoord(api.POST('/factuuroordelen', { params: { query }, ...(await csv(bestand)) })),
  })
}

/** The answer to the carrier as a file, with each line. */
export const useHaalFactuurantwoord = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async ({ bestand, ...query }: Factuur) => {
      const inhoud = await antwoord<unknown>(
        api.POST('/factuurantwoorden', { params: { query }, ...(await csv(bestand)), parseAs: 'blob' }),
      )
      bewaar(inhoud as Blob, `antwoord-${query.vervoerdersnummer}-${query.van}.csv`)
    },
  })
}

/** The letter about what is not paid. */
export const useHaalFactuurbezwaar = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async ({ bestand, ...query }: Factuur & { readonly factuurnummer: string }) => {
      const inhoud = await antwoord<unknown>(
        api.POST('/factuurbezwaren', { params: { query }, ...(await csv(bestand)), parseAs: 'blob' }),
      )
      bewaar(inhoud as Blob, `bezwaar-${query.vervoerdersnummer}-${query.van}.pdf`)
    },
  })
}
