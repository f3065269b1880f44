import * as z from 'zod'
import { controleerIncassos } from '../../../use-cases/bijdrage/run/incassocontrole.ts'
import { maakBoekhouding, maakIncassobestand } from '../../../use-cases/bijdrage/run/bestanden.ts'
import { conflict } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { geenRun, gedeeld, KAN_NU_NIET, nietVast, RUN, RunPad } from './run.deel.ts'
import { KAN_NIET_NAAR_BANK, tegenRegelboek } from '../regelboek/regelboek.toon.ts'
import { toonRun } from './run.toon.ts'

/** The file is of ISO 20022; tools that read the description want to know the name of its first element. */
const PAIN = z.string().meta({ xml: { name: 'Document' } })

/** What is made of a run for the bank and the accounts. */
export const bestanden = [
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/incassocontrole',
    operationId: 'controleerIncassos',
    samenvatting: 'Kijk elke incasso na voordat het bestand weggaat; wat niet meer kan, wordt een factuur',
    params: RunPad,
    antwoorden: { 200: RUN, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params }) => {
      const antwoord = await controleerIncassos(deps, wie, params.runnummer)
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
      return { status: 200, body: toonRun(antwoord.run) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/incassobestand',
    operationId: 'leesIncassobestand',
    samenvatting:
      'Haal het incassobestand voor de bank op (SEPA, pain.008); waar dat zo is ingesteld door een ander dan wie de run vaststelde',
    params: RunPad,
    antwoorden: {
      200: { beschrijving: 'Het bestand.', schema: PAIN, type: 'application/xml' },
      409: KAN_NIET_NAAR_BANK,
    },
    handle: async (deps, { wie, params }) => {
      const antwoord = await maakIncassobestand(deps, wie, params.runnummer)
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort === 'nogNietVastgesteld') throw nietVast()
      if (antwoord.soort === 'geenIncassos')
        throw conflict('geen-incasso', 'Er is niets te incasseren', 'Niemand in deze run betaalt met een machtiging.')
      if (antwoord.soort === 'zelfdePersoon')
        throw conflict(
          'zelfde-persoon',
          'Een ander moet dit bestand ophalen',
          'U hebt deze bijdragen vastgesteld. Laat een collega het bestand ophalen en naar de bank sturen.',
        )
      if (antwoord.soort === 'regelboek') throw tegenRegelboek(antwoord.regels)
      if (antwoord.soort === 'veranderd')
        throw conflict(
          'incasso-veranderd',
          'Er is iets veranderd',
          `Van ${antwoord.aantal} incasso’s kan het zo niet meer. Laat ze eerst nakijken (incassocontrole).`,
        )
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
]
