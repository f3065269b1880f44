import { Alert, Link } from '@amsterdam/design-system-react'
import { useEffect, useRef } from 'react'
import type { Veldfout } from '../api/fout.ts'
import { useWoorden } from '../teksten/index.tsx'

interface Props {
  readonly fouten: readonly Veldfout[]
  /** What the fields are called, by their id. */
  readonly namen: Readonly<Record<string, string>>
}

/** What the API found wrong in a form, each with a link to its field. Takes the focus, so that nobody misses it. */
export const Veldfouten = ({ fouten, namen }: Props) => {
  const { t } = useWoorden()
  const melding = useRef<HTMLDivElement>(null)
  useEffect(() => melding.current?.focus(), [fouten])
  return (
    <Alert ref={melding} role="alert" tabIndex={-1} heading={t.fout.samenvatting} headingLevel={2} severity="error">
      <ul className="op-lijst">
        {fouten.map(({ location, detail }) => (
          <li key={`${location} ${detail}`}>
            <Link href={`#${location}`}>
              {namen[location] ?? location}: <span lang="nl">{detail}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** What is wrong with one field, in the words of the API. */
export const foutVan = (fouten: readonly Veldfout[], veld: string) => {
  const detail = fouten.find(({ location }) => location === veld)?.detail
  return detail === undefined ? undefined : <span lang="nl">{detail}</span>
}
