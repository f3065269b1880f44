import { useState } from 'react'
import type { Rit } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { isVoorbij } from '../../lezen/tijd.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { Button } from '../basis/index.ts'
import { useRitagenda } from '../../vragen/rit/agenda.ts'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Annuleervenster } from './Annuleervenster.tsx'
import { useRitnaam } from './ritnaam.ts'

interface Props {
  readonly rit: Rit
  /** Fills the form with the same ride. */
  readonly nogmaals?: ((rit: Rit) => void) | undefined
  /** Fills the form with this ride, to change it. */
  readonly wijzig?: ((rit: Rit) => void) | undefined
}

/** What can still be done with a ride. */
export const Ritacties = ({ rit, nogmaals, wijzig }: Props) => {
  const { t } = useWoorden()
  const naam = useRitnaam()
  const { persoon } = useOpstap()
  const zetInAgenda = useRitagenda()
  const [weg, zetWeg] = useState(false)
  const kanNog = rit.status === 'geboekt' && !isVoorbij(rit.vertrek)
  return (
    <div className="op-knoppen">
      {nogmaals !== undefined && (
        <Button variant="tertiary" aria-label={t.rit.nogmaalsVoluit(naam(rit))} onClick={() => nogmaals(rit)}>
          {t.rit.nogmaals}
        </Button>
      )}
      {wijzig !== undefined && kanNog && (
        <Button variant="tertiary" aria-label={t.rit.wijzigVoluit(naam(rit))} onClick={() => wijzig(rit)}>
          {t.rit.wijzig}
        </Button>
      )}
      {kanNog && (
        <Button variant="tertiary" aria-label={t.rit.annuleerVoluit(naam(rit))} onClick={() => zetWeg(true)}>
          {t.rit.annuleer}
        </Button>
      )}
      {kanNog && persoon.pasnummer !== undefined && (
        <Button
          variant="tertiary"
          aria-label={t.agenda.zetVoluit(naam(rit))}
          disabled={zetInAgenda.isPending}
          onClick={() => zetInAgenda.mutate(rit.ritnummer)}
        >
          {t.agenda.zet}
        </Button>
      )}
      {zetInAgenda.isError && <Foutmelding fout={zetInAgenda.error} />}
      {weg && <Annuleervenster rit={rit} sluit={() => zetWeg(false)} />}
    </div>
  )
}
