import * as z from 'zod'
import { GEBEURTENISSEN, isStornocode } from '../../../domain/bijdrage/index.ts'
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

export const Overdrachtmelding = z
  .strictObject({
    overdrachten: z
      .array(
        z.strictObject({
          kenmerk: Kenmerk,
          bedragCent: Cent.positive().meta({
            description:
              'Wat er volgens de lijst van achterstanden openstond. Is dat nu anders, dan verandert er niets.',
          }),
          datum: Datum.meta({ description: 'De dag waarop het is overgenomen.' }),
          overgenomenDoor: EenRegel(70).meta({
            description: 'Wie het overnam: een afdeling, een organisatie of een medewerker.',
          }),
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({
    id: 'Overdrachtmelding',
    example: {
      overdrachten: [
        {
          kenmerk: 'RF18539007547034',
          bedragCent: 6000,
          datum: '2027-04-20',
          overgenomenDoor: 'Afdeling Financiën (verzonnen)',
        },
      ],
    },
  })

export const Verwerkingen = z
  .strictObject({
    verwerkt: z.array(
      z.strictObject({
        kenmerk: z.string(),
        uitkomst: z
          .enum([
            'verwerkt',
            'alVerwerkt',
            'onbekend',
            'geenIncasso',
            'nietTerugTeBetalen',
            'nietTeLaat',
            'bedragAnders',
          ])
          .meta({
            description:
              'nietTerugTeBetalen: er zou meer teruggaan dan er binnenkwam. Van een overdracht: nietTeLaat, het stond op die dag niet te laat open; bedragAnders, er staat nu een ander bedrag open.',
          }),
      }),
    ),
  })
  .meta({ id: 'Verwerkingen', description: 'Wat er met elke melding is gebeurd, in dezelfde volgorde.' })

export const Herroeping = z
  .strictObject({
    reden: VrijeTekst(500),
    bankBetaaldeNiet: z.boolean().optional().meta({
      description:
        'Alleen bij een terugbetaling uit een bestand voor de bank: de bank liet weten dat zij niet betaalde of het geld terugboekte.',
    }),
  })
  .meta({ id: 'Herroeping', example: { reden: 'Bij de verkeerde persoon geboekt.' } })

export const MutatiePad = z.strictObject({
  runnummer: Runnummer,
  pasnummer: Pasnummer,
  mutatie: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .meta({ description: 'Nummer van de mutatie.', example: '1' }),
})

export const Verloopstap = z.strictObject({
  genoteerd: Datum.meta({ description: 'De dag waarop dit is genoteerd.' }),
  datum: Datum.meta({ description: 'De dag van de bank of van het besluit.' }),
  gebeurtenis: z.enum(GEBEURTENISSEN),
  runnummer: Runnummer,
  pasnummer: Pasnummer,
  bedragCent: Cent.meta({ description: 'Wat het saldo verandert; onder nul is minder te betalen.' }),
  saldoCent: Cent.meta({ description: 'Wat er daarna te betalen is; onder nul is er een tegoed.' }),
  wie: z
    .string()
    .optional()
    .meta({ description: 'Wie dit noteerde: alleen voor de gemeente, en niet van een afschrijving door de bank.' }),
})

export const Rekening = z
  .strictObject({
    jaar: z.int(),
    gevraagdCent: Cent.meta({ description: 'Alle besluiten van dit jaar samen.' }),
    ontvangenCent: Cent.meta({ description: 'Wat er binnenkwam, min wat er terugging.' }),
    openstaandCent: Cent,
    onderwegCent: Cent.meta({ description: 'Bij de bank, en nog niet afgeschreven.' }),
    uitgesteldCent: Cent.meta({ description: 'Wacht op een beslissing op bezwaar.' }),
    overgedragenCent: Cent.meta({
      description: 'Overgenomen door het financiële pakket van de gemeente; Opstap vraagt dit niet meer.',
    }),
    terugTeBetalenCent: Cent,
    regels: z.array(Bijdrageregel).meta({ description: 'Van alle passen van deze persoon, de oudste eerst.' }),
    verloop: z
      .array(Verloopstap)
      .meta({ description: 'Alles wat het saldo veranderde, in de volgorde waarin het is genoteerd.' }),
  })
  .meta({ id: 'Rekening', description: 'Wat een persoon voor een jaar schuldig is, en wat er is betaald.' })
