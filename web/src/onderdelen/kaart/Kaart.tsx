import { Paragraph } from '../basis/index.ts'
import { useEffect, useRef, useState } from 'react'
import type { Config } from '../../api/config.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { Schets } from './Schets.tsx'
import type { Vlak } from './vlak.ts'

/** The area on the background map. Until that is there, and where it cannot come, the plain shapes stand in its place. */
export const Kaart = ({ kaart, vlak, naam }: { kaart: NonNullable<Config['kaart']>; vlak: Vlak; naam: string }) => {
  const { t } = useWoorden()
  const houder = useRef<HTMLDivElement>(null)
  const [getekend, zetGetekend] = useState(false)
  // What is drawn, as one value that stays the same for as long as nothing of it changes.
  const tekening = JSON.stringify(vlak)
  useEffect(() => {
    const element = houder.current
    let verlaten = false
    let ruimOp = (): void => {}
    const teken = async (): Promise<void> => {
      // Only who looks at this page fetches the library, and only where a map is set.
      const { tekenKaart } = await import('./tekenKaart.ts')
      if (verlaten || element === null) return
      ruimOp = tekenKaart(element, { url: kaart.url, vlak: JSON.parse(tekening) as Vlak, naam, woorden: t.kaart }, () =>
        zetGetekend(true),
      )
    }
    // Without network or WebGL there is no map: the shapes stay, and they say the same.
    teken().catch(() => element?.replaceChildren())
    return () => {
      verlaten = true
      zetGetekend(false)
      ruimOp()
    }
  }, [kaart.url, tekening, naam, t])
  return (
    <>
      <div className="op-kaart op-kaart--lagen">
        {!getekend && <Schets vlak={vlak} naam={naam} />}
        <div ref={houder} className={getekend ? 'op-kaart__laag' : 'op-kaart__laag op-kaart__laag--wacht'} />
      </div>
      {getekend && <Paragraph className="op-klein">{t.kaart.bron(kaart.bron)}</Paragraph>}
    </>
  )
}
