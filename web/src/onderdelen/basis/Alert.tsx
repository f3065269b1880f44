import type { ComponentProps, ReactNode } from 'react'
import { Heading, type Niveau } from './Tekst.tsx'
import { klassen } from './klassen.ts'

interface Props extends ComponentProps<'div'> {
  readonly heading: string
  readonly headingLevel: Niveau
  readonly severity: 'error' | 'warning' | 'success' | 'info'
  readonly children?: ReactNode
}

/** Something that somebody must know before going on; its kind is in its words, and in its colour besides. */
export const Alert = ({ heading, headingLevel, severity, className, children, ...rest }: Props) => (
  <div {...rest} className={klassen('op-melding', `op-melding--${severity}`, className)}>
    <Heading level={headingLevel} size="level-4">
      {heading}
    </Heading>
    {children}
  </div>
)
