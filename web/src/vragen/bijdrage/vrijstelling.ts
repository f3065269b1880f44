import { useMutation, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { ApiFout } from '../../api/fout.ts'
import { ingevuld } from '../../api/ingevuld.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Vrijstellingsaanvraag } from '../../api/typen.ts'
import { centIn } from '../../lezen/bedrag.ts'
import { useWoorden } from '../../teksten/index.tsx'

/** An exemption as typed: without an amount all of it, and of the whole year where the months are all of them. */
export type Vrijstellingswens = Readonly<Record<'reden' | 'artikel' | 'bedragCent' | 'vanaf' | 'totEnMet', string>>

/** @throws ApiFout of an amount that cannot be read */
const aanvraagVan = (
  { reden, artikel, bedragCent, vanaf, totEnMet }: Vrijstellingswens,
  onleesbaar: string,
): Vrijstellingsaanvraag => {
  const cent = bedragCent.trim() === '' ? undefined : (centIn(bedragCent) ?? null)
  if (cent === null)
    throw new ApiFout('invoer', {
      errors: [{ in: 'body', location: 'bedragCent', code: 'onleesbaar', detail: onleesbaar }],
    })
  const heelJaar = vanaf.endsWith('-01') && totEnMet.endsWith('-12')
  return ingevuld({
    reden,
    artikel,
    ...(cent === undefined ? {} : { bedragCent: cent }),
    ...(heelJaar ? {} : { maanden: { vanaf, totEnMet } }),
  })
}

/** Decides that somebody owes nothing of a year, or less; without a decision, withdraws it. */
export const useBeslisVrijstelling = (pasnummer: string, jaar: number) => {
  const { api } = useOpstap()
  const { t } = useWoorden()
  const queries = useQueryClient()
  const params = { path: { pasnummer, jaar: String(jaar) } }
  const pad = '/passen/{pasnummer}/bijdragen/{jaar}/vrijstelling'
  return useMutation({
    mutationFn: async (wens: Vrijstellingswens | undefined) =>
      wens === undefined
        ? await antwoord(api.DELETE(pad, { params }))
        : await antwoord(api.PUT(pad, { params, body: aanvraagVan(wens, t.meldingen.bedragFout) })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer, 'bijdragen', jaar] }),
  })
}
