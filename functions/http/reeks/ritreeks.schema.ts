import * as z from 'zod'
import { herhalingFout } from '../../../domain/kernel/tijd/herhaling.ts'
import { Datum, DatumRondNu, Locatie, Pasnummer, Utc } from '../velden.schema.ts'
import { Reden, Rit } from '../rit/rit.schema.ts'
import { andereBestemming, reisvelden } from '../rit/ritaanvraag.schema.ts'
import { OP_FEESTDAGEN, RITTEN_NA_EINDE } from '../../../domain/reeks/index.ts'
import { AFWIJZINGEN } from '../../../domain/kernel/uitkomst.ts'
import { VrijeTekst } from '../tekst.schema.ts'

export const Reeksnummer = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'Nummer van de reeks.', example: 'S7Q2M0X4C9TVA' })

const Kloktijd = z
  .string()
  .regex(/^([01]\d|2\d):[0-5]\d$/, 'Schrijf een tijd als 10:30.')
  .meta({
    description:
      'Tijd op de Nederlandse klok, het hele jaar dezelfde. 24:00 en later, tot 29:59, is in de nacht na de datum.',
    example: '10:30',
  })

const Herhaling = z
  .string()
  .min(1)
  .max(500)
  .superRefine((tekst, ctx) => {
    const fout = herhalingFout(tekst)
    if (fout !== undefined) ctx.addIssue({ code: 'custom', message: fout })
  })
  .meta({
    description:
      'Wanneer de rit terugkomt: een RRULE van RFC 5545 over datums. FREQ is DAILY, WEEKLY, MONTHLY of YEARLY; UNTIL is een datum (JJJJMMDD).',
    example: 'FREQ=WEEKLY;BYDAY=MO,WE',
  })

/** As many as a year of working days has. */
const MEESTE_UITZONDERINGEN = 260

const reeksvelden = {
  vertrektijd: Kloktijd,
  retour: z.strictObject({ vertrektijd: Kloktijd }).optional(),
  vanaf: DatumRondNu,
  totEnMet: Datum.optional(),
  herhaling: Herhaling,
}

const Uitzonderingen = z.strictObject({
  datums: z.array(Datum).max(MEESTE_UITZONDERINGEN).default([]),
  feestdagen: z.enum(OP_FEESTDAGEN).default('rijden').meta({
    description: 'Of de taxi ook rijdt op feestdagen (Algemene termijnenwet, artikel 3, lid 1).',
  }),
})

/** Also when another field is wrong, so that all faults are told at once. */
const altijd = (): boolean => true

const nietVoor = (later: unknown, eerder: unknown): boolean =>
  typeof later !== 'string' || typeof eerder !== 'string' || later >= eerder

/** Rides that repeat. What is left out is empty or false. */
export const Ritreeksaanvraag = z
  .strictObject({
    ...reisvelden,
    ...reeksvelden,
    uitzonderingen: Uitzonderingen.default({ datums: [], feestdagen: 'rijden' }),
  })
  .refine((reeks) => nietVoor(reeks?.retour?.vertrektijd, reeks?.vertrektijd), {
    path: ['retour', 'vertrektijd'],
    error: 'De terugreis moet na de heenreis beginnen, op dezelfde dag.',
    when: altijd,
  })
  .refine((reeks) => nietVoor(reeks?.totEnMet, reeks?.vanaf), {
    path: ['totEnMet'],
    error: 'De laatste dag ligt voor de eerste.',
    when: altijd,
  })
  .refine(...andereBestemming)
  .meta({
    id: 'Ritreeksaanvraag',
    description: 'Een rit die terugkomt. Elke datum wordt los beoordeeld en geboekt; heen en terug samen of niet.',
    example: {
      pasnummer: 'HRL-000001',
      van: { locatieId: 'harlingen-voorstraat' },
      naar: { locatieId: 'franeker-station' },
      vertrektijd: '10:30',
      retour: { vertrektijd: '14:00' },
      vanaf: '2026-03-16',
      totEnMet: '2026-12-31',
      herhaling: 'FREQ=WEEKLY;BYDAY=MO,WE',
      uitzonderingen: { datums: ['2026-07-20'], feestdagen: 'overslaan' },
    },
  })

const Handeling = { op: Utc, wie: z.string(), rol: z.string() }

const reeks = {
  reeksnummer: Reeksnummer,
  pasnummer: Pasnummer,
  status: z.enum(['lopend', 'beeindigd']).meta({
    description: 'Een reeks is beëindigd als er geen datum meer is om te boeken.',
  }),
  van: Locatie,
  naar: Locatie,
  meereizenden: Rit.shape.meereizenden,
  hulpmiddelen: Rit.shape.hulpmiddelen,
  dieren: Rit.shape.dieren,
  bagage: Rit.shape.bagage,
  ritdoel: Rit.shape.ritdoel,
  ...reeksvelden,
  herhaling: z.string(),
  uitzonderingen: z.strictObject({ datums: z.array(Datum), feestdagen: z.enum(OP_FEESTDAGEN) }),
  geboektTotEnMet: Datum.optional().meta({
    description: 'Tot en met deze datum is elke rit van de reeks geboekt of geweigerd.',
  }),
  gemaakt: z.strictObject(Handeling),
  beeindiging: z
    .strictObject({ ...Handeling, reden: z.string(), vanaf: Datum, ritten: z.enum(RITTEN_NA_EINDE) })
    .optional(),
}

const links = z.strictObject({ next: z.strictObject({ href: z.string() }).optional() })

export const Ritreeks = z.strictObject(reeks).meta({ id: 'Ritreeks', description: 'Ritten die terugkomen.' })

export const Ritreeksoverzicht = z
  .strictObject({
    ...reeks,
    geboekt: z.array(z.strictObject({ datum: Datum, ritten: z.array(Rit) })),
    geweigerd: z.array(z.strictObject({ datum: Datum, uitkomst: z.enum(AFWIJZINGEN), redenen: z.array(Reden) })),
    _links: links,
  })
  .meta({
    id: 'Ritreeksoverzicht',
    description: 'Een reeks met wat er per datum van werd, op volgorde van datum, een bladzijde tegelijk.',
  })

export const Ritreekslijst = z
  .strictObject({ reeksen: z.array(Ritreeks), _links: links })
  .meta({ id: 'Ritreekslijst', description: 'De reeksen van een pas, een bladzijde tegelijk.' })

export const Reeksbeeindiging = z
  .strictObject({
    reden: VrijeTekst(500),
    ritten: z.enum(RITTEN_NA_EINDE).meta({ description: 'Wat er met de ritten gebeurt die al geboekt zijn.' }),
    vanaf: Datum.optional().meta({ description: 'Vanaf deze dag; zonder datum vanaf vandaag.' }),
  })
  .meta({ id: 'Reeksbeeindiging', example: { reden: 'De dagbesteding stopt.', ritten: 'annuleren' } })
