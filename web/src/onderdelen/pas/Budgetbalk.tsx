import { useOpstap } from '../../api/opstap.tsx'
import type { Prognose } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit, kilometers } from '../../teksten/weergave.ts'

interface Props {
  readonly limietMeter: number | null
  readonly geredenMeter: number
  readonly geboektMeter: number
  /** Of rides that were not made, but count all the same. */
  readonly ingehoudenMeter: number
  readonly resterendMeter: number | null
  readonly prognose?: Prognose | undefined
  /** What the municipality counts besides, or instead. */
  readonly budgetten?: readonly { readonly naam: string; readonly tekst: string }[] | undefined
}

/** The kilometres of a year: in words, and as a bar of the same numbers. */
export const Budgetbalk = (props: Props) => {
  const { limietMeter, geredenMeter, geboektMeter, ingehoudenMeter, resterendMeter, prognose, budgetten = [] } = props
  const { t, taal } = useWoorden()
  const { rollen } = useOpstap().persoon
  // Rounded up, as with each ride; only what is left is rounded down.
  const gebruikt = (meter: number): string => t.algemeen.km(kilometers(meter, taal, 'ceil'))
  const deel = (meter: number): string =>
    `${limietMeter === null || limietMeter === 0 ? 0 : Math.min(100, (100 * meter) / limietMeter)}%`
  return (
    <div className="op-budget">
      {(limietMeter !== null || budgetten.length === 0) && (
        <p className="op-budget__over">
          {limietMeter === null || resterendMeter === null
            ? t.pas.budgetZonderGrens
            : t.pas.budgetOver(kilometers(resterendMeter, taal), kilometers(limietMeter, taal))}
        </p>
      )}
      {budgetten.map(({ naam, tekst }) => (
        <p key={naam} className="op-budget__over" lang="nl">
          {tekst}
        </p>
      ))}
      {limietMeter !== null && (
        <div className="op-budget__balk" aria-hidden="true">
          <div className="op-budget__gereden" style={{ inlineSize: deel(geredenMeter) }} />
          <div className="op-budget__ingehouden" style={{ inlineSize: deel(ingehoudenMeter) }} />
          <div className="op-budget__geboekt" style={{ inlineSize: deel(geboektMeter) }} />
        </div>
      )}
      <dl className="op-budget__uitleg">
        <div>
          <dt className="op-sleutel op-sleutel--gereden">{t.pas.gereden}</dt>
          <dd>{gebruikt(geredenMeter)}</dd>
        </div>
        {ingehoudenMeter > 0 && (
          <div>
            <dt className="op-sleutel op-sleutel--ingehouden">{t.pas.ingehouden}</dt>
            <dd>{gebruikt(ingehoudenMeter)}</dd>
          </div>
        )}
        <div>
          <dt className="op-sleutel op-sleutel--geboekt">{t.pas.geboekt}</dt>
          <dd>{gebruikt(geboektMeter)}</dd>
        </div>
        {resterendMeter !== null && (
          <div>
            <dt className="op-sleutel op-sleutel--over">{t.pas.over}</dt>
            <dd>{t.algemeen.km(kilometers(resterendMeter, taal))}</dd>
          </div>
        )}
      </dl>
      {prognose !== undefined && rollen.includes('centralist') && <p className="op-klein">{t.boeken.voorlezen}</p>}
      {prognose !== undefined && (
        <p className={prognose.genoeg ? 'op-prognose' : 'op-prognose op-prognose--krap'}>
          {t.pas.prognose({
            tekst: prognose.tekst,
            meterPerWeek: prognose.meterPerWeek,
            perWeek: kilometers(prognose.meterPerWeek, taal),
            opOp: prognose.opOp === undefined ? undefined : datumVoluit(prognose.opOp, taal),
          })}
        </p>
      )}
    </div>
  )
}
