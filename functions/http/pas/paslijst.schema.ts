import * as z from 'zod'
import { PASSTATUSSEN } from '../../../domain/pas/index.ts'
import { EenRegel } from '../tekst.schema.ts'
import { Datum, Locatie, Pasnummer } from '../velden.schema.ts'

export const Paszoekvraag = z
  .union([
    z.strictObject({
      zoek: z.string().trim().min(1).max(200).meta({
        description:
          'Wat u weet, zoals u het schrijft: een pasnummer, ritnummer of telefoonnummer, een postcode met of zonder huisnummer, of een naam met geboortedatum.',
        example: 'Voorbeeld 2-5-48',
      }),
    }),
    z.strictObject({ pasnummer: Pasnummer }),
    z.strictObject({ naam: EenRegel(200), geboortedatum: Datum }),
    z.strictObject({
      postcode: z
        .string()
        .regex(/^\d{4} ?[A-Za-z]{2}$/)
        .transform((tekst) => tekst.replace(' ', '').toUpperCase())
        .meta({ example: '8861AB' }),
    }),
  ])
  .meta({
    id: 'Paszoekvraag',
    description:
      'Een pasnummer, een naam met geboortedatum, of een postcode. Dit staat in de inhoud en niet in de URL.',
    example: { naam: 'Voorbeeld', geboortedatum: '1948-05-02' },
  })

export const GevondenPas = z.strictObject({
  pasnummer: Pasnummer,
  naam: z.string(),
  geboortedatum: Datum,
  woning: Locatie,
  geldigVanaf: Datum,
  geldigTotEnMet: Datum,
})

export const Passenlijst = z
  .strictObject({
    passen: z.array(GevondenPas),
    meerNodig: z.boolean().optional().meta({
      description: 'Met wat u zocht is niemand aan te wijzen. Bij een naam hoort een geboortedatum.',
    }),
    _links: z.strictObject({ next: z.strictObject({ href: z.string() }).optional() }),
  })
  .meta({ id: 'Passenlijst' })

export const Passenbladzijde = z
  .strictObject({
    passen: z.array(GevondenPas.safeExtend({ status: z.enum(PASSTATUSSEN) })),
    _links: z.strictObject({ next: z.strictObject({ href: z.string() }).optional() }),
  })
  .meta({ id: 'Passenbladzijde' })

export const Passentelling = z
  .strictObject({
    aantal: z.int().meta({ description: 'Hoeveel passen in dit deel zijn geteld.' }),
    tellingen: z
      .record(z.enum(PASSTATUSSEN), z.int())
      .meta({ description: 'Hoeveel daarvan vandaag zo zijn. Is er een volgend deel, tel dat dan erbij op.' }),
    _links: z.strictObject({ next: z.strictObject({ href: z.string() }).optional() }),
  })
  .meta({ id: 'Passentelling' })
