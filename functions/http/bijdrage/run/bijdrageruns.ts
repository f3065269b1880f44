import * as z from 'zod'
import { leesRegels, leesRun, leesRuns } from '../../../use-cases/bijdrage/run/runs.ts'
import { startRitrun } from '../../../use-cases/bijdrage/ritbijdragen/start-ritrun.ts'
import { startRun } from '../../../use-cases/bijdrage/run/start-run.ts'
import { Na } from '../../bladzijde.ts'
import { maakRoute } from '../../route.ts'
import { Bijdrageregels, Jaar } from '../bijdrage.schema.ts'
import { toonRegel } from '../bijdrage.toon.ts'
import { toonRun } from './run.toon.ts'
import { nietGestart } from './nietgestart.toon.ts'
import { geenRun, gedeeld, KAN_NU_NIET, RUN, RunPad } from './run.deel.ts'
import { Bijdragerun, Bijdrageruns, Runaanvraag } from './run.schema.ts'

export const bijdrageruns = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/bijdrageruns',
    operationId: 'startBijdragerun',
    samenvatting:
      'Bereken de jaarbijdragen van een jaar, of de ritbijdragen van een maand; hetzelfde jaar of dezelfde maand is dezelfde run',
    body: Runaanvraag,
    antwoorden: {
      200: { beschrijving: 'Deze run was er al.', schema: Bijdragerun },
      201: { beschrijving: 'De run is begonnen. Lees de voortgang met _links.self.', schema: Bijdragerun },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, body }) => {
      const start =
        body.soort === 'ritbijdragen'
          ? await startRitrun(deps, wie, { maand: body.maand, aanvullend: body.aanvullend === true })
          : await startRun(deps, wie, { jaar: body.jaar, aanvullend: body.soort === 'aanvullend' })
      if (!('run' in start)) throw nietGestart(start, body.soort === 'ritbijdragen' ? body.maand : String(body.jaar))
      return { status: start.soort === 'gestart' ? 201 : 200, body: toonRun(start.run) }
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
