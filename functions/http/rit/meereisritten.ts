import * as z from 'zod'
import { beleidVan } from '../../../domain/beleid/index.ts'
import { RITSTATUSSEN } from '../../../domain/rit/index.ts'
import { leesMeereisritten } from '../../use-cases/rit/mee/lees-meereisritten.ts'
import { Na } from '../bladzijde.ts'
import { PasPad } from '../pas/pas.schema.ts'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { kies } from '../toon.ts'
import { Ophaaltijd } from './rit.schema.ts'
import { toonOphalen } from './vervoerder/voortgang.toon.ts'
import { Ritvoortgang } from './vervoerder/voortgang.schema.ts'
import { Cent, Datum, Links, Locatie, Ritnummer, Utc } from '../velden.schema.ts'

const Meereisrit = z
  .strictObject({
    ritnummer: Ritnummer,
    vertrek: Utc,
    verwachteAankomst: Utc,
    van: Locatie,
    naar: Locatie,
    status: z.enum(RITSTATUSSEN),
    ophaaltijd: Ophaaltijd.optional(),
    voortgang: Ritvoortgang.optional(),
    bedragCent: Cent.optional().meta({
      description: 'Wat wie meereist zelf betaalt. Ontbreekt als de rit niet doorgaat.',
      example: 271,
    }),
  })
  .meta({
    id: 'Meereisrit',
    description: 'Een rit van iemand anders waarin de pashouder meereist. Alleen wie de rit boekte, verandert hem.',
  })

export const meereisritten = [
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/meereisritten',
    operationId: 'leesMeereisritten',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Lees in welke ritten van anderen een pashouder meereist',
    rollen: ['pashouder', 'centralist', 'gemeente'],
    params: PasPad,
    query: z.strictObject({ van: Datum.optional(), tot: Datum.optional(), na: Na.optional() }),
    antwoorden: {
      200: {
        beschrijving: 'De ritten op volgorde van vertrek. Een bladzijde kan leeg zijn terwijl er meer komt.',
        schema: z.strictObject({ ritten: z.array(Meereisrit), _links: Links }).meta({ id: 'Meereisritten' }),
      },
    },
    handle: async (deps, { wie, params: { pasnummer }, query: { van, tot }, bladzijde }) => {
      const lijst = await leesMeereisritten(deps, wie, { pasnummer, van, tot, cursor: bladzijde.na })
      if (lijst === undefined) throw notFound('deze pas')
      const versies = await deps.versies(wie.gemeente)
      const ritten = lijst.ritten.map(({ mee, rit }) => {
        const belofte = beleidVan(versies, rit.beleid)?.stiptheid
        return kies(Meereisrit, { ...mee, ...(rit.status === 'geboekt' ? toonOphalen(rit, belofte) : {}) })
      })
      return { status: 200, body: { ritten, _links: bladzijde.links(lijst.next) } }
    },
  }),
]
