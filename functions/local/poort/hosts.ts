import type { IncomingMessage } from 'node:http'

/** Names of this machine to itself. */
const OWN = ['localhost', '127.0.0.1', '[::1]']

/** The name in `Host`, without a port. */
const nameIn = (host: string): string | undefined => URL.parse(`http://${host}`)?.hostname

/**
 * Whether a request is for us. A page of somebody else whose name was made to lead to this machine (DNS rebinding) still
 * says its own name, and so reads nothing here.
 * @param more names under which a proxy in front of us is known
 */
export const isOurs =
  (more: readonly string[]) =>
  ({ headers: { host = '' } }: IncomingMessage): boolean => {
    const name = nameIn(host)
    return name !== undefined && [...OWN, ...more].includes(name)
  }

/**
 * Whether a page of somebody else asks: its browser says so. What is no browser says nothing, and forges nothing. A page
 * that tells no referrer, as that of the sign-in, has `null` for its origin: then the browser says whether it is ours.
 */
export const isFromElsewhere = ({ headers }: IncomingMessage): boolean => {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const silent = origin === 'null' && site === 'same-origin'
  const elsewhere = origin !== undefined && !silent && URL.parse(origin)?.host !== host
  return elsewhere || site === 'cross-site' || site === 'same-site'
}
