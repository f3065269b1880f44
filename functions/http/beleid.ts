import * as z from 'zod'
import { beleidOp } from '../../domain/beleid/index.ts'
import { momentOp } from '../../domain/kernel/time.ts'
import { HttpProblem } from './problem.ts'
import { maakRoute } from './route.ts'
import { Datum } from './schemas/algemeen.ts'

export const beleid = [
  maakRoute({
    method: 'GET',
    path: '/v1/beleid',
    operationId: 'leesBeleid',
    groep: 'openbaar',
    tag: 'Beleid',
    samenvatting: 'Lees de regels van uw gemeente op een dag, met de artikelen',
    rollen: ['pashouder', 'centralist', 'gemeente', 'vervoerder'],
    query: z.strictObject({ datum: Datum.optional() }),
    antwoorden: {
      200: {
        beschrijving: 'De regels die op die dag gelden.',
        schema: async () => (await import('./schemas/regeling.ts')).Regeling,
      },
    },
    handle: (deps, { wie, query }) => {
      const datum = query.datum ?? momentOp(deps.nu()).datum
      const gevonden = beleidOp(deps.regelingen.get(wie.gemeente) ?? [], datum)
      if (gevonden === undefined)
        throw new HttpProblem(
          404,
          'beleid-niet-van-kracht',
          'Geen regels bekend',
          `Voor ${datum} zijn de regels van uw gemeente niet bekend.`,
        )
      return Promise.resolve({ status: 200, body: gevonden })
    },
  }),
]
