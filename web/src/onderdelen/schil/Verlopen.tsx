import { Alert, Button, Paragraph, Venster } from '../basis/index.ts'
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
    <Venster
      titel={t.inloggen.verlopen}
      venster={venster}
      dicht
      onCancel={(event) => event.preventDefault()}
      knoppen={<Button onClick={logIn}>{t.inloggen.verlopenKnop}</Button>}
    >
      <Paragraph>{t.inloggen.verlopenUitleg}</Paragraph>
      {mislukt && (
        <Alert heading={t.inloggen.mislukt} headingLevel={3} severity="error" role="alert">
          <Paragraph>{t.inloggen.venster}</Paragraph>
        </Alert>
      )}
    </Venster>
  )
}
