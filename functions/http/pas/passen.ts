import * as z from 'zod'
import { leesPas, verleenPas } from '../../use-cases/pas/passen.ts'
import { locatieVan } from '../../use-cases/rit/ritfeiten.ts'
import { wijzigPas } from '../../use-cases/pas/wijzig-pas.ts'
import { notFound, sleutelBezet } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Datum } from '../velden.schema.ts'
import { Pas, Pasaanvraag, PasNaVerandering, PasPad, Pasverandering } from './pas.schema.ts'
import { GevondenPas, Passenbladzijde, Passentelling } from './paslijst.schema.ts'
import { PASSTATUSSEN } from '../../../domain/pas/index.ts'
import { lijstPassen, telPassen, vindOvergenomen } from '../../use-cases/pas/lijst-passen.ts'
import { Na } from '../bladzijde.ts'
import { EenRegel } from '../tekst.schema.ts'
import { kies } from '../toon.ts'
import { Weigering } from '../rit/rit.schema.ts'
import { handelNasleepAf } from '../../use-cases/pas/nasleep/handel-af.ts'
import { isOpen } from '../../use-cases/pas/nasleep/zoek-nasleep.ts'
import { redenBij, toonGeraakt, toonNasleep } from './nasleep/nasleep.toon.ts'
import { paswensVan } from './paswens.ts'
import { pasfouten, toonPas } from './pas.toon.ts'

const Passenvraag = z.strictObject({
  status: z.enum(PASSTATUSSEN).optional(),
  externId: EenRegel(60)
    .optional()
    .meta({ description: 'Alleen de pas die is overgenomen met dit nummer uit het vorige systeem.' }),
  na: Na.optional(),
})

export const passen = [
  maakRoute({
    method: 'POST',
    path: '/v1/passen',
    operationId: 'verleenPas',
    groep: 'verlenen',
    tag: 'Passen',
    samenvatting: 'Verleen een vervoerspas',
    rollen: ['gemeente'],
    body: Pasaanvraag,
    idempotencyKey: 'mag',
    antwoorden: {
      201: { beschrijving: 'De pas is verleend.', schema: Pas },
      409: { beschrijving: 'De sleutel hoort bij een ander verzoek.', schema: Weigering },
    },
    handle: async (deps, { wie, body, locaties, idempotencyKey }) => {
      const gegevens = {
        ...body,
        woning: locatieVan(locaties, body.woning),
        puntbestemmingen: body.puntbestemmingen.map((plaats) => locatieVan(locaties, plaats)),
      }
      const verlening = await verleenPas(deps, wie, { gegevens, idempotencyKey })
      if (verlening.soort === 'sleutelBezet') throw sleutelBezet()
      if (verlening.soort === 'fout') throw pasfouten(verlening.fouten)
      const { pas, dossier, herhaald } = verlening
      return { status: 201, body: toonPas(pas, dossier), herhaald }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen',
    operationId: 'lijstPassen',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting: 'Lees alle passen van de gemeente, een bladzijde tegelijk',
    rollen: ['gemeente'],
    query: Passenvraag,
    antwoorden: { 200: { beschrijving: 'De passen, zoals ze vandaag zijn.', schema: Passenbladzijde } },
    handle: async (deps, { wie, query: { status, externId }, bladzijde }) => {
      const { passen: gevonden, next } =
        externId === undefined
          ? await lijstPassen(deps, wie, { status, na: bladzijde.na })
          : { passen: await vindOvergenomen(deps, wie, externId) }
      const getoond = gevonden
        .filter((een) => status === undefined || een.status === status)
        .map((een) => ({ ...kies(GevondenPas, een.pas), status: een.status }))
      return { status: 200, body: { passen: getoond, _links: bladzijde.links(next) } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passentellingen',
    operationId: 'telPassen',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting: 'Tel de passen van de gemeente naar hoe ze vandaag zijn, hoogstens 2.000 tegelijk',
    rollen: ['gemeente'],
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'Hoeveel passen er zijn.', schema: Passentelling } },
    handle: async (deps, { wie, bladzijde }) => {
      const { tellingen, next } = await telPassen(deps, wie, bladzijde.na)
      const aantal = Object.values(tellingen).reduce((som, een) => som + een, 0)
      return { status: 200, body: { aantal, tellingen, _links: bladzijde.links(next) } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}',
    operationId: 'leesPas',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting: 'Lees een vervoerspas, zoals die vandaag of op een andere dag is',
    rollen: ['pashouder', 'centralist', 'gemeente'],
    params: PasPad,
    query: z.strictObject({ peildatum: Datum.optional() }),
    antwoorden: { 200: { beschrijving: 'De pas.', schema: Pas } },
    handle: async (deps, { wie, params, query }) => {
      const gelezen = await leesPas(deps, wie, { ...params, ...query })
      if (gelezen === undefined) throw notFound('deze pas')
      return { status: 200, body: toonPas(gelezen.pas, gelezen.dossier) }
    },
  }),
  maakRoute({
    method: 'PATCH',
    path: '/v1/passen/{pasnummer}',
    operationId: 'wijzigPas',
    // An ending reaches the mandate for the bank.
    groep: 'innen',
    tag: 'Passen',
    samenvatting:
      'Verander een vervoerspas vanaf een dag; blokkeren, verhuizen en beëindigen horen daarbij, en wat er dan van ritten en reeksen wordt',
    rollen: ['gemeente'],
    params: PasPad,
    body: Pasverandering,
    antwoorden: { 200: { beschrijving: 'De pas is veranderd, of was al zo.', schema: PasNaVerandering } },
    handle: async (deps, { wie, params, body, locaties }) => {
      const { nasleep: keuze } = body
      const uitkomst = await wijzigPas(deps, wie, { ...params, wens: paswensVan(body, locaties) })
      if (uitkomst === undefined) throw notFound('deze pas')
      if (uitkomst.soort === 'fout') throw pasfouten(uitkomst.fouten)
      const opdracht = { ...params, keuze: keuze ?? {}, reden: body.reden ?? redenBij(uitkomst.pas) }
      const over = keuze === undefined ? undefined : await handelNasleepAf(deps, wie, opdracht)
      const nasleep = over ?? uitkomst.nasleep
      const geraakteRitten = nasleep.ritten.filter(({ redenen }) => redenen.length > 0).map(toonGeraakt)
      const toon = keuze !== undefined || isOpen(nasleep)
      return {
        status: 200,
        body: {
          ...toonPas(uitkomst.pas, uitkomst.dossier),
          geraakteRitten,
          ...(toon ? { nasleep: await toonNasleep(deps, wie, { ...params, nasleep }) } : {}),
        },
      }
    },
  }),
]
