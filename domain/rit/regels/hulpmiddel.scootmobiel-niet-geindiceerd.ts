import { magScootmobielMeenemen } from '../../pas/index.ts'
import { als, weigert } from '../oordeel/geval.ts'

/** A scootmobiel comes along only where it is necessary; the pass says so. */
export const hulpmiddelScootmobielNietGeindiceerd = weigert(
  'hulpmiddel.scootmobiel-niet-geindiceerd',
  ({ aanvraag, rit }) => {
    const scootmobiel = rit.beleid?.hulpmiddelen?.scootmobiel
    if (scootmobiel === undefined) return []
    const gevraagd = aanvraag.hulpmiddelen.some((h) => typeof h === 'object')
    return als(gevraagd && !magScootmobielMeenemen(rit.pas), () => ({
      bron: scootmobiel.bron,
      feiten: { scootmobiel: false as const },
      alternatief: 'gemeente',
    }))
  },
)
