import type { ReactNode } from 'react'

/** Room for what is wider than the window, such as a table: it scrolls by itself, also with keys. */
export const Schuifvak = ({ naam, children }: { naam: string; children: ReactNode }) => (
  <div className="op-schuif" role="region" aria-label={naam} tabIndex={0}>
    {children}
  </div>
)
