/** A limit of AWS as its documentation names it. */
export interface Limit {
  readonly value: number
  readonly unit: string
  readonly what: string
  /** Page where it must be looked up. */
  readonly source: string
}

const DYNAMODB = 'docs.aws.amazon.com/amazondynamodb/latest/developerguide'
const LAMBDA = 'docs.aws.amazon.com/lambda/latest/dg'

const limit = (value: number, unit: string, what: string, source: string): Limit => ({ value, unit, what, source })

/** Written down from memory of the documentation, without access to AWS: none was looked up when this was made. */
export const LIMITS = {
  partitionWrites: limit(1000, 'write units a second', 'one partition', `${DYNAMODB}/bp-partition-key-design.html`),
  partitionReads: limit(3000, 'read units a second', 'one partition', `${DYNAMODB}/bp-partition-key-design.html`),
  newTableWrites: limit(
    4000,
    'write units a second',
    'a new table on demand',
    `${DYNAMODB}/on-demand-capacity-mode.html`,
  ),
  newTableReads: limit(
    12_000,
    'read units a second',
    'a new table on demand',
    `${DYNAMODB}/on-demand-capacity-mode.html`,
  ),
  tableWrites: limit(40_000, 'write units a second', 'a table, unless AWS raises it', `${DYNAMODB}/ServiceQuotas.html`),
  tableReads: limit(40_000, 'read units a second', 'a table, unless AWS raises it', `${DYNAMODB}/ServiceQuotas.html`),
  transactionItems: limit(100, 'items', 'a transaction', `${DYNAMODB}/ServiceQuotas.html`),
  streamHours: limit(24, 'hours', 'how long a stream keeps a record', `${DYNAMODB}/Streams.html`),
  streamPolls: limit(4, 'times a second', 'Lambda asks a shard', `${LAMBDA}/with-ddb.html`),
  concurrency: limit(
    1000,
    'at once',
    'functions of an account, unless AWS raises it',
    `${LAMBDA}/gettingstarted-limits.html`,
  ),
  functionMinutes: limit(15, 'minutes', 'one invocation', `${LAMBDA}/gettingstarted-limits.html`),
  gatewayRequests: limit(
    10_000,
    'requests a second',
    'API Gateway, of an account in a region',
    'docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  ),
} as const satisfies Record<string, Limit>
