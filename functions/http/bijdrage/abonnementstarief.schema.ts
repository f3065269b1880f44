import * as z from 'zod'
import { VOORZIENINGEN, VORMEN, REGIMES } from '../../../domain/bijdrage/index.ts'
import { Bron, Cent } from '../velden.schema.ts'
import { EenRegel } from '../tekst.schema.ts'

const voorMeesten = (wat: string) => z.boolean().meta({ description: `Voor de meeste cliënten: ${wat}` })

const Duurzaamheid = z
  .strictObject({
    persoonlijkMetArbeidAlsGrootsteKosten: voorMeesten(
      'persoonlijke hulp, met arbeid als verreweg de grootste kosten.',
    ),
    continuiteitVanDeBand: voorMeesten('een vaste band met de hulpverlener is belangrijk.'),
    langdurigGebruik: voorMeesten('zij gebruiken de voorziening lang.'),
  })
  .meta({
    description: 'De drie voorwaarden voor een duurzame hulpverleningsrelatie. Nodig bij een algemene voorziening.',
  })

export const Regimevraag = z
  .strictObject({
    bijdrageGevraagd: z.boolean().meta({ description: 'Wil de gemeente een bijdrage vragen?' }),
    vorm: z.enum(VORMEN).default('algemeen'),
    soort: z.enum(VOORZIENINGEN).default('overig'),
    duurzaamheid: Duurzaamheid.optional(),
    uitzonderingInVerordening: EenRegel(200)
      .optional()
      .meta({ description: 'Het artikel van de verordening dat vervoer uitzondert. Laat het weg als dat er niet is.' }),
    vrijwilligAangewezen: z
      .boolean()
      .default(false)
      .meta({ description: 'De gemeente kiest zelf voor het abonnementstarief, ook als dat niet hoeft.' }),
    jaar: z.int().min(2015).max(2100).optional().meta({ description: 'Voor het bedrag; zonder jaar dit jaar.' }),
  })
  .refine(
    (vraag) =>
      !vraag?.bijdrageGevraagd ||
      vraag.vorm !== 'algemeen' ||
      vraag.soort === 'beschermdWonen' ||
      vraag.soort === 'opvang' ||
      vraag.duurzaamheid !== undefined,
    {
      path: ['duurzaamheid'],
      error: 'Geef bij een algemene voorziening aan of de drie voorwaarden gelden.',
      when: () => true,
    },
  )
  .meta({
    id: 'Regimevraag',
    example: {
      bijdrageGevraagd: true,
      vorm: 'maatwerk',
      soort: 'vervoer',
      uitzonderingInVerordening: 'artikel 6.1, lid 5',
    },
  })

export const Regimebesluit = z
  .strictObject({
    uitkomst: z.enum(REGIMES),
    toelichting: z.string(),
    stappen: z.array(
      z.strictObject({
        stap: z.int().min(1).max(4),
        vraag: z.string(),
        antwoord: z.enum(['ja', 'nee']),
        toelichting: z.string(),
        bron: Bron,
      }),
    ),
    verordening: z
      .array(z.strictObject({ tekst: z.string(), bron: Bron }))
      .meta({ description: 'Wat er in de verordening moet staan.' }),
    abonnementstarief: z
      .strictObject({ jaar: z.int(), bedragCent: Cent, per: z.enum(['vierWeken', 'maand']) })
      .optional()
      .meta({ description: 'Het hoogste bedrag in dat jaar. Weg als wij het niet kennen.' }),
    landelijk: z
      .strictObject({
        jaar: z.int(),
        bekend: z.boolean().meta({ description: 'Of wij weten welke wet dat jaar geldt.' }),
        tekst: z.string(),
        bron: Bron,
        teDoen: z.array(z.string()).meta({ description: 'Wat de gemeente dan moet opzoeken of besluiten.' }),
      })
      .meta({ description: 'De landelijke regels van dat jaar, zover wij die kennen.' }),
  })
  .meta({ id: 'Regimebesluit', description: 'Onder welke regels een bijdrage valt, met de stappen daarheen.' })
