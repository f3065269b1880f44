import * as z from 'zod'
import { isStornocode } from '../../../domain/bijdrage/index.ts'
import { Cent, Datum, Pasnummer } from '../velden.schema.ts'
import { Bijdrageregel, Runnummer } from './bijdrage.schema.ts'
import { EenRegel, VrijeTekst } from '../tekst.schema.ts'

const Stornocode = z
  .string()
  .refine(isStornocode, { error: 'Banken gebruiken deze code niet voor een incasso.' })
  .meta({ description: 'Redencode van de bank (ISO 20022).', example: 'AM04' })

const Kenmerk = z.string().min(5).max(25)

export const Stornomelding = z
  .strictObject({
    stornos: z
      .array(
        z.strictObject({
          kenmerk: Kenmerk,
          code: Stornocode,
          datum: Datum,
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({
    id: 'Stornomelding',
    example: { stornos: [{ kenmerk: 'RF18539007547034', code: 'AM04', datum: '2027-01-27' }] },
  })

export const Betalingsmelding = z
  .strictObject({
    betalingen: z
      .array(
        z.strictObject({
          kenmerk: Kenmerk,
          betaling: EenRegel(40).meta({ description: 'Eigen kenmerk van deze betaling; hetzelfde telt één keer.' }),
          bedragCent: Cent.refine((cent) => cent !== 0, { error: 'Dit mag niet 0 zijn.' }),
          datum: Datum,
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({
    id: 'Betalingsmelding',
    example: {
      betalingen: [{ kenmerk: 'RF18539007547034', betaling: 'BANK-0001', bedragCent: 6000, datum: '2027-02-03' }],
    },
  })

export const Verwerkingen = z
  .strictObject({
    verwerkt: z.array(
      z.strictObject({
        kenmerk: z.string(),
        uitkomst: z.enum(['verwerkt', 'alVerwerkt', 'onbekend', 'geenIncasso', 'nietTerugTeBetalen']).meta({
          description: 'nietTerugTeBetalen: er zou meer teruggaan dan er binnenkwam.',
        }),
      }),
    ),
  })
  .meta({ id: 'Verwerkingen', description: 'Wat er met elke melding is gebeurd, in dezelfde volgorde.' })

export const Herroeping = z
  .strictObject({ reden: VrijeTekst(500) })
  .meta({ id: 'Herroeping', example: { reden: 'Bij de verkeerde persoon geboekt.' } })

export const MutatiePad = z.strictObject({
  runnummer: Runnummer,
  pasnummer: Pasnummer,
  mutatie: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .meta({ description: 'Nummer van de mutatie.', example: '1' }),
})

export const Rekening = z
  .strictObject({
    jaar: z.int(),
    gevraagdCent: Cent.meta({ description: 'Alle besluiten van dit jaar samen.' }),
    ontvangenCent: Cent.meta({ description: 'Wat er binnenkwam, min wat er terugging.' }),
    openstaandCent: Cent,
    onderwegCent: Cent.meta({ description: 'Bij de bank, en nog niet afgeschreven.' }),
    uitgesteldCent: Cent.meta({ description: 'Wacht op een beslissing op bezwaar.' }),
    terugTeBetalenCent: Cent,
    regels: z.array(Bijdrageregel).meta({ description: 'Van alle passen van deze persoon, de oudste eerst.' }),
  })
  .meta({ id: 'Rekening', description: 'Wat een persoon voor een jaar schuldig is, en wat er is betaald.' })
