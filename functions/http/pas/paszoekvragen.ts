import * as z from 'zod'
import { zoekPassen, zoekPassenMet } from '../../use-cases/pas/zoek-passen.ts'
import { maakRoute } from '../route.ts'
import { GevondenPas, Passenlijst, Paszoekvraag } from './paslijst.schema.ts'
import { Na } from '../bladzijde.ts'
import { kies } from '../toon.ts'

/** A search is posted: names and birth dates may not stand in an address, where every log keeps them. */
export const paszoekvragen = [
  maakRoute({
    method: 'POST',
    path: '/v1/paszoekvragen',
    operationId: 'zoekPassen',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting:
      'Zoek passen met wat u weet: een nummer, een naam met geboortedatum, een postcode of een telefoonnummer',
    rollen: ['centralist', 'gemeente'],
    body: Paszoekvraag,
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De passen die passen bij de vraag.', schema: Passenlijst } },
    handle: async (deps, { wie, body, bladzijde }) => {
      const { na } = bladzijde
      const lijst = await ('zoek' in body
        ? zoekPassenMet(deps, wie, { vraag: body.zoek, na })
        : zoekPassen(deps, wie, { vraag: body, na }))
      if (lijst === undefined) return { status: 200, body: { passen: [], meerNodig: true, _links: {} } }
      const gevonden = lijst.passen.map((pas) => kies(GevondenPas, pas))
      return { status: 200, body: { passen: gevonden, _links: bladzijde.links(lijst.next) } }
    },
  }),
]
