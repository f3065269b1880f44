import { Alert } from '../basis/index.ts'
import { useEffect, useRef, type ReactNode } from 'react'

/** What was done. Takes the focus: what was pressed is often gone then. */
export const Gelukt = ({
  kop,
  severity = 'success',
  children,
}: {
  kop: string
  severity?: 'success' | 'warning'
  children?: ReactNode
}) => {
  const melding = useRef<HTMLDivElement>(null)
  useEffect(() => melding.current?.focus(), [])
  return (
    <Alert ref={melding} role="status" tabIndex={-1} heading={kop} headingLevel={2} severity={severity}>
      {children}
    </Alert>
  )
}
