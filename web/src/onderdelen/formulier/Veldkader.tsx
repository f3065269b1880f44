import { ErrorMessage, Field, Label, Paragraph } from '../basis/index.ts'
import type { ReactNode } from 'react'
import { useWoorden } from '../../teksten/index.tsx'

export interface Veldtekst {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly fout?: ReactNode
  /** What was understood of it, told again as it changes. */
  readonly begrepen?: string | undefined
}

interface Invoer {
  readonly id: string
  readonly invalid: boolean
  readonly 'aria-describedby'?: string
}

/** What stands around the field that people type in: its name, an example and what is wrong with it. */
export const Veldkader = ({
  id,
  label,
  hint,
  fout,
  begrepen,
  className,
  children,
}: Veldtekst & { readonly className?: string; readonly children: (invoer: Invoer) => ReactNode }) => {
  const { t } = useWoorden()
  const beschreven = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fout === undefined ? [] : [`${id}-fout`]),
    ...(begrepen === undefined ? [] : [`${id}-begrepen`]),
  ]
  return (
    <Field invalid={fout !== undefined} className={className}>
      <Label htmlFor={id}>{label}</Label>
      {hint !== undefined && (
        <Paragraph className="op-hint" id={`${id}-hint`}>
          {hint}
        </Paragraph>
      )}
      {fout !== undefined && (
        <ErrorMessage id={`${id}-fout`} prefix={t.fout.invoerFout}>
          {fout}
        </ErrorMessage>
      )}
      {children({
        id,
        invalid: fout !== undefined,
        ...(beschreven.length === 0 ? {} : { 'aria-describedby': beschreven.join(' ') }),
      })}
      {begrepen !== undefined && (
        <p className="op-begrepen" id={`${id}-begrepen`} aria-live="polite">
          {begrepen}
        </p>
      )}
    </Field>
  )
}
