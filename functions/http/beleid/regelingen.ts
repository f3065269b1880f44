import * as z from 'zod'
import { leesAndereRitten } from '../../use-cases/beleid/anders.ts'
import { schrijfConcept, trekConceptIn, wijzigConcept, type Conceptuitkomst } from '../../use-cases/beleid/concept.ts'
import { stelVast, type Vaststelling as Uitkomst } from '../../use-cases/beleid/stel-vast.ts'
import { leesVersie, leesVersies } from '../../use-cases/beleid/versies.ts'
import { Na } from '../bladzijde.ts'
import { conflict, HttpProblem, notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Probleem } from '../velden.schema.ts'
import {
  AndereRitten,
  Conceptwens,
  Conceptwijziging,
  Melding,
  Vastgesteld,
  Vaststelling,
  Versie,
  Versielijst,
  Versienummer,
} from './regelingen.schema.ts'
import { documentVan, regelingfouten, toonAnders, toonKop, toonVersie } from './regelingen.toon.ts'

const PAD = '/v1/regelingen/{versie}'
/** Who fixes a version sees the first rides at once; the rest is behind the link. */
const EERST_MS = 2000
const VersiePad = z.strictObject({ versie: Versienummer })
const deel = { groep: 'verlenen', tag: 'Beleid', rollen: ['gemeente'] } as const

const ligtVast = () =>
  conflict('al-vastgesteld', 'Deze versie ligt vast', 'Wat is vastgesteld, verandert niet. Maak een nieuwe versie.')

/** @throws HttpProblem on what was not kept */
const geschreven = (uitkomst: Conceptuitkomst | undefined): string => {
  switch (uitkomst?.soort) {
    case undefined:
      throw notFound('deze versie')
    case 'geschreven':
      return uitkomst.versie
    case 'fout':
      throw regelingfouten(uitkomst.fouten)
    case 'vastgesteld':
      throw ligtVast()
    case 'inmiddelsGewijzigd':
      throw conflict(
        'inmiddels-gewijzigd',
        'Een ander heeft dit concept gewijzigd',
        'Er is niets bewaard. Open het concept opnieuw en maak uw wijziging daarin.',
      )
  }
}

const bezwaar = (uitkomst: Exclude<Uitkomst, { soort: 'vastgesteld' }>): HttpProblem => {
  switch (uitkomst.soort) {
    case 'zelfdePersoon':
      return conflict(
        'zelfde-persoon',
        'Een ander moet dit vaststellen',
        'U hebt dit concept geschreven. Laat een collega het nakijken en vaststellen.',
      )
    case 'nietBevestigd':
      return new HttpProblem(409, 'waarschuwingen-niet-bevestigd', {
        title: 'Er staat iets vreemds in',
        detail: 'Kijk naar elke waarschuwing. Is het zo bedoeld? Stuur de plaats dan mee in `bevestigd`.',
        extra: { waarschuwingen: uitkomst.waarschuwingen },
      })
    case 'redenOntbreekt':
      return conflict(
        'reden-ontbreekt',
        'Zeg waarom u iets verbetert',
        'Deze versie begint in het verleden, of op de eerste dag van een andere versie. Stuur in `reden` mee waarom.',
      )
    case 'fout':
      return new HttpProblem(409, 'regeling-onjuist', {
        title: 'Deze regeling klopt niet meer',
        detail: 'Verbeter eerst het concept.',
        extra: { fouten: uitkomst.fouten },
      })
  }
}

export const regelingen = [
  maakRoute({
    ...deel,
    method: 'POST',
    path: '/v1/regelingen',
    operationId: 'schrijfRegeling',
    samenvatting: 'Bewaar een concept van nieuwe regels',
    body: Conceptwens,
    antwoorden: { 201: { beschrijving: 'Het concept is bewaard. Het geldt nog niet.', schema: Versie } },
    handle: async (deps, { wie, body }) => {
      const document = await documentVan(body)
      const nummer = geschreven(await schrijfConcept(deps, wie, { document, reden: body.reden }))
      const versie = await leesVersie(deps, wie, nummer)
      if (versie === undefined) throw notFound('deze versie')
      return { status: 201, body: toonVersie(versie) }
    },
  }),
  maakRoute({
    ...deel,
    groep: 'lezen',
    method: 'GET',
    path: '/v1/regelingen',
    operationId: 'leesRegelingen',
    samenvatting: 'Lees welke versies van de regels er zijn, met wie ze schreef en vaststelde',
    antwoorden: { 200: { beschrijving: 'De versies.', schema: Versielijst } },
    handle: async (deps, { wie }) => ({
      status: 200,
      body: { regelingen: (await leesVersies(deps, wie)).map(toonKop) },
    }),
  }),
  maakRoute({
    ...deel,
    groep: 'lezen',
    method: 'GET',
    path: PAD,
    operationId: 'leesRegeling',
    samenvatting: 'Lees een versie van de regels, zoals die geschreven is',
    params: VersiePad,
    antwoorden: { 200: { beschrijving: 'De versie.', schema: Versie } },
    handle: async (deps, { wie, params }) => {
      const versie = await leesVersie(deps, wie, params.versie)
      if (versie === undefined) throw notFound('deze versie')
      return { status: 200, body: toonVersie(versie) }
    },
  }),
  maakRoute({
    ...deel,
    method: 'PUT',
    path: PAD,
    operationId: 'wijzigRegeling',
    samenvatting: 'Wijzig een concept',
    params: VersiePad,
    body: Conceptwijziging,
    antwoorden: {
      200: { beschrijving: 'Het concept is gewijzigd.', schema: Versie },
      409: { beschrijving: 'De versie ligt vast, of een ander heeft haar intussen gewijzigd.', schema: Probleem },
    },
    handle: async (deps, { wie, params, body }) => {
      const document = await documentVan(body)
      geschreven(await wijzigConcept(deps, wie, { ...params, document, reden: body.reden, bewerking: body.bewerking }))
      const versie = await leesVersie(deps, wie, params.versie)
      if (versie === undefined) throw notFound('deze versie')
      return { status: 200, body: toonVersie(versie) }
    },
  }),
  maakRoute({
    ...deel,
    method: 'PUT',
    path: `${PAD}/vaststelling`,
    operationId: 'stelRegelingVast',
    samenvatting: 'Stel een concept vast dat een ander schreef',
    params: VersiePad,
    body: Vaststelling,
    antwoorden: {
      200: {
        beschrijving: 'De versie ligt vast. Met geboekte ritten die ermee anders zouden zijn; die veranderen niet.',
        schema: Vastgesteld,
      },
      409: {
        beschrijving: 'U schreef dit zelf, er staat iets vreemds in dat niet bevestigd is, of de reden ontbreekt.',
        schema: Probleem.extend({
          waarschuwingen: z.array(Melding).optional(),
          fouten: z.array(Melding).optional(),
        }).meta({ id: 'Vaststelprobleem' }),
      },
    },
    handle: async (deps, { wie, params, body, bladzijde }) => {
      const uitkomst = await stelVast(deps, wie, { ...params, ...body })
      if (uitkomst === undefined) throw notFound('deze versie')
      if (uitkomst.soort !== 'vastgesteld') throw bezwaar(uitkomst)
      const versie = await leesVersie(deps, wie, params.versie)
      const anders = await leesAndereRitten(deps, wie, { ...params, hoogstensMs: EERST_MS })
      if (versie === undefined || anders === undefined) throw notFound('deze versie')
      const links = bladzijde.links(anders.next, `${PAD.replace('{versie}', params.versie)}/andere-ritten`)
      const { ritten, _links } = toonAnders(anders, links)
      return { status: 200, body: { ...toonVersie(versie), geraakteRitten: ritten, _links } }
    },
  }),
  maakRoute({
    ...deel,
    groep: 'lezen',
    method: 'GET',
    path: `${PAD}/andere-ritten`,
    operationId: 'leesAndereRitten',
    samenvatting: 'Lees welke geboekte ritten met deze regels anders zouden zijn',
    params: VersiePad,
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De ritten, een bladzijde per keer.', schema: AndereRitten } },
    handle: async (deps, { wie, params, bladzijde }) => {
      const anders = await leesAndereRitten(deps, wie, { ...params, na: bladzijde.na })
      if (anders === undefined) throw notFound('deze versie')
      return { status: 200, body: toonAnders(anders, bladzijde.links(anders.next)) }
    },
  }),
  maakRoute({
    ...deel,
    method: 'DELETE',
    path: PAD,
    operationId: 'trekRegelingIn',
    samenvatting: 'Gooi een concept weg',
    params: VersiePad,
    antwoorden: {
      200: {
        beschrijving: 'Het concept is weg.',
        schema: z.strictObject({ versie: Versienummer }).meta({ id: 'IngetrokkenConcept' }),
      },
      409: { beschrijving: 'De versie ligt vast.', schema: Probleem },
    },
    handle: async (deps, { wie, params }) => {
      const uitkomst = await trekConceptIn(deps, wie, params.versie)
      if (uitkomst === undefined) throw notFound('deze versie')
      if (uitkomst === 'vastgesteld') throw ligtVast()
      return { status: 200, body: { versie: params.versie } }
    },
  }),
]
