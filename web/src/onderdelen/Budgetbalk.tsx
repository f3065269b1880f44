import type { Prognose } from '../api/typen.ts'
import { useWoorden } from '../teksten/index.tsx'
import { kilometers } from '../weergave.ts'

interface Props {
  readonly limietMeter: number | null
  readonly geredenMeter: number
  readonly geboektMeter: number
  readonly resterendMeter: number | null
  readonly prognose?: Prognose | undefined
}

/** The kilometres of a year: in words, and as a bar of the same numbers. */
export const Budgetbalk = ({ limietMeter, geredenMeter, geboektMeter, resterendMeter, prognose }: Props) => {
  const { t, taal } = useWoorden()
  const km = (meter: number): string => t.algemeen.km(kilometers(meter, taal))
  const deel = (meter: number): string =>
    `${limietMeter === null || limietMeter === 0 ? 0 : Math.min(100, (100 * meter) / limietMeter)}%`
  return (
    <div className="op-budget">
      <p className="op-budget__over">
        {limietMeter === null || resterendMeter === null
          ? t.pas.budgetZonderGrens
          : t.pas.budgetOver(kilometers(resterendMeter, taal), kilometers(limietMeter, taal))}
      </p>
      {limietMeter !== null && (
        <div className="op-budget__balk" aria-hidden="true">
          <div className="op-budget__gereden" style={{ inlineSize: deel(geredenMeter) }} />
          <div className="op-budget__geboekt" style={{ inlineSize: deel(geboektMeter) }} />
        </div>
      )}
      <dl className="op-budget__uitleg">
        <div>
          <dt className="op-sleutel op-sleutel--gereden">{t.pas.gereden}</dt>
          <dd>{km(geredenMeter)}</dd>
        </div>
        <div>
          <dt className="op-sleutel op-sleutel--geboekt">{t.pas.geboekt}</dt>
          <dd>{km(geboektMeter)}</dd>
        </div>
        {resterendMeter !== null && (
          <div>
            <dt className="op-sleutel op-sleutel--over">{t.pas.over}</dt>
            <dd>{km(resterendMeter)}</dd>
          </div>
        )}
      </dl>
      {prognose !== undefined && (
        <p className={prognose.genoeg ? 'op-prognose' : 'op-prognose op-prognose--krap'} lang="nl">
          {prognose.tekst}
        </p>
      )}
    </div>
  )
}
