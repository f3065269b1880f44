import * as z from 'zod'
import { BUDGETPERIODEN } from '../../../domain/beleid/index.ts'
import { BUDGETGRENZEN, GEBRUIKSSOORTEN } from '../../../domain/persoon/index.ts'
import { Rit } from '../rit/rit.schema.ts'
import { Bron, Datum, Meter, Utc } from '../velden.schema.ts'

const Prognose = z
  .strictObject({
    meterPerWeek: Meter,
    genoeg: z.boolean(),
    totEnMetWeek: z.string().optional().meta({ description: 'Kalenderweek waarin het op is.', example: '2026-W37' }),
    opOp: Datum.optional(),
    tekst: z.string(),
  })
  .meta({
    id: 'Prognose',
    description:
      'Of er genoeg is, als iemand blijft reizen zoals in de laatste twaalf weken. Alleen in het lopende jaar.',
  })

export const Budgettelling = z
  .strictObject({
    naam: z.string(),
    per: z.enum(BUDGETPERIODEN),
    periode: z.string().meta({ description: 'Het jaar, het kwartaal, de maand of de week.', example: '2026-K1' }),
    telt: z.enum(GEBRUIKSSOORTEN).meta({ description: 'Wat het budget telt; de getallen hieronder zijn daarvan.' }),
    limiet: z.int(),
    gebruikt: z.int(),
    resterend: z.int(),
    tekst: z.string(),
    bron: Bron,
  })
  .meta({ id: 'Budgetstand', description: 'Wat er van een budget gebruikt en over is.' })

export const Reizigersbudgetoverzicht = z
  .strictObject({
    jaar: z.int(),
    peildatum: Datum.meta({ description: 'De dag waarvoor dit antwoord geldt.' }),
    limietMeter: Meter.nullable().meta({ description: 'Leeg als er geen grens is.' }),
    beginstandMeter: Meter.meta({
      description: 'Eerder in dit jaar al gereisd: in een andere gemeente of een ander systeem.',
    }),
    limietReden: z
      .strictObject({ soort: z.string(), tekst: z.string(), bron: Bron.optional() })
      .meta({ description: 'Waarom de grens zo hoog is.' }),
    budgetten: z
      .array(Budgettelling)
      .optional()
      .meta({ description: 'Hoe de budgetten van de gemeente er die dag voor staan, als zij er heeft.' }),
    geboektMeter: Meter,
    geredenMeter: Meter,
    ingehoudenMeter: Meter.meta({ description: 'Niet gereden, maar telt wel mee volgens de regels.' }),
    vrijgegevenMeter: Meter.meta({ description: 'Van ritten die niet doorgingen; telt niet mee.' }),
    resterendMeter: Meter.nullable(),
    teLaatGeannuleerd: z.int().meta({ description: 'Aantal ritten dat te laat is geannuleerd.' }),
    loosgemeld: z.int().meta({ description: 'Aantal ritten waarbij niemand aan de deur was.' }),
    bereikt: z.array(z.strictObject({ percentage: z.literal(BUDGETGRENZEN), op: Utc })),
    prognose: Prognose.optional(),
    ritten: z.array(Rit),
  })
  .meta({ id: 'Reizigersbudget', description: 'Hoeveel meter iemand in een jaar mag reizen, en wat er over is.' })
