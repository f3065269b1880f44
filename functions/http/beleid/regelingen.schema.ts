import * as z from 'zod'
import { Reden } from '../rit/rit.schema.ts'
import { Cent, Datum, Links, Pasnummer, Ritnummer, Utc } from '../velden.schema.ts'
import { EenRegel, VrijeTekst } from '../tekst.schema.ts'

const BRON = { artikel: 'artikel 1 (verzonnen)' }
/** The smallest regeling that there can be, invented. */
export const VOORBEELD = {
  gemeente: 'harlingen',
  naam: 'Harlingen',
  geldigVanaf: '2031-01-01',
  gecontroleerdOp: '2030-12-01',
  bron: { regeling: 'Voorbeeld van een regeling (verzonnen)', artikel: 'geheel' },
  meereizen: { kinderen: { als: 'medereiziger', bron: BRON }, medereizigers: { maximum: 1, bron: BRON } },
  betaaldeAfstand: { per: 'meter', bron: BRON },
  geldafronding: { opEuro: 0.01, bron: BRON },
  tarieven: [
    {
      geldigVanaf: '2031-01-01',
      status: 'voorbeeld',
      bron: BRON,
      pashouder: [{ vanafLeeftijd: 0, prijs: { soort: 'tarief', opstapEuro: '1,01', euroPerKm: '0,17' } }],
      medereizigers: [{ soort: 'gratis' }],
      medischBegeleider: { soort: 'gratis' },
    },
  ],
  voorbeelden: [{ omschrijving: '10 kilometer alleen', afstandKm: 10, verwachtEuro: '2,71', bron: BRON }],
  bijdrage: { bron: BRON },
}

export const Document = z.record(z.string(), z.unknown()).meta({
  id: 'Regelingdocument',
  description:
    'Een regeling zoals mensen die schrijven: bedragen in euro, afstanden in kilometers. Zie /v1/regeling-schema.',
  example: VOORBEELD,
})

/** A document, or text of one. */
export const Tekst = z
  .string()
  .min(1)
  .max(60_000)
  .meta({ description: 'De regeling als tekst, in JSON of YAML, in plaats van `regeling`.' })

export const Versienummer = z.string().min(1).max(40).meta({
  description: 'Nummer van de versie; een regeling die met Opstap meekomt, heeft haar eerste dag.',
  example: 'V7Q2M0X4C9T',
})

const Correctiereden = VrijeTekst(2000).meta({
  description:
    'Waarom deze versie een eerdere verbetert. Nodig als zij in het verleden begint, of op de eerste dag van een andere versie.',
})

/** `regeling` or `tekst`. */
const EEN_VAN_TWEE = 'Stuur de regeling als `regeling` of als `tekst`, een van de twee.'
const eenVanTwee = ({ regeling, tekst }: { regeling?: unknown; tekst?: unknown }): boolean =>
  (regeling === undefined) !== (tekst === undefined)

const inhoud = { regeling: Document.optional(), tekst: Tekst.optional() }

export const Conceptwens = z
  .strictObject({ ...inhoud, reden: Correctiereden.optional() })
  .refine(eenVanTwee, EEN_VAN_TWEE)
  .meta({
    id: 'Conceptwens',
    example: { regeling: VOORBEELD },
  })

export const Conceptwijziging = z
  .strictObject({
    ...inhoud,
    reden: Correctiereden.optional(),
    bewerking: z.int().min(1).meta({
      description: 'Zoals u het concept hebt gelezen. Heeft een ander het intussen gewijzigd, dan verandert er niets.',
    }),
  })
  .refine(eenVanTwee, EEN_VAN_TWEE)
  .meta({ id: 'Conceptwijziging', example: { regeling: VOORBEELD, bewerking: 1 } })

export const Vaststelling = z
  .strictObject({
    besluit: EenRegel(500).meta({
      description: 'Hoe het besluit heet.',
      example: 'Besluit van het college van 9 december 2026',
    }),
    datum: Datum.meta({ description: 'Wanneer het besluit genomen is.', example: '2026-12-09' }),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'Dit is geen webadres. Schrijf het als https://www.voorbeeld.nl/besluit.')
      .max(2000)
      .optional()
      .meta({ description: 'Waar het besluit is gepubliceerd.' }),
    bevestigd: z
      .array(EenRegel(500))
      .max(500)
      .optional()
      .meta({ description: 'De plaatsen van waarschuwingen die zo bedoeld zijn.' }),
    reden: Correctiereden.optional(),
  })
  .meta({
    id: 'Vaststelwens',
    example: { besluit: 'Besluit van het college van 9 december 2026', datum: '2026-12-09' },
  })

export const Melding = z
  .strictObject({
    pad: z.string().meta({
      description: 'De plaats in de regeling, met punten tussen de niveaus.',
      example: 'tarieven.0.geldigVanaf',
    }),
    detail: z.string().meta({ description: 'Wat er aan de hand is, in gewone taal.' }),
  })
  .meta({ id: 'Regelingmelding' })

const Daad = z.strictObject({
  op: Utc,
  wie: z.string().meta({ description: 'Kenmerk van wie het deed, uit het token.' }),
})

export const Versiekop = z.strictObject({
  versie: Versienummer,
  status: z.enum(['concept', 'vastgesteld']),
  werking: z
    .enum(['nu', 'later', 'voorbij'])
    .optional()
    .meta({ description: 'Of een vastgestelde versie vandaag geldt, later, of niet meer.' }),
  naam: z.string(),
  geldigVanaf: Datum,
  geldigTotEnMet: Datum.optional(),
  herkomst: z
    .enum(['meegeleverd', 'gemeente'])
    .meta({ description: 'Of de versie met Opstap meekomt, of van de gemeente zelf is.' }),
  geschreven: Daad.optional(),
  reden: z.string().optional(),
  vaststelling: z
    .strictObject({
      ...Daad.shape,
      besluit: z.string(),
      datum: Datum,
      url: z.string().optional(),
      bevestigd: z.array(z.string()),
    })
    .optional(),
})

export const Versielijst = z
  .strictObject({ regelingen: z.array(Versiekop.meta({ id: 'Regelingkop' })) })
  .meta({ id: 'Regelinglijst', description: 'Alle versies en concepten, die het laatst begint eerst.' })

export const Versie = Versiekop.extend({
  regeling: Document,
  bewerking: z.int().optional().meta({ description: 'Hoort bij een wijziging van een concept.' }),
}).meta({ id: 'Regelingversie', description: 'Een versie van de regels van uw gemeente.' })

export const AndereRit = z
  .strictObject({
    ritnummer: Ritnummer,
    pasnummer: Pasnummer,
    vertrek: Utc,
    wasCent: Cent.meta({ description: 'De prijs waarvoor de rit geboekt is.' }),
    wordtCent: Cent.optional().meta({
      description: 'De prijs met de nieuwe regels; weggelaten als die niet bekend is.',
    }),
    redenen: z
      .array(Reden)
      .meta({ description: 'Waarom de rit met de nieuwe regels niet meer kan; leeg als hij nog kan.' }),
    advies: z.string().meta({ description: 'Wat u nu met deze rit kunt doen.' }),
  })
  .meta({
    id: 'AndereRit',
    description: 'Een geboekte rit die met deze regels anders zou zijn. Er verandert niets vanzelf.',
  })

export const AndereRitten = z.strictObject({ ritten: z.array(AndereRit), _links: Links }).meta({ id: 'AndereRitten' })

export const Vastgesteld = Versie.extend({ geraakteRitten: z.array(AndereRit), _links: Links }).meta({
  id: 'VastgesteldeRegeling',
  description: 'De versie, met geboekte ritten die ermee anders zouden zijn.',
})
