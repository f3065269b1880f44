import { Alert, Button, Heading, Paragraph } from '@amsterdam/design-system-react'
import { useEffect, useRef, useState } from 'react'
import type { Sessie } from '../../api/sessie.ts'
import { useWoorden } from '../../teksten/index.tsx'

/**
 * Over the page, that stays as it is: the requests that were refused wait until somebody has signed in again. Without a
 * way to close it, for nothing behind it works meanwhile.
 */
export const Verlopen = ({ sessie }: { sessie: Sessie }) => {
  const { t } = useWoorden()
  const venster = useRef<HTMLDialogElement>(null)
  const [mislukt, zetMislukt] = useState(false)
  useEffect(() => {
    sessie.onVerlopen = (verlopen) => {
      zetMislukt(false)
      if (verlopen) venster.current?.showModal()
      else venster.current?.close()
    }
  }, [sessie])
  const logIn = (): void => {
    zetMislukt(false)
    sessie.logOpnieuwIn().catch(() => zetMislukt(true))
  }
  return (
    <dialog
      ref={venster}
      className="ams-dialog"
      aria-labelledby="verlopen"
      onCancel={(event) => event.preventDefault()}
    >
      <div className="ams-dialog__header">
        <Heading level={2} id="verlopen">
          {t.inloggen.verlopen}
        </Heading>
      </div>
      <div className="ams-dialog__body">
        <Paragraph>{t.inloggen.verlopenUitleg}</Paragraph>
        {mislukt && (
          <Alert heading={t.inloggen.mislukt} headingLevel={3} severity="error" role="alert">
            <Paragraph>{t.inloggen.venster}</Paragraph>
          </Alert>
        )}
      </div>
      <div className="ams-dialog__footer">
        <Button onClick={logIn}>{t.inloggen.verlopenKnop}</Button>
      </div>
    </dialog>
  )
}
