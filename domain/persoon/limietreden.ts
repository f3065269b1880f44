import type { Regeling } from '../beleid/index.ts'
import type { Bron } from '../kernel/citation.ts'
import { datumTekst, kilometerTekst } from '../kernel/tekst.ts'
import { jaarVan, type Datum } from '../kernel/tijd/time.ts'
import { daglimietVan } from './budget.ts'
import type { Persoon } from './persoon.ts'

/** Why a year has the limit that it has, as a person reads it. */
export interface Limietreden {
  readonly soort: 'regeling' | 'eersteJaar' | 'pas' | 'geenGrens' | 'budgetten' | 'pasNietGeldig'
  readonly tekst: string
  readonly bron?: Bron
}

/**
 * Said in the tense of its year, and without what an official wrote about the resident for the file.
 * @param datum the day that is asked about
 */
export const limietredenVan = (
  persoon: Persoon,
  datum: Datum,
  beleid: Regeling | undefined,
  vandaag: Datum,
): Limietreden => {
  const jaar = jaarVan(datum)
  const { heeftPas, limietMeter, heelJaarMeter, eigen } = daglimietVan(persoon, datum, beleid)
  const voorbij = `${jaar}-12-31` < vandaag
  const [mag, begint, is] = voorbij ? ['mocht', 'begon', 'was'] : ['mag', 'begint', 'is']
  const [geteld] = beleid?.budgetten ?? []
  if (limietMeter === null && geteld !== undefined)
    return {
      soort: 'budgetten',
      tekst: 'Uw gemeente heeft eigen budgetten. Bij elk budget staat hoeveel u nog over hebt.',
      bron: geteld.bron,
    }
  if (limietMeter === null || heelJaarMeter === null)
    return { soort: 'geenGrens', tekst: 'Uw gemeente stelt geen grens aan het aantal kilometers.' }
  const budget = beleid?.reizigersbudget
  const bron = budget === undefined ? {} : { bron: budget.bron }
  if (!heeftPas) return { soort: 'pasNietGeldig', tekst: `Uw pas ${is} niet geldig in ${jaar}.` }
  const beginjaar = `Uw pas ${begint} in de loop van ${jaar}. Daarom ${mag} u in dat jaar ${kilometerTekst(limietMeter)} reizen.`
  const isHeel = limietMeter === heelJaarMeter
  if (eigen !== undefined) {
    const tot = eigen.totEnMet === undefined ? '' : ` tot en met ${datumTekst(eigen.totEnMet)}`
    const besluit = `Uw gemeente heeft besloten dat u ${kilometerTekst(eigen.meterPerJaar)} per jaar ${mag} reizen${tot}.`
    return { soort: 'pas', tekst: isHeel ? besluit : `${besluit} ${beginjaar}`, ...bron }
  }
  return isHeel
    ? {
        soort: 'regeling',
        tekst: `Volgens de regels van uw gemeente ${mag} u ${kilometerTekst(limietMeter)} per jaar reizen.`,
        ...bron,
      }
    : { soort: 'eersteJaar', tekst: beginjaar, ...bron }
}
