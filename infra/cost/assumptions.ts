/** Memory of a function, in gigabytes. */
export const LAMBDA_GB = 1

/** Largest size of an item as it is stored, in bytes; a test writes real ones. */
export const ITEM_BYTES = { pas: 1024, reisjaar: 1024, rit: 1024, sleutel: 512, verwerkt: 512 } as const

const KB = 1024
/** Strongly consistent read of so many bytes together. */
const read = (bytes: number): number => Math.ceil(bytes / (4 * KB))
/** Write in a transaction: twice a plain write. */
const written = (bytes: number): number => 2 * Math.ceil(bytes / KB)
/** Indexes that a ride stands in: by number, by departure and by its last change. */
export const RIDE_INDEXES = 3
/** The copies in the indexes: plain writes, made by DynamoDB itself. */
const copied = (bytes: number): number => RIDE_INDEXES * Math.ceil(bytes / KB)
/** The same for a change: in the index by last change the copy is deleted at its old place and written at the new one. */
const moved = (bytes: number): number => copied(bytes) + Math.ceil(bytes / KB)

/** Rides of one pass that a page shows. */
const RIDES_ON_PAGE = 10
/** Orders on a page, and how often an order is read: in the list of its day, and after booking and each change. */
const ORDERS_ON_PAGE = 50
const ORDERS_READ = 4
/** A pass with two years, in which the times of its rides stand too. */
const reiziger = read(ITEM_BYTES.pas + 2 * ITEM_BYTES.reisjaar)

const { rit, reisjaar, sleutel } = ITEM_BYTES
/** The line of the logboek that every look leaves. */
const logregel = written(ITEM_BYTES.verwerkt)

export interface Operation {
  readonly name: string
  /** How often it is called for each ride that is driven. */
  readonly perRide: number
  readonly readUnits: number
  readonly writeUnits: number
  /** Time of the function, starts included. */
  readonly milliseconds: number
  readonly answerBytes: number
}

/** What the use of a ride comes down to. Each line can be argued with; see `docs/cost.md`. */
export const OPERATIONS: readonly Operation[] = [
  {
    name: 'look for a place',
    perRide: 2,
    readUnits: 0,
    writeUnits: 0,
    milliseconds: 30,
    answerBytes: 3000,
  },
  {
    name: 'judge a ride',
    perRide: 1.5,
    readUnits: reiziger,
    writeUnits: logregel,
    milliseconds: 60,
    answerBytes: 3000,
  },
  {
    name: 'book a ride',
    perRide: 1.2,
    readUnits: read(sleutel) + reiziger,
    writeUnits: written(reisjaar) + written(rit) + copied(rit) + written(sleutel) + logregel,
    milliseconds: 100,
    answerBytes: 3000,
  },
  {
    name: 'list rides of a pass',
    perRide: 1,
    readUnits: read(ITEM_BYTES.pas) + read(RIDES_ON_PAGE * rit),
    writeUnits: logregel,
    milliseconds: 60,
    answerBytes: 20_000,
  },
  {
    name: 'cancel a ride',
    perRide: 0.2,
    readUnits: read(rit) / 2 + read(rit) + read(reisjaar),
    writeUnits: written(reisjaar) + written(rit) + moved(rit) + logregel,
    milliseconds: 80,
    answerBytes: 3000,
  },
  {
    name: 'report a ride driven',
    perRide: 1,
    readUnits: read(rit) / 2 + read(rit) + read(reisjaar),
    writeUnits: written(reisjaar) + written(rit) + moved(rit) + logregel,
    milliseconds: 80,
    answerBytes: 300,
  },
  {
    name: 'list orders, a page',
    perRide: ORDERS_READ / ORDERS_ON_PAGE,
    readUnits: read(ORDERS_ON_PAGE * rit) / 2 + ORDERS_ON_PAGE * read(ITEM_BYTES.pas),
    writeUnits: ORDERS_ON_PAGE * logregel,
    milliseconds: 200,
    answerBytes: ORDERS_ON_PAGE * 1200,
  },
  {
    name: 'grant a pass',
    perRide: 1 / 40,
    readUnits: 0,
    writeUnits: written(ITEM_BYTES.pas) + 2 * written(reisjaar) + logregel,
    milliseconds: 60,
    answerBytes: 1500,
  },
]

export const ASSUMED = {
  /** Lines of the function and of API Gateway for one request. */
  logBytesPerRequest: 600,
  /** Rides and passes that changed; each is an event and, at worst, an invocation of its own. */
  eventsPerRide: 1.2 + 0.2 + 1 + 1 / 40,
  publishMilliseconds: 40,
  /** Rides stay for many years; this is what three of them cost. */
  yearsOfRides: 3,
  /** Lines of the logboek for each ride, and how long they are kept where a policy says nothing. */
  logLinesPerRide: 1.5 + 1.2 + 1 + 0.2 + 1 + 1 / 40 + ORDERS_READ,
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
