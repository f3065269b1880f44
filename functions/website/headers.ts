/** Where a page may fetch from, besides its own origin. */
export interface Elsewhere {
  /** Origin of the issuer, where it is another. */
  readonly issuer?: string | undefined
  /** Origin of the background map, where one is set; its tiles are fetched, and not shown by an `img`. */
  readonly map?: string | undefined
}

const own = (...others: (string | undefined)[]): string =>
  ["'self'", ...others.filter((origin) => origin !== undefined)].join(' ')

const policyOf = ({ issuer, map }: Elsewhere): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src ${own(issuer, map)}`,
    "manifest-src 'self'",
    // What is typed is sent by the app: a form that would send itself, as when a script failed to load, sends nothing.
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The map draws with a worker, whose address a policy of that name gives.
    ...(map === undefined ? ["trusted-types 'none'"] : ["worker-src 'self'", 'trusted-types opstap-kaart']),
  ].join('; ')

/** Headers of every page and file of the website: nothing from elsewhere runs or is shown, and nobody frames it. */
export const websiteHeaders = (elsewhere: Elsewhere = {}): Readonly<Record<string, string>> => ({
  'content-security-policy': policyOf(elsewhere),
  // No Cross-Origin-Opener-Policy: the small window for signing in must be able to tell the page that opened it (ADR 26).
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
})

/** Names of built files carry a hash of what is in them, so they may be kept for ever; all else is asked for again. */
export const HASHED = '/assets/'
export const FOREVER = 'public, max-age=31536000, immutable'
export const ASK_AGAIN = 'no-cache'
