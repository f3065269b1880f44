/**
 * The face of a municipality: `gemeenten.json` beside the website, the one file to edit. Its colours and letters are in
 * `stijl/thema.css`.
 */
export interface Gemeentegezicht {
  readonly naam: string
  /** Address of a picture, from the same origin. */
  readonly logo?: string
  /** The control centre, where people book and ask by telephone. */
  readonly centrale?: { readonly telefoon: string; readonly uren?: string; readonly voorbeeld?: true }
  readonly privacyverklaring?: string
  readonly toegankelijkheidsverklaring?: string
}

export type Gemeenten = Readonly<Record<string, Gemeentegezicht>>

/** Without it the pages have no name of a municipality, and say so where a number would stand. */
export const readGemeenten = async (): Promise<Gemeenten> => {
  const answer = await fetch('/gemeenten.json').catch(() => undefined)
  if (answer?.ok !== true) return {}
  return (await answer.json().catch(() => ({}))) as Gemeenten
}
