import type { Bijdragerun } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useMeldBetalingen } from '../../vragen/bijdrage/meldingen.ts'
import { Meldingsformulier } from './Meldingsformulier.tsx'

/** Reports what was paid, or paid back. */
export const Betalingen = ({ run }: { run: Bijdragerun }) => {
  const { t } = useWoorden()
  return (
    <Meldingsformulier
      lijst="betalingen"
      teksten={t.meldingen.betalingen}
      velden={{
        kenmerk: { label: t.meldingen.wie, hint: t.meldingen.wieHint },
        bedragCent: { label: t.meldingen.bedrag, hint: t.meldingen.bedragHint },
        datum: { label: t.meldingen.datum, hint: t.innen.datumHint },
        betaling: { label: t.meldingen.betaling, hint: t.meldingen.betalingHint },
      }}
      meld={useMeldBetalingen(run)}
    />
  )
}
