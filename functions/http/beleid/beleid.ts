import * as z from 'zod'
import { beleidOp } from '../../../domain/beleid/index.ts'
import { momentOp } from '../../../domain/kernel/tijd/time.ts'
import { geenBeleid } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Datum } from '../velden.schema.ts'
import { regels } from '../../../domain/rit/index.ts'

export const beleid = [
  maakRoute({
    method: 'GET',
    path: '/v1/beleid',
    operationId: 'leesBeleid',
    groep: 'lezen',
    tag: 'Beleid',
    samenvatting: 'Lees de regels van uw gemeente op een dag, met de artikelen',
    rollen: ['pashouder', 'centralist', 'gemeente', 'vervoerder'],
    query: z.strictObject({ datum: Datum.optional() }),
    antwoorden: {
      200: {
        beschrijving: 'De regels die op die dag gelden.',
        schema: async () => (await import('./regeling.schema.ts')).Regeling,
      },
    },
    handle: async (deps, { wie, query }) => {
      const datum = query.datum ?? momentOp(deps.nu()).datum
      const gevonden = beleidOp(await deps.versies(wie.gemeente), datum)
      if (gevonden === undefined) throw geenBeleid(datum)
      const getoetst = regels.map(({ id, vraagt, wet, bronIn }) => ({ regel: id, vraagt, wet, bron: bronIn(gevonden) }))
      return { status: 200, body: { ...gevonden, regels: getoetst } }
    },
  }),
]
