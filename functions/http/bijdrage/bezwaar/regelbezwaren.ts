import * as z from 'zod'
import { leesRekening } from '../../../use-cases/bijdrage/rekening/lees-rekening.ts'
import {
  handelRegelbezwaarAf,
  noteerRegelbezwaar,
  type Regelbezwaar,
  type Regelverwijzing,
} from '../../../use-cases/bijdrage/rekening/bezwaar.ts'
import type { Deps } from '../../../deps.ts'
import type { Wie } from '../../../use-cases/wie.ts'
import { conflict, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Bezwaarwens } from '../../pas/besluit/besluit.schema.ts'
import { pasfouten } from '../../pas/pas.toon.ts'
import { Bijdragebezwaaruitkomst } from '../bijdrage.schema.ts'
import { toonRekening } from '../bijdrage.toon.ts'
import { Rekening } from '../rekening.schema.ts'
import { gedeeld, KAN_NU_NIET, nietVast } from '../run/run.deel.ts'
import { RegelPad } from '../run/run.schema.ts'

const BezwaarPad = RegelPad.extend({
  bezwaar: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .meta({ description: 'Nummer van het bezwaar tegen deze regel.', example: '1' }),
})

/** The account as it has become. @throws HttpProblem when nothing was done */
const rekeningNa = async (
  deps: Deps,
  wie: Wie,
  { uitkomst, ...over }: Regelverwijzing & { readonly uitkomst: Regelbezwaar | undefined },
) => {
  if (uitkomst === undefined) throw notFound('deze regel')
  if (uitkomst.soort === 'nogNietVastgesteld') throw nietVast()
  if (uitkomst.soort === 'nietGevraagd')
    throw conflict('niet-gevraagd', 'Dit bedrag is niet gevraagd', 'Deze regel is aangehouden.')
  if (uitkomst.soort === 'fout') throw pasfouten(uitkomst.fouten)
  if (uitkomst.soort === 'alAnders')
    throw conflict(
      'al-afgehandeld',
      'Dit bezwaar is al afgehandeld',
      'Een uitkomst verandert niet. Neem een nieuw besluit als het anders moet.',
    )
  const jaar = Number(over.runnummer.slice(0, 'yyyy'.length))
  const rekening = await leesRekening(deps, wie, { pasnummer: over.pasnummer, jaar })
  if (rekening === undefined) throw notFound('deze regel')
  return toonRekening(rekening, wie)
}

/** Objections against what somebody is asked. */
export const regelbezwaren = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/bijdrageruns/{runnummer}/regels/{pasnummer}/bezwaren',
    operationId: 'noteerBijdragebezwaar',
    samenvatting: 'Noteer een bezwaar tegen een gevraagde bijdrage; het bedrag wacht dan tot er is beslist',
    params: RegelPad,
    body: Bezwaarwens,
    antwoorden: { 201: { beschrijving: 'De rekening.', schema: Rekening }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      const uitkomst = await noteerRegelbezwaar(deps, wie, { ...params, wens: body })
      return { status: 201, body: await rekeningNa(deps, wie, { ...params, uitkomst }) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/regels/{pasnummer}/bezwaren/{bezwaar}/uitkomst',
    operationId: 'handelBijdragebezwaarAf',
    samenvatting:
      'Leg vast wat er op een bezwaar tegen een bijdrage is beslist; herstellen gaat met een aanvullende run',
    params: BezwaarPad,
    body: Bijdragebezwaaruitkomst,
    antwoorden: { 200: { beschrijving: 'De rekening.', schema: Rekening }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params: { bezwaar, ...over }, body }) => {
      const uitkomst = await handelRegelbezwaarAf(deps, wie, { ...over, nummer: Number(bezwaar), uitkomst: body })
      return { status: 200, body: await rekeningNa(deps, wie, { ...over, uitkomst }) }
    },
  }),
]
