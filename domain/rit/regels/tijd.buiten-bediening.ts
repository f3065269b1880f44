import type { Regeling } from '../../beleid/index.ts'
import { isFeestdag } from '../../kernel/feestdag.ts'
import { klokTekst } from '../../kernel/tekst.ts'
import { MS_PER_DAG, msVanKlok, plusDagen, utcTekst, weekdagVan, type Moment } from '../../kernel/time.ts'
import { weigert } from '../geval.ts'

type Rij = NonNullable<Regeling['bediening']>['tijden'][number]
type Blok = Extract<Rij, { van: string }>

const isBlok = (rij: Rij): rij is Blok => 'van' in rij

/** The blocks of a day: a day of the year goes before a holiday, that before a weekday, and that before every day. */
const blokkenOp = (rijen: readonly Rij[], datum: string): Blok[] => {
  if (rijen.every((rij) => rij.dagen === undefined)) return rijen.filter(isBlok)
  const namen = [datum.slice(5), ...(isFeestdag(datum) ? ['feestdag'] : []), weekdagVan(datum)]
  const lagen = [
    ...namen.map((naam) => rijen.filter((rij) => rij.dagen?.includes(naam))),
    rijen.filter((rij) => rij.dagen === undefined),
  ]
  return (lagen.find((laag) => laag.length > 0) ?? []).filter(isBlok)
}

const valtIn = (blokken: readonly Blok[], msSindsMiddernacht: number): boolean =>
  blokken.some(({ van, totEnMet }) => msVanKlok(van) <= msSindsMiddernacht && msSindsMiddernacht <= msVanKlok(totEnMet))

const tekstVan = ({ van, totEnMet }: Blok): string =>
  `van ${klokTekst(msVanKlok(van))} tot en met ${klokTekst(msVanKlok(totEnMet))}`

/** Service that ends at or after 24.00 goes on in the first hours of the next date. */
const rijdtOp = (rijen: readonly Rij[], { datum, msVanDag }: Moment): boolean =>
  valtIn(blokkenOp(rijen, datum), msVanDag) || valtIn(blokkenOp(rijen, plusDagen(datum, -1)), msVanDag + MS_PER_DAG)

/** The taxi drives during service hours on the Dutch clock; both limits are allowed. The departure counts, not the arrival (ADR 3). */
export const tijdBuitenBediening = weigert('tijd.buiten-bediening', ({ rit }) => {
  const bediening = rit.beleid?.bediening
  if (bediening === undefined || rijdtOp(bediening.tijden, rit.vertrek)) return []
  const blokken = blokkenOp(bediening.tijden, rit.vertrek.datum)
  const eerste = Math.min(...blokken.map(({ van }) => msVanKlok(van)))
  const laatste = Math.max(...blokken.map(({ totEnMet }) => msVanKlok(totEnMet)))
  const feiten = {
    vertrek: utcTekst(rit.vertrek.epochMs),
    vertrekLokaal: klokTekst(rit.vertrek.msVanDag),
    van: blokken.length === 0 ? 'geen' : klokTekst(eerste),
    totEnMet: blokken.length === 0 ? 'geen' : klokTekst(laatste),
    ...(blokken.length > 1 ? { blokken: blokken.map(tekstVan) } : {}),
  }
  return [{ bron: bediening.bron, feiten, alternatief: 'anderTijdstip' }]
})
