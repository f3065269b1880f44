import type { Verwerking } from '../../api/typen.ts'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'

/** What became of one report. */
export interface Uitkomst {
  readonly sleutel: number
  /** The line as it was typed: by pass or by reference. */
  readonly wie: string
  readonly uitkomst: Verwerking['uitkomst']
}

export const Meldingsuitkomst = ({ uitkomsten }: { uitkomsten: readonly Uitkomst[] }) => {
  const { t } = useWoorden()
  const alles = uitkomsten.every(({ uitkomst }) => uitkomst === 'verwerkt')
  return (
    <Gelukt kop={t.meldingen.gemeld} severity={alles ? 'success' : 'warning'}>
      <ul className="op-lijst">
        {uitkomsten.map(({ sleutel, wie, uitkomst }) => (
          <li key={sleutel}>
            {wie}: {t.meldingen.uitkomsten[uitkomst]}
          </li>
        ))}
      </ul>
    </Gelukt>
  )
}
