import { beoordeelRit } from '../../use-cases/rit/beoordeel-rit.ts'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Ritbeoordeling } from './rit.schema.ts'
import { Ritaanvraag } from './ritaanvraag.schema.ts'
import { toonBesluit } from './rit.toon.ts'

export const ritbeoordelingen = [
  maakRoute({
    method: 'POST',
    path: '/v1/ritbeoordelingen',
    operationId: 'beoordeelRit',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Beoordeel een rit en bereken de prijs, zonder te boeken',
    rollen: ['pashouder', 'centralist', 'gemeente'],
    body: Ritaanvraag,
    antwoorden: { 200: { beschrijving: 'De beoordeling, ook als de rit niet mag.', schema: Ritbeoordeling } },
    handle: async (deps, { wie, body, locaties }) => {
      const besluit = await beoordeelRit(deps, wie, { verzoek: body, locaties })
      if (besluit === undefined) throw notFound('deze pas')
      return { status: 200, body: toonBesluit(besluit, body) }
    },
  }),
]
