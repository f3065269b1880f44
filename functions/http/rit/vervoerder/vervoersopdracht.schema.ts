import * as z from 'zod'
import { VERVOERTYPEN } from '../../../../domain/pas/index.ts'
import { RITSTATUSSEN } from '../../../../domain/rit/index.ts'
import { Bagage, Dier, Hulpmiddel, REIZIGERS, RICHTINGEN } from '../../../../domain/kernel/reis.ts'
import { Cent, Locatie, Pasnummer, Ritnummer, Utc } from '../../velden.schema.ts'
import { Opdrachtvoortgang } from './voortgang.schema.ts'
import { Prijspost, Tariefstatus } from '../rit.schema.ts'

const Reiziger = z
  .strictObject({
    soort: z.enum(REIZIGERS),
    plaats: z.enum(['stoel', 'rolstoel']).meta({ description: 'Waarop deze reiziger zit.' }),
    leeftijd: z.int().optional().meta({ description: 'Alleen van een kind: voor het kinderzitje.' }),
  })
  .meta({ id: 'Reiziger' })

const Plaatsen = z
  .strictObject({
    stoelen: z.int().min(0),
    rolstoelplaatsen: z.int().min(0),
    scootmobielplaatsen: z.int().min(0),
  })
  .meta({ id: 'Plaatsen', description: 'Waarvoor plaats moet zijn in het voertuig.' })

export const Vervoersopdracht = z
  .strictObject({
    ritnummer: Ritnummer,
    status: z.enum(RITSTATUSSEN),
    richting: z.enum(RICHTINGEN),
    vertrek: Utc,
    verwachteAankomst: Utc,
    van: Locatie,
    naar: Locatie,
    vervoertype: z.enum(VERVOERTYPEN),
    reizigers: z.array(Reiziger),
    plaatsen: Plaatsen,
    hulpmiddelen: z.array(Hulpmiddel),
    dieren: z.array(Dier),
    bagage: Bagage,
    kenmerken: z.array(z.string()).meta({ description: 'CROW-codes van de pas, ongewijzigd.', example: ['HR-07'] }),
    opdracht: z.array(z.string()).meta({ description: 'Dit alles kort, zoals bij de rit.', example: ['rollator'] }),
    telefoon: z.string().optional().meta({ description: 'Van de pashouder, zolang de rit nog gereden moet worden.' }),
    teInnenCent: Cent.optional().meta({ description: 'Alleen als de vervoerder de ritbijdrage int.', example: 271 }),
    posten: z.array(Prijspost).optional().meta({ description: 'Wat elke reiziger betaalt.' }),
    tariefstatus: Tariefstatus.optional(),
    voortgang: Opdrachtvoortgang.optional(),
    vervoerder: z.strictObject({ vervoerdersnummer: z.string(), naam: z.string() }).optional().meta({
      description:
        'Van wie deze rit is; leeg zolang de gemeente niet zegt wie er rijdt, of als niemand deze rit rijdt.',
    }),
    pashouder: z
      .strictObject({ pasnummer: Pasnummer, naam: z.string(), telefoon: z.string().optional() })
      .optional()
      .meta({
        description: 'Van wie deze rit is. Alleen voor de centrale: een vervoerder heeft genoeg aan adres en telefoon.',
      }),
    wijziging: z
      .strictObject({ op: Utc, versie: z.int().min(1) })
      .meta({ description: 'De laatste wijziging. Van twee antwoorden over een rit geldt de hoogste versie.' }),
  })
  .meta({ id: 'Vervoersopdracht', description: 'Wat een vervoerder van een rit moet weten.' })

export const Vervoersopdrachtenlijst = z
  .strictObject({
    vervoersopdrachten: z.array(Vervoersopdracht),
    gewijzigdTot: Utc.optional().meta({
      description:
        'Bij gewijzigdSinds en open: vraag de volgende keer vanaf dit moment, als u alle bladzijden hebt. Wat u dan dubbel hoort, herkent u aan ritnummer en versie.',
    }),
    indeling: z.int().min(0).meta({
      description:
        'Wordt hoger als de gemeente verandert wie welke ritten rijdt. Is hij anders dan u kent, vraag dan opnieuw alle open ritten: wat er niet meer bij staat, is niet meer van u.',
    }),
    _links: z.strictObject({ next: z.strictObject({ href: z.string() }).optional() }),
  })
  .meta({
    id: 'Vervoersopdrachtenlijst',
    description: 'Een bladzijde tegelijk. Een bladzijde kan leeg zijn: er is meer zolang er een next is.',
  })
