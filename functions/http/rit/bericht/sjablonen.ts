import * as z from 'zod'
import { BERICHTSOORTEN, onbekendeVelden, VELDEN } from '../../../../domain/rit/index.ts'
import { leesSjablonen, schrijfSjabloon } from '../../../use-cases/rit/bericht/lees-berichten.ts'
import { badInput } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { EenRegel, VrijeTekst } from '../../tekst.schema.ts'

const Soort = z.enum(BERICHTSOORTEN)
const NAMEN = VELDEN.map((veld) => `((${veld}))`).join(', ')

const Woorden = z
  .strictObject({
    onderwerp: EenRegel(100).meta({ description: 'Alleen in een e-mail.' }),
    tekst: VrijeTekst(600).meta({ description: `Wat er in het bericht staat. U kunt gebruiken: ${NAMEN}.` }),
  })
  .meta({
    id: 'Berichtwoorden',
    example: { onderwerp: 'Uw taxi is geboekt', tekst: 'Uw taxi komt op ((dag)). ((komt))' },
  })

const Sjabloon = z
  .strictObject({
    soort: Soort,
    eigen: z.boolean().meta({ description: 'Of de gemeente deze woorden zelf heeft geschreven.' }),
    onderwerp: z.string(),
    tekst: z.string(),
  })
  .meta({ id: 'Berichtsjabloon' })

/** The words of messages, which a municipality can make its own. */
export const berichtsjablonen = [
  maakRoute({
    method: 'GET',
    path: '/v1/berichtsjablonen',
    operationId: 'leesBerichtsjablonen',
    groep: 'lezen',
    tag: 'Berichten',
    samenvatting: 'Lees de woorden van alle berichten',
    rollen: ['gemeente'],
    antwoorden: {
      200: {
        beschrijving: 'Van elk soort bericht de woorden die nu gelden.',
        schema: z.strictObject({ sjablonen: z.array(Sjabloon) }).meta({ id: 'Berichtsjablonen' }),
      },
    },
    handle: async (deps, { wie }) => ({ status: 200, body: { sjablonen: await leesSjablonen(deps, wie) } }),
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/berichtsjablonen/{soort}',
    operationId: 'schrijfBerichtsjabloon',
    groep: 'boeken',
    tag: 'Berichten',
    samenvatting: 'Schrijf de woorden van een soort bericht zelf',
    rollen: ['gemeente'],
    params: z.strictObject({ soort: Soort.meta({ example: 'wijziging' }) }),
    body: Woorden,
    antwoorden: { 200: { beschrijving: 'De woorden zoals ze nu gelden.', schema: Sjabloon } },
    handle: async (deps, { wie, params, body }) => {
      const [veld] = onbekendeVelden(body)
      if (veld !== undefined) {
        const detail = `((${veld})) kennen wij niet. U kunt gebruiken: ${NAMEN}.`
        throw badInput([{ in: 'body', location: 'tekst', code: 'onbekende-plek', detail }])
      }
      return { status: 200, body: await schrijfSjabloon(deps, wie, { ...params, ...body }) }
    },
  }),
]
