import type { Bijdragerun } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useMeldOverdrachten } from '../../vragen/bijdrage/meldingen.ts'
import { Meldingsformulier } from './Meldingsformulier.tsx'

/** Reports what the finance package took over of what is late. */
export const Overdrachten = ({ run }: { run: Bijdragerun }) => {
  const { t } = useWoorden()
  return (
    <Meldingsformulier
      lijst="overdrachten"
      teksten={t.meldingen.overdrachten}
      velden={{
        kenmerk: { label: t.meldingen.wie, hint: t.meldingen.wieHint },
        bedragCent: { label: t.meldingen.bijOvername, hint: t.meldingen.bijOvernameHint },
        datum: { label: t.meldingen.datum, hint: t.innen.datumHint },
        overgenomenDoor: { label: t.meldingen.overgenomenDoor, hint: t.meldingen.overgenomenDoorHint },
      }}
      meld={useMeldOverdrachten(run)}
    />
  )
}
