import * as z from 'zod'
import { hoogstens, nietVoorVan } from '../../periode.schema.ts'
import { Cent, Datum, DatumRondNu, Meter, Utc } from '../../velden.schema.ts'
import { Versienummer } from '../regelingen.schema.ts'

export const Simulatienummer = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'Nummer van de simulatie.', example: 'Q7Q2M0X4C9T' })

/** More than this is asked in parts. */
const MEESTE_DAGEN = 3 * 366

export const Simulatiewens = z
  .strictObject({
    versie: Versienummer,
    van: DatumRondNu.meta({ description: 'Eerste dag waarvan de ritten meetellen.', example: '2025-01-01' }),
    tot: DatumRondNu.meta({ description: 'Laatste dag waarvan de ritten meetellen.', example: '2025-12-31' }),
  })
  .refine(...nietVoorVan)
  .refine(...hoogstens(MEESTE_DAGEN, 'Dit is langer dan drie jaar. Kies een kortere periode.'))
  .meta({ id: 'Simulatiewens', example: { versie: '2025-05-27', van: '2025-01-01', tot: '2025-12-31' } })

const Aantal = z.int().min(0)
/** Left out where it is about too few people. */
const Verzwijgbaar = Aantal.optional()

const Naam = z.string().meta({ description: 'Waar dit deel over gaat.' })
const teWeinig = z.boolean().meta({
  description: 'Of dit deel over te weinig mensen gaat om iets van te zeggen. Dan staan er geen getallen.',
})

const Mensendeel = z.strictObject({ naam: Naam, teWeinig, mensen: Verzwijgbaar }).meta({ id: 'Simulatiedeel' })

const Klasse = Mensendeel.extend({
  vanafCent: Cent.optional().meta({ description: 'Het kleinste verschil in deze klasse, zonder plus of min.' }),
  totEnMetCent: Cent.optional().meta({ description: 'Het grootste verschil; weggelaten als er geen grens is.' }),
}).meta({ id: 'Simulatieklasse' })

const Regeldeel = Mensendeel.extend({ ritten: Verzwijgbaar }).meta({ id: 'Simulatieregel' })

const Groepdeel = Mensendeel.extend({
  ritten: Verzwijgbaar,
  metWeigering: Verzwijgbaar.meta({ description: 'Hoeveel van hen een rit niet meer mogen maken.' }),
  slechterAf: Verzwijgbaar.meta({
    description: 'Hoeveel van hen meer betalen voor dezelfde ritten, of een rit niet meer mogen maken.',
  }),
  wasCent: Cent.optional(),
  wordtCent: Cent.optional(),
}).meta({ id: 'Simulatiegroep' })

const Uitkomst = z
  .strictObject({
    mensen: Aantal.meta({ description: 'Mensen met een pas die in de periode gereisd hebben.' }),
    ritten: z.strictObject({
      totaal: Aantal,
      geweigerd: Verzwijgbaar.meta({ description: 'Ritten die niet meer zouden mogen.' }),
      voorgelegd: Verzwijgbaar.meta({ description: 'Ritten die eerst aan iemand voorgelegd zouden worden.' }),
    }),
    reizigers: z
      .strictObject({
        wasCent: Cent.meta({ description: 'Wat reizigers voor alle ritten betaalden.' }),
        wasBlijvendCent: Cent.meta({ description: 'Wat zij betaalden voor de ritten die zouden blijven.' }),
        wordtCent: Cent.meta({ description: 'Wat zij voor die ritten zouden betalen.' }),
      })
      .meta({ description: 'Alleen de bijdrage voor ritten, niet de bijdrage voor een jaar.' }),
    gemeente: z
      .strictObject({ wasCent: Cent, wordtCent: Cent })
      .optional()
      .meta({ description: 'Wat de gemeente van de ritbijdragen ontvangt; weggelaten als de regels dat niet zeggen.' }),
    afstand: z.strictObject({ wasMeter: Meter, wordtMeter: Meter }),
    metWeigering: Verzwijgbaar.meta({ description: 'Mensen met een rit die niet meer zou mogen.' }),
    standen: z.array(Mensendeel).meta({ description: 'Hoeveel mensen minder, meer of even veel betalen.' }),
    verdeling: z.array(Klasse).meta({ description: 'Hoeveel mensen hoeveel meer (+) of minder (-) betalen.' }),
    regels: z.array(Regeldeel).meta({ description: 'Welke regel ritten zou weigeren, en bij hoeveel mensen.' }),
    budgetOp: z.array(Mensendeel).meta({ description: 'Hoeveel mensen in welke maand door hun budget heen zijn.' }),
    leeftijdsbanden: z.array(Groepdeel),
    vervoertypen: z.array(Groepdeel),
    woonplaatsen: z.array(Groepdeel),
  })
  .meta({ id: 'Simulatieuitkomst', description: 'Over minder dan tien mensen wordt niets gezegd.' })

export const Simulatiekop = z
  .strictObject({
    simulatienummer: Simulatienummer,
    versie: Versienummer,
    van: Datum,
    tot: Datum,
    status: z.enum(['bezig', 'klaar']),
    voortgang: z.number().min(0).max(1).meta({ description: 'Hoe ver de simulatie is, van 0 tot 1.' }),
    gestart: z.strictObject({ op: Utc, wie: z.string() }),
    _links: z.strictObject({ self: z.strictObject({ href: z.string() }) }),
  })
  .meta({ id: 'Simulatiekop' })

export const Simulaties = z.strictObject({ simulaties: z.array(Simulatiekop) }).meta({ id: 'Simulaties' })

export const Simulatie = Simulatiekop.extend({
  teWeinigMensen: z.boolean().optional().meta({ description: 'Of er te weinig mensen zijn om iets te zeggen.' }),
  uitkomst: Uitkomst.optional().meta({ description: 'Er is een uitkomst als de simulatie klaar is.' }),
}).meta({ id: 'Simulatie', description: 'Wat regels gedaan zouden hebben met de ritten van een periode.' })
