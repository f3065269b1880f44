import { randomBytes } from 'node:crypto'
import type { Middleware, Spoor } from './event.ts'

/** Version, trace, action of the caller, flags; a later version may say more behind them. Ids of only zeros are none. */
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/

/** Goes on with the trace of the caller, or begins one. */
export const spoorVan = (traceparent: string | undefined): Spoor => {
  const [, version, trace, span, more] = TRACEPARENT.exec(traceparent ?? '') ?? []
  return trace === undefined || span === undefined || (version === '00' && more !== undefined)
    ? { trace: randomBytes(16).toString('hex') }
    : { trace, span }
}

/** Read or begun once, before anything is written about a request: its log line and its lines of the logboek have the same. */
export const volgSpoor = (): Middleware => ({
  before: ({ event }) => {
    event.gevonden = { ...event.gevonden, spoor: spoorVan(event.headers['traceparent']) }
  },
})
