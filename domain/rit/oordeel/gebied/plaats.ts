import type { Puntbestemming, Regeling, Waar } from '../../../beleid/index.ts'
import { geodesicMeter } from '../../../kernel/plaats/distance.ts'
import { kaal } from '../../../kernel/letters.ts'
import type { Locatie } from '../../../kernel/plaats/locatie.ts'
import { ligtIn } from '../../../kernel/plaats/vlak.ts'
import type { Pas } from '../../../pas/index.ts'

/** Both ends of a request; on the way back `naar` is where the rider gets in. */
export interface Adressen {
  readonly van: Locatie
  readonly naar: Locatie
}

const gelijkeNaam = (a: string, b: string): boolean => a === b || kaal(a) === kaal(b)

/** A town by its BAG code where both know it, else by its official name together with its municipality. */
const isPlaats = (
  plek: Locatie,
  doel: { woonplaats: string; gemeente: string; woonplaatscode?: string | undefined },
): boolean =>
  plek.woonplaatscode !== undefined && doel.woonplaatscode !== undefined
    ? plek.woonplaatscode === doel.woonplaatscode
    : gelijkeNaam(plek.woonplaats, doel.woonplaats) && gelijkeNaam(plek.gemeente, doel.gemeente)

const isInPlaats = (plek: Locatie, doel: Puntbestemming): boolean => {
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

/** Whether the holder lives where a place does not count for residents. */
const isInwoner = ({ woning }: Pas, { nietVoorInwonersVan = [] }: Pick<Waar, 'nietVoorInwonersVan'>): boolean =>
  nietVoorInwonersVan.some(
    ({ woonplaats, gemeente }) =>
      gelijkeNaam(woning.gemeente, gemeente) &&
      (woonplaats === undefined || gelijkeNaam(woning.woonplaats, woonplaats)),
  )

export const isPuntbestemming = (plek: Locatie, doel: Puntbestemming, pas: Pas): boolean =>
  isInPlaats(plek, doel) && !isInwoner(pas, doel)

type Ring = NonNullable<Regeling['persoonlijkePuntbestemmingen']>

/** A destination of this holder's own, if it still lies in the ring around the home. */
export const isEigenPuntbestemming = (plek: Locatie, pas: Pas, ring: Ring | undefined): boolean => {
  if (ring === undefined || pas.puntbestemmingen.length === 0) return false
  const afstandMeter = geodesicMeter(pas.woning.punt, plek.punt)
  return (
    afstandMeter >= ring.vanafMeter &&
    afstandMeter <= ring.totEnMetMeter &&
    pas.puntbestemmingen.slice(0, ring.maximumAantal).some((eigen) => eigen.id === plek.id)
  )
}

/** Whether an address lies where an entry of a list of areas says. */
export const ligtWaar = (plek: Locatie, waar: Waar, { van }: Adressen, pas: Pas, ring: Ring | undefined): boolean => {
  if (isInwoner(pas, waar)) return false
  switch (waar.soort) {
    case 'cirkel': {
      const midden = waar.rond === 'woning' ? pas.woning : van
      const afstandMeter = geodesicMeter(midden.punt, plek.punt)
      return (waar.vanafMeter ?? 0) <= afstandMeter && afstandMeter <= (waar.totEnMetMeter ?? Infinity)
    }
    case 'eigenGemeente':
      return gelijkeNaam(plek.gemeente, pas.woning.gemeente)
    case 'eigenPuntbestemming':
      return isEigenPuntbestemming(plek, pas, ring)
    case 'vlak':
      return ligtIn(plek.punt, waar.geometrie)
    case 'plaats':
    case 'gemeente':
    case 'locatie':
      return isInPlaats(plek, waar)
  }
}
