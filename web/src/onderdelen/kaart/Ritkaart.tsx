import { useId } from 'react'
import type { Pas, Rit } from '../../api/typen.ts'
import { datumVan, kilometers } from '../../teksten/weergave.ts'
import { plaatsnaam } from '../../teksten/plaatsnaam.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useBeleid } from '../../vragen/beleid/beleid.ts'
import { usePuntbestemmingen } from '../../vragen/rit/puntbestemmingen.ts'
import { Paragraph } from '../basis/index.ts'
import { cirkelVan, reikwijdte, tussen, uiteen, type Plek } from './ritvlak.ts'
import { fromHome } from './vlak.ts'

const SIZE = 320
/** Of the square with the letter of a place. */
const TEKEN = 18

const Teken = ({ plek, letter }: { plek: Plek; letter: string }) => (
  <g transform={`translate(${plek.x} ${plek.y})`}>
    <rect x={-TEKEN / 2} y={-TEKEN / 2} width={TEKEN} height={TEKEN} className="op-kaart__punt" />
    <text y="4" textAnchor="middle" className="op-kaart__nummer">
      {letter}
    </text>
  </g>
)

interface Props {
  readonly rit: Pick<Rit, 'van' | 'naar' | 'vertrek'>
  readonly pas: Pas
}

/**
 * A ride as plain shapes: from where to where, how far the taxi goes by the rules of that day, and the far places that are
 * allowed. All that is drawn stands below it in words.
 */
export const Ritkaart = ({ rit, pas }: Props) => {
  const { t, taal } = useWoorden()
  const id = useId()
  const gebied = useBeleid(datumVan(rit.vertrek)).data?.gebied
  const overal = usePuntbestemmingen(gebied?.puntbestemmingen ?? [])
  const bestemmingen = [
    ...pas.puntbestemmingen.map(({ weergavenaam, punt }) => ({ naam: plaatsnaam(weergavenaam), punt })),
    ...overal,
  ]
  const cirkel = cirkelVan(rit, pas, gebied)
  const midden = cirkel?.midden ?? tussen(rit.van.punt, rit.naar.punt)
  const punten = [rit.van, rit.naar, ...bestemmingen].map(({ punt }) => punt)
  const schaal = SIZE / 2 / reikwijdte(midden, punten, cirkel?.straalMeter)
  const plekVan = (punt: Rit['van']['punt']): Plek => {
    const { x, y } = fromHome(midden, punt)
    return { x: x * schaal, y: y * schaal }
  }
  const [van, naar] = uiteen(plekVan(rit.van.punt), plekVan(rit.naar.punt), TEKEN + 2)
  return (
    <div className="op-stapel">
      <svg className="op-kaart" viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} role="img" aria-labelledby={id}>
        <title id={id}>{t.rit.kaart}</title>
        {cirkel !== undefined && <circle r={cirkel.straalMeter * schaal} className="op-kaart__straal" />}
        {bestemmingen.map(({ naam, punt }, plek) => {
          const { x, y } = plekVan(punt)
          return (
            <g key={naam} transform={`translate(${x} ${y})`}>
              <circle r="9" className="op-kaart__punt" />
              <text y="4" textAnchor="middle" className="op-kaart__nummer">
                {plek + 1}
              </text>
            </g>
          )
        })}
        <line x1={van.x} y1={van.y} x2={naar.x} y2={naar.y} className="op-kaart__rit" />
        <Teken plek={van} letter="A" />
        <Teken plek={naar} letter="B" />
      </svg>
      <ul className="op-lijst">
        <li>{t.rit.kaartVan(plaatsnaam(rit.van.weergavenaam))}</li>
        <li>{t.rit.kaartNaar(plaatsnaam(rit.naar.weergavenaam))}</li>
        {cirkel !== undefined && <li>{t.rit.kaartCirkel[cirkel.rond](kilometers(cirkel.straalMeter, taal))}</li>}
      </ul>
      {bestemmingen.length > 0 && (
        <>
          <Paragraph>{t.gemeente.ookNaar}</Paragraph>
          <ol className="op-kaart__lijst">
            {bestemmingen.map(({ naam }) => (
              <li key={naam}>{naam}</li>
            ))}
          </ol>
        </>
      )}
      <Paragraph className="op-klein">
        {t.rit.kaartLijn} {overal.length > 0 && t.gemeente.ongeveer}
      </Paragraph>
    </div>
  )
}
