import { magInRolstoel } from '../../pas/index.ts'
import { als, weigert } from '../oordeel/geval.ts'

/** To travel seated in a wheelchair the pass must say so; a wheelchair that is folded up is luggage. */
export const hulpmiddelRolstoelNietGeindiceerd = weigert(
  'hulpmiddel.rolstoel-niet-geindiceerd',
  ({ aanvraag, rit }) => {
    const rolstoel = rit.beleid?.hulpmiddelen?.rolstoel
    if (rolstoel === undefined) return []
    const gevraagd = aanvraag.hulpmiddelen.includes('rolstoel')
    return als(gevraagd && !magInRolstoel(rit.pas), () => ({
      bron: rolstoel.bron,
      feiten: { vervoertype: rit.pas.vervoertype },
      alternatief: 'andersMeenemen',
    }))
  },
)
