import { Alert, Button, Paragraph } from '../basis/index.ts'
import { useEffect, useRef } from 'react'
import { alsFout } from '../../api/fout.ts'
import { useWoorden } from '../../teksten/index.tsx'

/** What went wrong and what to do, for a request that got no good answer. Takes the focus, so that nobody misses it. */
export const Foutmelding = ({ fout, opnieuw }: { fout: unknown; opnieuw?: () => void }) => {
  const { t } = useWoorden()
  const melding = useRef<HTMLDivElement>(null)
  const { soort, probleem } = alsFout(fout)
  useEffect(() => melding.current?.focus(), [fout])
  const eigen = soort === 'geweigerd' || soort === 'invoer' || soort === 'nietGevonden' ? probleem.detail : undefined
  const velden = probleem.errors ?? []
  return (
    <Alert ref={melding} role="alert" tabIndex={-1} heading={t.fout.titel} headingLevel={2} severity="error">
      <Paragraph>{eigen === undefined ? t.fout[soort] : <span lang="nl">{eigen}</span>}</Paragraph>
      {velden.length > 0 && (
        <ul className="op-lijst" lang="nl">
          {velden.map(({ location, detail }) => (
            <li key={`${location} ${detail}`}>{detail}</li>
          ))}
        </ul>
      )}
      {opnieuw !== undefined && (
        <Button variant="secondary" onClick={opnieuw}>
          {t.algemeen.opnieuw}
        </Button>
      )}
    </Alert>
  )
}
