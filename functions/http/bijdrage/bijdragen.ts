import * as z from 'zod'
import { leesRekening } from '../../use-cases/bijdrage/rekening/lees-rekening.ts'
import { leesBijdragen } from '../../use-cases/bijdrage/rekening/overzicht.ts'
import { beslisVrijstelling } from '../../use-cases/bijdrage/rekening/vrijstelling.ts'
import type { Maandperiode } from '../../../domain/bijdrage/index.ts'
import { badInput, notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Pasnummer } from '../velden.schema.ts'
import { Bijdrageoverzicht, Jaar, Vrijstellingsaanvraag, Vrijstellingsbesluit } from './bijdrage.schema.ts'
import { toonBesluit, toonOverzicht, toonRekening } from './bijdrage.toon.ts'
import { Rekening } from './rekening.schema.ts'

const PasJaarPad = z.strictObject({ pasnummer: Pasnummer, jaar: Jaar })
const vrijstelling = {
  path: '/v1/passen/{pasnummer}/bijdragen/{jaar}/vrijstelling',
  groep: 'innen',
  tag: 'Bijdragen',
  rollen: ['gemeente'],
  params: PasJaarPad,
} as const

/** @throws HttpProblem on months that are not of the year, or the wrong way round */
const controleerMaanden = (jaar: string, maanden: Maandperiode | undefined): void => {
  if (maanden === undefined) return
  const fouten = (['vanaf', 'totEnMet'] as const).flatMap((veld) =>
    maanden[veld].startsWith(jaar) ? [] : [{ veld, detail: `Deze maand is niet van ${jaar}.` }],
  )
  if (fouten.length === 0 && maanden.totEnMet < maanden.vanaf)
    fouten.push({ veld: 'totEnMet', detail: 'Deze maand is vóór de eerste maand.' })
  if (fouten.length > 0)
    throw badInput(
      fouten.map(({ veld, detail }) => ({ in: 'body', location: `maanden.${veld}`, code: 'onjuist', detail })),
    )
}

export const bijdragen = [
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/bijdragen/{jaar}',
    operationId: 'leesBijdragen',
    groep: 'lezen',
    tag: 'Bijdragen',
    samenvatting: 'Lees wat iemand in een jaar voor het vervoer betaalt',
    rollen: ['pashouder', 'centralist', 'gemeente'],
    params: PasJaarPad,
    antwoorden: { 200: { beschrijving: 'De bijdragen.', schema: Bijdrageoverzicht } },
    handle: async (deps, { wie, params }) => {
      const jaar = Number(params.jaar)
      const overzicht = await leesBijdragen(deps, wie, { pasnummer: params.pasnummer, jaar })
      if (overzicht === undefined) throw notFound('deze pas')
      return { status: 200, body: toonOverzicht(jaar, overzicht) }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/rekeningen/{jaar}',
    operationId: 'leesRekening',
    groep: 'lezen',
    tag: 'Bijdragen',
    samenvatting: 'Lees de rekening van een jaar: alle besluiten, betalingen en wat er nog openstaat',
    rollen: ['pashouder', 'gemeente'],
    params: PasJaarPad,
    antwoorden: { 200: { beschrijving: 'De rekening.', schema: Rekening } },
    handle: async (deps, { wie, params }) => {
      const rekening = await leesRekening(deps, wie, { ...params, jaar: Number(params.jaar) })
      if (rekening === undefined) throw notFound('deze pas')
      return { status: 200, body: toonRekening(rekening, wie) }
    },
  }),
  maakRoute({
    ...vrijstelling,
    method: 'PUT',
    operationId: 'verleenVrijstelling',
    samenvatting:
      'Besluit dat iemand van een jaar geen jaarbijdrage betaalt, of minder, of voor een deel van de maanden',
    body: Vrijstellingsaanvraag,
    antwoorden: { 200: { beschrijving: 'Het besluit.', schema: Vrijstellingsbesluit } },
    handle: async (deps, { wie, params, body }) => {
      const jaar = Number(params.jaar)
      controleerMaanden(params.jaar, body.maanden)
      const besluit = await beslisVrijstelling(deps, wie, { pasnummer: params.pasnummer, jaar, besluit: body })
      if (besluit === undefined) throw notFound('deze pas')
      return { status: 200, body: toonBesluit(jaar, besluit) }
    },
  }),
  maakRoute({
    ...vrijstelling,
    method: 'DELETE',
    operationId: 'trekVrijstellingIn',
    samenvatting: 'Trek het besluit over de jaarbijdrage in',
    antwoorden: { 200: { beschrijving: 'Het is ingetrokken.', schema: Vrijstellingsbesluit } },
    handle: async (deps, { wie, params }) => {
      const jaar = Number(params.jaar)
      const besluit = await beslisVrijstelling(deps, wie, { pasnummer: params.pasnummer, jaar, besluit: undefined })
      if (besluit === undefined) throw notFound('deze pas')
      return { status: 200, body: toonBesluit(jaar, besluit) }
    },
  }),
]
