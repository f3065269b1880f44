import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * What arrives with a request, read up to a limit: nobody can have us hold more than that.
 * @param mostBytes what is beyond it is not kept; a body of more than this comes back one byte longer than the limit
 */
export const readBody = async (request: IncomingMessage, mostBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let kept = 0
  // Not to the end: whoever breaks off a loop over a stream closes it, and with it the way back for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, mostBytes + 1 - kept))
    kept = Math.min(mostBytes + 1, kept + chunk.length)
    if (kept > mostBytes) break
  }
  return Buffer.concat(chunks)
}

/** How long, and how much, somebody may go on sending what is not wanted before the connection is closed. */
const LINGER_MS = 1000
const LINGER_BYTES = 8 * 1024 * 1024

/** Resolves when somebody has sent the last of what is not wanted, or has gone on for too long. */
const untilSent = (request: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    let dropped = 0
    request.on('data', (chunk: Buffer) => {
      dropped += chunk.length
      if (dropped > LINGER_BYTES) resolve()
    })
    request.once('close', resolve)
    request.once('end', resolve)
    setTimeout(resolve, LINGER_MS).unref()
    request.resume()
  })

/**
 * Answers. Where the request was not read to its end the connection closes, after a moment in which a client that is
 * still sending gets to hear the answer: a connection that is closed at once takes it along.
 */
export const answerWith = async (
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: Readonly<Record<string, string>>; body: string | Buffer },
): Promise<void> => {
  if (request.readableEnded) {
    response.writeHead(status, headers).end(body)
    return
  }
  response.writeHead(status, { ...headers, connection: 'close', 'content-length': Buffer.byteLength(body) })
  response.write(body)
  await untilSent(request)
  response.end()
}
