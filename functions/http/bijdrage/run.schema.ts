import * as z from 'zod'
import { Cent, Datum, Utc } from '../velden.schema.ts'
import { Bedragstatus, Runnummer } from './bijdrage.schema.ts'

export const Runaanvraag = z
  .strictObject({
    jaar: z.int().min(2000).max(2100),
    soort: z
      .enum(['jaarlijks', 'aanvullend'])
      .default('jaarlijks')
      .meta({ description: 'Aanvullend: alleen wat er sinds de vastgestelde run veranderd is.' }),
  })
  .meta({ id: 'Runaanvraag', example: { jaar: 2026 } })

const Post = z.strictObject({ aantal: z.int(), bedragCent: Cent })

export const Bijdragerun = z
  .strictObject({
    runnummer: Runnummer,
    jaar: z.int(),
    soort: z.enum(['jaarlijks', 'aanvullend']),
    status: z.enum(['bezig', 'concept', 'vastgesteld']),
    voortgang: z.strictObject({
      procent: z.int().min(0).max(100),
      passen: z.int().meta({ description: 'Zoveel passen zijn bekeken.' }),
    }),
    totalen: z.strictObject({
      regels: z.int(),
      tariefCent: Cent,
      vrijgesteldCent: Cent,
      verlagingCent: Cent,
      eerderCent: Cent,
      bedragCent: Cent,
      inning: z.strictObject({
        incasso: Post,
        factuur: Post,
        terugbetaling: Post,
        verrekening: Post.meta({ description: 'Gaat af van wat nog niet was betaald.' }),
        geen: Post,
      }),
    }),
    statusBedrag: Bedragstatus,
    gestartOp: Utc,
    vastgesteldOp: Utc.optional(),
    incassodatum: Datum.optional(),
    geincasseerdOp: Datum.optional(),
    _links: z.record(z.string(), z.strictObject({ href: z.string() })),
  })
  .meta({ id: 'Bijdragerun', description: 'Alle jaarbijdragen van een jaar, in één keer berekend.' })

export const Bijdrageruns = z.strictObject({ runs: z.array(Bijdragerun) }).meta({ id: 'Bijdrageruns' })
