import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import type { FormEvent } from 'react'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useMeldIncasso } from '../../vragen/bijdrage/meldingen.ts'

/** Reports the day on which the bank collected: from then on what it does not return is paid. */
export const Incassomelding = ({ runnummer }: { runnummer: string }) => {
  const { t } = useWoorden()
  const meld = useMeldIncasso(runnummer)
  const labels = { geincasseerdOp: t.meldingen.incasso.datum }
  const { waarden, veld, velden } = useFormulier(`incasso-${runnummer}`, labels, { geincasseerdOp: '' }, meld.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!meld.isPending) meld.mutate(waarden.geincasseerdOp)
  }
  return (
    <form className="op-vlak op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={3} size="level-4">
        {t.meldingen.incasso.titel}
      </Heading>
      <Paragraph>{t.meldingen.incasso.uitleg}</Paragraph>
      {meld.isError && <Formulierfouten fout={meld.error} velden={velden} />}
      {meld.isSuccess && <Gelukt kop={t.meldingen.gemeld} />}
      <Tekstveld {...veld('geincasseerdOp')} hint={t.innen.datumHint} />
      <Button type="submit">{t.meldingen.incasso.knop}</Button>
    </form>
  )
}
