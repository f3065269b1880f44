import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import * as z from 'zod'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metSleutel } from '../services/kenmerk.ts'
import { ruimAllesOp } from '../use-cases/inzage/ruim-op.ts'
import { log, nu, openTable } from './table.ts'

/** The entry of the function that throws away what may no longer be kept, once a day. */
const settings = z.object({ OPSTAP_TABLE: z.string().min(1), OPSTAP_SLEUTEL: z.string().min(32) }).parse(process.env)

const client = new DynamoDBClient({ maxAttempts: 5, requestHandler: { connectionTimeout: 1000, requestTimeout: 5000 } })
const deps = {
  store: openTable(client, settings.OPSTAP_TABLE),
  ...meegeleverdBeleid,
  kenmerk: metSleutel(settings.OPSTAP_SLEUTEL),
  nu,
}

/** What fails is tried again by Lambda, and the next day. */
export const handler = async (): Promise<void> => {
  await ruimAllesOp(deps, log)
}
