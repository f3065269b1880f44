import { fromHome, reach, type Vlak } from './vlak.ts'

const SIZE = 320

/**
 * The area as plain shapes: for who set no background map, and for a browser that cannot show it. Destinations are
 * numbered as in the list below it: their names would stand on top of one another.
 */
export const Schets = ({ vlak, naam }: { vlak: Vlak; naam: string }) => {
  const schaal = SIZE / 2 / reach(vlak)
  const punten = vlak.bestemmingen.map((plaats) => ({ plaats, ...fromHome(vlak.woning, plaats.punt) }))
  return (
    <svg className="op-kaart" viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} role="img" aria-labelledby="kaart">
      <title id="kaart">{naam}</title>
      <circle r={vlak.straal * schaal} className="op-kaart__straal" />
      <path d="M-7 5V-1L0-8l7 7v6z" className="op-kaart__thuis" />
      {punten.map(({ plaats, x, y }, plek) => (
        <g key={plaats.naam} transform={`translate(${x * schaal} ${y * schaal})`}>
          <circle r="9" className="op-kaart__punt" />
          <text y="4" textAnchor="middle" className="op-kaart__nummer">
            {plek + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}
