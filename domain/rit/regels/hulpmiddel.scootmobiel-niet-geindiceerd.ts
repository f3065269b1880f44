import { magScootmobielMeenemen } from '../../pas/index.ts'
import { als, weigert } from '../geval.ts'

/** A scootmobiel comes along only where it is necessary; the pass says so. */
export const hulpmiddelScootmobielNietGeindiceerd = weigert(
  'hulpmiddel.scootmobiel-niet-geindiceerd',
  ({ aanvraag, rit, feiten: { pas } }) => {
    const scootmobiel = rit.beleid?.hulpmiddelen?.scootmobiel
    if (scootmobiel === undefined) return []
    const gevraagd = aanvraag.hulpmiddelen.some((h) => typeof h === 'object')
    return als(gevraagd && !magScootmobielMeenemen(pas), () => ({
      bron: scootmobiel.bron,
      feiten: { scootmobiel: false as const },
      alternatief: 'gemeente',
    }))
  },
)
