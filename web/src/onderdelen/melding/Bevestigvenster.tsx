import { Button, Heading, Paragraph } from '@amsterdam/design-system-react'
import { useEffect, useRef } from 'react'
import { useWoorden } from '../../teksten/index.tsx'

interface Props {
  readonly titel: string
  readonly vraag: string
  /** What the button says that does it. */
  readonly knop: string
  readonly doe: () => void
  readonly sluit: () => void
}

/** Asks once more before something is done that touches somebody at once. */
export const Bevestigvenster = ({ titel, vraag, knop, doe, sluit }: Props) => {
  const { t } = useWoorden()
  const venster = useRef<HTMLDialogElement>(null)
  useEffect(() => venster.current?.showModal(), [])
  const bevestig = (): void => {
    doe()
    venster.current?.close()
  }
  return (
    <dialog ref={venster} className="ams-dialog" aria-labelledby="bevestig-titel" onClose={sluit}>
      <div className="ams-dialog__header">
        <Heading level={2} id="bevestig-titel">
          {titel}
        </Heading>
      </div>
      <div className="ams-dialog__body">
        <Paragraph>{vraag}</Paragraph>
      </div>
      <div className="ams-dialog__footer op-knoppen">
        <Button onClick={bevestig}>{knop}</Button>
        <Button variant="secondary" onClick={() => venster.current?.close()}>
          {t.algemeen.annuleer}
        </Button>
      </div>
    </dialog>
  )
}
