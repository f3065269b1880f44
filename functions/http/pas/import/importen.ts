import * as z from 'zod'
import { importeerPassen } from '../../../use-cases/pas/import/importeer.ts'
import { maakRoute } from '../../route.ts'
import { Importverslag, Importverzoek, Importvoortgang } from './import.schema.ts'
import { leesImport } from './lees-rijen.ts'
import { foutInBestand } from './rijen.ts'

export const importen = [
  maakRoute({
    method: 'POST',
    path: '/v1/importen',
    operationId: 'importeerPassen',
    groep: 'verlenen',
    tag: 'Passen',
    samenvatting:
      'Neem passen over uit een ander systeem, uit CSV of JSON: eerst als proef. Met één fout gebeurt er niets; hetzelfde bestand nog een keer maakt niets dubbel en vergelijkt',
    rollen: ['gemeente'],
    query: z.strictObject({
      proef: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'true: alleen kijken. Zonder: de passen worden overgenomen.' }),
    }),
    body: Importverzoek,
    bestandInvoer: true,
    antwoorden: {
      200: { beschrijving: 'Wat er in het bestand staat, wat er is, en wat verschilt.', schema: Importverslag },
      202: {
        beschrijving:
          'Er was geen tijd voor alle passen. Stuur hetzelfde bestand nog een keer: Opstap gaat verder waar het was.',
        schema: Importvoortgang,
      },
    },
    handle: async (deps, { wie, query, body }) => {
      const proef = query.proef === 'true'
      const { aantal, passen, fouten: eerdereFouten } = await leesImport(body)
      const { rijen, fouten, nietGedaan } = await importeerPassen(deps, wie, { passen, eerdereFouten, proef })
      if (!proef && fouten.length > 0) throw foutInBestand(fouten)
      const met = (stand: (typeof rijen)[number]['stand']): number => rijen.filter((rij) => rij.stand === stand).length
      const som = (veld: 'bestandMeter' | 'opstapMeter'): number => rijen.reduce((tot, rij) => tot + rij[veld], 0)
      if (nietGedaan > 0)
        return {
          status: 202,
          body: { rijen: aantal, gedaan: aantal - nietGedaan, nieuw: met('nieuw') - nietGedaan },
        }
      return {
        status: 200,
        body: {
          proef,
          uitgevoerd: !proef,
          rijen: aantal,
          nieuw: met('nieuw'),
          gelijk: met('gelijk'),
          anders: met('anders'),
          fouten: [...fouten],
          beginstanden: { bestandMeter: som('bestandMeter'), opstapMeter: som('opstapMeter') },
          passen: rijen.map(({ bestandMeter: _b, opstapMeter: _o, velden, ...rij }) => ({
            ...rij,
            velden: [...velden],
          })),
        },
      }
    },
  }),
]
