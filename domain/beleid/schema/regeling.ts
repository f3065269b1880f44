import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Bediening } from './bediening.ts'
import { Bewaren } from './bewaren.ts'
import { Bijdrage } from './bijdrage.ts'
import { Boeken, Gevolg, Stiptheid, UitgeslotenRitdoel } from './boeken.ts'
import { Gebied } from './gebied.ts'
import { Hulpmiddelen, Meereizen } from './reizigers.ts'
import { Tariefperiode } from './tarief.ts'
import { Datum, geheel } from './velden.ts'

const Afronding = z.enum(['omhoog', 'omlaag', 'dichtstbij'])

const Reizigersbudget = z.strictObject({
  meterPerJaar: geheel(1),
  /** In the year a pass begins: all of it, or 1/12 for each month, the month in which it begins included. */
  eersteJaar: z.enum(['heel', 'naarRatoPerMaand']),
  /** Beyond the budget: refuse, or each tariff says what a kilometre costs there. */
  bovenBudget: z.enum(['weigeren', 'hogerTarief']),
  bron: Bron,
})

/** Every field of a regeling by itself; what they must be together is in `samenhang.ts`. */
export const Regelingvelden = z.strictObject({
  /** The tenant, as in the token: lower case with dashes. */
  gemeente: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'moet uit kleine letters en streepjes bestaan'),
  naam: z.string().min(1),
  geldigVanaf: Datum,
  geldigTotEnMet: Datum.optional(),
  /** When somebody last compared this value with the published text. */
  gecontroleerdOp: Datum,
  bron: Bron,
  pas: z.strictObject({ maximaleGeldigheidJaar: geheel(1), bron: Bron }).optional(),
  gebied: Gebied.optional(),
  bediening: Bediening.optional(),
  reizigersbudget: Reizigersbudget.optional(),
  meereizen: Meereizen,
  hulpmiddelen: Hulpmiddelen.optional(),
  /** Assistance and guide dogs always come along; this is about other animals. */
  dieren: z
    .strictObject({ huisdieren: z.enum(['inTasOfKooi', 'nooit']).default('inTasOfKooi'), bron: Bron })
    .optional(),
  bagage: z.strictObject({ stuksPashouder: geheel(0), stuksPerBegeleider: geheel(0), bron: Bron }).optional(),
  uitgeslotenRitdoelen: z.array(UitgeslotenRitdoel).optional(),
  boeken: Boeken.optional(),
  /** Up to so many minutes before departure cancelling has no consequences; the limit itself is in time. */
  annuleren: z.strictObject({ kosteloosTotMinuten: geheel(0), teLaat: Gevolg }).optional(),
  /** Nobody was at the door. */
  loosmelding: Gevolg.optional(),
  stiptheid: Stiptheid.optional(),
  /** How the metres of a ride become paid metres. */
  betaaldeAfstand: z.discriminatedUnion('per', [
    z.strictObject({ per: z.literal('meter'), bron: Bron }),
    z.strictObject({ per: z.literal('kilometer'), afronding: Afronding, bron: Bron }),
    /** Another unit, such as a zone of some kilometres; the tariff stays one per kilometre. */
    z.strictObject({ per: z.literal('eenheid'), meter: geheel(1), afronding: Afronding, bron: Bron }),
  ]),
  /** A traveller's amount is rounded once, half up, to a multiple of this. */
  geldafronding: z.strictObject({ opCent: z.literal([1, 5, 10]), bron: Bron }),
  tarieven: z.array(Tariefperiode),
  bijdrage: Bijdrage.optional(),
  bewaren: Bewaren.optional(),
  /** Where the municipality's register of processing activities is (AVG art. 30); the id of an activity is put behind it. */
  verwerkingenregister: z.url().optional(),
})

export type Regeling = z.infer<typeof Regelingvelden>
