// Dienst SoZaWe Noardwest Fryslân, collectief vervoer 2020, Heenrit 4 uur vooraf bestellen
// https://sozawe-nw-fryslan.nl/zorg-en-welzijn/wmo-voorzieningen/cv2020
import { MS_PER_MINUUT, utcTekst } from '../../kernel/tijd/time.ts'
import { sozawe } from '../bronnen.ts'
import { besteldVoor } from '../oordeel/tijd/besteltijd.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const tijdTeKortVooraf = weigert('tijd.te-kort-vooraf', {
  wet: sozawe('Heenrit 4 uur vooraf bestellen'),
  vraagt:
    'Een rit wordt zo lang van tevoren besteld als de regeling zegt, of voor een vaste tijd. Die grens zelf is op tijd.',
  deel: (beleid) => beleid?.boeken,
  toets: ({ rit, feiten: { nu } }, { voorafMinuten, uiterlijk }) => {
    const vertrek = utcTekst(rit.vertrek.epochMs)
    const minimumMinuten = voorafMinuten?.[rit.richting] ?? 0
    const vroegste = nu.epochMs + minimumMinuten * MS_PER_MINUUT
    const grens = besteldVoor(uiterlijk, rit.omstandigheden)
    if (grens !== undefined) return [{ feiten: { vertrek, ...grens }, alternatief: 'anderTijdstip' }]
    return als(minimumMinuten > 0 && rit.vertrek.epochMs < vroegste, () => ({
      feiten: { vertrek, minimumMinuten, vroegsteVertrek: utcTekst(vroegste) },
      alternatief: 'anderTijdstip',
    }))
  },
})
