import { Button, Checkbox, Paragraph, Venster } from '../basis/index.ts'
import { useRef, useState, type FormEvent } from 'react'
import type { Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useAnnuleer } from '../../vragen/ritten.ts'
import { useRitnaam } from './ritnaam.ts'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Tekstveld } from '../formulier/Tekstveld.tsx'

/** Asks once more, and why, before a ride is cancelled. */
export const Annuleervenster = ({ rit, sluit }: { rit: Rit; sluit: () => void }) => {
  const { t } = useWoorden()
  const naam = useRitnaam()
  const venster = useRef<HTMLDialogElement>(null)
  const [reden, zetReden] = useState('')
  const [samen, zetSamen] = useState(false)
  const [leeg, zetLeeg] = useState(false)
  const annuleer = useAnnuleer(rit.pasnummer)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    zetLeeg(reden.trim() === '')
    if (reden.trim() === '') document.querySelector<HTMLElement>('#reden')?.focus()
    else annuleer.mutate({ ritnummer: rit.ritnummer, reden, ...(samen ? { samen } : {}) }, { onSuccess: sluit })
  }
  return (
    <Venster
      titel={t.rit.annuleerTitel}
      venster={venster}
      onClose={sluit}
      knoppen={
        <>
          <Button type="submit" form="annulering" disabled={annuleer.isPending}>
            {t.rit.annuleerKnop}
          </Button>
          <Button variant="secondary" onClick={() => venster.current?.close()}>
            {t.algemeen.annuleer}
          </Button>
        </>
      }
    >
      <form id="annulering" className="op-stapel" onSubmit={verstuur} noValidate>
        <Paragraph>{t.rit.annuleerVraag(naam(rit))}</Paragraph>
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
        {rit.retourrit !== undefined && (
          <Checkbox checked={samen} onChange={(event) => zetSamen(event.target.checked)}>
            {t.rit.annuleerSamen}
          </Checkbox>
        )}
      </form>
    </Venster>
  )
}
