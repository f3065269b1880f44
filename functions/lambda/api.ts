import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { createRemoteJWKSet } from 'jose'
import { createHandler } from '../handler.ts'
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
    { issuer: settings.ISSUER, audience: settings.AUDIENCE, keys: createRemoteJWKSet(new URL(settings.JWKS_URL)) },
    (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`),
  ),
  settings.OPSTAP_EDGE_KEYS,
)
