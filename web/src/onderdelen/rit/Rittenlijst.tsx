import { Button, Paragraph } from '../basis/index.ts'
import { memo, useState } from 'react'
import type { Pas, Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagKort, datumVan, euro, kilometers, klok } from '../../teksten/weergave.ts'
import { Ophaaltijd } from './Ophaaltijd.tsx'
import { Ritacties } from './Ritacties.tsx'
import { Ritdetails } from './Ritdetails.tsx'

interface Props {
  /** Whose rides they are: for the map of each. */
  readonly pas: Pas
  readonly ritten: readonly Rit[]
  readonly leeg: string
  /** How many are shown at first, and more at a time. */
  readonly perKeer?: number
  /** Fills the form with the same ride. */
  readonly nogmaals?: ((rit: Rit) => void) | undefined
  /** Fills the form with this ride, to change it. */
  readonly wijzig?: ((rit: Rit) => void) | undefined
}

type RitProps = Pick<Props, 'pas' | 'nogmaals' | 'wijzig'> & { readonly rit: Rit }

const Ritregel = memo(({ rit, pas, nogmaals, wijzig }: RitProps) => {
  const { t, taal } = useWoorden()
  return (
    <li className={`op-rit op-rit--${rit.status}`}>
      <div>
        <strong>{t.algemeen.dagTijd(dagKort(datumVan(rit.vertrek), taal), klok(rit.vertrek, taal))}</strong>{' '}
        <span className="op-status">{t.rit.status[rit.status]}</span>
        <br />
        {t.algemeen.vanNaar(rit.van.weergavenaam, rit.naar.weergavenaam)}
        <Ophaaltijd rit={rit} />
        <span className="op-klein">
          {t.algemeen.km(kilometers(rit.afstandMeter, taal, 'ceil'))}, {euro(rit.verschuldigdCent, taal)}
          {rit.meereizenden.length > 0 && `, ${t.rit.meereizenden(rit.meereizenden.length)}`}
        </span>
      </div>
      <Ritacties {...{ rit, nogmaals, wijzig }} />
      <Ritdetails rit={rit} pas={pas} />
    </li>
  )
})

/** Rides, some at a time, each with what can still be done with it. Drawn again only when they change. */
export const Rittenlijst = memo(({ pas, ritten, leeg, nogmaals, wijzig, perKeer = 10 }: Props) => {
  const { t } = useWoorden()
  const [aantal, zetAantal] = useState(perKeer)
  if (ritten.length === 0) return <Paragraph>{leeg}</Paragraph>
  return (
    <>
      <ul className="op-ritten">
        {ritten.slice(0, aantal).map((rit) => (
          <Ritregel key={rit.ritnummer} {...{ rit, pas, nogmaals, wijzig }} />
        ))}
      </ul>
      {ritten.length > aantal && (
        <Button variant="secondary" onClick={() => zetAantal(aantal + perKeer)}>
          {t.rit.meer(ritten.length - aantal)}
        </Button>
      )}
    </>
  )
})
