import { once } from 'node:events'
import type { Server, ServerOptions, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/**
 * A connection that waits for its next request is kept for longer than clients and proxies keep theirs: whoever closes
 * first must be the client, or a request that was just sent is lost. Of a request, head and body must be there in time.
 */
export const TIMEOUTS: ServerOptions = {
  keepAliveTimeout: 75_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2000,
}

/** Longest time that requests in flight get to be answered when the server stops. */
const DRAIN_MS = 8000

/** How long a connection that was waiting may still bring a request that was sent before it heard that we stop. */
const SETTLE_MS = 50

const sayGoodbye = (response: ServerResponse): void => {
  if (!response.headersSent) response.setHeader('connection', 'close')
}

/** Ends a server: takes no connection, answers what is in flight, and closes every other connection at once. */
export type Drain = () => Promise<void>

export const drainable = (server: Server): Drain => {
  const inFlight = new Map<Socket, Set<ServerResponse>>()
  let closing = false
  server.on('connection', (socket) => {
    inFlight.set(socket, new Set())
    socket.once('close', () => inFlight.delete(socket))
  })
  server.prependListener('request', ({ socket }, response) => {
    inFlight.get(socket)?.add(response)
    if (closing) sayGoodbye(response)
    response.once('close', () => {
      inFlight.get(socket)?.delete(response)
      if (closing) socket.end()
    })
  })
  return async () => {
    closing = true
    const closed = once(server, 'close')
    server.close()
    for (const responses of inFlight.values()) for (const response of responses) sayGoodbye(response)
    // What was on its way is read first; a connection that has nothing to say by then is closed.
    await setTimeout(SETTLE_MS)
    for (const [socket, responses] of inFlight) if (responses.size === 0) socket.destroy()
    await Promise.race([closed, setTimeout(DRAIN_MS, undefined, { ref: false })])
    server.closeAllConnections()
    await closed
  }
}
