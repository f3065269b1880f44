import type { Budgetperiode } from '../beleid/index.ts'
import { jaarVan, maandVan, weekVan, type Datum } from '../kernel/tijd/time.ts'

export const GEBRUIKSSOORTEN = ['meter', 'zones', 'ritten', 'cent'] as const

/** What rides use of budgets: metres, zones, rides, and whole cents of what the holder pays. */
export type Gebruik = Readonly<Record<(typeof GEBRUIKSSOORTEN)[number], number>>

/** What was used, by the name of a counter: a period as `2026-K1`, `2026-03` or `2026-W11`, with the budget where only some rides use that. */
export type Tellers = Readonly<Record<string, Gebruik>>

/** What a ride uses, and under which names that is counted besides in its year. */
export interface Verbruik extends Gebruik {
  readonly tellers: readonly string[]
}

const NIETS: Gebruik = { meter: 0, zones: 0, ritten: 0, cent: 0 }
const MAANDEN_PER_KWARTAAL = 3

/** The period of a kind that a day lies in. */
export const periodeVan = (datum: Datum, per: Budgetperiode): string => {
  switch (per) {
    case 'jaar':
      return datum.slice(0, 4)
    case 'kwartaal':
      return `${jaarVan(datum)}-K${Math.ceil(maandVan(datum) / MAANDEN_PER_KWARTAAL)}`
    case 'maand':
      return datum.slice(0, 7)
    case 'week':
      return weekVan(datum)
  }
}

const som = (een: Gebruik, ander: Gebruik, maal: 1 | -1): Gebruik => ({
  meter: een.meter + maal * ander.meter,
  zones: een.zones + maal * ander.zones,
  ritten: een.ritten + maal * ander.ritten,
  cent: een.cent + maal * ander.cent,
})

const isNiets = (gebruik: Gebruik): boolean => Object.values(gebruik).every((waarde) => waarde === 0)

/** The counts with a ride more, or less. What is nought again is left out. */
export const telMee = (was: Tellers | undefined, { tellers, ...gebruik }: Verbruik, maal: 1 | -1): Tellers =>
  Object.fromEntries(
    Object.entries({
      ...was,
      ...Object.fromEntries(tellers.map((teller) => [teller, som(was?.[teller] ?? NIETS, gebruik, maal)] as const)),
    }).filter(([, waarde]) => !isNiets(waarde)),
  )

/** The counts with one time more, or less, of something that is only counted. */
export const telKeer = (was: Tellers | undefined, teller: string, maal: 1 | -1 = 1): Tellers =>
  telMee(was, { ...NIETS, ritten: 1, tellers: [teller] }, maal)

/** All that a counter holds: a week can lie in two years. */
export const gebruiktIn = (jaren: readonly { readonly tellers?: Tellers | undefined }[], teller: string): Gebruik =>
  jaren.reduce((totaal, { tellers }) => som(totaal, tellers?.[teller] ?? NIETS, 1), NIETS)

/** The counts of two people who turn out to be one. */
export const voegTellersSamen = (een: Tellers = {}, ander: Tellers = {}): Tellers =>
  Object.fromEntries(
    [...new Set([...Object.keys(een), ...Object.keys(ander)])].map((teller) => [
      teller,
      som(een[teller] ?? NIETS, ander[teller] ?? NIETS, 1),
    ]),
  )
