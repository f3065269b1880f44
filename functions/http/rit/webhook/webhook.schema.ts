import * as z from 'zod'
import { GEBEURTENISTYPEN, RITSTATUSSEN } from '../../../../domain/rit/index.ts'
import { LEVERSTATUSSEN } from '../../../stores/rit/webhook/leveringen.ts'
import { UIT_REDENEN } from '../../../stores/rit/webhook/webhooks.ts'
import { EenRegel } from '../../tekst.schema.ts'
import { Links, Ritnummer, Tijdstip, Utc } from '../../velden.schema.ts'

const MEESTE_TEKENS = 500

export const Webhooknummer = z
  .string()
  .max(40)
  .meta({ description: 'Nummer van de aanmelding.', example: 'W2N5QX0T7C4' })
const Vervoerdersnummer = z.string().max(40).meta({
  description: 'Over wiens ritten. Alleen nodig als u voor meer dan een vervoerder spreekt.',
  example: 'taxi-noord',
})
const Soorten = z.array(z.enum(GEBEURTENISTYPEN)).min(1).max(GEBEURTENISTYPEN.length).meta({
  description:
    'Wat u wilt horen. Een rit die snel na het boeken verandert, of door een wijziging de uwe wordt, hoort u alleen als rit-gewijzigd.',
})

export const Webhookwens = z
  .strictObject({
    url: EenRegel(MEESTE_TEKENS).meta({
      description: 'Waar wij het bericht brengen: https, op het openbare internet.',
      example: 'https://taxi.example/opstap',
    }),
    soorten: Soorten.default(['nl.opstap.rit-geboekt', 'nl.opstap.rit-gewijzigd', 'nl.opstap.rit-geannuleerd']),
    vervoerdersnummer: Vervoerdersnummer.optional(),
  })
  .meta({
    id: 'Webhookwens',
    description: 'Waar een vervoerder wil horen dat er iets met een van zijn ritten gebeurt.',
    example: { url: 'https://taxi.example/opstap' },
  })

const velden = {
  webhooknummer: Webhooknummer,
  vervoerdersnummer: Vervoerdersnummer.optional(),
  url: z.string(),
  soorten: Soorten,
  sinds: Utc.meta({ description: 'Over wat hiervoor gebeurde, hoort u niets.' }),
  uit: z
    .strictObject({
      op: Utc,
      reden: z.enum(UIT_REDENEN).meta({
        description: 'gevraagd: iemand zette hem uit. storing: dagenlang kwam niets aan. opgezegd: uw server gaf 410.',
      }),
    })
    .optional()
    .meta({ description: 'Alleen als hij uit staat.' }),
  faaltSinds: Utc.optional().meta({ description: 'Sinds wanneer er niets aankomt.' }),
}

export const Webhook = z.strictObject(velden).meta({ id: 'Webhook' })
export const Webhooks = z.strictObject({ webhooks: z.array(Webhook) }).meta({ id: 'Webhooks' })

export const NieuweWebhook = z
  .strictObject({
    ...velden,
    geheim: z.string().meta({
      description: 'Hiermee controleert u de handtekening. Wij tonen dit één keer.',
      example: 'whsec_VmVyem9ubmVuLCBhbGxlZW4gZWVuIHZvb3JiZWVsZC4=',
    }),
  })
  .meta({ id: 'NieuweWebhook' })

export const Standwens = z
  .strictObject({
    stand: z.enum(['aan', 'uit', 'ingetrokken']).meta({
      description: 'Wat er gebeurt zolang hij uit staat, hoort u niet meer: lees daarna alle open ritten.',
    }),
  })
  .meta({ id: 'Webhookstand', example: { stand: 'uit' } })

export const Herhaalwens = z
  .strictObject({
    sinds: Tijdstip.meta({ description: 'Alles wat sinds dit moment is klaargezet.' }),
  })
  .meta({ id: 'Herhaalwens', example: { sinds: '2026-03-14T00:00:00+01:00' } })

export const Herhaling = z
  .strictObject({
    aantal: z.int().min(0).meta({ description: 'Hoeveel er opnieuw worden gebracht, met hetzelfde webhook-id.' }),
    verderSinds: Utc.optional().meta({ description: 'Er is meer: vraag het nog eens, vanaf dit moment.' }),
  })
  .meta({ id: 'Herhaling' })

const Levering = z.strictObject({
  ritnummer: Ritnummer,
  versie: z.int().min(1).meta({ description: 'Het webhook-id is ritnummer.versie.' }),
  soort: z.enum(GEBEURTENISTYPEN),
  status: z.enum(LEVERSTATUSSEN),
  pogingen: z.int().min(0),
  gemaaktOp: Utc,
  volgendeOp: Utc.meta({ description: 'Wanneer het weer wordt geprobeerd, zolang het wacht.' }),
  klaarOp: Utc.optional(),
  antwoord: z
    .union([z.int(), z.literal('geen')])
    .optional()
    .meta({ description: 'De status van HTTP die uw server de laatste keer gaf.' }),
})
export const LeveringVorm = Levering
export const Leveringen = z
  .strictObject({ leveringen: z.array(Levering), _links: Links })
  .meta({ id: 'Webhookleveringen', description: 'De nieuwste eerst.' })

/** What is brought: a CloudEvent 1.0 in JSON. It tells whose ride by its number only. */
export const Gebeurtenis = z
  .strictObject({
    specversion: z.literal('1.0'),
    id: z
      .string()
      .meta({ description: 'ritnummer.versie: van hetzelfde altijd hetzelfde.', example: 'R0123456789AB.2' }),
    source: z.string().meta({ example: 'urn:opstap:harlingen' }),
    type: z.enum(GEBEURTENISTYPEN),
    subject: Ritnummer,
    time: Utc,
    datacontenttype: z.literal('application/json'),
    dataref: z
      .string()
      .meta({ description: 'Waar u de opdracht leest.', example: '/v1/vervoersopdrachten/R0123456789AB' }),
    data: z.strictObject({
      ritnummer: Ritnummer,
      gemeente: z.string(),
      status: z.enum(RITSTATUSSEN),
      versie: z.int().min(1),
    }),
  })
  .meta({ id: 'Ritgebeurtenis', description: 'Dat er iets met een rit gebeurde, als CloudEvent 1.0.' })
