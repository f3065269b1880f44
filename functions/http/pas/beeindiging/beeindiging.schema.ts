import * as z from 'zod'
import { MELDBARE_EINDES } from '../../../../domain/pas/index.ts'
import { EenRegel, VrijeTekst } from '../../tekst.schema.ts'
import { Datum, Pasnummer } from '../../velden.schema.ts'
import { Nasleep, Nasleepkeuze } from '../nasleep/nasleep.schema.ts'

/** A row of a list: whose pass it is by a number, or by name and date of birth to have the number proposed. */
export const Beeindigingsrij = z
  .strictObject({
    pasnummer: Pasnummer.optional(),
    externId: EenRegel(60).optional(),
    naam: EenRegel(200).optional(),
    geboortedatum: Datum.optional(),
    datum: Datum,
    soort: z.enum(MELDBARE_EINDES),
    reden: VrijeTekst(500).optional(),
    nasleep: Nasleepkeuze.optional(),
  })
  .superRefine(({ pasnummer, externId, naam, geboortedatum }, ctx) => {
    if (pasnummer !== undefined || externId !== undefined) return
    if (naam !== undefined && geboortedatum !== undefined) return
    ctx.addIssue({
      code: 'custom',
      path: ['pasnummer'],
      message: 'Geef het pasnummer, het nummer uit het vorige systeem, of naam en geboortedatum.',
      params: { code: 'verplicht' },
    })
  })

/** What ends in one request; a gemeente of 3,000 passes has some three hundred in a year. */
export const MEESTE_RIJEN = 500

const VOORBEELD = { pasnummer: 'HRL-000001', geboortedatum: '1948-05-02', datum: '2026-03-01', soort: 'overleden' }

export const Beeindigingsverzoek = z
  .strictObject({
    csv: z.string().optional().meta({ description: 'De lijst als tekst, in plaats van passen.' }),
    passen: z.array(z.record(z.string(), z.unknown())).max(MEESTE_RIJEN).optional().meta({
      description:
        'Per rij: pasnummer of externId (het nummer in het vorige systeem), datum (de laatste dag) en soort (overleden, verhuisd of ingetrokken). Staan naam of geboortedatum erbij, dan moeten die kloppen. Alleen naam en geboortedatum kan ook: dan noemen wij de passen die het kunnen zijn. Verder reden, en nasleep: wat er van ritten, reeksen, koppelingen, machtiging en andere passen wordt. In CSV heten de kolommen net zo; die van nasleep heten ritten, reeksen, koppelingen, machtiging en anderePassen.',
    }),
    nasleep: Nasleepkeuze.optional().meta({ description: 'Wat er van elke pas wordt, als een rij niets anders zegt.' }),
  })
  .refine(({ csv, passen }) => (csv === undefined) !== (passen === undefined), { error: 'Geef csv of passen.' })
  .meta({
    id: 'Beeindigingsverzoek',
    example: { passen: [VOORBEELD], nasleep: { ritten: 'annuleren', reeksen: 'stoppen' } },
  })

const Einde = z.strictObject({ datum: Datum, soort: z.string() })

export const Beeindigingsverslag = z
  .strictObject({
    proef: z.boolean(),
    uitgevoerd: z.boolean().meta({ description: 'Of de passen zijn beëindigd. Met één fout gebeurt er niets.' }),
    rijen: z.int(),
    nieuw: z.int().meta({ description: 'Passen die door deze lijst eindigen.' }),
    gelijk: z.int().meta({ description: 'Passen die al zo waren beëindigd.' }),
    anders: z.int().meta({ description: 'Passen die al anders waren beëindigd. Die blijven zo: kijk zelf wat klopt.' }),
    fouten: z.array(
      z.strictObject({
        rij: z.int().meta({ description: 'De rij in het bestand; de kop is rij 1. In JSON telt de eerste als rij 1.' }),
        externId: z.string().optional(),
        veld: z.string(),
        code: z.string(),
        detail: z.string(),
        voorstellen: z
          .array(z.strictObject({ pasnummer: Pasnummer, naam: z.string() }))
          .optional()
          .meta({ description: 'Zonder nummer: welke passen het kunnen zijn.' }),
      }),
    ),
    passen: z
      .array(
        z.strictObject({
          rij: z.int(),
          pasnummer: Pasnummer,
          naam: z.string(),
          stand: z.enum(['nieuw', 'gelijk', 'anders']),
          was: Einde.optional().meta({ description: 'Hoe de pas al was beëindigd.' }),
          nasleep: Nasleep.meta({ description: 'Bij een proef: wat de pas openlaat. Anders: wat er nog openstaat.' }),
        }),
      )
      .meta({ description: 'Elke rij zonder fouten, met de pas die het is.' }),
  })
  .meta({ id: 'Beeindigingsverslag' })
