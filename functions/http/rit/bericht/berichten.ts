import * as z from 'zod'
import { BERICHTSOORTEN, KANALEN } from '../../../../domain/rit/index.ts'
import { BERICHTSTATUSSEN, type Uitgaand } from '../../../stores/rit/bericht/berichten.ts'
import type { StoredWens } from '../../../stores/rit/bericht/wensen.ts'
import { leesBerichten } from '../../../use-cases/rit/bericht/lees-berichten.ts'
import { leesBerichtwens, trekBerichtwensIn, zetBerichtwens } from '../../../use-cases/rit/bericht/wensen.ts'
import { Na } from '../../bladzijde.ts'
import { notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { kies } from '../../toon.ts'
import { Datum, Links, Pasnummer, Ritnummer, Utc } from '../../velden.schema.ts'

const PasPad = z.strictObject({ pasnummer: Pasnummer })
const Soort = z.enum(BERICHTSOORTEN)

const soorten = z.array(Soort).min(1).max(BERICHTSOORTEN.length).meta({ description: 'Wat u wilt horen.' })
const Wens = z
  .discriminatedUnion('kanaal', [
    z.strictObject({
      kanaal: z.literal('sms'),
      adres: z
        .string()
        .regex(/^\+?[0-9][0-9 ()-]{7,19}$/)
        .meta({ description: 'Een mobiel telefoonnummer.', example: '06 00 00 00 00' }),
      soorten,
    }),
    z.strictObject({
      kanaal: z.literal('email'),
      adres: z.email().max(254).meta({ description: 'Een e-mailadres.', example: 'tonnie@voorbeeld.invalid' }),
      soorten,
    }),
  ])
  .meta({
    id: 'Berichtwens',
    description: 'Welke berichten een pashouder wil, en waar. Wie dit vastlegt, geeft toestemming.',
    example: { kanaal: 'email', adres: 'tonnie@voorbeeld.invalid', soorten: ['bevestiging', 'herinnering'] },
  })

const Gegeven = z.strictObject({
  kanaal: z.enum(KANALEN),
  adres: z.string(),
  soorten: z.array(Soort),
  sinds: Utc.meta({ description: 'Sinds wanneer de toestemming er is.' }),
})
const Wensstand = z
  .strictObject({ wens: Gegeven.optional() })
  .meta({ id: 'Berichtwensstand', description: 'Zonder wens krijgt de pashouder geen berichten.' })

const toonWens = (wens: StoredWens | undefined) => (wens === undefined ? {} : { wens: kies(Gegeven, wens) })

const Bericht = z
  .strictObject({
    pasnummer: Pasnummer,
    ritnummer: Ritnummer,
    soort: Soort,
    kanaal: z.enum(KANALEN),
    status: z.enum(BERICHTSTATUSSEN).meta({
      description:
        'wacht: nog niet geprobeerd, of wordt opnieuw geprobeerd. getoond: er is niets ingesteld om dit te versturen. vervallen: het klopte niet meer.',
    }),
    pogingen: z.int(),
    gemaaktOp: Utc,
    klaarOp: Utc.optional(),
    onderwerp: z.string().optional(),
    tekst: z.string().optional().meta({ description: 'Wat er is verstuurd, of zou zijn verstuurd.' }),
  })
  .meta({ id: 'Bericht', description: 'Een bericht aan een pashouder over een rit. Het adres staat hier niet bij.' })

const toonBericht = (bericht: Uitgaand) => kies(Bericht, bericht)

/** What holders want to be told, and the outbox. */
export const berichten = [
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/berichtwens',
    operationId: 'leesBerichtwens',
    groep: 'lezen',
    tag: 'Berichten',
    samenvatting: 'Lees welke berichten een pashouder wil',
    rollen: ['pashouder', 'centralist'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'De wens, als die er is.', schema: Wensstand } },
    handle: async (deps, { wie, params }) => {
      const stand = await leesBerichtwens(deps, wie, params.pasnummer)
      if (stand === undefined) throw notFound('deze pas')
      return { status: 200, body: toonWens(stand.wens) }
    },
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/berichtwens',
    operationId: 'zetBerichtwens',
    groep: 'boeken',
    tag: 'Berichten',
    samenvatting: 'Leg vast welke berichten een pashouder wil, met toestemming',
    rollen: ['pashouder', 'centralist'],
    params: PasPad,
    body: Wens,
    antwoorden: { 200: { beschrijving: 'De wens zoals die nu is.', schema: Wensstand } },
    handle: async (deps, { wie, params, body }) => {
      const wens = await zetBerichtwens(deps, wie, { ...params, wens: body })
      if (wens === undefined) throw notFound('deze pas')
      return { status: 200, body: toonWens(wens) }
    },
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/berichtwens/intrekking',
    operationId: 'trekBerichtwensIn',
    groep: 'boeken',
    tag: 'Berichten',
    samenvatting: 'Stop alle berichten: de toestemming is ingetrokken',
    rollen: ['pashouder', 'centralist'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'Er is geen wens meer.', schema: Wensstand } },
    handle: async (deps, { wie, params }) => {
      if (!(await trekBerichtwensIn(deps, wie, params.pasnummer))) throw notFound('deze pas')
      return { status: 200, body: {} }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/berichten',
    operationId: 'leesBerichten',
    groep: 'lezen',
    tag: 'Berichten',
    samenvatting: 'Lees de berichten die op een dag zijn gemaakt, en wat ervan is geworden',
    rollen: ['gemeente'],
    query: z.strictObject({ datum: Datum, na: Na.optional() }),
    antwoorden: {
      200: {
        beschrijving: 'De oudste eerst.',
        schema: z.strictObject({ berichten: z.array(Bericht), _links: Links }).meta({ id: 'Berichtenlijst' }),
      },
    },
    handle: async (deps, { wie, query, bladzijde }) => {
      const lijst = await leesBerichten(deps, wie, { datum: query.datum, cursor: bladzijde.na })
      return { status: 200, body: { berichten: lijst.berichten.map(toonBericht), _links: bladzijde.links(lijst.next) } }
    },
  }),
]
