import type { Regeling } from '../../../beleid/index.ts'
import { isFeestdag } from '../../../kernel/tijd/feestdag.ts'
import {
  MS_PER_DAG,
  momentOpMs,
  msVanKlok,
  plusDagen,
  weekdagVan,
  type Datum,
  type Moment,
} from '../../../kernel/tijd/time.ts'

type Rij = NonNullable<Regeling['bediening']>['tijden'][number]
export type Blok = Extract<Rij, { van: string }>

const isBlok = (rij: Rij): rij is Blok => 'van' in rij

const opVolgorde = (rijen: readonly Rij[]): Blok[] => rijen.filter(isBlok).toSorted((a, b) => (a.van < b.van ? -1 : 1))

/** The blocks of a day, in order of the clock: a day of the year goes before a holiday, that before a weekday, and that before every day. */
export const blokkenOp = (rijen: readonly Rij[], datum: Datum): Blok[] => {
  if (rijen.every((rij) => rij.dagen === undefined)) return opVolgorde(rijen)
  const namen = [datum.slice(5), ...(isFeestdag(datum) ? ['feestdag'] : []), weekdagVan(datum)]
  const lagen = [
    ...namen.map((naam) => rijen.filter((rij) => rij.dagen?.includes(naam))),
    rijen.filter((rij) => rij.dagen === undefined),
  ]
  return opVolgorde(lagen.find((laag) => laag.length > 0) ?? [])
}

const valtIn = (blokken: readonly Blok[], msSindsMiddernacht: number): boolean =>
  blokken.some(({ van, totEnMet }) => msVanKlok(van) <= msSindsMiddernacht && msSindsMiddernacht <= msVanKlok(totEnMet))

/** Service that ends at or after 24.00 goes on in the first hours of the next date. */
export const rijdtOp = (rijen: readonly Rij[], { datum, msVanDag }: Moment): boolean =>
  valtIn(blokkenOp(rijen, datum), msVanDag) || valtIn(blokkenOp(rijen, plusDagen(datum, -1)), msVanDag + MS_PER_DAG)

/** When service begins and ends on a day: all of its blocks, `24.00` and later on the next date. */
export const grenzenOp = (rijen: readonly Rij[], datum: Datum): Moment[] =>
  blokkenOp(rijen, datum).flatMap(({ van, totEnMet }) =>
    [van, totEnMet].map((klok) => momentOpMs(datum, msVanKlok(klok))),
  )
