import { InvalidFormAlert } from '@amsterdam/design-system-react'
import { useWoorden } from '../../teksten/index.tsx'
import type { Veld, Veldfouten } from '../rit/wens.ts'

/** What is wrong in the form, each with a link to its field. Takes the focus when it appears. */
export const Foutenlijst = ({ fouten }: { fouten: Veldfouten }) => {
  const { t } = useWoorden()
  const namen: Record<Veld, string> = {
    van: t.boeken.van,
    naar: t.boeken.naar,
    wanneer: t.boeken.wanneer,
    terug: t.boeken.terug,
    kinderen: t.boeken.kinderen,
  }
  const tekst = (soort: NonNullable<Veldfouten[Veld]>): string =>
    soort === 'kinderen' ? t.boeken.kinderenFout : t.fout[soort]
  return (
    <InvalidFormAlert
      headingLevel={2}
      heading={t.fout.samenvatting}
      errorCountLabel={t.fout.aantal}
      errors={(Object.keys(fouten) as Veld[]).map((veld) => ({
        id: `#${veld}`,
        label: `${namen[veld]}: ${tekst(fouten[veld] ?? 'leeg')}`,
      }))}
    />
  )
}
