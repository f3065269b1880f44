import * as z from 'zod'
import { BESLUITSOORTEN, BEZWAARUITKOMSTEN, WEEGANTWOORDEN, WEEGPUNTEN } from '../../../../domain/pas/index.ts'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { EenRegel, VrijeTekst } from '../../tekst.schema.ts'
import { Datum, Pasnummer, Tijdstip, Utc } from '../../velden.schema.ts'

export const Besluitnummer = z.string().min(1).max(40).meta({
  description: 'Nummer van het besluit.',
  example: 'B7Q2M0X4C9TVA',
})
export const BesluitPad = z.strictObject({ pasnummer: Pasnummer, besluitnummer: Besluitnummer })

/** Short enough for a letter of one page. */
const Zin = VrijeTekst(500)
const Adres = z.array(EenRegel(100)).min(1).max(5)

const WEEGPUNT = {
  langerDan26Weken: 'Of de beperking langer dan 26 weken duurt.',
  kanOpenbaarVervoer: 'Of iemand met het openbaar vervoer kan reizen.',
  andereVoorziening: 'Of een andere regeling dit vervoer al regelt.',
  gebruikelijkeHulp: 'Of huisgenoten dit vervoer kunnen doen.',
  eigenOplossing: 'Of iemand het zelf kan oplossen.',
} as const
const Weegpunt = z.strictObject({ antwoord: z.enum(WEEGANTWOORDEN), toelichting: VrijeTekst(1000).optional() })

const inhoud = {
  soort: z.enum(BESLUITSOORTEN).meta({ description: 'Wat voor besluit dit is. Een afwijzing is ook een besluit.' }),
  zaaknummer: EenRegel(60).meta({ description: 'Nummer van de zaak bij de gemeente.', example: 'Z-2026-00123' }),
  aanvraagdatum: Datum.optional().meta({ description: 'Wanneer dit is gevraagd.' }),
  besluitdatum: Datum.meta({ description: 'Wanneer is besloten.' }),
  vanaf: Datum.optional().meta({ description: 'De eerste dag waarop dit geldt.' }),
  totEnMet: Datum.optional().meta({ description: 'De laatste dag waarop dit geldt.' }),
  wat: Zin.meta({ description: 'Wat is besloten, in een zin voor de inwoner.', example: 'U krijgt een vervoerspas.' }),
  waarom: Zin.meta({ description: 'Waarom, in een zin voor de inwoner.' }),
  bron: z
    .strictObject({ regeling: EenRegel(200), artikel: EenRegel(100), kop: EenRegel(200).optional() })
    .meta({ description: 'Het artikel waarop het besluit rust.' }),
  afzender: z
    .strictObject({
      naam: EenRegel(100).meta({ description: 'Wie besluit.', example: 'College van Voorbeeldstad (verzonnen)' }),
      adres: Adres,
      bezwaarAan: Adres.meta({ description: 'Waar een bezwaar naartoe gaat.' }),
      contact: EenRegel(150).meta({ description: 'Waar iemand met vragen terecht kan.' }),
    })
    .meta({ description: 'Wie de brief stuurt.' }),
  herziet: Besluitnummer.optional().meta({ description: 'Het besluit waarvoor dit in de plaats komt.' }),
}
const dossier = {
  notitie: VrijeTekst(4000).optional().meta({ description: 'Voor het dossier; dit staat niet in de brief.' }),
  afweging: z
    .strictObject(
      Object.fromEntries(WEEGPUNTEN.map((punt) => [punt, Weegpunt.optional().meta({ description: WEEGPUNT[punt] })])),
    )
    .optional()
    .meta({ description: 'Waar naar is gekeken. Opstap beslist hier niets mee.' }),
}

/** Who sends a letter, in the examples. */
export const VOORBEELDAFZENDER = {
  naam: 'College van Voorbeeldstad (verzonnen)',
  adres: ['Voorbeeldplein 1', '0000 AA Voorbeeldstad'],
  bezwaarAan: ['Bezwaarcommissie (verzonnen)', 'Voorbeeldplein 1', '0000 AA Voorbeeldstad'],
  contact: 'telefoon 0600 000 000',
}

export const Besluitwens = z.strictObject({ ...inhoud, ...dossier }).meta({
  id: 'Besluitwens',
  example: {
    soort: 'verlening',
    zaaknummer: 'Z-2026-00123',
    aanvraagdatum: '2026-01-12',
    besluitdatum: '2026-02-16',
    vanaf: '2026-03-01',
    totEnMet: '2031-02-28',
    wat: 'U krijgt een vervoerspas voor het collectief vervoer.',
    waarom: 'U kunt niet zelf met de bus of trein reizen.',
    bron: { regeling: 'Regels van Voorbeeldstad (verzonnen)', artikel: 'artikel 9' },
    afzender: VOORBEELDAFZENDER,
  },
})

export const Verzendmelding = z
  .strictObject({ datum: Datum.meta({ description: 'Wanneer het besluit is verstuurd.' }) })
  .meta({ id: 'Verzendmelding', example: { datum: '2026-02-17' } })

const bezwaar = {
  ontvangenOp: Datum.meta({ description: 'Wanneer het bezwaar is gekomen.' }),
  gepostOp: Datum.optional().meta({ description: 'Wanneer het op de post is gedaan, als dat bekend is.' }),
  waarover: VrijeTekst(2000).meta({ description: 'Waar de inwoner het niet mee eens is.' }),
}
export const Bezwaarwens = z.strictObject(bezwaar).meta({
  id: 'Bezwaarwens',
  example: { ontvangenOp: '2026-02-20', waarover: 'Ik kan niet met de bus (verzonnen).' },
})

const uitkomst = {
  soort: z.enum(BEZWAARUITKOMSTEN),
  datum: Datum,
  toelichting: VrijeTekst(2000).meta({ description: 'Waarom; de inwoner leest dit.' }),
  besluitnummer: Besluitnummer.optional().meta({ description: 'Het nieuwe besluit dat hieruit volgt.' }),
}
export const Bezwaaruitkomst = z.strictObject(uitkomst).meta({
  id: 'Bezwaaruitkomst',
  example: { soort: 'ongegrond', datum: '2026-02-25', toelichting: 'Het besluit klopt (verzonnen).' },
})

const Bezwaarnummer = z.string().min(1).max(60).meta({
  description: 'Nummer van het bezwaar.',
  example: 'B7Q2M0X4C9TVA-1',
})
export const BezwaarPad = BesluitPad.extend({ bezwaarnummer: Bezwaarnummer })

export const Bezwaar = z
  .strictObject({
    bezwaarnummer: Bezwaarnummer,
    ...bezwaar,
    opTijd: z.boolean().meta({ description: 'Of het binnen de termijn is gekomen.' }),
    uitkomst: Bezwaaruitkomst.optional(),
  })
  .meta({ id: 'Bezwaar' })

export const Besluit = z
  .strictObject({
    besluitnummer: Besluitnummer,
    pasnummer: Pasnummer,
    ...inhoud,
    ...dossier,
    op: Utc,
    verzondenOp: Datum.optional().meta({ description: 'Wanneer het is verstuurd.' }),
    bezwaarTotEnMet: Datum.optional().meta({
      description: 'De laatste dag om bezwaar te maken. Ontbreekt zolang het besluit niet is verstuurd.',
    }),
    bezwaren: z.array(Bezwaar),
    veranderingen: z.array(Utc).meta({
      description: 'Welke veranderingen van de pas op dit besluit rusten: het moment in de geschiedenis van de pas.',
    }),
    _links: z.strictObject({ brief: z.strictObject({ href: z.string() }) }),
  })
  .meta({
    id: 'Besluit',
    description: 'Een besluit over een pas. Het verandert nooit; een fout herstelt een nieuw besluit.',
  })

export const Besluitkoppeling = z
  .strictObject({
    veranderingen: z
      .array(Tijdstip.transform(({ epochMs }) => utcTekst(epochMs)))
      .min(1)
      .max(50)
      .meta({ description: 'Momenten uit de geschiedenis van de pas.' }),
  })
  .meta({ id: 'Besluitkoppeling', example: { veranderingen: ['2026-03-01T08:00:00Z'] } })

export const Besluitenlijst = z
  .strictObject({
    besluiten: z.array(Besluit),
    zonderBesluit: z
      .array(
        z.strictObject({
          op: Utc.meta({ description: 'Wanneer dit veranderde, zoals in de geschiedenis van de pas.' }),
          vanaf: Datum,
          velden: z.array(z.string()).meta({ description: 'Wat er veranderde. Leeg: de pas werd verleend.' }),
        }),
      )
      .meta({ description: 'Veranderingen van rechten waarvan hier geen besluit bekend is.' }),
  })
  .meta({ id: 'Besluitenlijst' })
