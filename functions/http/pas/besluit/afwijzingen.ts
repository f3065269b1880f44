import * as z from 'zod'
import type { Afwijzing as Afgewezen } from '../../../../domain/pas/index.ts'
import {
  handelAfwijzingsbezwaarAf,
  leesAfwijzing,
  legAfwijzingVast,
  lijstAfwijzingen,
  meldAfwijzingsverzending,
  noteerAfwijzingsbezwaar,
  type Afwijzingsgevolg,
  type Afwijzingsvastlegging,
} from '../../../use-cases/pas/afwijzingen.ts'
import { briefAlsPdf } from '../../briefpdf.ts'
import { notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Probleem } from '../../velden.schema.ts'
import { pasfouten } from '../pas.toon.ts'
import {
  Afwijzing,
  Afwijzingenlijst,
  Afwijzingenvraag,
  AfwijzingPad,
  AfwijzingsbezwaarPad,
  Afwijzingsuitkomst,
  Afwijzingswens,
} from './afwijzing.schema.ts'
import { Bezwaarwens, Verzendmelding } from './besluit.schema.ts'
import { toonAfwijzing } from './besluit.toon.ts'
import { afwijzingsbrief } from './besluitbrief.ts'
import { alAfgehandeld } from './besluiten.ts'

const gedeeld = { groep: 'verlenen', tag: 'Besluiten', rollen: ['gemeente'] } as const

const onbekend = () => notFound('deze afwijzing')

/** @throws HttpProblem when nothing came of it */
const gelukt = (uitkomst: Afwijzingsgevolg | Afwijzingsvastlegging | undefined): Afgewezen => {
  if (uitkomst === undefined) throw onbekend()
  if ('afwijzing' in uitkomst) return uitkomst.afwijzing
  throw uitkomst.soort === 'fout' ? pasfouten(uitkomst.fouten) : alAfgehandeld()
}

export const afwijzingen = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/afwijzingen',
    operationId: 'legAfwijzingVast',
    samenvatting: 'Leg vast dat iemand zonder pas er geen krijgt: ook dat is een besluit',
    body: Afwijzingswens,
    antwoorden: { 201: { beschrijving: 'Het besluit. Hetzelfde nog een keer geeft hetzelfde.', schema: Afwijzing } },
    handle: async (deps, { wie, body: { aanvrager, ...inhoud } }) => ({
      status: 201,
      body: toonAfwijzing(gelukt(await legAfwijzingVast(deps, wie, { aanvrager, inhoud }))),
    }),
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/afwijzingen',
    operationId: 'leesAfwijzingen',
    samenvatting: 'Lees wie geen pas kreeg, op de dag van het besluit',
    query: Afwijzingenvraag,
    antwoorden: { 200: { beschrijving: 'De oudste eerst.', schema: Afwijzingenlijst } },
    handle: async (deps, { wie, query: { van, tot }, bladzijde }) => {
      const gelezen = await lijstAfwijzingen(deps, wie, { van, tot, na: bladzijde.na })
      const lijst = gelezen.afwijzingen.map(toonAfwijzing)
      return { status: 200, body: { afwijzingen: lijst, _links: bladzijde.links(gelezen.next) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/afwijzingen/{afwijzingsnummer}',
    operationId: 'leesAfwijzing',
    samenvatting: 'Lees het besluit dat iemand geen pas krijgt',
    params: AfwijzingPad,
    antwoorden: { 200: { beschrijving: 'Het besluit.', schema: Afwijzing } },
    handle: async (deps, { wie, params }) => {
      const afwijzing = await leesAfwijzing(deps, wie, params.afwijzingsnummer)
      if (afwijzing === undefined) throw onbekend()
      return { status: 200, body: toonAfwijzing(afwijzing) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/afwijzingen/{afwijzingsnummer}/brief',
    operationId: 'leesAfwijzingsbrief',
    samenvatting: 'Haal het besluit dat iemand geen pas krijgt op als brief (PDF)',
    params: AfwijzingPad,
    antwoorden: {
      200: { beschrijving: 'De brief.', schema: z.string(), type: 'application/pdf' },
      409: { beschrijving: 'De brief kan niet worden afgedrukt.', schema: Probleem },
    },
    handle: async (deps, { wie, params: { afwijzingsnummer } }) => {
      const afwijzing = await leesAfwijzing(deps, wie, afwijzingsnummer)
      if (afwijzing === undefined) throw onbekend()
      const inhoud = await briefAlsPdf(afwijzingsbrief(afwijzing), Date.parse(afwijzing.besluit.op))
      return { status: 200, bestand: { naam: `besluit-${afwijzingsnummer}.pdf`, inhoud } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/afwijzingen/{afwijzingsnummer}/verzending',
    operationId: 'meldAfwijzingsverzending',
    samenvatting: 'Meld wanneer een afwijzing is verstuurd: vanaf de dag erna kan iemand bezwaar maken',
    params: AfwijzingPad,
    body: Verzendmelding,
    antwoorden: {
      200: { beschrijving: 'Het besluit. Nog een keer versturen verandert de eerste dag niet.', schema: Afwijzing },
    },
    handle: async (deps, { wie, params, body }) => ({
      status: 200,
      body: toonAfwijzing(
        gelukt(await meldAfwijzingsverzending(deps, wie, { besluitnummer: params.afwijzingsnummer, ...body })),
      ),
    }),
  }),
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/afwijzingen/{afwijzingsnummer}/bezwaren',
    operationId: 'noteerAfwijzingsbezwaar',
    samenvatting: 'Noteer een bezwaar tegen een afwijzing, en lees of het op tijd is',
    params: AfwijzingPad,
    body: Bezwaarwens,
    antwoorden: { 201: { beschrijving: 'Het besluit met het bezwaar.', schema: Afwijzing } },
    handle: async (deps, { wie, params, body }) => ({
      status: 201,
      body: toonAfwijzing(
        gelukt(await noteerAfwijzingsbezwaar(deps, wie, { besluitnummer: params.afwijzingsnummer, wens: body })),
      ),
    }),
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/afwijzingen/{afwijzingsnummer}/bezwaren/{bezwaar}/uitkomst',
    operationId: 'handelAfwijzingsbezwaarAf',
    samenvatting: 'Leg vast wat er van een bezwaar tegen een afwijzing is geworden; een pas krijgt een eigen besluit',
    params: AfwijzingsbezwaarPad,
    body: Afwijzingsuitkomst,
    antwoorden: {
      200: { beschrijving: 'Het besluit met de uitkomst.', schema: Afwijzing },
      409: { beschrijving: 'Dit bezwaar is al anders afgehandeld.', schema: Probleem },
    },
    handle: async (deps, { wie, params: { afwijzingsnummer: besluitnummer, bezwaar }, body }) => {
      const over = { besluitnummer, nummer: Number(bezwaar), uitkomst: body }
      return { status: 200, body: toonAfwijzing(gelukt(await handelAfwijzingsbezwaarAf(deps, wie, over))) }
    },
  }),
]
