import { document } from '../kernel/citation.ts'

/** The published texts that rules of booking were read from. */
export const harlingen = document({
  regeling: 'Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen',
  url: 'https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html',
})
export const sozawe = document({
  regeling: 'Dienst SoZaWe Noardwest Fryslân, collectief vervoer 2020',
  url: 'https://sozawe-nw-fryslan.nl/zorg-en-welzijn/wmo-voorzieningen/cv2020',
})
