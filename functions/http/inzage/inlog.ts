import * as z from 'zod'
import { MANDATEN } from '../../../domain/kernel/vertegenwoordiging.ts'
import { gekoppeldePas } from '../../use-cases/inzage/koppel.ts'
import { ROLLEN } from '../../use-cases/wie.ts'
import { maakRoute } from '../route.ts'
import { Pasnummer } from '../velden.schema.ts'

const Inlog = z
  .strictObject({
    wie: z.string().meta({ description: 'Kenmerk van wie handelt; geen naam.', example: 'balie-7' }),
    rollen: z.array(z.enum(ROLLEN)).meta({ example: ['pashouder'] }),
    gemeente: z.string().meta({ example: 'harlingen' }),
    pasnummer: Pasnummer.optional().meta({
      description: 'De pas waar een pashouder bij kan. Ontbreekt als er nog geen pas is gekoppeld.',
    }),
    mandaat: z.enum(MANDATEN).optional().meta({ description: 'Als iemand voor de pashouder handelt.' }),
  })
  .meta({ id: 'Inlog', description: 'Wie er is ingelogd, zoals Opstap het token leest.' })

/** Issuers differ in where a token says who somebody is; what shows pages to people asks here, and reads no token itself. */
export const inlog = [
  maakRoute({
    method: 'GET',
    path: '/v1/inlog',
    operationId: 'leesInlog',
    groep: 'openbaar',
    tag: 'Systeem',
    samenvatting: 'Lees wie u bent volgens uw token, en bij welke pas u kunt',
    rollen: ROLLEN,
    zonderPas: true,
    antwoorden: { 200: { beschrijving: 'Wie u bent.', schema: Inlog } },
    handle: async (deps, { wie }) => {
      const { sub, rollen, gemeente, namens } = wie
      const pasnummer = wie.pasnummer ?? (rollen.includes('pashouder') ? await gekoppeldePas(deps, wie) : undefined)
      return { status: 200, body: { wie: sub, rollen, gemeente, pasnummer, mandaat: namens?.mandaat } }
    },
  }),
]
