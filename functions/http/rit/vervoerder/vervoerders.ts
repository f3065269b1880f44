import { leesVervoerders, legVervoerdersVast } from '../../../use-cases/rit/vervoerder/vervoerders.ts'
import { conflict } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Weigering } from '../rit.schema.ts'
import { Vervoerderslijst, Vervoerderswens } from './vervoerders.schema.ts'

const BESCHRIJVING = 'De vervoerders, op volgorde: een rit is van de eerste die hem rijdt.'

export const vervoerders = [
  maakRoute({
    method: 'GET',
    path: '/v1/vervoerders',
    operationId: 'leesVervoerders',
    groep: 'lezen',
    tag: 'Vervoer',
    samenvatting: 'Lees wie er voor de gemeente rijdt',
    rollen: ['gemeente', 'centralist'],
    antwoorden: { 200: { beschrijving: BESCHRIJVING, schema: Vervoerderslijst } },
    handle: async (deps, { wie }) => ({ status: 200, body: await leesVervoerders(deps, wie) }),
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/vervoerders',
    operationId: 'legVervoerdersVast',
    groep: 'verlenen',
    tag: 'Vervoer',
    samenvatting: 'Leg vast wie er voor de gemeente rijdt, en vanaf welke dag',
    rollen: ['gemeente'],
    body: Vervoerderswens,
    antwoorden: {
      200: { beschrijving: BESCHRIJVING, schema: Vervoerderslijst },
      409: { beschrijving: 'De lijst is intussen gewijzigd. Er verandert niets.', schema: Weigering },
    },
    handle: async (deps, { wie, body }) => {
      const uitkomst = await legVervoerdersVast(deps, wie, body)
      if (uitkomst.soort === 'intussenAnders')
        throw conflict(
          'intussen-gewijzigd',
          'De lijst is intussen gewijzigd',
          'Lees de lijst opnieuw. Er is niets bewaard.',
        )
      return { status: 200, body: uitkomst.overzicht }
    },
  }),
]
