import { Alert, Button, Paragraph } from '../basis/index.ts'
import { useEffect, useRef } from 'react'
import type { Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagVoluit, datumVan, euro, klok } from '../../teksten/weergave.ts'

interface Props {
  readonly ritten: readonly Rit[]
  /** They were booked before, and are different now. */
  readonly gewijzigd: boolean
  readonly niveau: 2 | 3
  readonly nogEen: () => void
}

/** The confirmation, in a sentence that can be read out. */
export const Geboekt = ({ ritten, gewijzigd, niveau, nogEen }: Props) => {
  const { t, taal } = useWoorden()
  const blok = useRef<HTMLDivElement>(null)
  useEffect(() => blok.current?.focus(), [])
  return (
    <div ref={blok} tabIndex={-1} className="op-stapel">
      <Alert
        severity="success"
        headingLevel={niveau}
        heading={gewijzigd ? t.boeken.gewijzigd : ritten.length > 1 ? t.boeken.geboektMeer : t.boeken.geboekt}
      >
        <Paragraph className="op-klein">{t.boeken.afspraak}</Paragraph>
        {ritten.map((rit) => (
          <Paragraph key={rit.ritnummer}>
            {t.boeken.zegZin(
              dagVoluit(datumVan(rit.vertrek), taal),
              klok(rit.vertrek, taal),
              rit.van.weergavenaam,
              euro(rit.ritprijs.totaalCent, taal),
            )}{' '}
            <span className="op-klein">{t.rit.nummer(rit.ritnummer)}</span>
          </Paragraph>
        ))}
        <Button onClick={nogEen}>{t.boeken.nogEen}</Button>
      </Alert>
    </div>
  )
}
