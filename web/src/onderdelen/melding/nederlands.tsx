import type { ReactNode } from 'react'

/** What the API or the municipality wrote: Dutch, whatever the language of the page. */
export const nederlands = (tekst: string | undefined): ReactNode =>
  tekst === undefined ? undefined : <span lang="nl">{tekst}</span>
