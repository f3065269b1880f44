import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Bediening } from './bediening.ts'
import { Bewaren } from './bewaren.ts'
import { Bijdrage } from './bijdrage.ts'
import { Budget, Reizigersbudget } from './budget.ts'
import { Boeken, Gevolg, Stiptheid, UitgeslotenRitdoel } from './boeken.ts'
import { Gebied, Gebiedsdeel, PersoonlijkePuntbestemmingen } from './gebied.ts'
import { Hulpmiddelen, Meereizen } from './reizigers.ts'
import { Tariefperiode } from './tarief.ts'
import { Datum, geheel } from './velden.ts'
import { Voorbeeld } from './voorbeeld.ts'
import { Zones } from './zones.ts'

const Afronding = z
  .enum(['omhoog', 'omlaag', 'dichtstbij'])
  .describe('Naar boven, naar beneden, of naar de dichtstbijzijnde.')

/** Every field of a regeling by itself; what they must be together is in `samenhang/`. */
export const Regelingvelden = z.strictObject({
  /** The tenant, as in the token. */
  gemeente: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, 'moet uit kleine letters en streepjes bestaan')
    .describe('De korte naam van de gemeente, in kleine letters met streepjes, zoals in de inlog.'),
  naam: z.string().min(1).describe('De naam van de gemeente of de regio, zoals mensen die lezen.'),
  geldigVanaf: Datum.describe('De eerste dag waarop deze regeling geldt.'),
  geldigTotEnMet: Datum.optional().describe('De laatste dag. Weggelaten: tot er een nieuwe regeling is.'),
  gecontroleerdOp: Datum.describe('Wanneer iemand dit voor het laatst met de gepubliceerde tekst heeft vergeleken.'),
  bron: Bron,
  overgangsrecht: z
    .strictObject({
      aanvragen: z
        .literal('vanafInwerkingtreding')
        .describe('De regels gelden alleen voor een pas die vanaf de eerste dag van de regeling is aangevraagd.'),
      bron: Bron,
    })
    .optional()
    .describe('Voor welke aanvragen deze regeling geldt. Weggelaten: daar zegt de regeling niets over.'),
  afwijken: z
    .strictObject({ bron: Bron })
    .optional()
    .describe(
      'Waar staat dat de gemeente van deze regels mag afwijken, zoals een hardheidsclausule. Weggelaten: dat mag niet.',
    ),
  pas: z
    .strictObject({
      maximaleGeldigheidJaar: geheel(1).describe('Hoeveel jaar een pas ten hoogste geldig is.'),
      bron: Bron,
    })
    .optional()
    .describe('De pas. Laat elk deel weg waarover uw regeling niets zegt: dan is daar geen regel voor.'),
  gebied: Gebied.optional().describe('Tot hoe ver de taxi rijdt, als dat met één grens te zeggen is.'),
  gebieden: z
    .array(Gebiedsdeel)
    .min(1)
    .optional()
    .describe(
      'Gebieden, in volgorde, als één grens niet genoeg is. Het eerste waar een rit in valt, telt; het laatste geldt overal. Wie dit invult, laat gebied weg.',
    ),
  persoonlijkePuntbestemmingen: PersoonlijkePuntbestemmingen.optional(),
  zones: Zones.optional().describe('De zonekaart, als de regeling met zones rekent.'),
  bediening: Bediening.optional().describe('Wanneer de taxi rijdt.'),
  reizigersbudget: Reizigersbudget.optional().describe('Hoeveel kilometer iemand in een jaar kan reizen.'),
  budgetten: z
    .array(Budget)
    .min(1)
    .optional()
    .describe(
      'Budgetten, als kilometers per jaar niet genoeg zegt: zones, ritten of euro, per kwartaal, maand of week, of anders voor een groep. Wie dit invult, laat reizigersbudget weg.',
    ),
  meereizen: Meereizen.describe('Wie er mee mag.'),
  hulpmiddelen: Hulpmiddelen.optional().describe('Wat er op de pas moet staan om een hulpmiddel mee te nemen.'),
  dieren: z
    .strictObject({
      huisdieren: z
        .enum(['inTasOfKooi', 'nooit'])
        .default('inTasOfKooi')
        .describe('Of een huisdier mee mag in een tas of kooi, of nooit.'),
      bron: Bron,
    })
    .optional()
    .describe('Huisdieren. Hulphonden en blindengeleidehonden mogen altijd mee.'),
  bagage: z
    .strictObject({
      stuksPashouder: geheel(0).describe('Hoeveel stuks bagage de pashouder meeneemt.'),
      stuksPerBegeleider: geheel(0).describe('Hoeveel stuks een medisch begeleider meeneemt.'),
      bron: Bron,
    })
    .optional()
    .describe('Bagage.'),
  uitgeslotenRitdoelen: z
    .array(UitgeslotenRitdoel)
    .optional()
    .describe('Ritten die bij een andere regeling horen, zoals naar school.'),
  boeken: Boeken.optional().describe('Hoe lang van tevoren iemand boekt.'),
  annuleren: z
    .strictObject({
      kosteloosTotMinuten: geheel(0).describe(
        'Tot hoeveel minuten voor vertrek annuleren geen gevolgen heeft. Precies zoveel is op tijd.',
      ),
      teLaat: Gevolg.describe('Wat er gebeurt als iemand later annuleert.'),
    })
    .optional()
    .describe('Annuleren.'),
  loosmelding: Gevolg.optional().describe('Wat er gebeurt als de reiziger er niet is.'),
  stiptheid: Stiptheid.optional().describe(
    'Hoe ver van de afgesproken tijd de taxi mag komen. Op de grens is op tijd.',
  ),
  betaaldeAfstand: z
    .discriminatedUnion('per', [
      z.strictObject({ per: z.literal('meter').describe('Elke meter telt.'), bron: Bron }).describe('Elke meter telt.'),
      z
        .strictObject({ per: z.literal('kilometer').describe('Hele kilometers.'), afronding: Afronding, bron: Bron })
        .describe('Hele kilometers.'),
      z
        .strictObject({
          per: z
            .literal('eenheid')
            .describe('Een andere eenheid, zoals een zone van een aantal kilometers. Het tarief blijft per kilometer.'),
          meter: geheel(1).describe('Hoe lang een eenheid is.'),
          afronding: Afronding,
          bron: Bron,
        })
        .describe('Een andere eenheid, zoals een zone van een aantal kilometers. Het tarief blijft per kilometer.'),
    ])
    .describe('Hoe de lengte van een rit telt voor de prijs.'),
  geldafronding: z
    .strictObject({
      opCent: z
        .literal([1, 5, 10])
        .describe('Op welk veelvoud het bedrag van een reiziger wordt afgerond; een half naar boven.'),
      bron: Bron,
    })
    .describe('Hoe een bedrag wordt afgerond. Dat gebeurt één keer, aan het eind.'),
  tarieven: z
    .array(Tariefperiode)
    .min(1)
    .describe('Wat een rit kost, per periode. Een periode zonder laatste dag loopt tot de volgende begint.'),
  voorbeelden: z
    .array(Voorbeeld)
    .optional()
    .describe('Ritten waarvan de prijs gepubliceerd is. Opstap rekent ze na: dan weet u dat de regels kloppen.'),
  bijdrage: Bijdrage.optional().describe('De eigen bijdrage: volgens welke regels, en wie die ontvangt.'),
  nietToegepast: z
    .array(
      z.strictObject({
        vraagt: z.string().min(1).describe('Wat de zin van de regeling vraagt, in gewone woorden.'),
        inPlaatsDaarvan: z.string().min(1).describe('Wat er in plaats daarvan gebeurt. De reiziger leest dit.'),
        bron: Bron,
      }),
    )
    .optional()
    .describe('Zinnen van de regeling die Opstap niet toepast, en wat er dan gebeurt.'),
  bewaren: Bewaren.optional().describe('Hoe lang gegevens bewaard blijven.'),
  verwerkingenregister: z
    .url()
    .optional()
    .describe(
      'Waar het register van verwerkingen van de gemeente staat (AVG artikel 30). Het kenmerk van een verwerking komt erachter.',
    ),
})

export type Regeling = z.infer<typeof Regelingvelden>
