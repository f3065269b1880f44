import * as z from 'zod'
import { datumTekst } from '../../../../domain/kernel/tekst.ts'
import { herroepMutatie } from '../../../use-cases/bijdrage/rekening/herroep.ts'
import {
  meldBetalingen,
  meldOverdrachten,
  meldStornos,
  type Meldinguitkomst,
} from '../../../use-cases/bijdrage/rekening/meld-betaling.ts'
import { leesRekening } from '../../../use-cases/bijdrage/rekening/lees-rekening.ts'
import { meldIncassoverwerking } from '../../../use-cases/bijdrage/run/incassoverwerking.ts'
import { leesRun } from '../../../use-cases/bijdrage/run/runs.ts'
import { badInput, conflict, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Datum } from '../../velden.schema.ts'
import { toonRekening } from '../bijdrage.toon.ts'
import { toonRun } from './run.toon.ts'
import {
  Betalingsmelding,
  Herroeping,
  MutatiePad,
  Overdrachtmelding,
  Rekening,
  Stornomelding,
  Verwerkingen,
} from '../rekening.schema.ts'
import { geenRun, gedeeld, KAN_NU_NIET, nietVast, RUN, RunPad } from './run.deel.ts'

/** @throws HttpProblem when nothing was done */
const verwerkt = (lijst: string, antwoord: Meldinguitkomst) => {
  if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
  if (antwoord.soort === 'datumOnjuist')
    throw badInput(
      antwoord.plaatsen.map((plaats) => ({
        in: 'body',
        location: `${lijst}.${plaats}.datum`,
        code: 'onjuist',
        detail: 'Op deze dag kan dit niet zijn gebeurd: het is na vandaag, of de run was nog niet vastgesteld.',
      })),
    )
  return { status: 200, body: { verwerkt: antwoord.verwerkt } } as const
}

/** What the bank, the holder and the finance package did with what was asked. */
export const meldingen = [
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/incassoverwerking',
    operationId: 'meldIncassoverwerking',
    samenvatting: 'Meld dat de bank heeft afgeschreven; wat niet terugkomt, is betaald',
    params: RunPad,
    body: z
      .strictObject({ geincasseerdOp: Datum })
      .meta({ id: 'Incassoverwerking', example: { geincasseerdOp: '2027-01-25' } }),
    antwoorden: { 200: RUN, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      const antwoord = await meldIncassoverwerking(deps, wie, { ...params, ...body })
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
      if (antwoord.soort === 'datumOnjuist')
        throw badInput([
          {
            in: 'body',
            location: 'geincasseerdOp',
            code: 'onjuist',
            detail: `De bank kan op deze dag niet hebben afgeschreven: kies een bankdag van ${datumTekst(antwoord.vanaf)} tot en met vandaag.`,
          },
        ])
      return { status: 200, body: toonRun(antwoord.run) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/bijdrageruns/{runnummer}/stornos',
    operationId: 'meldStornos',
    samenvatting: 'Meld wat de bank niet kon afschrijven of terugboekte; die regels zijn weer open',
    params: RunPad,
    body: Stornomelding,
    antwoorden: { 200: { beschrijving: 'Verwerkt.', schema: Verwerkingen }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      if ((await leesRun(deps, wie, params.runnummer)) === undefined) throw geenRun()
      return verwerkt('stornos', await meldStornos(deps, wie, { ...params, meldingen: body.stornos }))
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/bijdrageruns/{runnummer}/betalingen',
    operationId: 'meldBetalingen',
    samenvatting: 'Meld wat er is betaald of terugbetaald',
    params: RunPad,
    body: Betalingsmelding,
    antwoorden: { 200: { beschrijving: 'Verwerkt.', schema: Verwerkingen }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      if ((await leesRun(deps, wie, params.runnummer)) === undefined) throw geenRun()
      return verwerkt('betalingen', await meldBetalingen(deps, wie, { ...params, meldingen: body.betalingen }))
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/bijdrageruns/{runnummer}/overdrachten',
    operationId: 'meldOverdrachten',
    samenvatting:
      'Meld wat het financiële pakket van de lijst van achterstanden overnam; Opstap vraagt, int en betaalt daar niets meer van',
    params: RunPad,
    body: Overdrachtmelding,
    antwoorden: { 200: { beschrijving: 'Verwerkt.', schema: Verwerkingen }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      if ((await leesRun(deps, wie, params.runnummer)) === undefined) throw geenRun()
      return verwerkt('overdrachten', await meldOverdrachten(deps, wie, { ...params, meldingen: body.overdrachten }))
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/regels/{pasnummer}/mutaties/{mutatie}/herroeping',
    operationId: 'herroepMutatie',
    samenvatting: 'Maak ongedaan wat er bij een regel is gemeld; het blijft te zien',
    params: MutatiePad,
    body: Herroeping,
    antwoorden: { 200: { beschrijving: 'Het telt niet meer mee.', schema: Rekening }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      const uitkomst = await herroepMutatie(deps, wie, { ...params, nummer: Number(params.mutatie), ...body })
      const jaar = Number(params.runnummer.slice(0, 'yyyy'.length))
      const rekening = await leesRekening(deps, wie, { ...params, jaar })
      if (uitkomst === 'onbekend' || rekening === undefined) throw notFound('deze mutatie')
      if (uitkomst === 'alHerroepen')
        throw conflict('al-herroepen', 'Dit is al herroepen', 'Deze mutatie telde al niet meer mee.')
      if (uitkomst === 'bijDeBank')
        throw conflict(
          'terugbetaling-in-bestand',
          'Deze terugbetaling staat in een bestand voor de bank',
          'Komt het geld terug, dan meldt de bank dat in haar bestand en boekt Opstap het zelf. Liet de bank op een andere manier weten dat zij niet betaalde? Geef dat er dan bij aan.',
        )
      return { status: 200, body: toonRekening(rekening, wie) }
    },
  }),
]
