import * as z from 'zod'
import { leesPas, leesReizigersbudget, verleenPas } from '../use-cases/passen.ts'
import { locatieVan } from '../use-cases/ritfeiten.ts'
import { badInput, geenBeleid, notFound } from './problem.ts'
import { maakRoute } from './route.ts'
import { Pasnummer } from './schemas/algemeen.ts'
import { Pas, Pasaanvraag, Reizigersbudgetoverzicht } from './schemas/pas.ts'
import { toonRit } from './toon.ts'

const LEZERS = ['pashouder', 'centralist', 'gemeente'] as const

export const passen = [
  maakRoute({
    method: 'POST',
    path: '/v1/passen',
    operationId: 'verleenPas',
    groep: 'verlenen',
    tag: 'Passen',
    samenvatting: 'Verleen een vervoerspas',
    rollen: ['gemeente'],
    body: Pasaanvraag,
    antwoorden: { 201: { beschrijving: 'De pas is verleend.', schema: Pas } },
    handle: async (deps, { wie, body, locaties }) => {
      const verlening = await verleenPas(deps, wie.gemeente, {
        ...body,
        woning: locatieVan(locaties, body.woning),
        puntbestemmingen: body.puntbestemmingen.map((plaats) => locatieVan(locaties, plaats)),
      })
      if (verlening.soort === 'fout')
        throw badInput(
          verlening.fouten.map(({ veld, code, tekst, bron }) => ({
            in: 'body',
            location: veld.join('.'),
            code,
            detail: tekst,
            bron,
          })),
        )
      return { status: 201, body: verlening.pas }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}',
    operationId: 'leesPas',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting: 'Lees een vervoerspas',
    rollen: LEZERS,
    params: z.strictObject({ pasnummer: Pasnummer }),
    antwoorden: { 200: { beschrijving: 'De pas.', schema: Pas } },
    handle: async (deps, { wie, params }) => {
      const pas = await leesPas(deps, wie, params.pasnummer)
      if (pas === undefined) throw notFound('deze pas')
      return { status: 200, body: pas }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/reizigersbudgetten/{jaar}',
    operationId: 'leesReizigersbudget',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting: 'Lees hoeveel kilometer er in een jaar geboekt, gereden en over is',
    rollen: LEZERS,
    params: z.strictObject({
      pasnummer: Pasnummer,
      jaar: z
        .string()
        .regex(/^2[01]\d{2}$/)
        .meta({ description: 'Kalenderjaar.', example: '2026' }),
    }),
    antwoorden: { 200: { beschrijving: 'Het reizigersbudget.', schema: Reizigersbudgetoverzicht } },
    handle: async (deps, { wie, params }) => {
      const overzicht = await leesReizigersbudget(deps, wie, params.pasnummer, Number(params.jaar))
      if (overzicht === undefined) throw notFound('deze pas')
      if (overzicht.soort === 'beleidOnbekend') throw geenBeleid(params.jaar)
      const ritten = overzicht.ritten.map((rit) => toonRit(rit, deps.regelingen))
      return { status: 200, body: { ...overzicht.budget, ritten } }
    },
  }),
]
