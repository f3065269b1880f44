import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useState } from 'react'
import type { Koppelcode, Pas } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'

interface Props {
  readonly pas: Pas
  readonly koppelcode: Koppelcode
  /** Takes the code from the page. */
  readonly klaar: () => void
}

/** The code as it goes to the holder: to print, where nothing else of the page comes along, or to copy into a letter. */
export const Koppelbrief = ({ pas, koppelcode: { code, verlooptOp }, klaar }: Props) => {
  const { t, taal } = useWoorden()
  const [gekopieerd, zetGekopieerd] = useState('')
  const kopieer = (): void => {
    navigator.clipboard.writeText(code).then(
      () => zetGekopieerd(t.toegang.gekopieerd),
      () => zetGekopieerd(t.toegang.kopieerZelf),
    )
  }
  return (
    <div className="op-stapel">
      <div className="op-brief op-vlak">
        <Heading level={3}>{t.toegang.brief}</Heading>
        <Paragraph>{t.toegang.briefAan(pas.naam, pas.pasnummer)}</Paragraph>
        <p className="op-brief__code">{code}</p>
        <Paragraph>{t.toegang.briefUitleg}</Paragraph>
        <Paragraph>{t.toegang.briefGeldig(datumVoluit(datumVan(verlooptOp), taal))}</Paragraph>
      </div>
      <div className="op-knoppen">
        <Button onClick={() => window.print()}>{t.toegang.print}</Button>
        <Button variant="secondary" onClick={kopieer}>
          {t.toegang.kopieer}
        </Button>
        <Button variant="tertiary" onClick={klaar}>
          {t.toegang.klaar}
        </Button>
        <span role="status">{gekopieerd}</span>
      </div>
    </div>
  )
}
