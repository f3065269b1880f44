/** The one table, as `infra/` makes it on AWS and the local server in DynamoDB Local. */
export const TABLE_KEY = { partition: 'pk', sort: 'sk' } as const
export const TABLE_INDEXES = [
  { name: 'gsi1', partition: 'gsi1pk', sort: 'gsi1sk' },
  { name: 'gsi2', partition: 'gsi2pk', sort: 'gsi2sk' },
  { name: 'gsi3', partition: 'gsi3pk', sort: 'gsi3sk' },
] as const
/** Seconds since 1970. DynamoDB deletes some time after it: a hint, never a promise. */
export const TABLE_EXPIRY = 'expiresAt'
