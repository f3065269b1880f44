import * as z from 'zod'
import { handelNasleepAf, leesNasleep } from '../../../use-cases/pas/nasleep/handel-af.ts'
import { lijstNasleep } from '../../../use-cases/pas/nasleep/lijst-nasleep.ts'
import { beoordeelPaswijziging } from '../../../use-cases/pas/wijzig-pas.ts'
import { Na } from '../../bladzijde.ts'
import { notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { PasPad, Pasverandering } from '../pas.schema.ts'
import { paswensVan } from '../paswens.ts'
import { pasfouten } from '../pas.toon.ts'
import { Nasleep, Nasleeplijst, Nasleepopdracht } from './nasleep.schema.ts'
import { toonNasleep, toonOpenstaand } from './nasleep.toon.ts'

// What a pass leaves may be a mandate for the bank: only this group reaches that.
const gedeeld = { groep: 'innen', tag: 'Passen' } as const

export const nasleep = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/passen/{pasnummer}/wijzigingsbeoordelingen',
    operationId: 'beoordeelPaswijziging',
    samenvatting: 'Bekijk wat een verandering van een pas openlaat, zonder te veranderen',
    rollen: ['gemeente'],
    params: PasPad,
    body: Pasverandering,
    antwoorden: { 200: { beschrijving: 'Wat er dan openstaat.', schema: Nasleep } },
    handle: async (deps, { wie, params, body, locaties }) => {
      const uitkomst = await beoordeelPaswijziging(deps, wie, { ...params, wens: paswensVan(body, locaties) })
      if (uitkomst === undefined) throw notFound('deze pas')
      if (uitkomst.soort === 'fout') throw pasfouten(uitkomst.fouten)
      return { status: 200, body: await toonNasleep(deps, wie, { ...params, nasleep: uitkomst.nasleep }) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/passen/{pasnummer}/nasleep',
    operationId: 'leesNasleep',
    samenvatting: 'Lees wat er bij een pas nog openstaat: ritten, reeksen, inlogs en de machtiging',
    rollen: ['centralist', 'gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'Wat er openstaat; leeg als er niets is.', schema: Nasleep } },
    handle: async (deps, { wie, params }) => {
      const gelezen = await leesNasleep(deps, wie, params.pasnummer)
      if (gelezen === undefined) throw notFound('deze pas')
      return { status: 200, body: await toonNasleep(deps, wie, { ...params, nasleep: gelezen.nasleep }) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/nasleep',
    operationId: 'handelNasleepAf',
    samenvatting:
      'Zeg wat er wordt van wat bij een pas openstaat; nog een keer vragen doet alleen wat nog niet gedaan is',
    rollen: ['gemeente'],
    params: PasPad,
    body: Nasleepopdracht,
    antwoorden: { 200: { beschrijving: 'Wat er daarna nog openstaat.', schema: Nasleep } },
    handle: async (deps, { wie, params, body }) => {
      const over = await handelNasleepAf(deps, wie, { ...params, ...body })
      if (over === undefined) throw notFound('deze pas')
      return { status: 200, body: await toonNasleep(deps, wie, { ...params, nasleep: over }) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/nasleep',
    operationId: 'lijstNasleep',
    samenvatting: 'Lees bij welke passen nog iets openstaat, het oudste eerst',
    rollen: ['centralist', 'gemeente'],
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: {
      200: {
        beschrijving: 'De werklijst. Een bladzijde kan leeg zijn terwijl er meer komt.',
        schema: Nasleeplijst,
      },
    },
    handle: async (deps, { wie, bladzijde }) => {
      const { openstaand, next } = await lijstNasleep(deps, wie, bladzijde.na)
      const getoond = openstaand.map(({ pas, sinds, nasleep: open }) => ({
        pasnummer: pas.pasnummer,
        naam: pas.naam,
        sinds,
        nasleep: toonOpenstaand(open),
      }))
      return { status: 200, body: { openstaand: getoond, _links: bladzijde.links(next) } }
    },
  }),
]
