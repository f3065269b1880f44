import { Button, Paragraph } from '../basis/index.ts'
import { useState } from 'react'
import type { Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagKort, datumVan, euro, kilometers, klok } from '../../teksten/weergave.ts'
import { isVoorbij } from '../../lezen/tijd.ts'
import { Annuleervenster } from './Annuleervenster.tsx'
import { Ritdetails } from './Ritdetails.tsx'
import { useRitnaam } from './ritnaam.ts'

interface Props {
  readonly ritten: readonly Rit[]
  readonly leeg: string
  /** Fills the form with the same ride. */
  readonly nogmaals?: (rit: Rit) => void
  /** Fills the form with this ride, to change it. */
  readonly wijzig?: (rit: Rit) => void
}

/** Rides, each with what can still be done with it. */
export const Rittenlijst = ({ ritten, leeg, nogmaals, wijzig }: Props) => {
  const { t, taal } = useWoorden()
  const naam = useRitnaam()
  const [weg, zetWeg] = useState<Rit>()
  if (ritten.length === 0) return <Paragraph>{leeg}</Paragraph>
  return (
    <>
      <ul className="op-ritten">
        {ritten.map((rit) => (
          <li key={rit.ritnummer} className={`op-rit op-rit--${rit.status}`}>
            <div>
              <strong>{t.algemeen.dagTijd(dagKort(datumVan(rit.vertrek), taal), klok(rit.vertrek, taal))}</strong>{' '}
              <span className="op-status">{t.rit.status[rit.status]}</span>
              <br />
              {t.algemeen.vanNaar(rit.van.weergavenaam, rit.naar.weergavenaam)}
              <br />
              <span className="op-klein">
                {t.algemeen.km(kilometers(rit.afstandMeter, taal, 'ceil'))}, {euro(rit.verschuldigdCent, taal)}
                {rit.meereizenden.length > 0 && `, ${t.rit.meereizenden(rit.meereizenden.length)}`}
              </span>
            </div>
            <div className="op-knoppen">
              {nogmaals !== undefined && (
                <Button variant="tertiary" aria-label={t.rit.nogmaalsVoluit(naam(rit))} onClick={() => nogmaals(rit)}>
                  {t.rit.nogmaals}
                </Button>
              )}
              {wijzig !== undefined && rit.status === 'geboekt' && !isVoorbij(rit.vertrek) && (
                <Button variant="tertiary" aria-label={t.rit.wijzigVoluit(naam(rit))} onClick={() => wijzig(rit)}>
                  {t.rit.wijzig}
                </Button>
              )}
              {rit.status === 'geboekt' && !isVoorbij(rit.vertrek) && (
                <Button variant="tertiary" aria-label={t.rit.annuleerVoluit(naam(rit))} onClick={() => zetWeg(rit)}>
                  {t.rit.annuleer}
                </Button>
              )}
            </div>
            <Ritdetails rit={rit} />
          </li>
        ))}
      </ul>
      {weg !== undefined && <Annuleervenster rit={weg} sluit={() => zetWeg(undefined)} />}
    </>
  )
}
