import type { FormEvent } from 'react'
import type { Berichtsjabloon } from '../../api/typen.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { useEenTegelijk } from '../../onderdelen/formulier/hooks.ts'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useSchrijfSjabloon } from '../../vragen/rit/berichten.ts'

/** The words of one kind of message, to be written by the municipality itself. */
export const Sjabloon = ({ sjabloon: { soort, eigen, onderwerp, tekst } }: { sjabloon: Berichtsjabloon }) => {
  const { t } = useWoorden()
  const schrijf = useSchrijfSjabloon(soort)
  const eenTegelijk = useEenTegelijk()
  const labels = { onderwerp: t.berichten.onderwerp, tekst: t.berichten.tekst }
  const formulier = useFormulier(`sjabloon-${soort}`, labels, { onderwerp, tekst }, schrijf.error)
  const bewaar = (event: FormEvent): void => {
    event.preventDefault()
    eenTegelijk((klaar) => schrijf.mutate(formulier.waarden, { onSettled: klaar }))
  }
  return (
    <details className="op-uitklap">
      <summary>
        {t.berichten.soorten[soort]} ({eigen ? t.berichten.eigen : t.berichten.standaard})
      </summary>
      <form className="op-stapel" onSubmit={bewaar} noValidate>
        {schrijf.isError && <Formulierfouten fout={schrijf.error} velden={formulier.velden} />}
        {schrijf.isSuccess && <Gelukt kop={t.berichten.woordenBewaard} />}
        <Tekstveld {...formulier.veld('onderwerp')} lang="nl" />
        <Tekstvak {...formulier.veld('tekst')} hint={t.berichten.tekstHint} />
        <Button type="submit" variant="secondary">
          {t.berichten.bewaarWoorden}
        </Button>
      </form>
    </details>
  )
}
