/** Where this website stands; the server tells it in `/config.json`. */
export interface Config {
  /** The issuer that people sign in with. */
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  /** A fixed "now", for demos and tests. */
  readonly nu?: string
  /** The background map: template of the address of a tile, and who made it. Without one the area is drawn as plain shapes. */
  readonly kaart?: { readonly url: string; readonly bron: string }
}

export const readConfig = async (): Promise<Config> => {
  const config = (await (await fetch('/config.json')).json()) as Config
  return { ...config, issuer: new URL(config.issuer, location.origin).href }
}
