import { VOLWASSEN, vrijVanRitprijs, type Prijs, type Regeling, type Tariefperiode } from '../../beleid/index.ts'
import type { Bron } from '../../kernel/citation.ts'
import type { Rit } from '../rit.ts'

/** A price of which getting in is a part, so that it is never nothing. */
const kostIets = (prijs: Prijs): boolean => (prijs.soort === 'tarief' ? prijs.opstapCent > 0 : prijs.soort !== 'gratis')

const kostAltijdIets = ({ pashouder, bijzondereTarieven = [], bovenBudget }: Tariefperiode): boolean =>
  pashouder.every(({ prijs }) => kostIets(prijs)) &&
  bijzondereTarieven.every((bijzonder) => bijzonder.pashouder === undefined || kostIets(bijzonder.pashouder)) &&
  bovenBudget?.opstapCent !== 0

/**
 * Where it says that the holder pays nothing for a ride that was booked. A ride keeps no age: that it costs the holder
 * nothing says so by itself, unless its tariff knows a price of nothing; then no article is named rather than a wrong one.
 * @param tarief that the ride was priced by, of the policy that it was booked under
 */
export const vrijstellingVan = (
  { ritprijs, vervoertype }: Pick<Rit, 'ritprijs' | 'vervoertype'>,
  beleid: Regeling | undefined,
  tarief: Tariefperiode | undefined,
): Bron | undefined => {
  const [pashouder] = ritprijs.posten
  if (beleid === undefined || tarief === undefined || pashouder === undefined) return undefined
  if (pashouder.opstapCent !== 0 || pashouder.bedragCent !== 0 || !kostAltijdIets(tarief)) return undefined
  return (
    vrijVanRitprijs(beleid, { leeftijd: VOLWASSEN, vervoertype }) ??
    vrijVanRitprijs(beleid, { leeftijd: VOLWASSEN - 1, vervoertype })
  )
}
