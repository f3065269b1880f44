import { Alert, Button, Paragraph } from '../basis/index.ts'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useRittenNu } from '../../vragen/rit/ritten.ts'
import { dagVoluit, datumVan, euro, klok } from '../../teksten/weergave.ts'

interface Props {
  readonly ritten: readonly Rit[]
  /** They were booked before, and are different now. */
  readonly gewijzigd: boolean
  readonly niveau: 2 | 3
  readonly nogEen: () => void
  /** What can be done with the rides. */
  readonly children?: ReactNode
}

/** The confirmation of what was booked or changed, in sentences that can be read out: as the rides are now, whatever was done since. */
export const Geboekt = ({ ritten, gewijzigd, niveau, nogEen, children }: Props) => {
  const { t, taal } = useWoorden()
  const nu = useRittenNu(ritten)
  const blok = useRef<HTMLDivElement>(null)
  useEffect(() => blok.current?.focus(), [])
  const staat = nu.some(({ status }) => status === 'geboekt')
  const kop = gewijzigd ? t.boeken.gewijzigd : ritten.length > 1 ? t.boeken.geboektMeer : t.boeken.geboekt
  return (
    <div ref={blok} tabIndex={-1} className="op-stapel">
      <Alert
        severity={staat ? 'success' : 'warning'}
        headingLevel={niveau}
        heading={nu.every(({ status }) => status === 'geboekt') ? kop : t.boeken.veranderd}
      >
        <Paragraph className="op-klein">{t.boeken.afspraak}</Paragraph>
        {nu.map((rit) => {
          const wanneer = [dagVoluit(datumVan(rit.vertrek), taal), klok(rit.vertrek, taal)] as const
          return (
            <Paragraph key={rit.ritnummer}>
              {rit.status === 'geboekt'
                ? t.boeken.zegZin(...wanneer, rit.van.weergavenaam, euro(rit.ritprijs.totaalCent, taal))
                : t.boeken.isNu(...wanneer, t.rit.status[rit.status])}{' '}
              <span className="op-klein">{t.rit.nummer(rit.ritnummer)}</span>
            </Paragraph>
          )
        })}
        <div className="op-knoppen">
          <Button onClick={nogEen}>{t.boeken.nogEen}</Button>
          {children}
        </div>
      </Alert>
    </div>
  )
}
