import type { Bijdragerun } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useMeldStornos } from '../../vragen/bijdrage/meldingen.ts'
import { Meldingsformulier } from './Meldingsformulier.tsx'

/** Reports debits that the bank could not collect or took back. */
export const Stornos = ({ run }: { run: Bijdragerun }) => {
  const { t } = useWoorden()
  return (
    <Meldingsformulier
      lijst="stornos"
      teksten={t.meldingen.stornos}
      velden={{
        kenmerk: { label: t.meldingen.wie, hint: t.meldingen.wieHint },
        code: { label: t.meldingen.code, hint: t.meldingen.codeHint },
        datum: { label: t.meldingen.datum, hint: t.innen.datumHint },
      }}
      meld={useMeldStornos(run)}
    />
  )
}
