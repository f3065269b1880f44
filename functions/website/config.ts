/** What the website must know of where it stands: `/config.json`. */
export interface WebsiteConfig {
  /** The issuer that people sign in with; a path means one of the same origin. */
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  /** A fixed "now", for demos and tests. */
  readonly nu?: string
  /** The background map: template of the address of a tile, and who made it. */
  readonly kaart?: { readonly url: string; readonly bron: string }
}

/** How the website is known to its issuer where nothing else is set. */
export const SIGN_IN = { clientId: 'opstap-web', scope: 'openid' } as const
