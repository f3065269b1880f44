import type { ReactNode } from 'react'

export type Feit = readonly [naam: string, waarde: ReactNode]

/** Names with what they say, a line each. */
export const Feiten = ({ feiten }: { feiten: readonly Feit[] }) => (
  <dl className="op-regels">
    {feiten.map(([naam, waarde]) => (
      <div key={naam}>
        <dt>{naam}</dt>
        <dd>{waarde}</dd>
      </div>
    ))}
  </dl>
)
