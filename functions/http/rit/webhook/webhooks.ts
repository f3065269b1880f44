import * as z from 'zod'
import { waaromGeenAdres } from '../../../services/webhook/adres.ts'
import { NIET_GELEVERD } from '../../../stores/rit/webhook/leveringen.ts'
import type { Webhook as Abonnement } from '../../../stores/rit/webhook/webhooks.ts'
import {
  herhaalLeveringen,
  leesLeveringen,
  leesWebhooks,
  meldWebhookAan,
  zetWebhook,
} from '../../../use-cases/rit/webhook/abonnementen.ts'
import { Na } from '../../bladzijde.ts'
import { badInput, conflict, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { kies } from '../../toon.ts'
import type { Veldfout } from '../../velden.schema.ts'
import { Weigering } from '../rit.schema.ts'
import { onbekendeVervoerder } from '../vervoerder/vervoersopdrachten.ts'
import {
  Gebeurtenis,
  Herhaalwens,
  Herhaling,
  Leveringen,
  LeveringVorm,
  NieuweWebhook,
  Standwens,
  Webhook,
  Webhooknummer,
  Webhooks,
  Webhookwens,
} from './webhook.schema.ts'

const Pad = z.strictObject({ webhooknummer: Webhooknummer })
const gedeeld = { tag: 'Webhooks', rollen: ['gemeente', 'vervoerder'] } as const

const fout = (location: string, detail: string): Veldfout => ({ in: 'body', location, code: 'onjuist', detail })
const toon = (webhook: Abonnement) => kies(Webhook, { ...webhook, soorten: [...webhook.soorten] })

/** Where a carrier is told that something happened to its rides, so that it need not ask every half minute. */
export const webhooks = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/webhooks',
    operationId: 'meldWebhookAan',
    groep: 'verlenen',
    samenvatting: 'Meld aan waar u wilt horen dat er iets met uw ritten gebeurt',
    body: Webhookwens,
    antwoorden: {
      201: { beschrijving: 'De aanmelding, met het geheim. Dat ziet u maar één keer.', schema: NieuweWebhook },
      409: { beschrijving: 'Er zijn al te veel aanmeldingen.', schema: Weigering },
    },
    terugroep: {
      naam: 'ritgebeurtenis',
      adres: '{$request.body#/url}',
      samenvatting: 'Er is iets met een van uw ritten gebeurd',
      beschrijving:
        'Ondertekend volgens Standard Webhooks: webhook-id, webhook-timestamp en webhook-signature (v1, HMAC-SHA256 over id.timestamp.body). Antwoord binnen vijf seconden met een status 2xx; anders proberen wij het nog drie dagen. Met 410 zegt u de aanmelding op.',
      type: 'application/cloudevents+json',
      schema: Gebeurtenis,
      koppen: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    },
    handle: async (deps, { wie, body }) => {
      const waarom = waaromGeenAdres(body.url, deps.proef === true)
      if (waarom !== undefined) throw badInput([fout('url', waarom)])
      const uitkomst = await meldWebhookAan(deps, wie, body)
      switch (uitkomst.soort) {
        case 'vervoerderOnbekend':
          throw onbekendeVervoerder()
        case 'welkeVervoerder':
          throw badInput([fout('vervoerdersnummer', 'Zeg van welke van uw vervoerders dit is.')])
        case 'teVeel':
          throw conflict('te-veel-webhooks', 'Te veel aanmeldingen', 'Trek eerst een aanmelding in.')
        case 'aangemeld':
          return { status: 201, body: { ...toon(uitkomst.webhook), geheim: uitkomst.geheim } }
      }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/webhooks',
    operationId: 'leesWebhooks',
    groep: 'lezen',
    samenvatting: 'Lees welke aanmeldingen er zijn, en of er iets aankomt',
    antwoorden: { 200: { beschrijving: 'Uw aanmeldingen; de gemeente ziet ze alle.', schema: Webhooks } },
    handle: async (deps, { wie }) => {
      const lijst = await leesWebhooks(deps, wie)
      if (lijst === undefined) throw onbekendeVervoerder()
      return { status: 200, body: { webhooks: lijst.map(toon) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/webhooks/{webhooknummer}/stand',
    operationId: 'zetWebhook',
    groep: 'verlenen',
    samenvatting: 'Zet een aanmelding aan of uit, of trek haar in',
    params: Pad,
    body: Standwens,
    antwoorden: { 200: { beschrijving: 'De aanmelding zoals zij nu is, of was.', schema: Webhook } },
    handle: async (deps, { wie, params, body }) => {
      const webhook = await zetWebhook(deps, wie, { ...params, ...body })
      if (webhook === undefined) throw notFound('deze aanmelding')
      return { status: 200, body: toon(webhook) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/webhooks/{webhooknummer}/leveringen',
    operationId: 'leesWebhookleveringen',
    groep: 'lezen',
    samenvatting: 'Lees wat er gebracht is, en wat nog wacht',
    params: Pad,
    query: z.strictObject({
      status: z.enum(NIET_GELEVERD).optional().meta({
        description:
          'Alleen wat nog wacht, of alleen wat niet meer wordt geprobeerd. Leeg is alles. Wat nog wacht, staat op volgorde van de volgende poging: de laatste eerst.',
      }),
      na: Na.optional(),
    }),
    antwoorden: { 200: { beschrijving: 'Van de laatste dertig dagen, de nieuwste eerst.', schema: Leveringen } },
    handle: async (deps, { wie, params, query: { status }, bladzijde }) => {
      const lijst = await leesLeveringen(deps, wie, { ...params, status, cursor: bladzijde.na })
      if (lijst === undefined) throw notFound('deze aanmelding')
      const leveringen = lijst.leveringen.map((levering) => kies(LeveringVorm, levering))
      return { status: 200, body: { leveringen, _links: bladzijde.links(lijst.next) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/webhooks/{webhooknummer}/herhalingen',
    operationId: 'herhaalWebhookleveringen',
    groep: 'verlenen',
    samenvatting: 'Laat alles sinds een moment nog eens brengen',
    params: Pad,
    body: Herhaalwens,
    antwoorden: { 200: { beschrijving: 'Hoeveel er opnieuw worden gebracht.', schema: Herhaling } },
    handle: async (deps, { wie, params, body }) => {
      const vraag = { ...params, sindsEpochMs: body.sinds.epochMs }
      const herhaling = await herhaalLeveringen(deps, wie, vraag)
      if (herhaling === undefined) throw notFound('deze aanmelding')
      return { status: 200, body: herhaling }
    },
  }),
]
