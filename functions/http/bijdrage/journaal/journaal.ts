import * as z from 'zod'
import { maakAchterstandenlijst } from '../../../use-cases/bijdrage/journaal/achterstanden.ts'
import { maakJournaal } from '../../../use-cases/bijdrage/journaal/journaal.ts'
import { legRekeningschemaVast, leesRekeningschema } from '../../../use-cases/bijdrage/journaal/rekeningschema.ts'
import { badInput, conflict, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { EenRegel } from '../../tekst.schema.ts'
import { Datum } from '../../velden.schema.ts'
import { geenRun, gedeeld, KAN_NU_NIET, nietVast, RunPad } from '../run/run.deel.ts'

const Grootboekrekening = EenRegel(20)

const Rekeningschema = z
  .strictObject({
    debiteuren: Grootboekrekening.meta({ description: 'Grootboekrekening van wat mensen moeten betalen.' }),
    opbrengst: Grootboekrekening.meta({ description: 'Grootboekrekening van de bijdragen als inkomsten.' }),
    opbrengstRitten: Grootboekrekening.optional().meta({
      description: 'Grootboekrekening van ritbijdragen als inkomsten. Weggelaten: dezelfde als de andere bijdragen.',
    }),
    tussenrekening: Grootboekrekening.meta({
      description: 'Grootboekrekening van geld dat via de bank gaat; het financiële pakket boekt de bank daartegen.',
    }),
    taakveld: EenRegel(20).meta({ description: 'Taakveld van de inkomsten, zoals de gemeente dat gebruikt.' }),
  })
  .meta({
    id: 'Rekeningschema',
    description: 'De eigen grootboekrekeningen van de gemeente. De waarden in het voorbeeld zijn verzonnen.',
    example: {
      debiteuren: 'VOORBEELD-1',
      opbrengst: 'VOORBEELD-2',
      tussenrekening: 'VOORBEELD-3',
      taakveld: 'VOORBEELD-4',
    },
  })

/** What the finance package takes over. */
export const journaal = [
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/rekeningschema',
    operationId: 'legRekeningschemaVast',
    samenvatting: 'Leg vast op welke grootboekrekeningen de gemeente boekt',
    body: Rekeningschema,
    antwoorden: { 200: { beschrijving: 'Het rekeningschema ligt vast.', schema: Rekeningschema } },
    handle: async (deps, { wie, body }) => ({ status: 200, body: await legRekeningschemaVast(deps, wie, body) }),
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/rekeningschema',
    operationId: 'leesRekeningschema',
    samenvatting: 'Lees op welke grootboekrekeningen de gemeente boekt',
    antwoorden: { 200: { beschrijving: 'Het rekeningschema.', schema: Rekeningschema } },
    handle: async (deps, { wie }) => {
      const schema = await leesRekeningschema(deps, wie)
      if (schema === undefined) throw notFound('dit rekeningschema')
      return { status: 200, body: schema }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/journaal',
    operationId: 'leesJournaal',
    samenvatting: 'Haal de journaalposten van een run op (CSV voor Nederlandse pakketten en Excel)',
    params: RunPad,
    query: z.strictObject({
      vanaf: Datum.optional().meta({ description: 'Alleen wat op of na deze dag is genoteerd.' }),
      totEnMet: Datum.optional().meta({ description: 'Alleen wat tot en met deze dag is genoteerd.' }),
    }),
    antwoorden: {
      200: { beschrijving: 'Het bestand.', schema: z.string(), type: 'text/csv' },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params, query }) => {
      const { vanaf, totEnMet } = query
      if (vanaf !== undefined && totEnMet !== undefined && totEnMet < vanaf)
        throw badInput([
          { in: 'query', location: 'totEnMet', code: 'onjuist', detail: 'Deze dag is vóór de eerste dag.' },
        ])
      const antwoord = await maakJournaal(deps, wie, { ...params, ...query })
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
      if (antwoord.soort === 'rekeningschemaOntbreekt')
        throw conflict(
          'rekeningschema-ontbreekt',
          'Er is nog geen rekeningschema',
          'Leg eerst vast op welke grootboekrekeningen de gemeente boekt (rekeningschema).',
        )
      return { status: 200, bestand: { naam: `journaal-${params.runnummer}.csv`, inhoud: antwoord.inhoud } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/achterstanden',
    operationId: 'leesAchterstanden',
    samenvatting:
      'Haal op wat na de betaaltermijn nog openstaat, zonder wat in bezwaar is (CSV voor het financiële pakket)',
    params: RunPad,
    antwoorden: {
      200: { beschrijving: 'Het bestand.', schema: z.string(), type: 'text/csv' },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params }) => {
      const antwoord = await maakAchterstandenlijst(deps, wie, params.runnummer)
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
      return { status: 200, bestand: { naam: `achterstanden-${params.runnummer}.csv`, inhoud: antwoord.inhoud } }
    },
  }),
]
