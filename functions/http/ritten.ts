import * as z from 'zod'
import { RITSTATUSSEN } from '../../domain/rit/index.ts'
import { annuleerRit } from '../use-cases/annuleer-rit.ts'
import { boekRit, type Boeking as BoekResultaat } from '../use-cases/boek-rit.ts'
import { leesRit, leesRitten } from '../use-cases/ritten.ts'
import { badInput, HttpProblem, notFound } from './problem.ts'
import { maakRoute } from './route.ts'
import { Datum, Pasnummer, Ritnummer } from './schemas/algemeen.ts'
import { Boeking, Rit, Rittenlijst, Weigering } from './schemas/rit.ts'
import { Ritaanvraag } from './schemas/ritaanvraag.ts'
import { toonRit, toonTotaal, toonUitkomst } from './toon.ts'

const conflict = (soort: string, title: string, detail: string, extra: Record<string, unknown> = {}): HttpProblem =>
  new HttpProblem(409, soort, title, detail, { extra })

const geenBoeking = (boeking: Exclude<BoekResultaat, { soort: 'geboekt' }>): HttpProblem => {
  switch (boeking.soort) {
    case 'pasOnbekend':
      return notFound('deze pas')
    case 'sleutelBezet':
      return conflict(
        'sleutel-bezet',
        'Sleutel al gebruikt',
        'Deze Idempotency-Key hoort al bij een ander verzoek. Gebruik een nieuwe.',
      )
    case 'geweigerd': {
      const uitkomst = toonUitkomst(boeking.besluit)
      const detail =
        uitkomst.uitkomst === 'voorleggen'
          ? 'Over deze rit moet iemand beslissen. Bel de centrale. Er is nog niets geboekt.'
          : 'Deze rit kan niet. Er is niets geboekt.'
      return conflict('rit-niet-geboekt', 'De rit is niet geboekt', detail, uitkomst)
    }
  }
}

const Rittenvraag = z.strictObject({
  pasnummer: Pasnummer.optional(),
  van: Datum.optional(),
  tot: Datum.optional(),
  status: z.enum(RITSTATUSSEN).optional(),
  na: z.string().min(1).max(1000).optional().meta({ description: 'Waar de bladzijde begint; uit _links.next.' }),
})
const RitPad = z.strictObject({ ritnummer: Ritnummer })
const LEZERS = ['pashouder', 'centralist', 'gemeente'] as const

/** Links carry on with the same question, from the place where this page ended. */
const volgende = (pad: string, na: string): string => {
  const url = new URL(pad, 'http://opstap.invalid')
  url.searchParams.set('na', na)
  return `${url.pathname}${url.search}`
}

export const ritten = [
  maakRoute({
    method: 'POST',
    path: '/v1/ritten',
    operationId: 'boekRit',
    groep: 'boeken',
    tag: 'Ritten',
    samenvatting: 'Boek een rit, met terugrit als u die vraagt: samen of niet',
    rollen: ['pashouder', 'centralist'],
    body: Ritaanvraag,
    idempotencyKey: 'verplicht',
    antwoorden: {
      201: { beschrijving: 'De rit is geboekt.', schema: Boeking },
      409: { beschrijving: 'De rit mag niet, of de sleutel hoort bij een ander verzoek.', schema: Weigering },
    },
    handle: async (deps, { wie, body, locaties, idempotencyKey = '' }) => {
      const boeking = await boekRit(deps, wie, idempotencyKey, body, locaties)
      if (boeking.soort !== 'geboekt') throw geenBoeking(boeking)
      const geboekt = boeking.ritten.map((rit) => toonRit(rit, deps.regelingen))
      return { status: 201, body: { ritten: geboekt, ritprijs: toonTotaal(boeking.ritten.map((rit) => rit.ritprijs)) } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/ritten',
    operationId: 'leesRitten',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Zoek ritten van een pas',
    rollen: LEZERS,
    query: Rittenvraag,
    antwoorden: { 200: { beschrijving: 'De ritten op volgorde van vertrek.', schema: Rittenlijst } },
    handle: async (deps, { wie, query, pad }) => {
      const pasnummer = query.pasnummer ?? wie.pasnummer
      if (pasnummer === undefined)
        throw badInput([{ in: 'query', location: 'pasnummer', code: 'verplicht', detail: 'Geef het pasnummer.' }])
      const lijst = await leesRitten(deps, wie, { ...query, pasnummer, cursor: query.na })
      if (lijst === undefined) throw notFound('deze pas')
      const links = lijst.next === undefined ? {} : { next: { href: volgende(pad, lijst.next) } }
      return { status: 200, body: { ritten: lijst.ritten.map((rit) => toonRit(rit, deps.regelingen)), _links: links } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/ritten/{ritnummer}',
    operationId: 'leesRit',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Lees één rit, met prijs en afspraken',
    rollen: LEZERS,
    params: RitPad,
    antwoorden: { 200: { beschrijving: 'De rit.', schema: Rit } },
    handle: async (deps, { wie, params }) => {
      const rit = await leesRit(deps, wie, params.ritnummer)
      if (rit === undefined) throw notFound('deze rit')
      return { status: 200, body: toonRit(rit, deps.regelingen) }
    },
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/ritten/{ritnummer}/annulering',
    operationId: 'annuleerRit',
    groep: 'boeken',
    tag: 'Ritten',
    samenvatting: 'Annuleer een rit; de geboekte meters komen vrij',
    rollen: ['pashouder', 'centralist'],
    params: RitPad,
    body: z
      .strictObject({ reden: z.string().trim().min(1).max(500) })
      .meta({ id: 'Annulering', example: { reden: 'Ik ben ziek.' } }),
    antwoorden: {
      200: { beschrijving: 'De rit is geannuleerd.', schema: Rit },
      409: { beschrijving: 'De rit kan niet meer geannuleerd worden.', schema: Weigering },
    },
    handle: async (deps, { wie, params, body }) => {
      const annulering = await annuleerRit(deps, wie, params.ritnummer, body.reden)
      if (annulering === undefined) throw notFound('deze rit')
      if (annulering.soort === 'kanNietMeer')
        throw conflict('rit-al-uitgevoerd', 'Annuleren kan niet meer', `Deze rit is al ${annulering.rit.status}.`)
      return { status: 200, body: toonRit(annulering.rit, deps.regelingen) }
    },
  }),
]
