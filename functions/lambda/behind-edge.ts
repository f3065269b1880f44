import { createHash, timingSafeEqual } from 'node:crypto'
import type { Handler } from '../middleware/event.ts'
import { HttpProblem } from '../http/problem.ts'

/** The header in which CloudFront sends the key that only it and the functions know. */
export const EDGE_HEADER = 'x-opstap-edge'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Answers only what came through CloudFront and so through its firewall. API Gateway has an address of its own that
 * cannot be closed without a domain name on it; who calls that is told nothing.
 * @param keys every key that is believed; more than one while a key is being changed
 */
export const behindEdge = (handler: Handler, keys: readonly string[]): Handler => {
  const known = keys.map(digest)
  return async (event, context) => {
    const sent = digest(event.headers[EDGE_HEADER] ?? '')
    if (known.some((key) => timingSafeEqual(key, sent))) return await handler(event, context)
    const problem = new HttpProblem(403, 'mag-niet', {
      title: 'Dit mag u niet',
      detail: 'Gebruik het gewone adres van Opstap.',
    })
    return {
      statusCode: problem.status,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify(problem.toBody()),
    }
  }
}
