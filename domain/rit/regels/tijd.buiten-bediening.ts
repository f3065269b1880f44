import { klokVan, utcTekst } from '../../kernel/time.ts'
import { blokkenOp, rijdtOp } from '../oordeel/bediening.ts'
import { weigert } from '../oordeel/geval.ts'

/** The taxi drives during service hours on the Dutch clock; both limits are allowed. The departure counts, not the arrival (ADR 3). */
export const tijdBuitenBediening = weigert('tijd.buiten-bediening', ({ rit }) => {
  const bediening = rit.beleid?.bediening
  if (bediening === undefined || rijdtOp(bediening.tijden, rit.vertrek)) return []
  const blokken = blokkenOp(bediening.tijden, rit.vertrek.datum)
  const feiten = {
    vertrek: utcTekst(rit.vertrek.epochMs),
    vertrekLokaal: klokVan(rit.vertrek.msVanDag),
    van: blokken[0]?.van ?? null,
    totEnMet: blokken.at(-1)?.totEnMet ?? null,
    blokken: blokken.map(({ van, totEnMet }) => ({ van, totEnMet })),
  }
  return [{ bron: bediening.bron, feiten, alternatief: 'anderTijdstip' }]
})
