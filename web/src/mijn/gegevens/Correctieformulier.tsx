import { ingevuld } from '../../api/ingevuld.ts'
import { Button, Paragraph } from '../../onderdelen/basis/index.ts'
import type { FormEvent } from 'react'
import { useEenTegelijk } from '../../onderdelen/formulier/hooks.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useVraagCorrectie } from '../../vragen/inzage/correcties.ts'

const LEEG = { veld: '', voorstel: '', toelichting: '' }

export const Correctieformulier = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const vraag = useVraagCorrectie(pasnummer)
  const eenTegelijk = useEenTegelijk()
  const { waarden, veld, velden, leeg } = useFormulier('correctie', t.correcties.velden, LEEG, vraag.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    eenTegelijk((klaar) => vraag.mutate(ingevuld(waarden), { onSuccess: leeg, onSettled: klaar }))
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      <Paragraph>{t.correcties.vraagUitleg}</Paragraph>
      {vraag.isError && <Formulierfouten fout={vraag.error} velden={velden} />}
      {vraag.isSuccess && <Gelukt kop={t.correcties.verstuurd} />}
      <Tekstveld {...veld('veld')} hint={t.correcties.veldHint} />
      <Tekstveld {...veld('voorstel')} />
      <Tekstvak {...veld('toelichting')} hint={t.correcties.toelichtingHint} />
      <Button type="submit">{t.correcties.verstuur}</Button>
    </form>
  )
}
