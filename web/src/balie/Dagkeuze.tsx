import { Button } from '../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import { Tekstveld } from '../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../lezen/tijd.ts'
import { leesDag } from '../lezen/wanneer/wanneer.ts'

/** Which day, in words or a day at a time. */
export const Dagkeuze = ({ datum, kies }: { datum: string; kies: (datum: string) => void }) => {
  const { t } = useWoorden()
  const [tekst, zetTekst] = useState('')
  const [onbekend, zetOnbekend] = useState(false)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const [gelezen] = leesDag(tekst, vandaag())
    zetOnbekend(gelezen === undefined)
    if (gelezen === undefined) document.querySelector<HTMLElement>('#dag-tekst')?.focus()
    else kies(gelezen)
  }
  return (
    <form className="op-knoppen op-knoppen--onder" onSubmit={verstuur} noValidate>
      <Tekstveld
        id="dag-tekst"
        label={t.balie.dagKies}
        hint={t.balie.dagHint}
        fout={onbekend ? t.balie.dagFout : undefined}
        autoComplete="off"
        value={tekst}
        onChange={(event) => zetTekst(event.target.value)}
      />
      <Button type="submit">{t.balie.dagToon}</Button>
      <Button variant="secondary" onClick={() => kies(plusDagen(datum, -1))}>
        {t.balie.dagTerug}
      </Button>
      <Button variant="secondary" onClick={() => kies(vandaag())}>
        {t.balie.dagVandaag}
      </Button>
      <Button variant="secondary" onClick={() => kies(plusDagen(datum, 1))}>
        {t.balie.dagVerder}
      </Button>
    </form>
  )
}
