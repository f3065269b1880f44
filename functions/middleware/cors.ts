import { noContent } from './answer.ts'
import type { Handler } from './event.ts'

/** The description of the API is for everybody, on whatever page they read it (NL API Design Rules, /core/publish-openapi). */
const FOR_EVERY_PAGE = '/v1/openapi.json'

const MAY_SEND = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key',
  // Ten minutes: a page that may no longer ask finds out soon.
  'access-control-max-age': '600',
}
const MAY_READ = {
  'access-control-expose-headers':
    'API-Version, Deprecation, Idempotency-Replayed, Link, Retry-After, Sunset, WWW-Authenticate',
}

/**
 * Lets pages of the origins that are listed here, and no others, ask from a browser. Nothing is said to other origins,
 * so that their browser refuses. Tokens travel in a header and cookies are not used: credentials are never allowed.
 */
export const withCors = (handler: Handler, origins: readonly string[]): Handler => {
  const allowed = new Set(origins)
  const about = (path: string, origin: string | undefined): Record<string, string> => {
    if (path === FOR_EVERY_PAGE) return { 'access-control-allow-origin': '*' }
    if (allowed.size === 0) return {}
    // The answer differs by origin also for who gets no permission.
    const vary = { vary: 'Origin' }
    return origin === undefined || !allowed.has(origin) ? vary : { ...vary, 'access-control-allow-origin': origin }
  }
  return async (event, context) => {
    const { headers, rawPath, requestContext } = event
    const permission = about(rawPath, headers['origin'])
    const mayAsk = 'access-control-allow-origin' in permission
    const asksFirst = requestContext.http.method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
    if (mayAsk && asksFirst) return noContent({ ...permission, ...MAY_SEND })
    const answer = await handler(event, context)
    return { ...answer, headers: { ...answer.headers, ...permission, ...(mayAsk ? MAY_READ : {}) } }
  }
}
