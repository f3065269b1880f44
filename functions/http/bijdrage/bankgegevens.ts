import * as z from 'zod'
import { gemaskeerd } from '../../../domain/bijdrage/index.ts'
import { momentOp } from '../../../domain/kernel/time.ts'
import {
  leesIncassogegevens,
  leesMachtiging,
  legIncassogegevensVast,
  legMachtigingVast,
  trekMachtigingIn,
  type Machtigingoverzicht,
} from '../../use-cases/bijdrage/bank/bankgegevens.ts'
import type { Wie } from '../../use-cases/wie.ts'
import { badInput, notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Pasnummer } from '../velden.schema.ts'
import { Incassogegevens, Intrekking, Machtiging, Machtigingaanvraag } from './bijdrage.schema.ts'

const PasPad = z.strictObject({ pasnummer: Pasnummer })
const gedeeld = { groep: 'innen', tag: 'Bijdragen' } as const
const geenMachtiging = () => notFound('deze machtiging')

/** Only the gemeente, which must collect, sees the whole account number. */
const toonMachtiging = ({ machtiging, geldigTotEnMet }: Machtigingoverzicht, wie: Wie) => ({
  ...machtiging,
  iban: wie.rollen.includes('gemeente') ? machtiging.iban : gemaskeerd(machtiging.iban),
  geldigTotEnMet,
})

export const bankgegevens = [
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/machtiging',
    operationId: 'legMachtigingVast',
    samenvatting: 'Leg een machtiging voor incasso vast',
    rollen: ['gemeente'],
    params: PasPad,
    body: Machtigingaanvraag,
    antwoorden: { 200: { beschrijving: 'De machtiging ligt vast.', schema: Machtiging } },
    handle: async (deps, { wie, params, body }) => {
      if (body.ondertekendOp > momentOp(deps.nu()).datum)
        throw badInput([
          { in: 'body', location: 'ondertekendOp', code: 'onjuist', detail: 'Deze datum ligt in de toekomst.' },
        ])
      const vastgelegd = await legMachtigingVast(deps, wie, { ...params, gegevens: body })
      if (vastgelegd === undefined) throw notFound('deze pas')
      return { status: 200, body: toonMachtiging(vastgelegd, wie) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/passen/{pasnummer}/machtiging',
    operationId: 'leesMachtiging',
    samenvatting: 'Lees de machtiging; de pashouder ziet zijn rekeningnummer met sterren',
    rollen: ['pashouder', 'gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'De machtiging.', schema: Machtiging } },
    handle: async (deps, { wie, params }) => {
      const gevonden = await leesMachtiging(deps, wie, params.pasnummer)
      if (gevonden === undefined) throw geenMachtiging()
      return { status: 200, body: toonMachtiging(gevonden, wie) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'DELETE',
    path: '/v1/passen/{pasnummer}/machtiging',
    operationId: 'trekMachtigingIn',
    samenvatting: 'Trek een machtiging in; het rekeningnummer erin is dan weg',
    rollen: ['gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'De machtiging is ingetrokken.', schema: Intrekking } },
    handle: async (deps, { wie, params }) => {
      const ingetrokken = await trekMachtigingIn(deps, wie, params.pasnummer)
      if (ingetrokken === undefined) throw geenMachtiging()
      return { status: 200, body: ingetrokken }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/incassogegevens',
    operationId: 'legIncassogegevensVast',
    samenvatting: 'Leg vast hoe de gemeente int: naam, rekening, incassant-id en incassodatum',
    rollen: ['gemeente'],
    body: Incassogegevens,
    antwoorden: { 200: { beschrijving: 'De gegevens liggen vast.', schema: Incassogegevens } },
    handle: async (deps, { wie, body }) => ({ status: 200, body: await legIncassogegevensVast(deps, wie, body) }),
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/incassogegevens',
    operationId: 'leesIncassogegevens',
    samenvatting: 'Lees hoe de gemeente int',
    rollen: ['gemeente'],
    antwoorden: { 200: { beschrijving: 'De gegevens.', schema: Incassogegevens } },
    handle: async (deps, { wie }) => {
      const gegevens = await leesIncassogegevens(deps, wie)
      if (gegevens === undefined) throw notFound('deze incassogegevens')
      return { status: 200, body: gegevens }
    },
  }),
]
