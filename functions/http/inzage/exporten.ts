import * as z from 'zod'
import { exporteer, EXPORTSOORTEN } from '../../use-cases/inzage/export/exporteer.ts'
import { hoogstens, nietVoorVan } from '../periode.schema.ts'
import { maakRoute } from '../route.ts'
import { DatumRondNu } from '../velden.schema.ts'

const MEESTE_DAGEN = 366

const Exportvraag = z
  .strictObject({
    van: DatumRondNu.meta({ description: 'De eerste dag: van vertrek, van geldigheid of van het besluit.' }),
    tot: DatumRondNu.meta({ description: 'De laatste dag.' }),
  })
  .refine(...nietVoorVan)
  .refine(...hoogstens(MEESTE_DAGEN, `Vraag ten hoogste ${MEESTE_DAGEN} dagen tegelijk.`))

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
      'Haal alle ritten, passen of besluiten van een periode op als bestand (CSV); de bijdragen staan in de boekhouding van een run',
    rollen: ['gemeente'],
    params: z.strictObject({
      soort: z.enum(EXPORTSOORTEN).meta({ description: 'Wat u wilt meenemen.', example: 'ritten' }),
    }),
    query: Exportvraag,
    antwoorden: {
      200: { beschrijving: 'Het bestand, met puntkomma’s ertussen.', schema: z.string(), type: 'text/csv' },
    },
    // Nothing is read before the file is sent, so there is nothing to wait for.
    handle: (deps, { wie, params: { soort }, query }) =>
      Promise.resolve({
        status: 200,
        bestand: { naam: `${soort}-${query.van}-${query.tot}.csv`, inhoud: exporteer(deps, wie, { soort, ...query }) },
      }),
  }),
]
