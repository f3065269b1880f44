import * as z from 'zod'
import { beeindigPassen } from '../../../use-cases/pas/beeindiging/beeindig-passen.ts'
import { maakRoute } from '../../route.ts'
import { foutInBestand } from '../import/rijen.ts'
import { toonNasleep } from '../nasleep/nasleep.toon.ts'
import { Beeindigingsverslag, Beeindigingsverzoek } from './beeindiging.schema.ts'
import { leesLijst } from './lees-lijst.ts'

export const beeindigingen = [
  maakRoute({
    method: 'POST',
    path: '/v1/pasbeeindigingen',
    operationId: 'beeindigPassen',
    // What a pass leaves may be a mandate for the bank.
    groep: 'innen',
    tag: 'Passen',
    samenvatting:
      'Beëindig de passen van een lijst van mensen die overleden of verhuisd zijn, uit CSV of JSON: eerst als proef. Met één fout gebeurt er niets; dezelfde lijst nog een keer doet alleen wat nog niet gedaan is',
    rollen: ['gemeente'],
    query: z.strictObject({
      proef: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'true: alleen kijken wat er eindigt en wat dat openlaat.', example: 'true' }),
    }),
    body: Beeindigingsverzoek,
    bestandInvoer: true,
    antwoorden: {
      200: { beschrijving: 'Welke passen eindigen, en wat er van elk openstaat.', schema: Beeindigingsverslag },
    },
    handle: async (deps, { wie, query, body }) => {
      const proef = query.proef === 'true'
      const { aantal, rijen, fouten: eerdereFouten } = await leesLijst(body)
      const { passen, fouten } = await beeindigPassen(deps, wie, { rijen, eerdereFouten, proef })
      if (!proef && fouten.length > 0) throw foutInBestand(fouten)
      const met = (stand: (typeof passen)[number]['stand']): number =>
        passen.filter((een) => een.stand === stand).length
      const getoond = []
      for (const { rij, pas, stand, nasleep } of passen) {
        const { pasnummer, naam, einde } = pas
        const open = await toonNasleep(deps, wie, { pasnummer, nasleep })
        getoond.push({ rij, pasnummer, naam, stand, ...(einde === undefined ? {} : { was: einde }), nasleep: open })
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
          fouten: fouten.map(({ voorstellen, ...fout }) => ({
            ...fout,
            ...(voorstellen === undefined ? {} : { voorstellen: [...voorstellen] }),
          })),
          passen: getoond,
        },
      }
    },
  }),
]
