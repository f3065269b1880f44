// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Collectief vervoer
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { klokVan, utcTekst } from '../../kernel/tijd/time.ts'
import { harlingen } from '../bronnen.ts'
import { blokkenOp, rijdtOp } from '../oordeel/tijd/bediening.ts'
import { weigert } from '../oordeel/regel.ts'

/** The departure counts, not the arrival (ADR 3). */
export const tijdBuitenBediening = weigert('tijd.buiten-bediening', {
  wet: harlingen('§ 9.5', 'Collectief vervoer'),
  vraagt: 'De taxi vertrekt van 07.00 uur tot en met 24.00 uur; beide tijden kunnen nog.',
  deel: (beleid) => beleid?.bediening,
  toets: ({ rit: { vertrek } }, { tijden }) => {
    if (rijdtOp(tijden, vertrek)) return []
    const blokken = blokkenOp(tijden, vertrek.datum).map(({ van, totEnMet }) => ({ van, totEnMet }))
    const [van, totEnMet] = [blokken[0]?.van ?? null, blokken.at(-1)?.totEnMet ?? null]
    const feiten = {
      vertrek: utcTekst(vertrek.epochMs),
      vertrekLokaal: klokVan(vertrek.msVanDag),
      van,
      totEnMet,
      blokken,
    }
    return [{ feiten, alternatief: 'anderTijdstip' }]
  },
})
