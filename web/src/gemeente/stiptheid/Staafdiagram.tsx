import type { CSSProperties } from 'react'

/** What a part of a bar stands for; each has a pattern of its own, so that nobody needs its colour. */
export type Vulling =
  | 'gereden'
  | 'loosgemeld'
  | 'nietGereden'
  | 'nietGemeld'
  | 'opTijd'
  | 'teVroeg'
  | 'teLaat'
  | 'later'

export interface Staaf {
  readonly naam: string
  readonly delen: readonly { readonly vulling: Vulling; readonly waarde: number }[]
  /** The value as people read it, at the end of the bar. */
  readonly waarde: string
}

interface Props {
  /** The main thing of the picture, for who does not see it. */
  readonly zin: string
  readonly eenheid: string
  readonly staven: readonly Staaf[]
  readonly naamtaal?: 'nl' | undefined
  /** Numbers along the axis, from zero on. */
  readonly stappen: readonly number[]
  readonly toonStap: (stap: number) => string
  /** What the parts stand for; a bar of one part needs none. */
  readonly legenda?: readonly (readonly [Vulling, string])[]
  /** Upright where there is room, as one draws what goes on in time. */
  readonly tijd?: boolean
}

/** So many characters fit beside one another above upright bars. */
const MEESTE_TEKENS = 130

const maat = (deel: number): CSSProperties => ({ '--maat': `${100 * deel}%` }) as CSSProperties

/**
 * Bars with an axis and lines. They lie, each with its name before it; upright they stand only in a window that is wide
 * enough, which `stijl.css` decides.
 */
export const Staafdiagram = ({
  zin,
  eenheid,
  staven,
  naamtaal,
  stappen,
  toonStap,
  legenda = [],
  tijd = false,
}: Props) => {
  const hoogste = stappen.at(-1) ?? 1
  const langste = Math.max(...staven.map(({ waarde }) => waarde.length))
  const past = staven.length * langste <= MEESTE_TEKENS
  return (
    <>
      {legenda.length > 0 && (
        <ul className="op-legenda">
          {legenda.map(([vulling, naam]) => (
            <li key={vulling}>
              <span className={`op-legenda__vlak op-vulling op-vulling--${vulling}`} />
              {naam}
            </li>
          ))}
        </ul>
      )}
      <div className={`op-staven${tijd && past ? ' op-staven--tijd' : ''}`} role="img" aria-label={zin}>
        <span className="op-klein">{eenheid}</span>
        <div className="op-staven__vlak" style={{ '--stappen': stappen.length - 1 } as CSSProperties}>
          {staven.map(({ naam, delen, waarde }) => (
            <div key={naam} className="op-staaf">
              <span className="op-staaf__naam" lang={naamtaal}>
                {naam}
              </span>
              <span className="op-staaf__spoor">
                {delen
                  .filter((deel) => deel.waarde > 0)
                  .map((deel) => (
                    <span
                      key={deel.vulling}
                      className={`op-staaf__deel op-vulling op-vulling--${deel.vulling}`}
                      style={maat(deel.waarde / hoogste)}
                    />
                  ))}
                <span className="op-staaf__waarde">{waarde}</span>
              </span>
            </div>
          ))}
          <div className="op-staaf op-staaf--as">
            <span className="op-staaf__naam" />
            <span className="op-staaf__schaal">
              {stappen.map((stap) => (
                <span key={stap} style={maat(stap / hoogste)}>
                  {toonStap(stap)}
                </span>
              ))}
            </span>
          </div>
        </div>
      </div>
    </>
  )
}
