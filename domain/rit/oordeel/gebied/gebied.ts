import type { Gebiedsdeel, Regeling } from '../../../beleid/index.ts'
import { geodesicMeter } from '../../../kernel/plaats/distance.ts'
import type { Pas } from '../../../pas/index.ts'
import type { Ritafstand } from '../feiten.ts'
import type { BuitenStraal } from '../geval.ts'
import { isEigenPuntbestemming, isPuntbestemming, ligtWaar, type Adressen } from './plaats.ts'
import { ligtTussen, pasVoldoet } from '../voorwaarde.ts'

type Gebied = NonNullable<Regeling['gebied']>

const ADRESSEN = ['van', 'naar'] as const

const isBestemming = (plek: Adressen['van'], pas: Pas, gebied: Gebied): boolean =>
  gebied.puntbestemmingen.some((doel) => isPuntbestemming(plek, doel, pas)) ||
  isEigenPuntbestemming(plek, pas, gebied.persoonlijkePuntbestemmingen)

/** Each address beyond the radius around the home that is no puntbestemming. */
const verVanWoning = (adressen: Adressen, pas: Pas, gebied: Gebied): BuitenStraal[] =>
  ADRESSEN.flatMap((adres) => {
    const plek = adressen[adres]
    const afstandMeter = geodesicMeter(pas.woning.punt, plek.punt)
    return afstandMeter <= gebied.straalMeter || isBestemming(plek, pas, gebied) ? [] : [{ adres, afstandMeter }]
  })

/** A ride that is too long by itself, unless it goes to or comes from a puntbestemming. */
const teVer = (adressen: Adressen, pas: Pas, gebied: Gebied, afstandMeter: number): BuitenStraal[] =>
  afstandMeter <= gebied.straalMeter || ADRESSEN.some((adres) => isBestemming(adressen[adres], pas, gebied))
    ? []
    : [{ adres: 'naar', afstandMeter }]

/**
 * The addresses of a request that lie beyond the limit of the policy and are no puntbestemming.
 * @param ritMeter the length of the ride
 */
export const buitenStraal = (
  adressen: Adressen,
  pas: Pas,
  beleid: Regeling | undefined,
  ritMeter: number,
): BuitenStraal[] => {
  const gebied = beleid?.gebied
  switch (gebied?.gemeten) {
    case undefined:
      return []
    case 'straalVanWoning':
      return verVanWoning(adressen, pas, gebied)
    case 'straalVanOpstapadres':
      return teVer(adressen, pas, gebied, geodesicMeter(adressen.van.punt, adressen.naar.punt))
    case 'ritlengte':
      return teVer(adressen, pas, gebied, ritMeter)
  }
}

const heeftAdressen = (adressen: Adressen, pas: Pas, deel: Gebiedsdeel, beleid: Regeling): boolean => {
  const { waar } = deel
  if (waar === undefined) return true
  const ligt = (adres: 'van' | 'naar'): boolean =>
    waar.some((een) => ligtWaar(adressen[adres], een, adressen, pas, beleid.persoonlijkePuntbestemmingen))
  switch (deel.adressen) {
    case 'beide':
      return ligt('van') && ligt('naar')
    case 'een':
      return ligt('van') || ligt('naar')
    case 'bestemming':
      return ligt('naar')
    case 'opstapadres':
      return ligt('van')
  }
}

const telt = ({ vanafZones, totEnMetZones }: Gebiedsdeel): boolean =>
  vanafZones !== undefined || totEnMetZones !== undefined

/**
 * The first entry of the list of areas that a ride falls in; none where zones decide and nobody counted them.
 * @param leeftijd of the holder, on the day of the ride
 */
export const gebiedVan = (
  adressen: Adressen,
  pas: Pas,
  leeftijd: number,
  beleid: Regeling | undefined,
  { meter, zones }: Ritafstand,
): Gebiedsdeel | undefined => {
  if (zones === undefined && beleid?.gebieden?.some(telt) === true) return undefined
  return beleid?.gebieden?.find(
    (deel) =>
      ligtTussen(meter, deel.vanafMeter, deel.totEnMetMeter) &&
      ligtTussen(zones, deel.vanafZones, deel.totEnMetZones) &&
      (deel.voor === undefined || pasVoldoet(deel.voor, pas, leeftijd)) &&
      heeftAdressen(adressen, pas, deel, beleid),
  )
}
