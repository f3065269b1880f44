import { useEffect, useId, useRef, type ComponentProps, type ReactNode, type RefObject } from 'react'
import { Heading } from './Tekst.tsx'

interface Props extends Omit<ComponentProps<'dialog'>, 'children'> {
  readonly titel: string
  readonly children: ReactNode
  /** The buttons below. */
  readonly knoppen: ReactNode
  readonly venster?: RefObject<HTMLDialogElement | null>
  /** One that waits until it is called up. */
  readonly dicht?: boolean
}

/** A window over the page: what is behind it waits. Closing it gives the focus back to what had it. */
export const Venster = ({ titel, children, knoppen, venster, dicht = false, ...rest }: Props) => {
  const eigen = useRef<HTMLDialogElement>(null)
  const zelf = venster ?? eigen
  const kop = useId()
  useEffect(() => {
    if (!dicht) zelf.current?.showModal()
  }, [dicht, zelf])
  return (
    <dialog {...rest} ref={zelf} className="op-venster" aria-labelledby={kop}>
      <div className="op-venster__kop">
        <Heading level={2} size="level-3" id={kop}>
          {titel}
        </Heading>
      </div>
      <div className="op-venster__inhoud op-stapel">{children}</div>
      <div className="op-venster__voet op-knoppen">{knoppen}</div>
    </dialog>
  )
}
