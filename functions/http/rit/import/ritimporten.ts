import * as z from 'zod'
import { importeerRitten } from '../../../use-cases/rit/import/importeer.ts'
import { foutInBestand } from '../../pas/import/rijen.ts'
import { maakRoute } from '../../route.ts'
import { leesImport } from './lees-rijen.ts'
import { Ritimportverslag, Ritimportverzoek, Ritimportvoortgang } from './ritimport.schema.ts'

export const ritimporten = [
  maakRoute({
    method: 'POST',
    path: '/v1/ritimporten',
    operationId: 'importeerRitten',
    groep: 'verlenen',
    tag: 'Ritten',
    samenvatting:
      'Neem geboekte ritten over uit een ander systeem, uit CSV of JSON: eerst als proef. Elke rit wordt beoordeeld als elke andere. Met één fout gebeurt er niets; hetzelfde bestand nog een keer boekt niets dubbel',
    rollen: ['gemeente'],
    query: z.strictObject({
      proef: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'true: alleen kijken. Zonder: de ritten worden geboekt.', example: 'true' }),
    }),
    body: Ritimportverzoek,
    bestandInvoer: true,
    antwoorden: {
      200: { beschrijving: 'Wat er in het bestand staat, en wat er is geboekt.', schema: Ritimportverslag },
      202: {
        beschrijving:
          'Er was geen tijd voor alle ritten. Stuur hetzelfde bestand nog een keer: Opstap gaat verder waar het was.',
        schema: Ritimportvoortgang,
      },
    },
    handle: async (deps, { wie, query, body }) => {
      const proef = query.proef === 'true'
      const { aantal, ritten, fouten: eerdereFouten } = await leesImport(body)
      const { uitgevoerd, rijen, fouten, nietGedaan } = await importeerRitten(deps, wie, {
        ritten,
        eerdereFouten,
        proef,
      })
      if (!proef && !uitgevoerd) throw foutInBestand(fouten)
      const met = (stand: (typeof rijen)[number]['stand']): number => rijen.filter((rij) => rij.stand === stand).length
      if (nietGedaan > 0)
        return { status: 202, body: { rijen: aantal, gedaan: rijen.length, nieuw: met('nieuw'), fouten } }
      const getoond = rijen.map(({ rij, externId, pasnummer, stand, ritten: deel }) => ({
        rij,
        externId,
        pasnummer,
        stand,
        ritten: deel.map(({ ritnummer, vertrek, afstand }) => ({ ritnummer, vertrek, afstandMeter: afstand.meter })),
      }))
      return {
        status: 200,
        body: {
          proef,
          uitgevoerd,
          rijen: aantal,
          nieuw: met('nieuw'),
          gelijk: met('gelijk'),
          anders: met('anders'),
          meter: getoond.flatMap((een) => een.ritten).reduce((som, { afstandMeter }) => som + afstandMeter, 0),
          fouten: [...fouten],
          ritten: getoond,
        },
      }
    },
  }),
]
