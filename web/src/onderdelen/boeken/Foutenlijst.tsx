import { useEffect, useRef } from 'react'
import { Alert, Link } from '../basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import type { Veld, Veldfouten } from './wens.ts'

/** How many faults there are stands before the title of the page, for whoever hears it first. */
const useAantalInTitel = (voorvoegsel: string): void => {
  useEffect(() => {
    if (voorvoegsel === '') return
    const titel = document.title
    document.title = `${voorvoegsel} ${titel}`
    return () => {
      document.title = titel
    }
  }, [voorvoegsel])
}

/** What is wrong in the form, each with a link to its field. Takes the focus when it appears. */
export const Foutenlijst = ({ fouten }: { fouten: Veldfouten }) => {
  const { t } = useWoorden()
  const melding = useRef<HTMLDivElement>(null)
  const namen: Record<Veld, string> = {
    van: t.boeken.van,
    naar: t.boeken.naar,
    wanneer: t.boeken.wanneer,
    terug: t.boeken.terug,
    kinderen: t.boeken.kinderen,
  }
  const tekst = (soort: NonNullable<Veldfouten[Veld]>): string =>
    soort === 'kinderen' ? t.boeken.kinderenFout : t.fout[soort]
  const velden = Object.keys(fouten) as Veld[]
  useAantalInTitel(velden.length === 0 ? '' : `(${t.fout.aantal(velden.length)})`)
  useEffect(() => melding.current?.focus(), [])
  return velden.length === 0 ? null : (
    <Alert
      ref={melding}
      tabIndex={-1}
      className="op-foutenlijst"
      heading={t.fout.samenvatting}
      headingLevel={2}
      severity="error"
    >
      <ul className="op-lijst">
        {velden.map((veld) => (
          <li key={veld}>
            <Link href={`#${veld}`}>
              {namen[veld]}: {tekst(fouten[veld] ?? 'leeg')}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
