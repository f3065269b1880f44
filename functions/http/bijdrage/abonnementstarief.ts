import { abonnementstariefVan, bepaalRegime, landelijkeRegelsVan } from '../../../domain/bijdrage/index.ts'
import { jaarVan, momentOp } from '../../../domain/kernel/tijd/time.ts'
import { maakRoute } from '../route.ts'
import { Regimebesluit, Regimevraag } from './abonnementstarief.schema.ts'

export const abonnementstarief = [
  maakRoute({
    method: 'POST',
    path: '/v1/abonnementstariefbeoordelingen',
    operationId: 'beoordeelAbonnementstarief',
    groep: 'openbaar',
    tag: 'Bijdragen',
    samenvatting: 'Bepaal of een voorziening onder het abonnementstarief valt',
    rollen: ['gemeente'],
    body: Regimevraag,
    antwoorden: { 200: { beschrijving: 'Het oordeel, met elke stap.', schema: Regimebesluit } },
    handle: (deps, { body }) => {
      const { jaar = jaarVan(momentOp(deps.nu()).datum), ...voorziening } = body
      const besluit = bepaalRegime(voorziening)
      const tarief = besluit.uitkomst === 'abonnementstarief' ? abonnementstariefVan(jaar) : undefined
      const bedrag = tarief === undefined ? {} : { abonnementstarief: { jaar, ...tarief } }
      return Promise.resolve({ status: 200, body: { ...besluit, ...bedrag, landelijk: landelijkeRegelsVan(jaar) } })
    },
  }),
]
