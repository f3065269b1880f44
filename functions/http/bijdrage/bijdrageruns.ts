import * as z from 'zod'
import { leesRegels, leesRun, leesRuns } from '../../use-cases/bijdrage/run/runs.ts'
import { startRun } from '../../use-cases/bijdrage/run/start-run.ts'
import { Na } from '../bladzijde.ts'
import { badInput, conflict, geenBeleid } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Bijdrageregels, Jaar } from './bijdrage.schema.ts'
import { toonRegel } from './bijdrage.toon.ts'
import { toonRun } from './run.toon.ts'
import { geenRun, gedeeld, KAN_NU_NIET, RUN, RunPad } from './run.deel.ts'
import { Bijdragerun, Bijdrageruns, Runaanvraag } from './run.schema.ts'

export const bijdrageruns = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/bijdrageruns',
    operationId: 'startBijdragerun',
    samenvatting: 'Bereken de jaarbijdragen van een jaar; hetzelfde jaar is dezelfde run',
    body: Runaanvraag,
    antwoorden: {
      200: { beschrijving: 'Deze run was er al.', schema: Bijdragerun },
      201: { beschrijving: 'De run is begonnen. Lees de voortgang met _links.self.', schema: Bijdragerun },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, body }) => {
      const start = await startRun(deps, wie, { jaar: body.jaar, aanvullend: body.soort === 'aanvullend' })
      switch (start.soort) {
        case 'gestart':
          return { status: 201, body: toonRun(start.run) }
        case 'bestaat':
          return { status: 200, body: toonRun(start.run) }
        case 'beleidOnbekend':
          throw geenBeleid(String(body.jaar))
        case 'jaarOnmogelijk':
          throw badInput([
            {
              in: 'body',
              location: 'jaar',
              code: 'onjuist',
              detail: `Dit jaar kan nu niet: kies ${start.eerste} tot en met ${start.laatste}.`,
            },
          ])
        case 'teVeelRuns':
          throw conflict(
            'te-veel-runs',
            'Dit jaar is te vaak berekend',
            `Een jaar kan ten hoogste ${start.meeste} keer worden berekend. Gebruik een berekening die er al is.`,
          )
        case 'geenJaarbijdrage':
          throw conflict(
            'geen-jaarbijdrage',
            'Er is geen jaarbijdrage',
            `De regels van uw gemeente vragen in ${body.jaar} geen jaarbijdrage.`,
          )
        case 'nogNietVastgesteld':
          throw conflict(
            'run-niet-vastgesteld',
            'Nog niet vastgesteld',
            'Een aanvullende run kan pas als de jaarlijkse run is vastgesteld.',
          )
      }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns',
    operationId: 'leesBijdrageruns',
    samenvatting: 'Lees de runs van een jaar, of alle',
    query: z.strictObject({ jaar: Jaar.optional() }),
    antwoorden: { 200: { beschrijving: 'De runs op volgorde.', schema: Bijdrageruns } },
    handle: async (deps, { wie, query }) => {
      const runs = await leesRuns(deps, wie, query.jaar === undefined ? undefined : Number(query.jaar))
      return { status: 200, body: { runs: runs.map(toonRun) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}',
    operationId: 'leesBijdragerun',
    samenvatting: 'Lees hoe ver een run is, met de totalen',
    params: RunPad,
    antwoorden: { 200: RUN },
    handle: async (deps, { wie, params }) => {
      const run = await leesRun(deps, wie, params.runnummer)
      if (run === undefined) throw geenRun()
      return { status: 200, body: toonRun(run) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/regels',
    operationId: 'leesBijdrageregels',
    samenvatting: 'Lees de regels van een run, een bladzijde tegelijk',
    params: RunPad,
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De regels.', schema: Bijdrageregels } },
    handle: async (deps, { wie, params, bladzijde }) => {
      const { runnummer } = params
      if ((await leesRun(deps, wie, runnummer)) === undefined) throw geenRun()
      const { regels, next } = await leesRegels(deps, wie, { runnummer, na: bladzijde.na })
      const getoond = regels.map(({ regel, saldo }) => toonRegel(regel, runnummer, saldo))
      return { status: 200, body: { regels: getoond, _links: bladzijde.links(next) } }
    },
  }),
]
