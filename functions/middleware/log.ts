import type { Log } from '../deps.ts'
import { faultOf } from '../fault.ts'
import { StoreBroken, Unreadable } from '../stores/store.ts'
import type { Middleware } from './event.ts'

/** What may be told of an item that cannot be read: what kind it is, why, and in which field; not whose it is. */
export const factsOf = ({ form, because, place }: Unreadable) => ({ form, because, place })

/** One line for each request: the operation, the status and the time it took. No path, query, body or person. */
export const logRequests = (log: Log, now: () => number): Middleware => {
  const started = new WeakMap<object, number>()
  const write = (
    event: Parameters<NonNullable<Middleware['before']>>[0]['event'],
    status: number | undefined,
    error?: unknown,
  ): void => {
    log({
      requestId: event.requestContext?.requestId,
      trace: event.gevonden?.spoor?.trace,
      operation: event.gevonden?.route?.operationId ?? 'geen',
      status,
      ms: Math.round((now() - (started.get(event) ?? now())) * 10) / 10,
      ...(error === undefined || (status ?? 500) < 500 ? {} : faultOf(error)),
      ...(error instanceof StoreBroken ? { trouble: error.trouble } : {}),
      ...(error instanceof Unreadable ? { unreadable: factsOf(error) } : {}),
    })
  }
  return {
    before: ({ event }) => {
      started.set(event, now())
    },
    after: ({ event, response }) => write(event, response?.statusCode),
    onError: ({ event, response, error }) => write(event, response?.statusCode, error),
  }
}
