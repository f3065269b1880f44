import * as z from 'zod'
import { Bron } from '../kernel/citation.ts'
import { Bijdrage } from './bijdrage.ts'
import { Bewaren } from './bewaren.ts'
import { Tariefperiode } from './tarief.ts'
import { Datum, geheel, RITDOELEN } from './velden.ts'

/** `07:00`; hours above 24 go on after midnight, so `25:00` is one o'clock at night. */
const Klok = z.string().regex(/^([0-2]\d|30):[0-5]\d$/, 'moet een tijd zijn als 07:00; 25:00 is één uur na middernacht')

const DAG_VAN_HET_JAAR = /^((0[1-9]|1[0-2])-(0[1-9]|[12]\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$/

const Afronding = z.enum(['omhoog', 'omlaag', 'dichtstbij'])

/** ISO weekdays, Monday is 1; `feestdag` is any public holiday and `MM-DD` one day of every year. The last goes first. */
const Dag = z.union([
  z.int().min(1).max(7),
  z.literal('feestdag'),
  z.string().regex(DAG_VAN_HET_JAAR, 'moet MM-DD zijn'),
])

const Plaatsnaam = { woonplaats: z.string().min(1), gemeente: z.string().min(1) }

/** A place that may be travelled to although it lies beyond the radius. */
const Puntbestemming = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('plaats'), ...Plaatsnaam, woonplaatscode: z.string().min(1).optional() }),
  z.strictObject({ soort: z.literal('gemeente'), gemeente: z.string().min(1) }),
  /** One building: by its BAG nummeraanduiding where known, else by a word of its name within its town. */
  z.strictObject({
    soort: z.literal('locatie'),
    naam: z.string().min(1),
    trefwoord: z.string().min(1),
    ...Plaatsnaam,
    nummeraanduiding: z.string().min(1).optional(),
  }),
])

const Gebied = z.strictObject({
  /** The limit itself is allowed. */
  straalMeter: geheel(1),
  /**
   * What must not be longer: the straight line (geodesic) from the home to each address, that from the one address to
   * the other, or the ride itself.
   */
  gemeten: z.enum(['straalVanWoning', 'straalVanOpstapadres', 'ritlengte']).default('straalVanWoning'),
  buitenStraal: z.discriminatedUnion('wat', [
    z.strictObject({ wat: z.literal('weigeren'), verwijzing: z.literal('valys').optional() }),
    /** Each tariff then says what a kilometre beyond the radius costs. */
    z.strictObject({ wat: z.literal('hogerTarief') }),
  ]),
  puntbestemmingen: z.array(Puntbestemming),
  persoonlijkePuntbestemmingen: z
    .strictObject({ maximumAantal: geheel(1), vanafMeter: geheel(0), totEnMetMeter: geheel(1), bron: Bron })
    .optional(),
  bron: Bron,
})

const Dagen = z.array(Dag).min(1)

const Bediening = z.strictObject({
  /**
   * Rows that name the day of the year apply; else, on a holiday, those that name `feestdag`; else those that name the
   * weekday; else those without days. Several rows are several blocks of one day. Both limits of a block are allowed.
   */
  tijden: z
    .array(
      z.union([
        z.strictObject({ dagen: Dagen.optional(), van: Klok, totEnMet: Klok }),
        z.strictObject({ dagen: Dagen, gesloten: z.literal(true) }),
      ]),
    )
    .min(1),
  bron: Bron,
})

const Reizigersbudget = z.strictObject({
  meterPerJaar: geheel(1),
  /** In the year a pass begins: all of it, or 1/12 for each month, the month in which it begins included. */
  eersteJaar: z.enum(['heel', 'naarRatoPerMaand']),
  /** Beyond the budget: refuse, or each tariff says what a kilometre costs there. */
  bovenBudget: z.enum(['weigeren', 'hogerTarief']),
  bron: Bron,
})

const Meereizen = z.strictObject({
  /** Children of 0–11: with tariff bands of their own, or counted and priced as fellow travellers. */
  kinderen: z.strictObject({ als: z.enum(['kind', 'medereiziger']), maximum: geheel(0).optional(), bron: Bron }),
  medereizigers: z.strictObject({
    maximum: geheel(0).optional(),
    /** Children with tariff bands of their own count towards the maximum too. */
    kinderenTellenMee: z.boolean().default(false),
    bron: Bron,
  }),
  /** Only where the regulation has a pass with an obliged medical companion. */
  begeleiding: z.strictObject({ maximum: geheel(1), minimumLeeftijd: geheel(0), bron: Bron }).optional(),
})

const Hulpmiddelen = z.strictObject({
  /** To stay seated in a wheelchair the pass must say so. */
  rolstoel: z.strictObject({ bron: Bron }).optional(),
  /** To take a scootmobiel the pass must say so, and the rider must be able to move to a seat. */
  scootmobiel: z.strictObject({ bron: Bron }).optional(),
})

const UitgeslotenRitdoel = z.strictObject({
  ritdoelen: z.array(z.enum(RITDOELEN)).min(1),
  /** Who does arrange this transport; a rider reads it. */
  verantwoordelijk: z.string().min(1),
  bron: Bron,
})

const Boeken = z.strictObject({
  /** Least time between ordering and departure; the limit itself is in time. */
  voorafMinuten: z.strictObject({ heen: geheel(0), retour: geheel(0) }).optional(),
  /** Last day that can be booked, counted from today. */
  horizonDagen: geheel(0).optional(),
  bron: Bron,
})

/** What becomes of a ride that was booked and not driven. */
const Gevolg = z.strictObject({
  /** Whether its metres can be used again. */
  meter: z.enum(['vrijgeven', 'inhouden']),
  ritprijs: z.enum(['vervalt', 'verschuldigd']),
  bron: Bron,
})
export type Gevolg = z.infer<typeof Gevolg>

/** How far from the time that was agreed the taxi may come; the limits themselves are on time (ADR 15). */
const Minuten = geheel(0).max(12 * 60)
const Stiptheid = z.strictObject({ vroegMinuten: Minuten, laatMinuten: Minuten, bron: Bron })

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
export type Puntbestemming = z.infer<typeof Puntbestemming>
