import { Button, Checkbox, Paragraph, Venster } from '../basis/index.ts'
import { useRef, useState, type FormEvent } from 'react'
import type { Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagKort, datumVan, euro, kilometers, klok } from '../../teksten/weergave.ts'
import { useAnnuleer, useAnnuleringsgevolgen, useVernieuwPas, useZetTerug } from '../../vragen/rit/annuleren.ts'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Laden } from '../melding/Laden.tsx'
import { Tekstveld } from '../formulier/Tekstveld.tsx'
import { useRitnaam } from './ritnaam.ts'

type Gevolg = NonNullable<ReturnType<typeof useAnnuleringsgevolgen>['data']>[number]

/** What it costs and which kilometres come back, for each ride by itself. */
const Gevolgen = ({ gevolgen }: { gevolgen: readonly Gevolg[] }) => {
  const { t, taal } = useWoorden()
  return (
    <ul className="op-lijst">
      {gevolgen.map(({ ritnummer, vertrek, verschuldigdCent, vrijMeter }) => (
        <li key={ritnummer}>
          {t.algemeen.dagTijd(dagKort(datumVan(vertrek), taal), klok(vertrek, taal))}:{' '}
          {verschuldigdCent === 0 ? t.rit.annuleerGratis : t.rit.annuleerKost(euro(verschuldigdCent, taal))}{' '}
          {vrijMeter === 0 ? t.rit.annuleerNietsVrij : t.rit.annuleerVrij(kilometers(vrijMeter, taal))}
        </li>
      ))}
    </ul>
  )
}

interface KlaarProps {
  readonly gevolgen: readonly Gevolg[]
  readonly sluit: () => void
}

/** What was done, with the way to undo it for as long as the ride may still be booked. */
const Klaar = ({ gevolgen, sluit }: KlaarProps) => {
  const { t } = useWoorden()
  const terug = useZetTerug()
  const nummers = gevolgen.map(({ ritnummer }) => ritnummer)
  return (
    <Venster
      titel={terug.isSuccess ? t.rit.teruggezet : t.rit.geannuleerd}
      onClose={sluit}
      knoppen={
        <>
          <Button onClick={sluit}>{t.algemeen.sluit}</Button>
          {!terug.isSuccess && (
            <Button variant="secondary" disabled={terug.isPending} onClick={() => terug.mutate(nummers)}>
              {t.rit.zetTerug}
            </Button>
          )}
        </>
      }
    >
      {terug.isError && <Foutmelding fout={terug.error} />}
      {terug.isSuccess ? <Paragraph>{t.rit.teruggezetUitleg}</Paragraph> : <Gevolgen gevolgen={gevolgen} />}
    </Venster>
  )
}

/** Asks once more, and why, before a ride is cancelled: with what that costs, and the other ride of the journey with it. */
export const Annuleervenster = ({ rit, sluit }: { rit: Rit; sluit: () => void }) => {
  const { t } = useWoorden()
  const naam = useRitnaam()
  const venster = useRef<HTMLDialogElement>(null)
  const [reden, zetReden] = useState('')
  const [leeg, zetLeeg] = useState(false)
  const [alleenDeze, zetAlleenDeze] = useState(false)
  const gevolgen = useAnnuleringsgevolgen(rit.ritnummer)
  const annuleer = useAnnuleer()
  const vernieuw = useVernieuwPas(rit.pasnummer)
  const alle = gevolgen.data ?? []
  const gekozen = alleenDeze ? alle.slice(0, 1) : alle
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    zetLeeg(reden.trim() === '')
    if (reden.trim() === '') document.querySelector<HTMLElement>('#reden')?.focus()
    else annuleer.mutate({ ritnummer: rit.ritnummer, reden, ...(gekozen.length > 1 ? { samen: true } : {}) })
  }
  /** The button that opened this may be gone then. */
  const klaar = (): void => {
    sluit()
    void vernieuw()
    document.querySelector<HTMLElement>('#inhoud')?.focus()
  }
  if (annuleer.isSuccess) return <Klaar key="klaar" gevolgen={gekozen} sluit={klaar} />
  return (
    <Venster
      titel={t.rit.annuleerTitel}
      venster={venster}
      onClose={sluit}
      knoppen={
        <>
          <Button type="submit" form="annulering" disabled={annuleer.isPending || gevolgen.isPending}>
            {gekozen.length > 1 ? t.rit.annuleerKnopSamen : t.rit.annuleerKnop}
          </Button>
          <Button variant="secondary" onClick={() => venster.current?.close()}>
            {t.algemeen.annuleer}
          </Button>
        </>
      }
    >
      <form id="annulering" className="op-stapel" onSubmit={verstuur} noValidate>
        <Paragraph>{t.rit.annuleerVraag(naam(rit))}</Paragraph>
        {gevolgen.isPending && <Laden />}
        {gevolgen.isError && <Foutmelding rustig fout={gevolgen.error} />}
        {gevolgen.data !== undefined && <Gevolgen gevolgen={gekozen} />}
        {alle.length > 1 && (
          <Checkbox checked={!alleenDeze} onChange={(event) => zetAlleenDeze(!event.target.checked)}>
            {t.rit.annuleerSamen}
          </Checkbox>
        )}
        {annuleer.isError && <Foutmelding fout={annuleer.error} />}
        <Tekstveld
          id="reden"
          label={t.rit.annuleerReden}
          hint={t.rit.annuleerRedenHint}
          fout={leeg ? t.fout.leeg : undefined}
          maxLength={500}
          value={reden}
          onChange={(event) => zetReden(event.target.value)}
        />
      </form>
    </Venster>
  )
}
