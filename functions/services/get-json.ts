/** No answer that Opstap asks for is nearly as long; a longer one is not read to its end. */
const MOST_BYTES = 512 * 1024
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i

const readBounded = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    // Leaving the loop ends the connection.
    if (bytes > MOST_BYTES) throw new Error('the answer is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Another status than 200. */
export class OtherStatus extends Error {
  override readonly name = 'OtherStatus'
  readonly status: number
  constructor(status: number) {
    super(`status ${status}`)
    this.status = status
  }
}

/**
 * Asks a service outside for JSON, and believes nothing of it: no redirect, no other type, no end of its own. What is in
 * the answer is for the caller to check.
 * @param withinMs for the whole answer
 * @throws OtherStatus, or Error for no answer, a slow one, or one that is not as asked
 */
export const getJson = async (url: URL, withinMs: number): Promise<unknown> => {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(Math.max(1, withinMs)),
    headers: { accept: 'application/json' },
    redirect: 'error',
  })
  const type = response.headers.get('content-type')
  if (response.status === 200 && (type === null || JSON_TYPE.test(type))) return JSON.parse(await readBounded(response))
  await response.body?.cancel()
  throw response.status === 200 ? new Error('the answer is no JSON') : new OtherStatus(response.status)
}
