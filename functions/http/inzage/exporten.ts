import * as z from 'zod'
import { EXPORTVORMEN } from '../../use-cases/inzage/export/bestand.ts'
import { exporteer, EXPORTSOORTEN } from '../../use-cases/inzage/export/exporteer.ts'
import { hoogstens, nietVoorVan } from '../periode.schema.ts'
import { maakRoute } from '../route.ts'
import { Datum, DatumRondNu } from '../velden.schema.ts'

const MEESTE_DAGEN = 366
const TYPEN = { csv: 'text/csv', json: 'application/json' } as const

const Exportvraag = z
  .strictObject({
    van: DatumRondNu.meta({
      description: 'De eerste dag: van vertrek, van geldigheid, van het besluit, van de betaling of van de notitie.',
    }),
    tot: DatumRondNu.meta({ description: 'De laatste dag.' }),
    vorm: z
      .enum(EXPORTVORMEN)
      .default('csv')
      .meta({ description: 'Voor een rekenblad (`csv`) of voor een programma (`json`).', example: 'csv' }),
  })
  .refine(...nietVoorVan)
  .refine(...hoogstens(MEESTE_DAGEN, `Vraag ten hoogste ${MEESTE_DAGEN} dagen tegelijk.`))

const Exportbestand = z
  .strictObject({
    van: Datum,
    tot: Datum,
    soort: z.enum(EXPORTSOORTEN),
    rijen: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))).meta({
      description: 'Per rij dezelfde velden als de kolommen van de CSV; wat er niet is, staat er niet bij.',
      example: [{ ritnummer: 'R7Q2M0X4C9TVA', pasnummer: 'HRL-000001', status: 'gereden', afstandMeter: 10_000 }],
    }),
  })
  .meta({
    id: 'Exportbestand',
    description: 'Alles van een periode. Een bestand dat halverwege ophoudt, is geen JSON.',
  })

/** What a gemeente takes along: to another system, an archive or a spreadsheet. */
export const exporten = [
  maakRoute({
    method: 'GET',
    path: '/v1/exporten/{soort}',
    operationId: 'exporteer',
    // The only function that can lay a large file aside.
    groep: 'innen',
    tag: 'Passen',
    samenvatting:
      'Haal alle ritten, passen, besluiten, bijdragen, betalingen of notities van een periode op als bestand (CSV of JSON)',
    rollen: ['gemeente'],
    params: z.strictObject({
      soort: z.enum(EXPORTSOORTEN).meta({ description: 'Wat u wilt meenemen.', example: 'ritten' }),
    }),
    query: Exportvraag,
    antwoorden: {
      200: {
        beschrijving:
          'Het bestand: als CSV met puntkomma’s ertussen, of als JSON. Bij besluiten: ook wie geen pas kreeg, zonder pasnummer en met naam en adres. Bij bijdragen: de regels van runs die in de periode zijn vastgesteld. Bij betalingen: wat in de periode binnenkwam (meer dan 0) en terugging (minder dan 0). Bij notities: wat in de periode is geschreven en er nog is.',
        schema: z.string(),
        type: 'text/csv',
        ookAls: { type: 'application/json', schema: Exportbestand },
      },
    },
    // Nothing is read before the file is sent, so there is nothing to wait for.
    handle: (deps, { wie, params: { soort }, query }) =>
      Promise.resolve({
        status: 200,
        bestand: {
          naam: `${soort}-${query.van}-${query.tot}.${query.vorm}`,
          type: TYPEN[query.vorm],
          inhoud: exporteer(deps, wie, { soort, ...query }),
        },
      }),
  }),
]
