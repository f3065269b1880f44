import type { Regeling } from '../../beleid/index.ts'
import { isFeestdag } from '../../kernel/feestdag.ts'
import { klokTekst } from '../../kernel/tekst.ts'
import { MS_PER_DAG, msVanKlok, plusDagen, utcTekst, weekdagVan, type Moment } from '../../kernel/time.ts'
import { weigert } from '../geval.ts'

type Bediening = NonNullable<Regeling['bediening']>
type Tijden = Bediening['tijden'][number]

/** A day of the year goes before a holiday, and that before the first row for the weekday or for every day. */
const tijdenOp = (tijden: readonly Tijden[], datum: string): Tijden | undefined => {
  const opDag = tijden.find((t) => t.dagen?.includes(datum.slice(5)))
  if (opDag !== undefined) return opDag
  const opFeestdag = tijden.find((t) => t.dagen?.includes('feestdag'))
  if (opFeestdag !== undefined && isFeestdag(datum)) return opFeestdag
  return tijden.find((t) => t.dagen === undefined || t.dagen.includes(weekdagVan(datum)))
}

const valtIn = (tijden: Tijden | undefined, msSindsMiddernacht: number): boolean =>
  tijden !== undefined &&
  msVanKlok(tijden.van) <= msSindsMiddernacht &&
  msSindsMiddernacht <= msVanKlok(tijden.totEnMet)

/** Service that ends at or after 24.00 goes on in the first hours of the next date. */
const rijdtOp = (tijden: readonly Tijden[], { datum, msVanDag }: Moment): boolean =>
  valtIn(tijdenOp(tijden, datum), msVanDag) || valtIn(tijdenOp(tijden, plusDagen(datum, -1)), msVanDag + MS_PER_DAG)

/** The taxi drives during service hours on the Dutch clock; both limits are allowed. The departure counts, not the arrival (ADR 3). */
export const tijdBuitenBediening = weigert('tijd.buiten-bediening', ({ rit }) => {
  const bediening = rit.beleid?.bediening
  if (bediening === undefined || rijdtOp(bediening.tijden, rit.vertrek)) return []
  const tijden = tijdenOp(bediening.tijden, rit.vertrek.datum)
  const feiten = {
    vertrek: utcTekst(rit.vertrek.epochMs),
    vertrekLokaal: klokTekst(rit.vertrek.msVanDag),
    van: tijden === undefined ? 'geen' : klokTekst(msVanKlok(tijden.van)),
    totEnMet: tijden === undefined ? 'geen' : klokTekst(msVanKlok(tijden.totEnMet)),
  }
  return [{ bron: bediening.bron, feiten, alternatief: 'anderTijdstip' }]
})
