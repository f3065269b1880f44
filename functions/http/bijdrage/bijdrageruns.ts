import * as z from 'zod'
import { maakPdf } from '../../services/innen/factuur.ts'
import { Onafdrukbaar } from '../../services/innen/lettertype.ts'
import { maakBoekhouding, maakIncassobestand } from '../../use-cases/bijdrage/run/bestanden.ts'
import { leesFactuur } from '../../use-cases/bijdrage/rekening/factuur.ts'
import { meldBetalingen, meldStornos } from '../../use-cases/bijdrage/rekening/meld-betaling.ts'
import {
  leesRegels,
  leesRun,
  leesRuns,
  meldIncassoverwerking,
  stelRunVast,
  type Vaststelling,
} from '../../use-cases/bijdrage/run/runs.ts'
import { startRun } from '../../use-cases/bijdrage/run/start-run.ts'
import { Na } from '../bladzijde.ts'
import { factuurbrief } from './factuurbrief.ts'
import { conflict, geenBeleid, notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Datum, Pasnummer, Probleem } from '../velden.schema.ts'
import {
  Betalingsmelding,
  Bijdrageregels,
  Bijdragerun,
  Bijdrageruns,
  Jaar,
  Runaanvraag,
  Runnummer,
  Stornomelding,
  Verwerkingen,
} from './bijdrage.schema.ts'
import { toonRegel, toonRun } from './bijdrage.toon.ts'
import { datumTekst } from '../../../domain/kernel/tekst.ts'

const RunPad = z.strictObject({ runnummer: Runnummer })
const gedeeld = { groep: 'innen', tag: 'Bijdragen', rollen: ['gemeente'] } as const
const RUN = { beschrijving: 'De run.', schema: Bijdragerun }
const KAN_NU_NIET = { beschrijving: 'Dit kan nu niet; er is niets veranderd.', schema: Probleem }

/** The file is of ISO 20022; tools that read the description want to know the name of its first element. */
const PAIN = z.string().meta({ xml: { name: 'Document' } })

const geenRun = () => notFound('deze run')
const nietVast = () => conflict('run-niet-vastgesteld', 'Nog niet vastgesteld', 'Stel deze run eerst vast.')

const nietVastgesteld = (antwoord: Exclude<Vaststelling, { soort: 'vastgesteld' }>) => {
  switch (antwoord.soort) {
    case 'nogBezig':
      return conflict('run-bezig', 'De run is nog bezig', 'Wacht tot alle passen zijn bekeken.')
    case 'incassogegevensOntbreken':
      return conflict(
        'incassogegevens-ontbreken',
        'Er zijn nog geen incassogegevens',
        'Leg eerst vast hoe de gemeente int (incassogegevens).',
      )
    case 'incassodatumVoorbij':
      return conflict(
        'incassodatum-voorbij',
        'De incassodatum is voorbij',
        'Kies in de incassogegevens een dag na vandaag.',
      )
    case 'machtigingVervallen':
      return conflict(
        'machtiging-vervallen',
        'Een machtiging is dan vervallen',
        `Kies in de incassogegevens een dag tot en met ${datumTekst(antwoord.uiterlijk)}.`,
      )
  }
}

/** @throws HttpProblem when a name holds letters that cannot be printed */
const briefAlsPdf = async (...deel: Parameters<typeof maakPdf>): Promise<Uint8Array> => {
  try {
    return await maakPdf(...deel)
  } catch (error) {
    if (!(error instanceof Onafdrukbaar)) throw error
    throw conflict(
      'niet-af-te-drukken',
      'Deze brief is niet af te drukken',
      `Deze tekens kunnen wij niet afdrukken: ${error.tekens.join(' ')}. Schrijf de naam of het adres in Latijnse letters.`,
    )
  }
}

export const bijdrageruns = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/bijdrageruns',
    operationId: 'startBijdragerun',
    samenvatting: 'Bereken de jaarbijdragen van een jaar; hetzelfde jaar is dezelfde run',
    body: Runaanvraag,
    antwoorden: {
      200: { beschrijving: 'Deze run was er al.', schema: Bijdragerun },
      201: { beschrijving: 'De run is begonnen. Lees de voortgang met _links.self.', schema: Bijdragerun },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, body }) => {
      const start = await startRun(deps, wie, { jaar: body.jaar, aanvullend: body.soort === 'aanvullend' })
      switch (start.soort) {
        case 'gestart':
          return { status: 201, body: toonRun(start.run) }
        case 'bestaat':
          return { status: 200, body: toonRun(start.run) }
        case 'beleidOnbekend':
          throw geenBeleid(String(body.jaar))
        case 'geenJaarbijdrage':
          throw conflict(
            'geen-jaarbijdrage',
            'Er is geen jaarbijdrage',
            `De regels van uw gemeente vragen in ${body.jaar} geen jaarbijdrage.`,
          )
        case 'nogNietVastgesteld':
          throw conflict(
            'run-niet-vastgesteld',
            'Nog niet vastgesteld',
            'Een aanvullende run kan pas als de jaarlijkse run is vastgesteld.',
          )
      }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns',
    operationId: 'leesBijdrageruns',
    samenvatting: 'Lees de runs van een jaar, of alle',
    query: z.strictObject({ jaar: Jaar.optional() }),
    antwoorden: { 200: { beschrijving: 'De runs op volgorde.', schema: Bijdrageruns } },
    handle: async (deps, { wie, query }) => {
      const runs = await leesRuns(deps, wie, query.jaar === undefined ? undefined : Number(query.jaar))
      return { status: 200, body: { runs: runs.map(toonRun) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}',
    operationId: 'leesBijdragerun',
    samenvatting: 'Lees hoe ver een run is, met de totalen',
    params: RunPad,
    antwoorden: { 200: RUN },
    handle: async (deps, { wie, params }) => {
      const run = await leesRun(deps, wie, params.runnummer)
      if (run === undefined) throw geenRun()
      return { status: 200, body: toonRun(run) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/regels',
    operationId: 'leesBijdrageregels',
    samenvatting: 'Lees de regels van een run, een bladzijde tegelijk',
    params: RunPad,
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De regels.', schema: Bijdrageregels } },
    handle: async (deps, { wie, params, bladzijde }) => {
      const { runnummer } = params
      const stand = await leesRun(deps, wie, runnummer)
      if (stand === undefined) throw geenRun()
      const { regels, next } = await leesRegels(deps, wie, { runnummer, na: bladzijde.na })
      const getoond = regels.map((regel) => toonRegel(regel, runnummer, stand.run.value))
      return { status: 200, body: { regels: getoond, _links: bladzijde.links(next) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/vaststelling',
    operationId: 'stelBijdragerunVast',
    samenvatting: 'Stel een run vast; daarna veranderen de regels niet meer',
    params: RunPad,
    antwoorden: { 200: RUN, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params }) => {
      const antwoord = await stelRunVast(deps, wie, params.runnummer)
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort !== 'vastgesteld') throw nietVastgesteld(antwoord)
      return { status: 200, body: toonRun(antwoord.run) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/incassobestand',
    operationId: 'leesIncassobestand',
    samenvatting: 'Haal het incassobestand voor de bank op (SEPA, pain.008)',
    params: RunPad,
    antwoorden: {
      200: { beschrijving: 'Het bestand.', schema: PAIN, type: 'application/xml' },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params }) => {
      const antwoord = await maakIncassobestand(deps, wie, params.runnummer)
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
      if (antwoord.soort === 'geenIncassos')
        throw conflict('geen-incasso', 'Er is niets te incasseren', 'Niemand in deze run betaalt met een machtiging.')
      const naam = `incasso-${params.runnummer}.xml`
      return { status: 200, bestand: { naam, inhoud: antwoord.inhoud } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/boekhouding',
    operationId: 'leesBoekhouding',
    samenvatting: 'Haal alle regels op voor de boekhouding (CSV)',
    params: RunPad,
    antwoorden: { 200: { beschrijving: 'Het bestand.', schema: z.string(), type: 'text/csv' } },
    handle: async (deps, { wie, params }) => {
      const inhoud = await maakBoekhouding(deps, wie, params.runnummer)
      if (inhoud === undefined) throw geenRun()
      const naam = `bijdragen-${params.runnummer}.csv`
      return { status: 200, bestand: { naam, inhoud } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/facturen/{pasnummer}',
    operationId: 'leesFactuur',
    samenvatting: 'Haal de factuur van een pas op (PDF)',
    params: z.strictObject({ runnummer: Runnummer, pasnummer: Pasnummer }),
    antwoorden: {
      200: { beschrijving: 'De factuur.', schema: z.string(), type: 'application/pdf' },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params }) => {
      const antwoord = await leesFactuur(deps, wie, params)
      if (antwoord === undefined) throw notFound('deze factuur')
      if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
      if (antwoord.soort === 'geenFactuur')
        throw conflict('geen-factuur', 'Er is geen factuur', 'Voor deze pas is niets te betalen met een factuur.')
      const inhoud = await briefAlsPdf(factuurbrief(antwoord.factuur), Date.parse(antwoord.factuur.vastgesteldOp))
      const naam = `factuur-${params.runnummer}.pdf`
      return { status: 200, bestand: { naam, inhoud } }
    },
  }),
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
      const uitkomsten = await meldStornos(deps, wie, { ...params, ...body })
      if (uitkomsten === undefined) throw nietVast()
      return { status: 200, body: { verwerkt: uitkomsten } }
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
      const uitkomsten = await meldBetalingen(deps, wie, { ...params, ...body })
      if (uitkomsten === undefined) throw nietVast()
      return { status: 200, body: { verwerkt: uitkomsten } }
    },
  }),
]
