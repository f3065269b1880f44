import { useRef, useState, type FormEvent } from 'react'
import { Button, Heading, Paragraph, TextInput } from '../../onderdelen/basis/index.ts'
import { Veldkader } from '../../onderdelen/formulier/Veldkader.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { getal } from '../../teksten/weergave.ts'
import { useVerwerkBankbestand } from '../../vragen/bijdrage/bank.ts'

/** A file as the bank sends it. Sent twice it changes nothing, so a second press does no harm. */
export const Bankbestand = () => {
  const { t, taal } = useWoorden()
  const veld = useRef<HTMLInputElement>(null)
  const [leeg, zetLeeg] = useState(false)
  const verwerk = useVerwerkBankbestand()
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const bestand = veld.current?.files?.[0]
    zetLeeg(bestand === undefined)
    if (bestand === undefined) veld.current?.focus()
    else if (!verwerk.isPending) verwerk.mutate(bestand)
  }
  return (
    <form className="op-vlak op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={2} size="level-3">
        {t.bank.bestand}
      </Heading>
      {verwerk.isError && <Foutmelding fout={verwerk.error} />}
      {verwerk.isPending && <Laden />}
      {verwerk.isSuccess && (
        <Gelukt key={verwerk.submittedAt} kop={t.bank.verwerkt(verwerk.data.versie)}>
          <ul className="op-lijst">
            {(['geboekt', 'tussenrekening', 'alBekend', 'nogNietGeboekt'] as const).map((soort) => (
              <li key={soort}>{t.bank.tellingen[soort](getal(verwerk.data[soort], taal))}</li>
            ))}
          </ul>
        </Gelukt>
      )}
      <Paragraph>{t.bank.bestandUitleg}</Paragraph>
      <Veldkader
        id="bankbestand"
        label={t.bank.kiesBestand}
        hint={t.bank.bestandHint}
        fout={leeg ? t.bank.geenBestand : undefined}
      >
        {(invoer) => <TextInput ref={veld} type="file" accept=".xml,application/xml,text/xml" {...invoer} />}
      </Veldkader>
      <div className="op-knoppen">
        <Button type="submit">{t.bank.verwerk}</Button>
      </div>
    </form>
  )
}
