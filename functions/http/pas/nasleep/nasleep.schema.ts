import * as z from 'zod'
import { Reden } from '../../rit/rit.schema.ts'
import { VrijeTekst } from '../../tekst.schema.ts'
import { Cent, Datum, Links, Pasnummer, Ritnummer, Utc } from '../../velden.schema.ts'

export const GeraakteRit = z
  .strictObject({
    ritnummer: Ritnummer,
    vertrek: Utc,
    redenen: z.array(Reden),
    advies: z.string().meta({ description: 'Wat u nu met deze rit kunt doen.' }),
  })
  .meta({ id: 'GeraakteRit', description: 'Een geboekte rit die zo niet meer kan.' })

const Intrekken = z.enum(['intrekken', 'behouden']).optional()

export const Nasleepkeuze = z
  .strictObject({
    ritten: z.enum(['annuleren']).optional().meta({
      description:
        'Annuleer de ritten die niet meer kunnen. Dat is nooit te laat: de kilometers komen terug en er is niets te betalen. De vervoerder hoort het meteen.',
    }),
    reeksen: z.enum(['stoppen', 'behouden']).optional().meta({ description: 'Of de reeksen stoppen.' }),
    koppelingen: Intrekken.meta({ description: 'Of inlogs niet meer bij de pas kunnen.' }),
    machtiging: Intrekken.meta({
      description: 'Of de machtiging voor de bank ophoudt. De bankgegevens zijn dan weg.',
    }),
    anderePassen: z.enum(['beeindigen', 'behouden']).optional().meta({
      description: 'Of andere passen van dezelfde persoon op dezelfde dag eindigen, met dezelfde keuzes.',
    }),
  })
  .meta({
    id: 'Nasleepkeuze',
    description: 'Wat er wordt van wat bij een pas hoort. Wat u niet noemt, blijft openstaan.',
    example: { ritten: 'annuleren', reeksen: 'stoppen', koppelingen: 'intrekken', machtiging: 'intrekken' },
  })

export const Nasleep = z
  .strictObject({
    vanaf: Datum.optional().meta({
      description:
        'Vanaf welke dag niemand meer met de pas reist. Ontbreekt als alleen sommige ritten niet meer kunnen.',
    }),
    ritten: z.array(GeraakteRit).meta({
      description:
        'Geboekte ritten die niet meer kunnen, ook die op de dag waarop iemand overleed: daarbij staan geen redenen.',
    }),
    reeksen: z.array(z.strictObject({ reeksnummer: z.string(), vanaf: Datum, totEnMet: Datum.optional() })).meta({
      description: 'Reeksen die anders doorgaan.',
    }),
    koppelingen: z
      .array(z.strictObject({ koppelnummer: z.string(), sinds: Utc }))
      .meta({ description: 'Inlogs die nog bij de pas kunnen.' }),
    agenda: z.boolean().meta({
      description: 'Of een agendaprogramma de ritten nog leest. Dat houdt op met de koppelingen.',
    }),
    machtiging: z.boolean().meta({ description: 'Of de bank nog mag afschrijven.' }),
    anderePassen: z
      .array(Pasnummer)
      .meta({ description: 'Andere passen van dezelfde persoon die nog te gebruiken zijn.' }),
    meereizen: z.array(z.strictObject({ ritnummer: Ritnummer, vertrek: Utc })).meta({
      description: 'Geboekte ritten van anderen waarin deze persoon mee zou gaan. Wie ze boekte, past ze aan.',
    }),
    rekeningen: z
      .array(
        z.strictObject({
          jaar: z.int(),
          openstaandCent: Cent,
          onderwegCent: Cent,
          uitgesteldCent: Cent,
          overgedragenCent: Cent,
          terugTeBetalenCent: Cent,
        }),
      )
      .meta({
        description:
          'Bijdragen waarvan nog iets te betalen, bij de bank, in bezwaar, bij het financiële pakket of terug te betalen is. Wat maanden na het einde schelen, volgt uit een nieuwe berekening van het jaar.',
      }),
  })
  .meta({
    id: 'Nasleep',
    description: 'Wat er na een einde, blokkade of andere verandering van een pas nog openstaat.',
  })

export const Nasleepopdracht = z
  .strictObject({
    keuze: Nasleepkeuze,
    reden: VrijeTekst(500).meta({ description: 'Waarom; dit staat bij de geannuleerde ritten en gestopte reeksen.' }),
  })
  .meta({
    id: 'Nasleepopdracht',
    example: { keuze: { ritten: 'annuleren', reeksen: 'stoppen' }, reden: 'De pas is beëindigd.' },
  })

export const Nasleeplijst = z
  .strictObject({
    openstaand: z.array(
      z.strictObject({
        pasnummer: Pasnummer,
        naam: z.string(),
        sinds: Utc,
        nasleep: Nasleep.omit({ rekeningen: true }),
      }),
    ),
    _links: Links,
  })
  .meta({ id: 'Nasleeplijst' })
