/** Where this website stands; the server tells it in `/config.json`. */
export interface Config {
  /** The issuer that people sign in with. */
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  /** A fixed "now", for demos and tests. */
  readonly nu?: string
}

export const readConfig = async (): Promise<Config> => {
  const config = (await (await fetch('/config.json')).json()) as Config
  return { ...config, issuer: new URL(config.issuer, location.origin).href }
}
