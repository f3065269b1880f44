import type { Regeling } from '../beleid/index.ts'
import type { Bron } from '../kernel/citation.ts'
import { kilometerTekst } from '../kernel/tekst.ts'
import { jarenVan, type Pas } from '../pas/index.ts'
import { limietMeter } from './reisjaar.ts'

/** Why a year has the limit that it has, as a person reads it. */
export interface Limietreden {
  readonly soort: 'regeling' | 'eersteJaar' | 'pas' | 'geenGrens' | 'pasNietGeldig'
  readonly tekst: string
  readonly bron?: Bron
}

export const limietredenVan = (pas: Pas, jaar: number, beleid: Regeling | undefined): Limietreden => {
  const limiet = limietMeter(pas, jaar, beleid)
  if (limiet === null) return { soort: 'geenGrens', tekst: 'Uw gemeente stelt geen grens aan het aantal kilometers.' }
  const budget = beleid?.reizigersbudget
  const bron = budget === undefined ? {} : { bron: budget.bron }
  if (!jarenVan(pas).includes(jaar)) return { soort: 'pasNietGeldig', tekst: `Uw pas is niet geldig in ${jaar}.` }
  const eigen = pas.reizigersbudget
  const heelJaar = eigen?.meterPerJaar ?? budget?.meterPerJaar
  const beginjaar = `Uw pas begint in de loop van ${jaar}. Daarom mag u in dit jaar ${kilometerTekst(limiet)} reizen.`
  if (eigen !== undefined) {
    const besluit = `Uw gemeente heeft besloten dat u ${kilometerTekst(eigen.meterPerJaar)} per jaar mag reizen. ${eigen.motivering}`
    return { soort: 'pas', tekst: heelJaar === limiet ? besluit : `${besluit} ${beginjaar}`, ...bron }
  }
  return heelJaar === limiet
    ? {
        soort: 'regeling',
        tekst: `Volgens de regels van uw gemeente mag u ${kilometerTekst(limiet)} per jaar reizen.`,
        ...bron,
      }
    : {
        soort: 'eersteJaar',
        tekst: beginjaar,
        ...bron,
      }
}
