import { weigert } from '../geval.ts'

/**
 * Every address of a ride lies within the radius around the home, or is a puntbestemming. The straight line counts, not
 * the length of the ride, and the radius itself is allowed.
 */
export const gebiedBuitenStraal = weigert('gebied.buiten-straal', ({ rit }) => {
  const gebied = rit.beleid?.gebied
  if (gebied?.buitenStraal.wat !== 'weigeren') return []
  const { verwijzing } = gebied.buitenStraal
  return rit.buitenStraal.map(({ adres, afstandMeter }) => ({
    bron: gebied.bron,
    feiten: { afstandMeter, maximumMeter: gebied.straalMeter, adres },
    ...(verwijzing === undefined ? {} : { alternatief: verwijzing }),
  }))
})
