import * as z from 'zod'
import { EenRegel } from '../../tekst.schema.ts'
import { LocatieId, LocatieVerwijzing, Meter, Pasnummer } from '../../velden.schema.ts'
import { pasvelden } from '../pas.schema.ts'
import { Huisnummer, Plaats, Postcode, Toevoeging } from './plaats.ts'

/** A row of a file. Where somebody lives is a place of ours, or an address. */
export const Importrij = z
  .strictObject({
    externId: EenRegel(60),
    ...pasvelden,
    woning: LocatieVerwijzing.optional(),
    puntbestemmingen: z.array(Plaats).max(20).default([]),
    postcode: Postcode.optional(),
    huisnummer: Huisnummer.optional(),
    toevoeging: Toevoeging,
  })
  .superRefine(({ woning, postcode, huisnummer }, ctx) => {
    if (woning !== undefined) return
    for (const [veld, waarde] of Object.entries({ postcode, huisnummer }))
      if (waarde === undefined)
        ctx.addIssue({
          code: 'custom',
          path: [veld],
          message: 'Dit veld is verplicht.',
          params: { code: 'verplicht' },
        })
  })

const MEESTE_RIJEN = 20_000

const VOORBEELD = {
  externId: 'OUD-1',
  naam: 'Aaf Invoer (verzonnen)',
  geboortedatum: '1941-02-03',
  woning: { locatieId: 'harlingen-voorstraat' },
  geldigVanaf: '2026-01-01',
  geldigTotEnMet: '2030-12-31',
  vervoertype: 'regulier',
  beginstand: { meter: 312_450, jaar: 2026, bron: 'Vorig systeem (verzonnen)', datum: '2026-02-28' },
}

export const Importverzoek = z
  .strictObject({
    csv: z.string().optional().meta({ description: 'Het bestand als tekst, in plaats van passen.' }),
    passen: z.array(z.record(z.string(), z.unknown())).max(MEESTE_RIJEN).optional().meta({
      description:
        'De passen, met de velden van Pasaanvraag, en daarbij externId (het nummer in het vorige systeem) en zo nodig postcode, huisnummer en toevoeging in plaats van woning. Een puntbestemming kan ook een postcode, huisnummer en toevoeging zijn. In CSV heten de kolommen net zo; van wat dieper staat zijn ze beginstandMeter (of beginstandKm), beginstandJaar, beginstandBron, beginstandDatum, budgetMeterPerJaar en budgetMotivering; puntbestemmingen staan met | ertussen, als locatieId of als 8861AB 12A.',
    }),
    adressen: z.record(z.string(), LocatieId).optional().meta({
      description: 'Bij een adres dat niet zeker was: welk adres het is, op externId.',
    }),
  })
  .refine(({ csv, passen }) => (csv === undefined) !== (passen === undefined), { error: 'Geef csv of passen.' })
  .meta({ id: 'Importverzoek', example: { passen: [VOORBEELD] } })

const Importfout = z.strictObject({
  rij: z.int().meta({ description: 'De rij in het bestand; de kop is rij 1. In JSON telt de eerste pas als rij 1.' }),
  externId: z.string().optional(),
  veld: z.string(),
  code: z.string(),
  detail: z.string(),
  voorstellen: z
    .array(z.strictObject({ locatieId: LocatieId, weergavenaam: z.string() }))
    .optional()
    .meta({ description: 'Bij een adres dat niet zeker is: welke het kan zijn.' }),
})

export const Importvoortgang = z
  .strictObject({
    rijen: z.int(),
    gedaan: z.int().meta({ description: 'Rijen waarvan de pas nu in Opstap is.' }),
    nieuw: z.int().meta({ description: 'Passen die door dit verzoek zijn overgenomen.' }),
  })
  .meta({ id: 'Importvoortgang', description: 'Hoe ver het overnemen is. Wat er is, blijft; niets is half.' })

const Totaal = z.strictObject({ bestandMeter: Meter, opstapMeter: Meter })

export const Importverslag = z
  .strictObject({
    proef: z.boolean(),
    uitgevoerd: z.boolean().meta({ description: 'Of de passen zijn overgenomen. Met één fout gebeurt er niets.' }),
    rijen: z.int(),
    nieuw: z.int().meta({ description: 'Passen die er nog niet waren.' }),
    gelijk: z.int().meta({ description: 'Passen die er al waren, zoals ze in het bestand staan.' }),
    anders: z.int().meta({ description: 'Passen die er al waren en intussen anders zijn. Die blijven zoals ze zijn.' }),
    fouten: z.array(Importfout),
    beginstanden: Totaal.meta({
      description: 'De som van de beginstanden: volgens het bestand, en volgens wat er is bewaard.',
    }),
    passen: z
      .array(
        z.strictObject({
          rij: z.int(),
          externId: z.string(),
          pasnummer: Pasnummer,
          stand: z.enum(['nieuw', 'gelijk', 'anders']),
          velden: z.array(z.string()).meta({ description: 'Welke velden anders zijn dan in het bestand.' }),
        }),
      )
      .meta({ description: 'Elke rij zonder fouten, met de pas die het is of wordt.' }),
  })
  .meta({ id: 'Importverslag' })
