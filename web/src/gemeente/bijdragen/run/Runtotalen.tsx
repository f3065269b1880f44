import type { Bijdragerun } from '../../../api/typen.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { datumVoluit, euro, getal } from '../../../teksten/weergave.ts'

/** What a run asks in all, by the way it is paid, and when the bank collected. */
export const Runtotalen = ({ run: { totalen, statusBedrag, geincasseerdOp } }: { run: Bijdragerun }) => {
  const { t, taal } = useWoorden()
  const soorten = Object.entries(totalen.inning).filter(([, { aantal, bedragCent }]) => aantal > 0 || bedragCent !== 0)
  return (
    <dl className="op-regels">
      <div>
        <dt>{t.bijdragen.totaal}</dt>
        <dd>
          {euro(totalen.gevraagdCent, taal)} {statusBedrag === 'voorbeeld' && `(${t.algemeen.voorbeeld})`}
        </dd>
      </div>
      <div>
        <dt>{t.bijdragen.vrijgesteld}</dt>
        <dd>{euro(totalen.vrijgesteldCent, taal)}</dd>
      </div>
      {soorten.map(([soort, { aantal, bedragCent }]) => (
        <div key={soort}>
          <dt>{t.bijdragen.inning[soort] ?? soort}</dt>
          <dd>
            {aantal > 0 && `${getal(aantal, taal)}: `}
            {euro(bedragCent, taal)}
          </dd>
        </div>
      ))}
      {geincasseerdOp !== undefined && (
        <div>
          <dt>{t.meldingen.geincasseerdOp}</dt>
          <dd>{datumVoluit(geincasseerdOp, taal)}</dd>
        </div>
      )}
    </dl>
  )
}
