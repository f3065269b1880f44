import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { createHandler } from '../handler.ts'
import { remoteIssuer } from '../middleware/issuer.ts'
import { openLimiter } from '../middleware/limit.ts'
import { regelingen } from '../regelingen.ts'
import { metOmwegfactor } from '../services/afstand/omwegfactor.ts'
import { metOsrm } from '../services/afstand/osrm.ts'
import { openGazetteer } from '../services/locaties/gazetteer.ts'
import { openPdok } from '../services/locaties/pdok.ts'
import plaatsen from '../services/locaties/plaatsen.json' with { type: 'json' }
import { openDynamodb } from '../stores/dynamodb.ts'
import { behindEdge } from './behind-edge.ts'
import { readLambdaSettings } from './settings.ts'

/** The entry of every function of the API: one bundle, and the group of routes that this function has the rights for. */
const settings = readLambdaSettings(process.env)
const gazetteer = openGazetteer(plaatsen)
const rechteLijn = metOmwegfactor(settings.OMWEGFACTOR)
const nu = (): number => Date.now()

/** Longer than this no rider waits; the SDK then tries again itself. */
const client = new DynamoDBClient({ maxAttempts: 3, requestHandler: { connectionTimeout: 1000, requestTimeout: 2000 } })

/** Of this instance only; who asks too much of all together is stopped before (ADR 21). */
const limiter = openLimiter({ perToken: settings.LIMIET_TOKEN, perPass: settings.LIMIET_PAS }, () => performance.now())

export const handler = behindEdge(
  createHandler(
    {
      store: openDynamodb(client, settings.OPSTAP_TABLE, nu),
      regelingen,
      locaties: settings.PDOK_URL === undefined ? gazetteer : openPdok(settings.PDOK_URL, gazetteer),
      afstand: settings.OSRM_URL === undefined ? rechteLijn : metOsrm(settings.OSRM_URL, rechteLijn),
      nu,
    },
    settings.OPSTAP_GROEP,
    remoteIssuer(settings),
    (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`),
    { origins: settings.CORS_ORIGINS, limiter },
  ),
  settings.OPSTAP_EDGE_KEYS,
)
