import { Alert, Button, Paragraph } from '../basis/index.ts'
import { useEffect, useRef } from 'react'
import { alsFout } from '../../api/fout.ts'
import { useWoorden } from '../../teksten/index.tsx'

interface Props {
  readonly fout: unknown
  readonly opnieuw?: () => void
  /** Of something that was asked while somebody types: it is said, and the focus stays where it is. */
  readonly rustig?: boolean
}

/** What went wrong and what to do, for a request that got no good answer. Takes the focus, so that nobody misses it. */
export const Foutmelding = ({ fout, opnieuw, rustig = false }: Props) => {
  const { t } = useWoorden()
  const melding = useRef<HTMLDivElement>(null)
  const { soort, probleem } = alsFout(fout)
  useEffect(() => {
    if (!rustig) melding.current?.focus()
  }, [fout, rustig])
  const eigen = soort === 'geweigerd' || soort === 'invoer' || soort === 'nietGevonden' ? probleem.detail : undefined
  const velden = probleem.errors ?? []
  // A rule is no fault, and trying again changes nothing about it.
  const isRegel = soort === 'geweigerd'
  return (
    <Alert
      ref={melding}
      role="alert"
      tabIndex={-1}
      heading={isRegel ? t.fout.regel : t.fout.titel}
      headingLevel={2}
      severity={isRegel ? 'warning' : 'error'}
    >
      <Paragraph>{eigen === undefined ? t.fout[soort] : <span lang="nl">{eigen}</span>}</Paragraph>
      {velden.length > 0 && (
        <ul className="op-lijst" lang="nl">
          {velden.map(({ location, detail }) => (
            <li key={`${location} ${detail}`}>{detail}</li>
          ))}
        </ul>
      )}
      {opnieuw !== undefined && !isRegel && (
        <Button variant="secondary" onClick={opnieuw}>
          {t.algemeen.opnieuw}
        </Button>
      )}
    </Alert>
  )
}
