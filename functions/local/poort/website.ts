import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import type { WebsiteConfig } from '../../website/config.ts'
import { DOCS } from '../../website/docs.ts'
import { ASK_AGAIN, FOREVER, HASHED, websiteHeaders } from '../../website/headers.ts'
import { PROJECT } from '../settings.ts'

/** Answers a request, or says that it is for somebody else. */
export type Part = (request: IncomingMessage, response: ServerResponse) => boolean

/** What `npm run web` built. */
const BUILT = join(PROJECT, 'web', 'dist')

const isPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.accept?.includes('text/html') === true

/** The website as CloudFront serves it on AWS. A page that is no file is the app itself, which knows its own addresses. */
export const website = (config: WebsiteConfig): Part => {
  if (!existsSync(join(BUILT, 'index.html'))) return () => false
  const headers = websiteHeaders({
    issuer: URL.parse(config.issuer)?.origin,
    map: URL.parse(config.kaart?.url ?? '')?.origin,
  })
  const told = JSON.stringify(config)
  const files = sirv(BUILT, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.setHeader('cache-control', path.startsWith(HASHED) ? FOREVER : ASK_AGAIN)
    },
  })
  const serve: Part = (request, response) => {
    let found = true
    files(request, response, () => {
      found = false
    })
    return found
  }
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return false
    if (path === DOCS.path) {
      request.url = DOCS.file
      return serve(request, response)
    }
    if (path === '/v1' || path.startsWith('/v1/')) return false
    if (path === '/config.json') {
      response.writeHead(200, { ...headers, 'content-type': 'application/json', 'cache-control': ASK_AGAIN }).end(told)
      return true
    }
    if (serve(request, response)) return true
    if (!isPage(request)) return false
    request.url = '/'
    return serve(request, response)
  }
}
