import type { Deps } from '../../../deps.ts'
import type { Bijhouder } from '../../inzage/houd-bij.ts'
import { perGemeente, type Ronde } from '../../per-gemeente.ts'
import { legBerichtenKlaar } from './leg-klaar.ts'
import { verstuurBerichten, type Verzending } from './verstuur.ts'

/** What every holder is to be told now, in every gemeente: made and sent. */
export const berichtenronde = (
  deps: Bijhouder & Pick<Deps, 'gemeenten'>,
  verzending: Verzending,
  magDoor?: () => boolean,
): Promise<Ronde> =>
  perGemeente(deps, {
    naam: 'verstuurBerichten',
    log: verzending.log,
    werk: async (gemeente) => {
      await legBerichtenKlaar(deps, gemeente)
      await verstuurBerichten(deps, gemeente, verzending)
    },
    ...(magDoor && { magDoor }),
  })
