import * as z from 'zod'
import { BEDRAGSTATUSSEN, INNERS } from '../../../../domain/beleid/index.ts'
import { Cent, Datum, Maand, Meter, Pasnummer } from '../../velden.schema.ts'
import { Budgettelling } from '../reizigersbudget.schema.ts'

export const MaandPad = z.strictObject({ pasnummer: Pasnummer, maand: Maand })

const Aantal = z.int().min(0)

export const Ritbijdragen = z.strictObject({
  voor: z.enum(INNERS).optional().meta({
    description: 'Wie dit ontvangt: de vervoerder in de auto, of de gemeente. Ontbreekt als de tekst dat niet zegt.',
  }),
  ritten: Aantal.meta({ description: 'Hoeveel ritten iets kostten.' }),
  bedragCent: Cent,
  status: z.enum(BEDRAGSTATUSSEN),
})

export const Maandoverzicht = z
  .strictObject({
    pasnummer: Pasnummer,
    maand: Maand,
    voorlopig: z.boolean().meta({
      description: 'Of dit nog kan veranderen: de maand is nog niet om, of een rit is nog niet gemeld.',
    }),
    ritten: z.strictObject({
      gereden: Aantal,
      geannuleerd: Aantal,
      teLaatGeannuleerd: Aantal.meta({ description: 'Hoeveel van de geannuleerde ritten te laat waren.' }),
      loosgemeld: Aantal.meta({ description: 'Ritten waarbij niemand aan de deur was.' }),
      nietGereden: Aantal.meta({ description: 'Ritten die de vervoerder niet reed.' }),
      geboekt: Aantal.meta({ description: 'Ritten die nog komen, of nog niet zijn gemeld.' }),
    }),
    geredenMeter: Meter,
    ingehoudenMeter: Meter.meta({ description: 'Niet gereden, maar telt wel mee volgens de regels.' }),
    reizigersbudget: z
      .strictObject({
        peildatum: Datum.meta({ description: 'De laatste dag van de maand waarop er een pas was.' }),
        limietMeter: Meter.nullable().meta({ description: 'Leeg als er geen grens is.' }),
        beginstandMeter: Meter.meta({
          description: 'Eerder in dit jaar al gereisd: in een andere gemeente of een ander systeem.',
        }),
        gebruiktMeter: Meter.meta({ description: 'Van ritten in dit jaar tot en met die dag.' }),
        resterendMeter: Meter.nullable(),
      })
      .meta({ description: 'Het reizigersbudget van het jaar, zoals het was aan het einde van de maand.' }),
    budgetten: z
      .array(Budgettelling)
      .optional()
      .meta({ description: 'Hoe de budgetten van de gemeente er die dag voor stonden, als zij er heeft.' }),
    ritbijdragen: z.array(Ritbijdragen).meta({
      description: 'Wat de ritten van deze maand kostten, per ontvanger. Een rit die nog komt, staat er niet bij.',
    }),
    jaarbijdrageCent: Cent.optional().meta({
      description:
        'Wat in deze maand aan de gemeente is betaald voor de bijdrage per jaar, min wat terugkwam. Ontbreekt als daar nooit om is gevraagd.',
    }),
    ritbijdragenAanGemeente: z
      .strictObject({
        gevraagdCent: Cent.optional().meta({
          description: 'Wat de gemeente voor de ritten van deze maand vroeg. Ontbreekt zolang zij dat niet deed.',
        }),
        betaaldCent: Cent.meta({
          description:
            'Wat in deze maand aan de gemeente is betaald voor ritten van welke maand ook, min wat terugkwam.',
        }),
      })
      .optional()
      .meta({ description: 'Alleen waar de gemeente de ritbijdragen int, en daar ooit iets voor vroeg.' }),
    _links: z.strictObject({ brief: z.strictObject({ href: z.string() }) }),
  })
  .meta({ id: 'Maandoverzicht', description: 'Wat een maand was voor één persoon, met alle passen die deze heeft.' })
