import type { Deps } from '../../../deps.ts'
import { perGemeente, type Ronde } from '../../per-gemeente.ts'
import { legWebhooksKlaar, type Webhookdeps } from './leg-klaar.ts'
import { leverWebhooks, type Bezorging } from './lever.ts'

/** What every carrier is to be told now, in every gemeente: put ready and brought. */
export const webhookronde = (
  deps: Webhookdeps & Pick<Deps, 'gemeenten'>,
  bezorging: Bezorging,
  magDoor?: () => boolean,
): Promise<Ronde> =>
  perGemeente(deps, {
    naam: 'leverWebhooks',
    log: bezorging.log,
    werk: async (gemeente) => {
      await legWebhooksKlaar(deps, gemeente)
      await leverWebhooks(deps, gemeente, bezorging)
    },
    ...(magDoor && { magDoor }),
  })
