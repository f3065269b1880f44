// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Type vervoer, 2. Rolstoelvervoer
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { magInRolstoel } from '../../pas/index.ts'
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const hulpmiddelRolstoelNietGeindiceerd = weigert('hulpmiddel.rolstoel-niet-geindiceerd', {
  wet: harlingen('§ 9.5', 'Type vervoer, 2. Rolstoelvervoer'),
  vraagt: 'Zittend in de rolstoel reist iemand alleen als dat op de pas staat. Een rolstoel die dicht kan, is bagage.',
  deel: (beleid) => beleid?.hulpmiddelen?.rolstoel,
  toets: ({ aanvraag, rit: { pas } }) =>
    als(aanvraag.hulpmiddelen.includes('rolstoel') && !magInRolstoel(pas), () => ({
      feiten: { vervoertype: pas.vervoertype },
      alternatief: 'andersMeenemen',
    })),
})
