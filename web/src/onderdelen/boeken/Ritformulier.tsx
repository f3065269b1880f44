import type { Gewoonlijk } from '../adres/plaats.ts'
import { Button } from '../basis/index.ts'
import type { FormEvent, ReactNode } from 'react'
import type { Boeken } from './boeken.ts'
import { Adresveld } from '../adres/Adresveld.tsx'
import { Foutenlijst } from './Foutenlijst.tsx'
import { Bijzonderheden, Gezelschap, Hulpmiddelen } from './Meenemen.tsx'
import { Oordeelpaneel } from './Oordeelpaneel.tsx'
import { Wanneervelden } from './Wanneervelden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import type { Veldfouten } from './wens.ts'

interface Props {
  readonly boeken: Boeken
  readonly gewoonlijk: readonly Gewoonlijk[]
  readonly zoalsVorige: (() => void) | undefined
  /** What stands below the judgement. */
  readonly naast?: ReactNode
}

/** A ride in one form, filled in from top to bottom while the rider talks; judged meanwhile. */
export const Ritformulier = ({ boeken, gewoonlijk, zoalsVorige, naast }: Props) => {
  const { t } = useWoorden()
  const { wens, zet, fouten } = boeken
  const adresfout = (soort: Veldfouten['van']): string | undefined =>
    soort === undefined ? undefined : soort === 'leeg' ? t.fout.leeg : t.fout.kies
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    boeken.verstuur()
  }
  return (
    // What stands beside the fields has windows with forms of their own, and a form in a form does not work.
    <div className="op-formulier">
      <form id="rit" className="op-stapel" onSubmit={verstuur} noValidate>
        <Foutenlijst key={boeken.poging} fouten={fouten} />
        <div className="op-velden">
          <Adresveld
            id="van"
            label={t.boeken.van}
            plaats={wens.van}
            onPlaats={(van) => zet({ van })}
            gewoonlijk={gewoonlijk}
            fout={adresfout(fouten.van)}
          />
          <Adresveld
            id="naar"
            label={t.boeken.naar}
            plaats={wens.naar}
            onPlaats={(naar) => zet({ naar })}
            gewoonlijk={gewoonlijk}
            fout={adresfout(fouten.naar)}
            sneltoets="F8"
          />
        </div>
        <div className="op-knoppen">
          <Button variant="tertiary" onClick={() => zet({ van: wens.naar, naar: wens.van })}>
            {t.boeken.wissel}
          </Button>
          {zoalsVorige !== undefined && (
            <Button variant="tertiary" aria-keyshortcuts="F9" onClick={zoalsVorige}>
              {t.boeken.zoalsVorige}
            </Button>
          )}
        </div>
        <Wanneervelden wens={wens} zet={zet} fouten={fouten} enkel={boeken.gewijzigde !== undefined} />
        <div className="op-velden">
          <Gezelschap wens={wens} zet={zet} fouten={fouten} />
          <div>
            <Hulpmiddelen wens={wens} zet={zet} />
          </div>
        </div>
        <details className="op-uitklap">
          <summary>{t.boeken.meer}</summary>
          <Bijzonderheden wens={wens} zet={zet} />
        </details>
      </form>
      <div className="op-formulier__oordeel op-stapel">
        <Oordeelpaneel boeken={boeken} niveau={3} />
        <div className="op-knoppen">
          <Button
            type="submit"
            form="rit"
            aria-keyshortcuts="Control+Enter"
            aria-disabled={boeken.bezig || boeken.kanNiet}
          >
            {boeken.bezig ? t.boeken.bezig : boeken.gewijzigde === undefined ? t.boeken.knop : t.boeken.wijzigKnop}
          </Button>
          <Button variant="secondary" aria-keyshortcuts="Control+Delete" onClick={boeken.leeg}>
            {t.boeken.leegmaken}
          </Button>
        </div>
        {naast}
      </div>
    </div>
  )
}
