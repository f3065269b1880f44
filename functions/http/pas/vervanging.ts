import * as z from 'zod'
import { vervangPas } from '../../use-cases/pas/vervang-pas.ts'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Pas, PasPad } from './pas.schema.ts'
import { pasfouten, toonPas } from './pas.toon.ts'
import { VrijeTekst } from '../tekst.schema.ts'

const Vervangwens = z
  .strictObject({
    reden: VrijeTekst(500).meta({ description: 'Waarom er een nieuwe pas komt.' }),
    blokkade: z
      .enum(['meenemen', 'opheffen'])
      .optional()
      .meta({ description: 'Of een blokkade van de oude pas ook voor de nieuwe geldt. Zonder: ja.' }),
  })
  .meta({ id: 'Vervangwens', example: { reden: 'De pas is verloren.' } })

export const vervanging = [
  maakRoute({
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/vervanging',
    operationId: 'vervangPas',
    groep: 'verlenen',
    tag: 'Passen',
    samenvatting:
      'Geef een nieuwe pas voor een verloren pas: het oude nummer is meteen geblokkeerd; budget, ritten, reeksen en koppelingen gaan mee',
    rollen: ['gemeente'],
    params: PasPad,
    body: Vervangwens,
    antwoorden: { 200: { beschrijving: 'De nieuwe pas. Nog een keer vragen geeft dezelfde.', schema: Pas } },
    handle: async (deps, { wie, params, body }) => {
      const uitkomst = await vervangPas(deps, wie, { ...body, pasnummer: params.pasnummer })
      if (uitkomst === undefined) throw notFound('deze pas')
      if (uitkomst.soort === 'fout') throw pasfouten(uitkomst.fouten)
      return { status: 200, body: toonPas(uitkomst.pas, uitkomst.dossier) }
    },
  }),
]
