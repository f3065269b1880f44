import * as z from 'zod'
import { EenRegel, VrijeTekst } from '../../tekst.schema.ts'
import { Meter, Pasnummer, Ritnummer, Utc } from '../../velden.schema.ts'
import { Plaats } from '../../pas/import/plaats.ts'
import { eenTijd, reisvelden, terugNaHeen, tijdvelden } from '../ritaanvraag.schema.ts'

const { pasnummer: _pasnummer, van: _van, naar: _naar, ...reis } = reisvelden

/** A row of a file: whose ride it is by a number, and a place of ours or an address at both ends. */
export const Ritimportrij = z
  .strictObject({
    externId: EenRegel(60),
    pasnummer: Pasnummer.optional(),
    pasExternId: EenRegel(60).optional(),
    van: Plaats,
    naar: Plaats,
    ...reis,
    ...tijdvelden,
    medereizigers: z.int().min(0).max(10).default(0),
    kinderen: z.array(z.int().min(0).max(11)).max(10).default([]),
    medischBegeleider: z.boolean().default(false),
    afwijking: z.strictObject({ motivering: VrijeTekst(2000) }).optional(),
  })
  .refine(...eenTijd)
  .refine(...terugNaHeen)
  .refine((rij) => (rij?.pasnummer === undefined) !== (rij?.pasExternId === undefined), {
    path: ['pasnummer'],
    error: 'Geef het pasnummer, of pasExternId: het nummer van de pas in het vorige systeem.',
  })

export const MEESTE_RITTEN = 5000

const VOORBEELD = {
  externId: 'OUDE-RIT-1',
  pasnummer: 'HRL-000001',
  van: { locatieId: 'harlingen-voorstraat' },
  naar: { locatieId: 'franeker-station' },
  vertrek: '2026-03-14T10:30:00+01:00',
  retour: { vertrek: '2026-03-14T14:00:00+01:00' },
}

export const Ritimportverzoek = z
  .strictObject({
    csv: z.string().optional().meta({ description: 'Het bestand als tekst, in plaats van ritten.' }),
    ritten: z.array(z.record(z.string(), z.unknown())).max(MEESTE_RITTEN).optional().meta({
      description:
        'De ritten, met de velden van Ritaanvraag, en daarbij externId (het nummer in het vorige systeem) en zo nodig pasExternId (het nummer van de pas in dat systeem) in plaats van pasnummer. Van en naar zijn een locatieId, of postcode, huisnummer en toevoeging. Meereizenden kunnen ook zo: medereizigers (hoeveel), kinderen (hun leeftijden) en medischBegeleider. Mag een rit niet volgens de regels, dan zegt afwijking.motivering waarom hij toch mag. In CSV heten de kolommen net zo; van en naar zijn daar een locatieId of 8861AB 12A, een tijd is 14-3-2026 10:30, en verder zijn er retour (de tijd) en motivering.',
    }),
  })
  .refine(({ csv, ritten }) => (csv === undefined) !== (ritten === undefined), { error: 'Geef csv of ritten.' })
  .meta({ id: 'Ritimportverzoek', example: { ritten: [VOORBEELD] } })

const Ritimportfout = z.strictObject({
  rij: z.int().meta({ description: 'De rij in het bestand; de kop is rij 1. In JSON telt de eerste rit als rij 1.' }),
  externId: z.string().optional(),
  veld: z.string().meta({ description: 'Leeg als het over de hele rij gaat, zoals een regel die nee zegt.' }),
  code: z.string().meta({ description: 'Soort fout, of de regel die nee zegt.', example: 'gebied.buiten-straal' }),
  detail: z.string(),
})

export const Ritimportvoortgang = z
  .strictObject({
    rijen: z.int(),
    gedaan: z.int().meta({ description: 'Rijen waarvan de ritten nu in Opstap zijn.' }),
    nieuw: z.int().meta({ description: 'Rijen die door dit verzoek zijn geboekt.' }),
    fouten: z.array(Ritimportfout).meta({
      description: 'Rijen die intussen niet meer mogen. Haal ze uit het bestand voordat u het nog een keer stuurt.',
    }),
  })
  .meta({ id: 'Ritimportvoortgang', description: 'Hoe ver het overnemen is. Wat er is, blijft; niets is half.' })

export const Ritimportverslag = z
  .strictObject({
    proef: z.boolean(),
    uitgevoerd: z.boolean().meta({ description: 'Of de ritten zijn geboekt. Met één fout gebeurt er niets.' }),
    rijen: z.int(),
    nieuw: z.int().meta({ description: 'Rijen die er nog niet waren.' }),
    gelijk: z.int().meta({ description: 'Rijen die er al waren, zoals ze in het bestand staan.' }),
    anders: z.int().meta({
      description: 'Rijen die er al waren, en intussen zijn veranderd of geannuleerd. Die blijven zoals ze zijn.',
    }),
    meter: Meter.meta({ description: 'De afstand van alle ritten bij elkaar.' }),
    fouten: z.array(Ritimportfout).meta({
      description: 'Na het overnemen: ritten die net niet meer mochten. De andere zijn geboekt.',
    }),
    ritten: z
      .array(
        z.strictObject({
          rij: z.int(),
          externId: z.string(),
          pasnummer: Pasnummer,
          stand: z.enum(['nieuw', 'gelijk', 'anders']),
          ritten: z.array(z.strictObject({ ritnummer: Ritnummer.optional(), vertrek: Utc, afstandMeter: Meter })),
        }),
      )
      .meta({ description: 'Elke rij zonder fouten, met de ritten die het zijn of worden: heen, en zo nodig terug.' }),
  })
  .meta({ id: 'Ritimportverslag' })
