import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import type { Deps } from '../../../deps.ts'
import { TAXICONTRACT, type Reiziger } from '../jaar/jaar.ts'
import { maakBesluiten } from './besluiten.ts'
import { maakBijdragen } from './bijdragen.ts'
import { legFactuurKlaar } from './factuur.ts'
import { maakOpenstaand } from './openstaand.ts'

/** So many people at most have something to do with a decision; what waits is about others. */
const MET_BESLUIT = 20

interface Kantooropdracht {
  readonly plaats: (id: string) => Locatie
  /** Where the data are: the invoice lies beside them. */
  readonly map: string
  readonly reizigers: readonly Reiziger[]
}

/**
 * What people of the municipality did in some months, each dated when it was done: decisions, objections and contributions,
 * and what waits for them. All of it by the use cases that the pages use.
 */
export const vulKantoor = async (deps: Deps, { plaats, map, reizigers }: Kantooropdracht): Promise<void> => {
  const { datum } = momentOp(deps.nu())
  const kan = reizigers.filter(
    ({ pas: { geldigVanaf, geldigTotEnMet, blokkade } }) =>
      geldigVanaf <= datum && datum <= geldigTotEnMet && blokkade === undefined,
  )
  const rest = kan.slice(MET_BESLUIT)
  const reistNog = ({ ritten }: Reiziger): boolean =>
    ritten.some(({ status, vertrek }) => status === 'geboekt' && Date.parse(vertrek) > deps.nu())
  await maakBesluiten(
    deps,
    kan.slice(0, MET_BESLUIT).map(({ pas }) => pas),
  )
  await maakOpenstaand(deps, {
    eindigt: rest.filter(reistNog).map(({ pas }) => pas),
    vraagt: rest.filter((een) => !reistNog(een)).map(({ pas }) => pas),
  })
  await maakBijdragen(deps, plaats)
  await legFactuurKlaar(deps, map, TAXICONTRACT)
}
