import { weigert } from '../oordeel/geval.ts'

/**
 * Every address of a ride lies within the limit, or is a puntbestemming. The policy says what is measured: for Harlingen
 * and Berkelland the straight line from the home, not the length of the ride. The limit itself is allowed.
 */
export const gebiedBuitenStraal = weigert('gebied.buiten-straal', ({ rit }) => {
  const gebied = rit.beleid?.gebied
  if (gebied?.buitenStraal.wat !== 'weigeren') return []
  const { verwijzing } = gebied.buitenStraal
  const gemeten = gebied.gemeten === 'straalVanWoning' ? {} : { gemeten: gebied.gemeten }
  return rit.buitenStraal.map(({ adres, afstandMeter }) => ({
    bron: gebied.bron,
    feiten: { afstandMeter, maximumMeter: gebied.straalMeter, adres, ...gemeten },
    ...(verwijzing === undefined ? {} : { alternatief: verwijzing }),
  }))
})
