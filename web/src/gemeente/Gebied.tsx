import { Heading, Paragraph } from '@amsterdam/design-system-react'
import type { Locatie, Pas } from '../api/typen.ts'
import { Bronvermelding } from '../onderdelen/Bronvermelding.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { useBeleid } from '../vragen/beleid.ts'
import { kilometers } from '../weergave.ts'

const SIZE = 320
const METERS_PER_DEGREE = 111_320

/** Metres east and south of the home: true enough for a drawing of some tens of kilometres. */
const fromHome = (home: Locatie['punt'], { lat, lon }: Locatie['punt']): { x: number; y: number } => ({
  x: (lon - home.lon) * METERS_PER_DEGREE * Math.cos((home.lat * Math.PI) / 180),
  y: (home.lat - lat) * METERS_PER_DEGREE,
})

/** Where a pass takes its holder: the circle around the home, and the far places that are allowed. Drawn without a map. */
export const Gebied = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  const beleid = useBeleid()
  const gebied = beleid.data?.gebied
  const straal = gebied?.straalMeter
  if (gebied === undefined || straal === undefined) return null
  const punten = pas.puntbestemmingen.map((plaats) => ({ plaats, ...fromHome(pas.woning.punt, plaats.punt) }))
  const verste = Math.max(straal, ...punten.map(({ x, y }) => Math.hypot(x, y))) * 1.15
  const schaal = SIZE / 2 / verste
  const overal = (gebied.puntbestemmingen ?? []).map((punt) =>
    'naam' in punt ? punt.naam : 'woonplaats' in punt ? punt.woonplaats : punt.gemeente,
  )
  return (
    <section className="op-paneel" aria-labelledby="gebied">
      <Heading level={2} size="level-3" id="gebied">
        {t.gemeente.gebied}
      </Heading>
      <svg
        className="op-kaart"
        viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
        role="img"
        aria-labelledby="kaart"
      >
        <title id="kaart">{t.gemeente.kaart(kilometers(straal, taal), punten.length)}</title>
        <circle r={straal * schaal} className="op-kaart__straal" />
        <path d="M-7 5V-1L0-8l7 7v6z" className="op-kaart__thuis" />
        {punten.map(({ plaats, x, y }) => (
          <g key={plaats.id} transform={`translate(${x * schaal} ${y * schaal})`}>
            <circle r="5" className="op-kaart__punt" />
            <text y={y < 0 ? -9 : 17} textAnchor="middle">
              {plaats.woonplaats}
            </text>
          </g>
        ))}
      </svg>
      <Paragraph>{t.gemeente.straal(kilometers(straal, taal))}</Paragraph>
      {overal.length > 0 && <Paragraph>{t.gemeente.ookNaar([...new Set(overal)].join(', '))}</Paragraph>}
      <Bronvermelding bron={gebied.bron} />
    </section>
  )
}
