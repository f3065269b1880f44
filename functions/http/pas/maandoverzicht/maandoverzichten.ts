import * as z from 'zod'
import type { Deps } from '../../../deps.ts'
import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import { leesMaandoverzicht } from '../../../use-cases/pas/lees-maandoverzicht.ts'
import type { Wie } from '../../../use-cases/wie.ts'
import { briefAlsPdf } from '../../briefpdf.ts'
import { geenBeleid, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Probleem } from '../../velden.schema.ts'
import { maandbrief } from './maandbrief.ts'
import { Maandoverzicht, MaandPad } from './maandoverzicht.schema.ts'
import { toonMaandoverzicht, type Gevonden } from './maandoverzicht.toon.ts'

const gedeeld = {
  method: 'GET',
  groep: 'lezen',
  tag: 'Passen',
  rollen: ['pashouder', 'centralist', 'gemeente'],
  params: MaandPad,
} as const

/** @throws HttpProblem when there is nothing to tell */
const vind = async (deps: Deps, wie: Wie, vraag: z.infer<typeof MaandPad>): Promise<Gevonden> => {
  const antwoord = await leesMaandoverzicht(deps, wie, vraag)
  if (antwoord === undefined) throw notFound('deze pas')
  if (antwoord.soort === 'geen') throw notFound('een overzicht van deze maand')
  if (antwoord.soort === 'beleidOnbekend') throw geenBeleid(vraag.maand)
  return antwoord
}

export const maandoverzichten = [
  maakRoute({
    ...gedeeld,
    path: '/v1/passen/{pasnummer}/maandoverzichten/{maand}',
    operationId: 'leesMaandoverzicht',
    samenvatting:
      'Lees van een maand de ritten, de kilometers, wat er over was, wat de ritten kostten en voor wie dat is',
    antwoorden: { 200: { beschrijving: 'Het overzicht.', schema: Maandoverzicht } },
    handle: async (deps, { wie, params }) => ({
      status: 200,
      body: toonMaandoverzicht(params.pasnummer, await vind(deps, wie, params)),
    }),
  }),
  maakRoute({
    ...gedeeld,
    path: '/v1/passen/{pasnummer}/maandoverzichten/{maand}/brief',
    operationId: 'leesMaandbrief',
    samenvatting: 'Haal het overzicht van een maand op als brief in grote letters (PDF)',
    antwoorden: {
      200: { beschrijving: 'De brief.', schema: z.string(), type: 'application/pdf' },
      409: { beschrijving: 'De brief kan niet worden afgedrukt.', schema: Probleem },
    },
    handle: async (deps, { wie, params }) => {
      const brief = maandbrief(await vind(deps, wie, params), momentOp(deps.nu()).datum)
      const inhoud = await briefAlsPdf(brief, deps.nu())
      return { status: 200, bestand: { naam: `vervoer-${params.maand}.pdf`, inhoud } }
    },
  }),
]
