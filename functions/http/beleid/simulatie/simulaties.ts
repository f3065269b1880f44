import * as z from 'zod'
import { leesSimulatie, leesSimulaties, startSimulatie } from '../../../use-cases/beleid/simulatie/simulaties.ts'
import { notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Simulatie, Simulatiekop, Simulatienummer, Simulaties, Simulatiewens } from './simulaties.schema.ts'
import { toonSimulatie, toonSimulatiekop } from './simulaties.toon.ts'

const deel = { tag: 'Beleid', rollen: ['gemeente'] } as const

export const simulaties = [
  maakRoute({
    ...deel,
    groep: 'verlenen',
    method: 'POST',
    path: '/v1/simulaties',
    operationId: 'startSimulatie',
    samenvatting: 'Reken uit wat regels gedaan zouden hebben met alle ritten van een periode',
    body: Simulatiewens,
    antwoorden: {
      202: { beschrijving: 'De simulatie is begonnen. Lees de voortgang met _links.self.', schema: Simulatiekop },
    },
    handle: async (deps, { wie, body }) => {
      const gestart = await startSimulatie(deps, wie, body)
      if (gestart === undefined) throw notFound('deze versie')
      return { status: 202, body: toonSimulatiekop(gestart) }
    },
  }),
  maakRoute({
    ...deel,
    groep: 'lezen',
    method: 'GET',
    path: '/v1/simulaties',
    operationId: 'leesSimulaties',
    samenvatting: 'Lees welke simulaties er zijn',
    antwoorden: { 200: { beschrijving: 'De laatste simulaties, de nieuwste eerst.', schema: Simulaties } },
    handle: async (deps, { wie }) => ({
      status: 200,
      body: { simulaties: (await leesSimulaties(deps, wie)).map(toonSimulatiekop) },
    }),
  }),
  maakRoute({
    ...deel,
    groep: 'lezen',
    method: 'GET',
    path: '/v1/simulaties/{simulatienummer}',
    operationId: 'leesSimulatie',
    samenvatting: 'Lees hoe ver een simulatie is, en wat eruit komt',
    params: z.strictObject({ simulatienummer: Simulatienummer }),
    antwoorden: { 200: { beschrijving: 'De simulatie.', schema: Simulatie } },
    handle: async (deps, { wie, params }) => {
      const simulatie = await leesSimulatie(deps, wie, params.simulatienummer)
      if (simulatie === undefined) throw notFound('deze simulatie')
      return { status: 200, body: toonSimulatie(simulatie) }
    },
  }),
]
