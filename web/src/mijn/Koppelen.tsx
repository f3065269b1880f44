import { useTitel } from '../onderdelen/schil/titel.ts'
import { Button, Heading, Paragraph } from '../onderdelen/basis/index.ts'
import type { FormEvent } from 'react'
import { Formulierfouten } from '../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { useFormulier } from '../onderdelen/formulier/velden.ts'
import { useKoppel } from '../vragen/inzage/toegang.ts'

/** For who signed in and has no pass yet: with the code of the letter it becomes theirs. */
export const Koppelen = () => {
  const { t } = useWoorden()
  useTitel(t.koppelen.titel)
  const koppel = useKoppel()
  const { waarden, veld, velden } = useFormulier(
    'koppelen',
    t.koppelen.velden,
    { pasnummer: '', code: '' },
    koppel.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const verzoek = { pasnummer: waarden.pasnummer.trim().toUpperCase(), code: waarden.code }
    // The whole app begins anew, for whom it now knows the pass of.
    if (!koppel.isPending) koppel.mutate(verzoek, { onSuccess: () => location.assign('/mijn') })
  }
  return (
    <form className="op-smal op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={1}>{t.koppelen.titel}</Heading>
      <Paragraph>{t.koppelen.uitleg}</Paragraph>
      {koppel.isError && <Formulierfouten fout={koppel.error} velden={velden} />}
      <Tekstveld {...veld('pasnummer')} hint={t.koppelen.pasnummerHint} />
      <Tekstveld {...veld('code')} hint={t.koppelen.codeHint} />
      <Button type="submit">{t.koppelen.knop}</Button>
      <Paragraph className="op-klein">{t.koppelen.geenBrief}</Paragraph>
    </form>
  )
}
