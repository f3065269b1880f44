import type { Puntbestemming, Regeling } from '../../beleid/index.ts'
import { geodesicMeter } from '../../kernel/distance.ts'
import type { Locatie } from '../../kernel/locatie.ts'
import type { Pas } from '../../pas/index.ts'
import type { BuitenStraal } from './geval.ts'
import { kaal } from '../../kernel/letters.ts'

const gelijkeNaam = (a: string, b: string): boolean => a === b || kaal(a) === kaal(b)

/** A town by its BAG code where both know it, else by its official name together with its municipality. */
const isPlaats = (
  plek: Locatie,
  doel: { woonplaats: string; gemeente: string; woonplaatscode?: string | undefined },
): boolean =>
  plek.woonplaatscode !== undefined && doel.woonplaatscode !== undefined
    ? plek.woonplaatscode === doel.woonplaatscode
    : gelijkeNaam(plek.woonplaats, doel.woonplaats) && gelijkeNaam(plek.gemeente, doel.gemeente)

const isPuntbestemming = (plek: Locatie, doel: Puntbestemming): boolean => {
  switch (doel.soort) {
    case 'plaats':
      return isPlaats(plek, doel)
    case 'gemeente':
      return gelijkeNaam(plek.gemeente, doel.gemeente)
    case 'locatie':
      if (plek.nummeraanduiding !== undefined && doel.nummeraanduiding !== undefined)
        return plek.nummeraanduiding === doel.nummeraanduiding
      return (
        isPlaats(plek, doel) &&
        kaal(plek.weergavenaam)
          .split(/[^\p{L}\p{N}]+/u)
          .includes(kaal(doel.trefwoord))
      )
  }
}

/** A destination of this holder's own, if it still lies in the ring around the home. */
const isEigenPuntbestemming = (plek: Locatie, afstandMeter: number, pas: Pas, gebied: Gebied): boolean => {
  const ring = gebied.persoonlijkePuntbestemmingen
  return (
    ring !== undefined &&
    afstandMeter >= ring.vanafMeter &&
    afstandMeter <= ring.totEnMetMeter &&
    pas.puntbestemmingen.slice(0, ring.maximumAantal).some((eigen) => eigen.id === plek.id)
  )
}

type Adressen = { readonly van: Locatie; readonly naar: Locatie }
type Gebied = NonNullable<Regeling['gebied']>

const ADRESSEN = ['van', 'naar'] as const

/** Each address beyond the radius around the home that is no puntbestemming. */
const verVanWoning = (adressen: Adressen, pas: Pas, gebied: Gebied): BuitenStraal[] =>
  ADRESSEN.flatMap((adres) => {
    const plek = adressen[adres]
    const afstandMeter = geodesicMeter(pas.woning.punt, plek.punt)
    const mag =
      afstandMeter <= gebied.straalMeter ||
      gebied.puntbestemmingen.some((doel) => isPuntbestemming(plek, doel)) ||
      isEigenPuntbestemming(plek, afstandMeter, pas, gebied)
    return mag ? [] : [{ adres, afstandMeter }]
  })

/** A ride that is too long by itself, unless it goes to or comes from a puntbestemming. */
const teVer = (adressen: Adressen, pas: Pas, gebied: Gebied, afstandMeter: number): BuitenStraal[] => {
  const naarPunt = ADRESSEN.some((adres) => {
    const plek = adressen[adres]
    const vanWoning = geodesicMeter(pas.woning.punt, plek.punt)
    return (
      gebied.puntbestemmingen.some((doel) => isPuntbestemming(plek, doel)) ||
      isEigenPuntbestemming(plek, vanWoning, pas, gebied)
    )
  })
  return afstandMeter <= gebied.straalMeter || naarPunt ? [] : [{ adres: 'naar', afstandMeter }]
}

/**
 * The addresses of a request that lie beyond the limit of the policy and are no puntbestemming.
 * The name of the address is that of the request: on the way back `naar` is where the rider gets in.
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
