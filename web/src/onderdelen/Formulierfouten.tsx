import { InvalidFormAlert, Paragraph } from '@amsterdam/design-system-react'
import { useWoorden } from '../teksten/index.tsx'
import { foutBij, zonderVeld, type Formulierveld } from '../velden.ts'
import { Foutmelding } from './Foutmelding.tsx'

/** Why a form was not taken: each field with its fault and a link to it, or else what went wrong. Takes the focus. */
export const Formulierfouten = ({ fout, velden }: { fout: unknown; velden: readonly Formulierveld[] }) => {
  const { t } = useWoorden()
  const genoemd = velden.flatMap(({ id, label, plek }) => {
    const tekst = foutBij(fout, plek)
    return tekst === undefined ? [] : [{ id: `#${id}`, label: `${label}: ${tekst}` }]
  })
  if (genoemd.length === 0) return <Foutmelding fout={fout} />
  return (
    <>
      <InvalidFormAlert
        headingLevel={2}
        heading={t.fout.samenvatting}
        errorCountLabel={t.fout.aantal}
        errors={genoemd}
      />
      {zonderVeld(fout, velden).map((tekst) => (
        <Paragraph key={tekst} lang="nl">
          {tekst}
        </Paragraph>
      ))}
    </>
  )
}
