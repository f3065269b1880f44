import * as z from 'zod'
import { leesBeschikking, leesFactuur, type Briefvraag } from '../../../use-cases/bijdrage/brief/brief.ts'
import { meldRegelVerzonden, meldRunVerzonden } from '../../../use-cases/bijdrage/brief/verzending.ts'
import { leesRekening } from '../../../use-cases/bijdrage/rekening/lees-rekening.ts'
import { briefAlsPdf } from '../../briefpdf.ts'
import { badInput, conflict, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Verzendmelding } from '../../pas/besluit/besluit.schema.ts'
import { toonRekening } from '../bijdrage.toon.ts'
import { Rekening } from '../rekening.schema.ts'
import { geenRun, gedeeld, KAN_NU_NIET, nietVast, RUN, RunPad } from '../run/run.deel.ts'
import { RegelPad } from '../run/run.schema.ts'
import { toonRun } from '../run/run.toon.ts'
import { bijdragebrief } from './bijdragebrief.ts'

const GEEN_BRIEF = {
  factuur: () => conflict('geen-factuur', 'Er is geen factuur', 'Voor deze pas is niets te betalen met een factuur.'),
  beschikking: () =>
    conflict('geen-brief', 'Er is geen brief', 'Van deze pas wordt niets gevraagd, en er is niets terug te geven.'),
}

/** @throws HttpProblem where there is no letter */
const alsPdf = async (antwoord: Briefvraag | undefined, wat: keyof typeof GEEN_BRIEF): Promise<Uint8Array> => {
  if (antwoord === undefined) throw notFound(wat === 'factuur' ? 'deze factuur' : 'deze brief')
  switch (antwoord.soort) {
    case 'gemaakt':
      return await briefAlsPdf(bijdragebrief(antwoord.brief), Date.parse(antwoord.brief.vastgesteldOp))
    case 'nogNietVastgesteld':
      throw nietVast()
    case 'geenBrief':
      throw GEEN_BRIEF[wat]()
    case 'geenAfzender':
      throw conflict('incassogegevens-ontbreken', 'Er is geen afzender', 'Leg eerst de incassogegevens vast.')
    case 'inBezwaar':
      throw conflict(
        'bezwaar-loopt',
        'Over dit bedrag loopt een bezwaar',
        'De rekening wacht tot daarop is beslist. Was het bezwaar terecht, neem dan eerst een nieuw besluit.',
      )
    case 'overgedragen':
      throw conflict(
        'overgedragen',
        'Dit bedrag is overgedragen',
        'Het financiële pakket van de gemeente nam het over en vraagt het zelf. Opstap maakt er geen factuur meer van.',
      )
  }
}

const VERZENDFOUT = {
  nogNiet: 'Deze dag is nog niet geweest.',
  voorBesluit: 'Toen was deze run nog niet vastgesteld.',
} as const

/** @throws HttpProblem where it cannot be */
const gemeld = <T>(
  antwoord:
    | { readonly soort: 'verzonden'; readonly wat: T }
    | { readonly soort: 'nogNietVastgesteld' | 'nietGevraagd' | keyof typeof VERZENDFOUT },
): T => {
  if (antwoord.soort === 'verzonden') return antwoord.wat
  if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
  if (antwoord.soort === 'nietGevraagd')
    throw conflict('niet-gevraagd', 'Dit bedrag is niet gevraagd', 'Deze regel is aangehouden.')
  throw badInput([{ in: 'body', location: 'datum', code: 'onjuist', detail: VERZENDFOUT[antwoord.soort] }])
}

/** Letters about what a run asks or gives, and when they were sent. */
export const brieven = [
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/brieven/{pasnummer}',
    operationId: 'leesBijdragebrief',
    samenvatting: 'Haal het besluit over een bijdrage op als brief (PDF): met incasso, factuur of teruggave',
    params: RegelPad,
    antwoorden: {
      200: { beschrijving: 'De brief.', schema: z.string(), type: 'application/pdf' },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params }) => ({
      status: 200,
      bestand: {
        naam: `besluit-${params.runnummer}.pdf`,
        inhoud: await alsPdf(await leesBeschikking(deps, wie, params), 'beschikking'),
      },
    }),
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/facturen/{pasnummer}',
    operationId: 'leesFactuur',
    samenvatting: 'Haal de factuur van een pas op (PDF)',
    params: RegelPad,
    antwoorden: {
      200: { beschrijving: 'De factuur.', schema: z.string(), type: 'application/pdf' },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params }) => ({
      status: 200,
      bestand: {
        naam: `factuur-${params.runnummer}.pdf`,
        inhoud: await alsPdf(await leesFactuur(deps, wie, params), 'factuur'),
      },
    }),
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/verzending',
    operationId: 'meldRunVerzending',
    samenvatting:
      'Meld wanneer de brieven van een run zijn verstuurd: daarna lopen de termijnen voor bezwaar en betalen',
    params: RunPad,
    body: Verzendmelding,
    antwoorden: {
      200: { ...RUN, beschrijving: 'De run. Nog een keer versturen verandert de eerste dag niet.' },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params, body }) => {
      const antwoord = await meldRunVerzonden(deps, wie, { ...params, ...body })
      if (antwoord === undefined) throw geenRun()
      return { status: 200, body: toonRun(gemeld(antwoord)) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/regels/{pasnummer}/verzending',
    operationId: 'meldRegelVerzending',
    samenvatting: 'Meld dat de brief van één pas op een eigen dag is verstuurd, voor de andere brieven van de run',
    params: RegelPad,
    body: Verzendmelding,
    antwoorden: { 200: { beschrijving: 'De rekening.', schema: Rekening }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      const antwoord = await meldRegelVerzonden(deps, wie, { ...params, ...body })
      if (antwoord === undefined) throw notFound('deze regel')
      gemeld(antwoord)
      const jaar = Number(params.runnummer.slice(0, 'yyyy'.length))
      const rekening = await leesRekening(deps, wie, { pasnummer: params.pasnummer, jaar })
      if (rekening === undefined) throw notFound('deze regel')
      return { status: 200, body: toonRekening(rekening, wie) }
    },
  }),
]
