import type { Log } from '../deps.ts'
import { StoreBroken, Unreadable } from '../stores/store.ts'
import type { Middleware } from './event.ts'

/** A name that says where a fault is, never the words of an error: those can hold what a person typed. */
const nameOf = (error: unknown): string | undefined => (error instanceof Error ? error.constructor.name : undefined)

/** What lies under an error: its name and its codes, of the system or of SQLite, and never its words. */
const causeOf = (error: unknown): object | undefined => {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof Error)) return undefined
  const { code, errcode } = cause as Error & { readonly code?: unknown; readonly errcode?: unknown }
  return { name: nameOf(cause), code, errcode }
}

/** The place of a fault of ours: stack frames without the message. */
const framesOf = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .map((line) => line.trim())
    : []

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
      operation: event.gevonden?.route?.operationId ?? 'geen',
      status,
      ms: Math.round((now() - (started.get(event) ?? now())) * 10) / 10,
      ...(error === undefined || (status ?? 500) < 500
        ? {}
        : { error: nameOf(error), cause: causeOf(error), frames: framesOf(error) }),
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
