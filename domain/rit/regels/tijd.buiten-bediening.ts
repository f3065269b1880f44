import { klokTekst } from '../../kernel/tekst.ts'
import { msVanKlok, utcTekst } from '../../kernel/time.ts'
import { blokkenOp, rijdtOp, type Blok } from '../oordeel/bediening.ts'
import { weigert } from '../oordeel/geval.ts'

const tekstVan = ({ van, totEnMet }: Blok): string =>
  `van ${klokTekst(msVanKlok(van))} tot en met ${klokTekst(msVanKlok(totEnMet))}`

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
