import measuredJson from './measured.json' with { type: 'json' }

/** An operation as it came out of `npm run bench -- cost`: medians, on DynamoDB Local, and the shortest time. */
export interface Measured {
  readonly name: string
  /** Of DynamoDB. */
  readonly calls: number
  readonly readUnits: number
  readonly writeUnits: number
  readonly answerBytes: number
  readonly milliseconds: number
}

export interface Operation extends Measured {
  /** How often it is called for each ride that is driven. */
  readonly perRide: number
}

/** What was measured, and where. */
export interface Measurement {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly node: string
  readonly cores: number
  readonly load: number
  readonly measured: readonly Measured[]
}

export const MEASUREMENT: Measurement = measuredJson

/** Orders on a page, and how often an order is read: in the list of its day, and after booking and each change. */
const ORDERS_ON_PAGE = 50
export const ORDERS_READ = 4

/** What the use of a ride comes down to. Each number can be argued with; see `docs/cost.md`. */
export const PER_RIDE: Readonly<Record<string, number>> = {
  'look for a place': 2,
  'find a pass': 0.5,
  'judge a ride': 1.5,
  'book a ride': 1.2,
  // Cheaper than the two bookings that it saves, which are computed with.
  'book a return ride': 0,
  'list rides of a pass': 1,
  'read a ride': 0.5,
  'read a budget': 0.5,
  'change a ride': 0.1,
  'cancel a ride': 0.2,
  'list orders, a page': ORDERS_READ / ORDERS_ON_PAGE,
  'report a ride driven': 1,
  'grant a pass': 1 / 40,
}

/** With how often each is asked. */
export const operationsOf = ({ measured }: Measurement): readonly Operation[] =>
  measured.map((one) => ({ ...one, perRide: PER_RIDE[one.name] ?? Number.NaN }))

export const OPERATIONS = operationsOf(MEASUREMENT)
