import { inject } from 'vitest'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ensureTable, localClient } from '../../../functions/local/dynamodb-local.ts'
import { invoke, startBus, type Bus, type Invoked } from '../../support/aws/functions.ts'
import { startUitgever, type Uitgever } from '../../support/uitgever.ts'
import { bundles, resourcesOf, synthesize } from './synth.ts'

const EDGE = 'alleen-cloudfront-weet-dit'

/** What the functions live in: a table of DynamoDB Local, a bus, an issuer. */
export interface World {
  readonly bus: Bus
  readonly client: DynamoDBClient
  /** A function, started from its bundle with the variables that were synthesized and these over them, given events in turn. */
  run(
    name: string,
    events: readonly unknown[],
    over?: Readonly<Record<string, string>>,
  ): Promise<{ readonly invoked: readonly Invoked[]; readonly log: string }>
  /** The headers of somebody who came through CloudFront. */
  as(rol: string, gemeente?: string): Promise<Record<string, string>>
  stop(): Promise<void>
}

/** The variables of a function as they were synthesized, with what AWS fills in, and every service on this machine. */
const environmentOf = (name: string, table: string, bus: Bus, uitgever: Uitgever): Record<string, string> => {
  /** What only AWS can fill in: names of what stands in another stack, and secrets. */
  const filled: Readonly<Record<string, string>> = {
    OPSTAP_TABLE: table,
    OPSTAP_SLEUTEL: 'voorbeeld'.repeat(6),
    OPSTAP_EDGE_KEYS: EDGE,
    OPSTAP_BESTANDEN: 'bestanden',
    EVENT_BUS: 'bus',
  }
  const found = Object.values(synthesize('production'))
    .flatMap((template) => resourcesOf(template, 'AWS::Lambda::Function'))
    .find(({ Properties }) => Properties.FunctionName === `opstap-production-${name}`)
  const variables = Object.entries<unknown>(found?.Properties.Environment.Variables).map(([key, value]) => {
    const known = filled[key] ?? value
    if (typeof known !== 'string') throw new Error(`${name}: what does AWS put in ${key}?`)
    return [key, known]
  })
  return {
    ...Object.fromEntries(variables),
    // The issuer of the settings is invented.
    ISSUER: uitgever.url,
    JWKS_URL: '',
    PDOK_URL: '',
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'lokaal',
    AWS_SECRET_ACCESS_KEY: 'lokaal',
    AWS_ENDPOINT_URL_DYNAMODB: inject('dynamodb'),
    AWS_ENDPOINT_URL_EVENTBRIDGE: bus.endpoint,
  }
}

export const openWorld = async (table: string): Promise<World> => {
  const [bus, uitgever] = [await startBus(), await startUitgever()]
  const client = localClient(inject('dynamodb'))
  await ensureTable(client, table)
  return {
    bus,
    client,
    run: (name, events, over = {}) => {
      const folders: Readonly<Record<string, string>> = bundles()
      const folder = folders[name] ?? ''
      return invoke(folder, { ...environmentOf(name, table, bus, uitgever), ...over }, ...events)
    },
    as: async (rol, gemeente = 'harlingen') => ({
      'x-opstap-edge': EDGE,
      authorization: `Bearer ${await uitgever.token({ sub: rol, rollen: [rol], gemeente })}`,
    }),
    stop: async () => {
      bus.stop()
      await uitgever.stop()
    },
  }
}
