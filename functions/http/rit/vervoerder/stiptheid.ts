import * as z from 'zod'
import { leesStiptheid } from '../../../use-cases/rit/vervoerder/lees-stiptheid.ts'
import { hoogstens, nietVoorVan } from '../../periode.schema.ts'
import { HttpProblem } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Bron, Datum, DatumRondNu } from '../../velden.schema.ts'

const MEESTE_DAGEN = 31

const Vraag = z
  .strictObject({ van: DatumRondNu, tot: DatumRondNu })
  .refine(...nietVoorVan)
  .refine(...hoogstens(MEESTE_DAGEN, `Vraag ten hoogste ${MEESTE_DAGEN} dagen tegelijk.`))

const Aantal = z.int().min(0)
const Minuten = z.int().meta({ description: 'Hele minuten: negatief is te vroeg, positief is later dan afgesproken.' })

const cijfers = {
  gereden: Aantal.meta({ description: 'Gereden ritten.' }),
  opTijd: Aantal.optional().meta({ description: 'Alleen van dagen waarop de regels een ophaaltijd beloven.' }),
  teVroeg: Aantal.optional(),
  teLaat: Aantal.optional(),
  loosgemeld: Aantal.meta({ description: 'Niemand aan de deur.' }),
  nietGereden: Aantal.meta({ description: 'De vervoerder meldde dat hij niet heeft gereden.' }),
  afwijkingMinuten: z.strictObject({ p50: Minuten, p90: Minuten, p95: Minuten, p99: Minuten }).optional().meta({
    description:
      'Bij p90 hadden ten minste 90 van de 100 ritten deze afwijking of minder. Een deel van een minuut telt als een hele.',
  }),
}
const nietGemeld = Aantal.optional().meta({
  description: 'Ritten waarvan niets is gemeld. Alleen voor de gemeente: niemand weet wiens ritten dit zijn.',
})

const Stiptheid = z
  .strictObject({
    totaal: z.strictObject({ ...cijfers, nietGemeld }),
    perDag: z.array(
      z.strictObject({
        datum: Datum,
        belofte: z.strictObject({ vroegMinuten: Aantal, laatMinuten: Aantal, bron: Bron }).optional(),
        ...cijfers,
        nietGemeld,
      }),
    ),
    perVervoerder: z.array(
      z.strictObject({
        vervoerder: z.string().meta({ description: 'Wie de ritten meldde, zoals het token zegt.' }),
        ...cijfers,
      }),
    ),
  })
  .meta({ id: 'Stiptheid', description: 'Hoe stipt er is gereden, zoals gemeld tot en met zeven dagen na de rit.' })

export const stiptheid = [
  maakRoute({
    method: 'GET',
    path: '/v1/stiptheid',
    operationId: 'leesStiptheid',
    // It keeps the numbers of closed days, so it must write too.
    groep: 'boeken',
    tag: 'Vervoer',
    samenvatting: 'Lees hoeveel ritten op tijd, te vroeg of te laat waren',
    rollen: ['gemeente', 'vervoerder'],
    query: Vraag,
    antwoorden: { 200: { beschrijving: 'De cijfers, in totaal, per dag en per vervoerder.', schema: Stiptheid } },
    handle: async (deps, { wie, query }) => {
      const geteld = await leesStiptheid(deps, wie, query)
      if (geteld.soort === 'nogBezig')
        throw new HttpProblem(503, 'probeer-opnieuw', {
          title: 'Er wordt nog geteld',
          detail:
            'Het tellen is nog niet klaar. Vraag het over een paar seconden nog eens; wat geteld is, blijft bewaard.',
          headers: { 'retry-after': '1' },
        })
      const { totaal, perDag, perVervoerder } = geteld
      return { status: 200, body: { totaal, perDag, perVervoerder } }
    },
  }),
]
