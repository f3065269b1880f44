import * as z from 'zod'
import type { Paskoppeling } from '../../stores/inzage/koppelingen.ts'
import { koppel, leesKoppelingen, maakKoppelcode, trekKoppelingIn } from '../../use-cases/inzage/koppel.ts'
import { conflict, HttpProblem, notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { kies } from '../toon.ts'
import { Pasnummer, Probleem, Utc } from '../velden.schema.ts'
import { EenRegel } from '../tekst.schema.ts'

const Koppelnummer = z.string().min(1).max(40).meta({ description: 'Nummer van de koppeling.', example: 'K7Q2M0X4C9T' })
const PasPad = z.strictObject({ pasnummer: Pasnummer })

const Koppeling = z
  .strictObject({ koppelnummer: Koppelnummer, pasnummer: Pasnummer, sinds: Utc, ingetrokkenOp: Utc.optional() })
  .meta({ id: 'Koppeling', description: 'Een inlog die bij een pas kan.' })

/** The account itself is not told: it is of no use to anybody. */
const toonKoppeling = (koppeling: Paskoppeling, pasnummer: string) => kies(Koppeling, { ...koppeling, pasnummer })

const nietGekoppeld = (soort: 'onjuist' | 'alGekoppeld' | 'teVaak'): HttpProblem => {
  switch (soort) {
    case 'onjuist': {
      const detail =
        'Het pasnummer of de code klopt niet, of de code werkt niet meer. Na vijf fouten vervalt een code. Vraag de gemeente om een nieuwe.'
      return conflict('koppelen-mislukt', 'Koppelen is niet gelukt', detail)
    }
    case 'alGekoppeld': {
      const detail = 'Bij deze inlog hoort al een pas. Trek die koppeling eerst in.'
      return conflict('al-gekoppeld', 'U hebt al een pas gekoppeld', detail)
    }
    case 'teVaak':
      return new HttpProblem(429, 'te-vaak', {
        title: 'U hebt te vaak een verkeerde code gegeven',
        detail: 'Probeer het over een dag opnieuw.',
      })
  }
}

export const koppelingen = [
  maakRoute({
    method: 'POST',
    path: '/v1/koppelingen',
    operationId: 'koppelPas',
    groep: 'boeken',
    tag: 'Koppelen',
    samenvatting: 'Koppel uw inlog aan uw pas, met de code uit de brief',
    rollen: ['pashouder'],
    zonderPas: true,
    body: z
      .strictObject({
        pasnummer: Pasnummer,
        code: EenRegel(40).meta({ description: 'De code uit de brief.', example: '7Q2M-0X4C-9TVA' }),
      })
      .meta({ id: 'Koppelverzoek', example: { pasnummer: 'HRL-000001', code: '7Q2M-0X4C-9TVA' } }),
    antwoorden: {
      201: { beschrijving: 'Uw inlog is gekoppeld.', schema: Koppeling },
      409: { beschrijving: 'Er is niets gekoppeld.', schema: Probleem },
      429: { beschrijving: 'Er zijn vandaag te veel verkeerde codes gegeven.', schema: Probleem },
    },
    handle: async (deps, { wie, body }) => {
      const poging = await koppel(deps, wie, body)
      if (poging.soort !== 'gekoppeld') throw nietGekoppeld(poging.soort)
      return { status: 201, body: toonKoppeling(poging.koppeling, body.pasnummer) }
    },
  }),
  maakRoute({
    method: 'POST',
    path: '/v1/passen/{pasnummer}/koppelcodes',
    operationId: 'maakKoppelcode',
    groep: 'boeken',
    tag: 'Koppelen',
    samenvatting: 'Maak een code voor de brief aan de pashouder; een eerdere werkt dan niet meer',
    rollen: ['gemeente'],
    params: PasPad,
    antwoorden: {
      201: {
        beschrijving: 'De code; hij is daarna nergens meer te lezen.',
        schema: z.strictObject({ code: z.string(), verlooptOp: Utc }).meta({ id: 'Koppelcode' }),
      },
    },
    handle: async (deps, { wie, params }) => {
      const code = await maakKoppelcode(deps, wie, params.pasnummer)
      if (code === undefined) throw notFound('deze pas')
      return { status: 201, body: code }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/koppelingen',
    operationId: 'leesKoppelingen',
    groep: 'lezen',
    tag: 'Koppelen',
    samenvatting: 'Lees welke inlogs bij een pas kunnen',
    rollen: ['pashouder', 'gemeente'],
    params: PasPad,
    antwoorden: {
      200: {
        beschrijving: 'De koppelingen, ook de ingetrokken.',
        schema: z.strictObject({ koppelingen: z.array(Koppeling) }).meta({ id: 'Koppelingenlijst' }),
      },
    },
    handle: async (deps, { wie, params }) => {
      const lijst = await leesKoppelingen(deps, wie, params.pasnummer)
      if (lijst === undefined) throw notFound('deze pas')
      return { status: 200, body: { koppelingen: lijst.map((k) => toonKoppeling(k, params.pasnummer)) } }
    },
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/koppelingen/{koppelnummer}/intrekking',
    operationId: 'trekKoppelingIn',
    groep: 'boeken',
    tag: 'Koppelen',
    samenvatting: 'Trek een koppeling in: die inlog kan dan niet meer bij de pas',
    rollen: ['pashouder', 'gemeente'],
    params: z.strictObject({ pasnummer: Pasnummer, koppelnummer: Koppelnummer }),
    antwoorden: { 200: { beschrijving: 'De koppeling is ingetrokken.', schema: Koppeling } },
    handle: async (deps, { wie, params }) => {
      const koppeling = await trekKoppelingIn(deps, wie, params)
      if (koppeling === undefined) throw notFound('deze koppeling')
      return { status: 200, body: toonKoppeling(koppeling, params.pasnummer) }
    },
  }),
]
