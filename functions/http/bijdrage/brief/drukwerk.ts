import * as z from 'zod'
import { leesDrukwerk, metGenoemden, startDrukwerk } from '../../../use-cases/bijdrage/brief/drukwerk.ts'
import {
  maakIndex,
  maakLosseBrieven,
  maakPrintbestand,
  type Bestandsvraag,
} from '../../../use-cases/bijdrage/brief/drukwerkbestanden.ts'
import { conflict, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { geenRun, gedeeld, KAN_NU_NIET, nietVast, RunPad } from '../run/run.deel.ts'
import { DeelPad, Drukwerk, Drukwerkvraag } from './drukwerk.schema.ts'
import { toonDrukwerk } from './drukwerk.toon.ts'

const PAD = '/v1/bijdrageruns/{runnummer}/drukwerk'
const geenDrukwerk = () => notFound('deze brieven')

/** @throws HttpProblem where there is nothing to send yet */
const inhoudVan = (antwoord: Bestandsvraag | undefined) => {
  if (antwoord === undefined) throw geenDrukwerk()
  if (antwoord.soort === 'nogBezig')
    throw conflict('brieven-bezig', 'De brieven zijn nog niet klaar', 'Wacht tot alle brieven zijn gemaakt.')
  return antwoord.inhoud
}

const deelVan = ({ runnummer, deel }: z.infer<typeof DeelPad>) => ({ runnummer, deel: Number(deel) })

/** All letters of a run at once: to print, or each as a file. */
export const drukwerk = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: PAD,
    operationId: 'startDrukwerk',
    samenvatting: 'Laat alle brieven van een run maken, om af te drukken; nog een keer gevraagd zijn het dezelfde',
    params: RunPad,
    body: Drukwerkvraag,
    antwoorden: {
      200: { beschrijving: 'De brieven waren er al, of worden al gemaakt.', schema: Drukwerk },
      201: { beschrijving: 'De brieven worden gemaakt. Lees de voortgang met _links.self.', schema: Drukwerk },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params, body }) => {
      const start = await startDrukwerk(deps, wie, { ...params, ...body })
      if (start === undefined) throw geenRun()
      switch (start.soort) {
        case 'gestart':
          return { status: 201, body: toonDrukwerk(start.stand) }
        case 'bestaat':
          return { status: 200, body: toonDrukwerk(await metGenoemden(deps, wie, start.stand)) }
        case 'nogNietVastgesteld':
          throw nietVast()
        case 'geenAfzender':
          throw conflict('incassogegevens-ontbreken', 'Er is geen afzender', 'Leg eerst de incassogegevens vast.')
        case 'teVaak':
          throw conflict(
            'te-vaak-gemaakt',
            'De brieven zijn te vaak gemaakt',
            `Brieven van een run kunnen ten hoogste ${start.meeste} keer worden gemaakt.`,
          )
      }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: PAD,
    operationId: 'leesDrukwerk',
    samenvatting: 'Lees hoe ver de brieven van een run zijn, en waar ze op te halen zijn',
    params: RunPad,
    antwoorden: { 200: { beschrijving: 'De brieven.', schema: Drukwerk } },
    handle: async (deps, { wie, params }) => {
      const stand = await leesDrukwerk(deps, wie.gemeente, params.runnummer)
      if (stand === undefined) throw geenDrukwerk()
      return { status: 200, body: toonDrukwerk(await metGenoemden(deps, wie, stand)) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: `${PAD}/index`,
    operationId: 'leesDrukwerkindex',
    samenvatting: 'Haal de lijst van alle brieven op (CSV): nummer, deel, bestand, pas, soort en bedrag',
    params: RunPad,
    antwoorden: { 200: { beschrijving: 'De lijst.', schema: z.string(), type: 'text/csv' }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params: { runnummer } }) => {
      const inhoud = inhoudVan(await maakIndex(deps, wie, runnummer))
      return { status: 200, bestand: { naam: `brieven-${runnummer}.csv`, inhoud } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: `${PAD}/delen/{deel}/printbestand`,
    operationId: 'leesPrintbestand',
    samenvatting: 'Haal alle brieven van een deel op als één bestand om af te drukken (PDF)',
    params: DeelPad,
    antwoorden: {
      200: { beschrijving: 'De brieven.', schema: z.string(), type: 'application/pdf', groot: true },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params }) => {
      const inhoud = inhoudVan(await maakPrintbestand(deps, wie, deelVan(params)))
      return { status: 200, bestand: { naam: `brieven-${params.runnummer}-deel-${params.deel}.pdf`, inhoud } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: `${PAD}/delen/{deel}/brieven`,
    operationId: 'leesLosseBrieven',
    samenvatting: 'Haal elke brief van een deel op als eigen PDF, met een lijst (ZIP)',
    params: DeelPad,
    antwoorden: {
      200: { beschrijving: 'De brieven en index.csv.', schema: z.string(), type: 'application/zip', groot: true },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params }) => {
      const inhoud = inhoudVan(await maakLosseBrieven(deps, wie, deelVan(params)))
      return { status: 200, bestand: { naam: `brieven-${params.runnummer}-deel-${params.deel}.zip`, inhoud } }
    },
  }),
]
