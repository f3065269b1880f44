import { useRef, type ReactNode } from 'react'
import { Button, Paragraph, Venster } from '../basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'

interface Props {
  readonly titel: string
  readonly vraag: string
  /** What the button says that does it. */
  readonly knop: string
  readonly doe: () => void
  readonly sluit: () => void
  /** What else is asked. */
  readonly children?: ReactNode
}

/** Asks once more before something is done that touches somebody at once. */
export const Bevestigvenster = ({ titel, vraag, knop, doe, sluit, children }: Props) => {
  const { t } = useWoorden()
  const venster = useRef<HTMLDialogElement>(null)
  const bevestig = (): void => {
    doe()
    venster.current?.close()
  }
  return (
    <Venster
      titel={titel}
      venster={venster}
      onClose={sluit}
      knoppen={
        <>
          <Button onClick={bevestig}>{knop}</Button>
          <Button variant="secondary" onClick={() => venster.current?.close()}>
            {t.algemeen.annuleer}
          </Button>
        </>
      }
    >
      <Paragraph>{vraag}</Paragraph>
      {children}
    </Venster>
  )
}
