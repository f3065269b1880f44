import { beleidVan, statusVan, type Bedragstatus, type Bijdrage, type Regeling } from '../../beleid/index.ts'
import { momentVan } from '../../kernel/tijd/time.ts'
import type { Rit } from '../rit.ts'
import { verschuldigdCentVan } from '../verloop/afrekening.ts'

/** What rides of a month cost, all of one receiver together. */
export interface Ritbijdragen {
  /** Who receives it by the regulation; left out where that does not say. */
  readonly voor?: NonNullable<Bijdrage['ritbijdrageVoor']>
  /** Rides that cost something. */
  readonly ritten: number
  readonly bedragCent: number
  readonly status: Bedragstatus
}

/** A ride that is still to be driven costs nothing yet; to whom a fare goes is said by the policy that it was booked under. */
export const ritbijdragenVan = (ritten: readonly Rit[], versies: readonly Regeling[]): readonly Ritbijdragen[] => {
  const betaald = ritten.filter((rit) => rit.status !== 'geboekt' && verschuldigdCentVan(rit) > 0)
  const perOntvanger = Map.groupBy(betaald, (rit) => beleidVan(versies, rit.beleid)?.bijdrage?.ritbijdrageVoor)
  return [...perOntvanger].map(([voor, eigen]) => ({
    ...(voor === undefined ? {} : { voor }),
    ritten: eigen.length,
    bedragCent: eigen.reduce((som, rit) => som + verschuldigdCentVan(rit), 0),
    status: statusVan(eigen.map(({ ritprijs }) => ritprijs)),
  }))
}

const MAAND = 'yyyy-mm'.length

/**
 * What a person owes the municipality for rides, each by the month of its local day of departure and by the policy that it
 * was booked under; what goes to the carrier is not counted.
 * @param ritten one that is read twice, as it went to another pass meanwhile, counts once
 * @param maanden `2026-03`; each of them is answered, also without a ride
 */
export const maandbedragenVan = (ritten: readonly Rit[], versies: readonly Regeling[], maanden: readonly string[]) => {
  const eenmaal = new Map(ritten.map((rit) => [rit.ritnummer, rit])).values()
  const perMaand = Map.groupBy(eenmaal, ({ vertrek }) => momentVan(vertrek).datum.slice(0, MAAND))
  return maanden.map((maand) => {
    const voorGemeente = ritbijdragenVan(perMaand.get(maand) ?? [], versies).find(({ voor }) => voor === 'gemeente')
    const { ritten: aantal, bedragCent, status } = voorGemeente ?? { ritten: 0, bedragCent: 0, status: statusVan([]) }
    return { maand, ritten: aantal, bedragCent, status }
  })
}
