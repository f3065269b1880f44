import { Alert, Link } from '../basis/index.ts'
import { useEffect, useRef } from 'react'
import { useWoorden } from '../../teksten/index.tsx'
import { useVeldfout, zonderVeld, type Formulierveld } from './velden.ts'
import { Foutmelding } from '../melding/Foutmelding.tsx'

/**
 * Why the API did not take a form: each field with its fault and a link to it, or else what went wrong. Takes the focus,
 * so that nobody misses it.
 */
export const Formulierfouten = ({ fout, velden }: { fout: unknown; velden: readonly Formulierveld[] }) => {
  const { t } = useWoorden()
  const melding = useRef<HTMLDivElement>(null)
  useEffect(() => melding.current?.focus(), [fout])
  const foutBij = useVeldfout(fout)
  const genoemd = velden.flatMap(({ id, label, plek }) => {
    const tekst = foutBij(plek)
    return tekst === undefined ? [] : [{ id, label, plek, tekst }]
  })
  if (genoemd.length === 0) return <Foutmelding fout={fout} />
  return (
    <Alert ref={melding} role="alert" tabIndex={-1} heading={t.fout.samenvatting} headingLevel={2} severity="error">
      <ul className="op-lijst">
        {genoemd.map(({ id, label, plek, tekst }) => (
          <li key={plek}>
            <Link href={`#${id}`}>
              {label}: {tekst}
            </Link>
          </li>
        ))}
        {zonderVeld(fout, velden).map((tekst) => (
          <li key={tekst} lang="nl">
            {tekst}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
