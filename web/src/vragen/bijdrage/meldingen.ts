import { ingevuld } from '../../api/ingevuld.ts'
import { uitDatumveld } from '../../lezen/datumveld.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiFout, type Veldfout } from '../../api/fout.ts'
import { antwoord, antwoordOfNiets, type Api } from '../../api/client.ts'
import type { Bijdragerun } from '../../api/typen.ts'
import { centIn } from '../../lezen/bedrag.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { useWoorden } from '../../teksten/index.tsx'

/** A returned debit, a payment and what was taken over, as typed; `kenmerk` may also be the number of the pass. */
export type Storno = Readonly<Record<'kenmerk' | 'code' | 'datum', string>>
export type Betaling = Readonly<Record<'kenmerk' | 'betaling' | 'bedragCent' | 'datum', string>>
export type Overdracht = Readonly<Record<'kenmerk' | 'bedragCent' | 'datum' | 'overgenomenDoor', string>>

/** A payment reference as on an invoice or bank statement (ISO 11649); anything else is a pass number. */
const KENMERK = /^RF\d{2}/

/** The payment reference of a line: as typed, or of the pass that was typed. */
const kenmerkVan = async (api: Api, { runnummer, jaar }: Bijdragerun, wie: string): Promise<string | undefined> => {
  const getypt = wie.replaceAll(/\s/g, '').toUpperCase()
  if (getypt === '' || KENMERK.test(getypt)) return getypt
  const path = { pasnummer: getypt, jaar: String(jaar) }
  const overzicht = await antwoordOfNiets(api.GET('/passen/{pasnummer}/bijdragen/{jaar}', { params: { path } }))
  return overzicht?.jaarbijdrage.regels.find((regel) => regel.runnummer === runnummer)?.kenmerk
}

const kenmerkenVan = (
  api: Api,
  run: Bijdragerun,
  rijen: readonly { readonly kenmerk: string }[],
): Promise<(string | undefined)[]> => Promise.all(rijen.map(({ kenmerk }) => kenmerkVan(api, run, kenmerk)))

/** What cannot be read or found stops the whole report, as a fault of the API does. @throws ApiFout */
const weiger = (lijst: string, veld: string, waarden: readonly unknown[], detail: string): void => {
  const errors = waarden.flatMap((waarde, i): Veldfout[] =>
    waarde === undefined ? [{ in: 'body', location: `${lijst}.${i}.${veld}`, code: 'onleesbaar', detail }] : [],
  )
  if (errors.length > 0) throw new ApiFout('invoer', { errors })
}

/** After a report the lines of the run stand otherwise, and what the passes still owe. */
const useVernieuw = (): (() => Promise<unknown>) => {
  const queries = useQueryClient()
  return () =>
    Promise.all([queries.invalidateQueries({ queryKey: ['runs'] }), queries.invalidateQueries({ queryKey: ['pas'] })])
}

/** Reports the day on which the bank collected. */
export const useMeldIncasso = (runnummer: string) => {
  const { api } = useOpstap()
  const onSettled = useVernieuw()
  return useMutation({
    mutationFn: (datum: string) =>
      antwoord(
        api.PUT('/bijdrageruns/{runnummer}/incassoverwerking', {
          params: { path: { runnummer } },
          body: ingevuld({ geincasseerdOp: uitDatumveld(datum, 'was') }),
        }),
      ),
    onSettled,
  })
}

/** Reports debits that the bank returned; the same one again changes nothing. Answers what became of each, in order. */
export const useMeldStornos = (run: Bijdragerun) => {
  const { api } = useOpstap()
  const { t } = useWoorden()
  const onSettled = useVernieuw()
  return useMutation({
    mutationFn: async (rijen: readonly Storno[]) => {
      const kenmerken = await kenmerkenVan(api, run, rijen)
      weiger('stornos', 'kenmerk', kenmerken, t.meldingen.nietInRun)
      const stornos = rijen.map(({ code, datum }, i) =>
        ingevuld({ kenmerk: kenmerken[i] ?? '', code: code.trim().toUpperCase(), datum: uitDatumveld(datum, 'was') }),
      )
      const path = { runnummer: run.runnummer }
      return (await antwoord(api.POST('/bijdrageruns/{runnummer}/stornos', { params: { path }, body: { stornos } })))
        .verwerkt
    },
    onSettled,
  })
}

type Geldrij = Readonly<Record<'kenmerk' | 'bedragCent' | 'datum', string>>

/** What every report of money says, out of what was typed. @throws ApiFout of what cannot be read or found */
const useGeldvelden = (run: Bijdragerun, lijst: string) => {
  const { api } = useOpstap()
  const { t } = useWoorden()
  return async <R extends Geldrij, E extends object>(rijen: readonly R[], eigen: (rij: R) => E) => {
    const bedragen = rijen.map(({ bedragCent }) => (bedragCent === '' ? '' : centIn(bedragCent)))
    weiger(lijst, 'bedragCent', bedragen, t.meldingen.bedragFout)
    const kenmerken = await kenmerkenVan(api, run, rijen)
    weiger(lijst, 'kenmerk', kenmerken, t.meldingen.nietInRun)
    return rijen.map((rij, i) =>
      ingevuld({
        ...eigen(rij),
        kenmerk: kenmerken[i] ?? '',
        bedragCent: bedragen[i] as number,
        datum: uitDatumveld(rij.datum, 'was'),
      }),
    )
  }
}

/** Reports payments; one with the same mark of the bank counts once. Answers what became of each, in order. */
export const useMeldBetalingen = (run: Bijdragerun) => {
  const { api } = useOpstap()
  const lees = useGeldvelden(run, 'betalingen')
  const onSettled = useVernieuw()
  return useMutation({
    mutationFn: async (rijen: readonly Betaling[]) => {
      const betalingen = await lees(rijen, ({ betaling }) => ({ betaling }))
      const path = { runnummer: run.runnummer }
      return (
        await antwoord(api.POST('/bijdrageruns/{runnummer}/betalingen', { params: { path }, body: { betalingen } }))
      ).verwerkt
    },
    onSettled,
  })
}

/** Reports what the finance package took over; the same again changes nothing. Answers what became of each, in order. */
export const useMeldOverdrachten = (run: Bijdragerun) => {
  const { api } = useOpstap()
  const lees = useGeldvelden(run, 'overdrachten')
  const onSettled = useVernieuw()
  return useMutation({
    mutationFn: async (rijen: readonly Overdracht[]) => {
      const overdrachten = await lees(rijen, ({ overgenomenDoor }) => ({ overgenomenDoor }))
      const path = { runnummer: run.runnummer }
      return (
        await antwoord(api.POST('/bijdrageruns/{runnummer}/overdrachten', { params: { path }, body: { overdrachten } }))
      ).verwerkt
    },
    onSettled,
  })
}
