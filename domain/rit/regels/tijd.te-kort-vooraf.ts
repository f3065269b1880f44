// Dienst SoZaWe Noardwest Fryslân, collectief vervoer 2020, Heenrit 4 uur vooraf bestellen
// https://sozawe-nw-fryslan.nl/zorg-en-welzijn/wmo-voorzieningen/cv2020
import { MS_PER_MINUUT, utcTekst } from '../../kernel/time.ts'
import { sozawe } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const tijdTeKortVooraf = weigert('tijd.te-kort-vooraf', {
  wet: sozawe('Heenrit 4 uur vooraf bestellen'),
  vraagt: 'Een rit wordt zo lang van tevoren besteld als de regeling zegt; precies zo lang is op tijd.',
  deel: (beleid) => beleid?.boeken,
  toets: ({ rit, feiten: { nu } }, { voorafMinuten }) => {
    if (voorafMinuten === undefined) return []
    const minimumMinuten = voorafMinuten[rit.richting]
    const vroegste = nu.epochMs + minimumMinuten * MS_PER_MINUUT
    return als(rit.vertrek.epochMs < vroegste, () => ({
      feiten: { vertrek: utcTekst(rit.vertrek.epochMs), minimumMinuten, vroegsteVertrek: utcTekst(vroegste) },
      alternatief: 'anderTijdstip',
    }))
  },
})
