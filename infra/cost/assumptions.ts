import { ORDERS_READ, PER_RIDE } from './operations.ts'

/** Memory of a function, in gigabytes. */
export const LAMBDA_GB = 1

/** With 1,769 MB a function has one core, and less with less: so much longer it takes than was measured. */
export const LAMBDA_SLOWER = 1769 / 1024

/** Largest size as they are stored of the items that are many, in bytes; a test writes real ones. */
export const ITEM_BYTES = { rit: 1024, verwerkt: 512 } as const

/** Indexes that a ride stands in: by number, by departure and by its last change. */
export const RIDE_INDEXES = 3

const perRide = (...names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (PER_RIDE[name] ?? Number.NaN), 0)

const CHANGES = ['book a ride', 'change a ride', 'cancel a ride', 'report a ride driven', 'grant a pass']
const LOOKS = ['find a pass', 'judge a ride', 'list rides of a pass', 'read a ride', 'read a budget']

export const ASSUMED = {
  /** Lines of the function and of API Gateway for one request. */
  logBytesPerRequest: 600,
  /** Rides and passes that changed; each is an event and, at worst, an invocation of its own. */
  eventsPerRide: perRide(...CHANGES),
  publishMilliseconds: 40,
  /** One request in ten finds no function that is awake. */
  startShare: 0.1,
  startMilliseconds: 400,
  /** Rides stay for many years; this is what three of them cost. */
  yearsOfRides: 3,
  /** Lines of the logboek for each ride, one for each order on a page, and how long they are kept where a policy says nothing. */
  logLinesPerRide: perRide(...CHANGES, ...LOOKS) + ORDERS_READ,
  yearsOfLogboek: 5,
  /** DynamoDB asks for the table's key at most once in five minutes for each of the six functions; the nightly one asks less. */
  keyUsesPerYear: 5 * 12 * 24 * 365,
  /** Two functions look each minute whom to tell something; what they ask then, where nothing happened. */
  roundsPerYear: 2 * 60 * 24 * 365,
  roundMilliseconds: 200,
  /** Of each gemeente; three of them is what is computed with. */
  roundReadUnits: 3 * 3,
  wafRules: 6,
  alarms: 33,
  metrics: 16,
  dashboards: 1,
  keys: 2,
  secrets: 2,
} as const
