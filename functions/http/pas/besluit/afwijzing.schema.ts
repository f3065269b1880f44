import * as z from 'zod'
import { Na } from '../../bladzijde.ts'
import { hoogstens, nietVoorVan } from '../../periode.schema.ts'
import { EenRegel } from '../../tekst.schema.ts'
import { Datum, Links } from '../../velden.schema.ts'
import { Besluit, Besluitwens, Bezwaar, Bezwaaruitkomst, VOORBEELDAFZENDER } from './besluit.schema.ts'

const Afwijzingsnummer = z.string().min(1).max(40).meta({
  description: 'Nummer van de afwijzing.',
  example: 'B7Q2M0X4C9TVA',
})
export const AfwijzingPad = z.strictObject({ afwijzingsnummer: Afwijzingsnummer })
export const AfwijzingsbezwaarPad = AfwijzingPad.extend({
  bezwaar: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .meta({ description: 'Nummer van het bezwaar tegen deze afwijzing.', example: '1' }),
})

const Aanvrager = z
  .strictObject({
    naam: EenRegel(200).meta({ description: 'Naam van wie de pas vroeg.', example: 'T. Voorbeeld (verzonnen)' }),
    geboortedatum: Datum.meta({ description: 'Geboortedatum.' }),
    adres: z
      .array(EenRegel(100))
      .min(1)
      .max(4)
      .meta({ description: 'Waar de brief naartoe gaat.', example: ['Voorbeeldstraat 1', '0000 AA Voorbeeldstad'] }),
  })
  .meta({ description: 'Wie de pas vroeg. Geen burgerservicenummer.' })

const VAN_EEN_PAS = { soort: true, herziet: true, vanaf: true, totEnMet: true, aanvraagdatum: true } as const

export const Afwijzingswens = Besluitwens.omit(VAN_EEN_PAS)
  .extend({ aanvrager: Aanvrager, aanvraagdatum: Datum.meta({ description: 'Wanneer de pas is gevraagd.' }) })
  .meta({
    id: 'Afwijzingswens',
    example: {
      zaaknummer: 'Z-2026-00124',
      aanvraagdatum: '2026-01-12',
      besluitdatum: '2026-02-16',
      bron: { regeling: 'Regels van Voorbeeldstad (verzonnen)', artikel: 'artikel 9' },
      afzender: VOORBEELDAFZENDER,
      aanvrager: {
        naam: 'T. Voorbeeld (verzonnen)',
        geboortedatum: '1951-04-30',
        adres: ['Voorbeeldstraat 1', '0000 AA Voorbeeldstad'],
      },
      wat: 'U krijgt geen vervoerspas.',
      waarom: 'U kunt zelf met de bus of trein reizen.',
    },
  })

/** What follows from an objection that is right is a pass with a decision of its own: its number is told in the sentence. */
export const Afwijzingsuitkomst = Bezwaaruitkomst.omit({ besluitnummer: true }).meta({
  id: 'Afwijzingsuitkomst',
  example: { soort: 'ongegrond', datum: '2026-02-25', toelichting: 'Het besluit klopt (verzonnen).' },
})

export const Afwijzingsbezwaar = Bezwaar.omit({ bezwaarnummer: true })
  .extend({ nummer: z.int(), uitkomst: Afwijzingsuitkomst.optional() })
  .meta({ id: 'Afwijzingsbezwaar' })

export const Afwijzing = Besluit.omit({ ...VAN_EEN_PAS, besluitnummer: true, pasnummer: true, veranderingen: true })
  .extend({
    afwijzingsnummer: Afwijzingsnummer,
    aanvrager: Aanvrager,
    aanvraagdatum: Datum,
    bezwaren: z.array(Afwijzingsbezwaar),
  })
  .meta({
    id: 'Afwijzing',
    description: 'Een besluit dat iemand geen pas krijgt. Het verandert nooit; een fout herstelt een nieuw besluit.',
  })

const MEESTE_DAGEN = 366
export const Afwijzingenvraag = z
  .strictObject({
    van: Datum.meta({ description: 'Besloten op deze dag of later.', example: '2026-01-01' }),
    tot: Datum.meta({ description: 'Besloten op deze dag of eerder.', example: '2026-12-31' }),
    na: Na.optional(),
  })
  .refine(...nietVoorVan)
  .refine(...hoogstens(MEESTE_DAGEN, `Vraag ten hoogste ${MEESTE_DAGEN} dagen tegelijk.`))

export const Afwijzingenlijst = z
  .strictObject({ afwijzingen: z.array(Afwijzing), _links: Links })
  .meta({ id: 'Afwijzingenlijst' })
