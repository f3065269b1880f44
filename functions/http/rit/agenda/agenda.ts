import * as z from 'zod'
import type { Deps } from '../../../deps.ts'
import type { Rit } from '../../../../domain/rit/index.ts'
import { leesAgenda } from '../../../use-cases/rit/agenda/lees-agenda.ts'
import { leesAgendasleutel, maakAgendasleutel, trekAgendasleutelIn } from '../../../use-cases/rit/agenda/sleutel.ts'
import { leesRit } from '../../../use-cases/rit/lees-ritten.ts'
import { notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Pasnummer, Probleem, Ritnummer, Utc } from '../../velden.schema.ts'
import { agendapuntVan } from './agenda.toon.ts'

const Agenda = z.string().meta({ description: 'Een agendabestand (iCalendar, RFC 5545).' })
const PasPad = z.strictObject({ pasnummer: Pasnummer })
const Sleutel = z.string().min(1).max(40).meta({
  description: 'Het geheime deel van het adres.',
  example: '7Q2M0X4C9TVA7Q2M0X4C9TVA00',
})

const Agendastand = z
  .strictObject({
    sinds: Utc.optional().meta({ description: 'Sinds wanneer het adres werkt. Leeg als er geen adres is.' }),
  })
  .meta({ id: 'Agendastand', description: 'Of agenda’s de ritten van een pashouder kunnen lezen.' })

const Agendasleutel = z
  .strictObject({
    sleutel: Sleutel,
    sinds: Utc,
    _links: z.strictObject({ agenda: z.strictObject({ href: z.string() }) }),
  })
  .meta({
    id: 'Agendasleutel',
    description: 'Het adres van de agenda. Wie het kent, leest de ritten. Het is daarna nergens meer te lezen.',
  })

/** The library that writes it is only loaded when somebody asks. */
const bestandVan = async (deps: Deps, gemeente: string, ritten: readonly Rit[]): Promise<Uint8Array> => {
  const [{ maakAgenda }, versies] = await Promise.all([
    import('../../../services/agenda/icalendar.ts'),
    deps.versies(gemeente),
  ])
  return maakAgenda(
    'Uw taxiritten',
    ritten.map((rit) => agendapuntVan(rit, versies)),
  )
}

/** Rides in somebody's own calendar: one as a file, or all of them by a secret address. */
export const agenda = [
  maakRoute({
    method: 'GET',
    path: '/v1/ritten/{ritnummer}/agenda',
    operationId: 'leesRitagenda',
    groep: 'lezen',
    tag: 'Agenda',
    samenvatting: 'Haal één rit op als bestand voor een agenda',
    rollen: ['pashouder', 'centralist', 'gemeente'],
    params: z.strictObject({ ritnummer: Ritnummer }),
    antwoorden: { 200: { beschrijving: 'Het agendabestand.', schema: Agenda, type: 'text/calendar' } },
    handle: async (deps, { wie, params }) => {
      const rit = await leesRit(deps, wie, params.ritnummer)
      if (rit === undefined) throw notFound('deze rit')
      const inhoud = await bestandVan(deps, wie.gemeente, [rit])
      return { status: 200, bestand: { naam: `rit-${rit.ritnummer}.ics`, inhoud } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/agenda/{sleutel}',
    operationId: 'leesAgenda',
    groep: 'lezen',
    tag: 'Agenda',
    samenvatting: 'Lees de ritten van een pashouder in een agenda, met het geheime adres',
    rollen: 'iedereen',
    agendasleutel: true,
    params: z.strictObject({ sleutel: Sleutel }),
    antwoorden: {
      200: { beschrijving: 'Het agendabestand.', schema: Agenda, type: 'text/calendar' },
      404: { beschrijving: 'Dit adres bestaat niet, of niet meer.', schema: Probleem },
      429: { beschrijving: 'Er wordt te vaak gevraagd.', schema: Probleem },
    },
    handle: async (deps, { wie }) => {
      const ritten = await leesAgenda(deps, wie)
      if (ritten === undefined) throw notFound('deze agenda')
      return { status: 200, bestand: { naam: 'ritten.ics', inhoud: await bestandVan(deps, wie.gemeente, ritten) } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/agendasleutel',
    operationId: 'leesAgendasleutel',
    groep: 'lezen',
    tag: 'Agenda',
    samenvatting: 'Lees of agenda’s de ritten van een pashouder kunnen lezen',
    rollen: ['pashouder', 'gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'Of er een adres is, en sinds wanneer.', schema: Agendastand } },
    handle: async (deps, { wie, params }) => {
      const stand = await leesAgendasleutel(deps, wie, params.pasnummer)
      if (stand === undefined) throw notFound('deze pas')
      return { status: 200, body: stand }
    },
  }),
  maakRoute({
    method: 'POST',
    path: '/v1/passen/{pasnummer}/agendasleutel',
    operationId: 'maakAgendasleutel',
    groep: 'boeken',
    tag: 'Agenda',
    samenvatting: 'Maak een geheim adres voor uw agenda; een eerder adres werkt dan niet meer',
    rollen: ['pashouder'],
    params: PasPad,
    antwoorden: { 201: { beschrijving: 'Het adres.', schema: Agendasleutel } },
    handle: async (deps, { wie, params }) => {
      const gemaakt = await maakAgendasleutel(deps, wie, params.pasnummer)
      if (gemaakt === undefined) throw notFound('deze pas')
      return { status: 201, body: { ...gemaakt, _links: { agenda: { href: `/v1/agenda/${gemaakt.sleutel}` } } } }
    },
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/agendasleutel/intrekking',
    operationId: 'trekAgendasleutelIn',
    groep: 'boeken',
    tag: 'Agenda',
    samenvatting: 'Stop het geheime adres van de agenda',
    rollen: ['pashouder', 'gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'Er is geen adres meer.', schema: Agendastand } },
    handle: async (deps, { wie, params }) => {
      if (!(await trekAgendasleutelIn(deps, wie, params.pasnummer))) throw notFound('deze pas')
      return { status: 200, body: {} }
    },
  }),
]
