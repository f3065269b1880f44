import { Paragraph } from '../basis/index.ts'
import { useState } from 'react'
import type { Pas, Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit, euro, kilometers, klok } from '../../teksten/weergave.ts'
import { Bronvermelding } from '../melding/Bronvermelding.tsx'
import { Ritkaart } from '../kaart/Ritkaart.tsx'
import { Notities } from '../notities/Notities.tsx'
import { useOpdrachttekst } from './opdrachttekst.ts'
import { useRitnaam } from './ritnaam.ts'

/** How the price of a ride came about, each traveller by themselves. */
const Prijsopbouw = ({ rit: { ritprijs, afstandMeter, afrekening } }: { rit: Rit }) => {
  const { t, taal } = useWoorden()
  return (
    <>
      <ul className="op-lijst">
        {ritprijs.posten.map(({ wie, opstapCent, kilometerCent, bedragCent }, plek) => (
          <li key={`${wie} ${plek}`}>
            {bedragCent === 0
              ? t.rit[wie === 'pashouder' ? 'betaaltNiets' : 'reistGratis'](t.boeken.wie[wie])
              : t.rit.opbouw(
                  t.boeken.wie[wie],
                  euro(opstapCent, taal),
                  kilometers(afstandMeter, taal, 'ceil'),
                  euro(kilometerCent, taal),
                  euro(bedragCent, taal),
                )}
          </li>
        ))}
      </ul>
      {ritprijs.status === 'voorbeeld' && <Paragraph>{t.algemeen.voorbeeldUitleg}</Paragraph>}
      {ritprijs.toelichting !== undefined && <Paragraph lang="nl">{ritprijs.toelichting}</Paragraph>}
      {ritprijs.bron !== undefined && <Bronvermelding bron={ritprijs.bron} />}
      {ritprijs.vrijstelling !== undefined && (
        <>
          <Paragraph>{t.rit.vrijgesteld}</Paragraph>
          <Bronvermelding bron={ritprijs.vrijstelling} />
        </>
      )}
      {afrekening !== undefined && (
        <>
          <Paragraph>{t.rit.afrekening[afrekening.soort](euro(afrekening.bedragCent, taal))}</Paragraph>
          {afrekening.bron !== undefined && <Bronvermelding bron={afrekening.bron} />}
        </>
      )}
    </>
  )
}

/** Why a ride was booked although something stood against it. */
const Opzij = ({ rit: { redenen, akkoord, afwijking } }: { rit: Rit }) => {
  const { t } = useWoorden()
  return (
    <>
      {afwijking !== undefined && <Paragraph>{t.rit.afgeweken(afwijking.motivering)}</Paragraph>}
      {akkoord !== undefined && <Paragraph>{t.rit.akkoord(akkoord.door)}</Paragraph>}
      {redenen.map(({ regel, tekst, bron }) => (
        <div key={`${regel} ${tekst}`}>
          <Paragraph lang="nl">{tekst}</Paragraph>
          <Bronvermelding bron={bron} />
        </div>
      ))}
    </>
  )
}

const Geschiedenis = ({ rit }: { rit: Rit }) => {
  const { t, taal } = useWoorden()
  const wat = (status: Rit['status'], gewijzigd: boolean, verbeterd: boolean): string => {
    if (gewijzigd) return t.rit.gewijzigd
    return verbeterd ? t.rit.verbeterd(t.rit.status[status]) : t.rit.status[status]
  }
  return (
    <ul className="op-lijst">
      {rit.geschiedenis.map(({ op, status, rol, namens, reden, gewijzigd, verbeterd }) => (
        <li key={`${op} ${status}`}>
          {t.algemeen.dagTijd(datumVoluit(datumVan(op), taal), klok(op, taal))}:{' '}
          {wat(status, gewijzigd !== undefined, verbeterd === true)} {t.rit.door(t.rollen[rol] ?? rol)}
          {namens !== undefined && ` (${t.rit.namens})`}
          {reden !== undefined && `. ${reden}`}
        </li>
      ))}
    </ul>
  )
}

/** The receipt of a ride: where it goes, its price, its reasons and its history, folded away until somebody asks. */
export const Ritdetails = ({ rit, pas }: { rit: Rit; pas: Pas }) => {
  const [open, zetOpen] = useState(false)
  const { t } = useWoorden()
  const naam = useRitnaam()
  const opdrachttekst = useOpdrachttekst()
  return (
    <details className="op-uitklap op-ritdetails" onToggle={(event) => zetOpen(event.currentTarget.open)}>
      <summary>{t.rit.uitleg}</summary>
      <Paragraph>{t.rit.nummer(rit.ritnummer)}</Paragraph>
      {rit.opdracht.length > 0 && <Paragraph>{t.rit.gaatMee(opdrachttekst(rit.opdracht))}</Paragraph>}
      {open && (
        <Notities
          onderwerp={{ ritnummer: rit.ritnummer }}
          waarbij={naam(rit)}
          kop={<strong>{t.notities.bijRit}</strong>}
        />
      )}
      {open && <Ritkaart rit={rit} pas={pas} />}
      <Prijsopbouw rit={rit} />
      <Opzij rit={rit} />
      <Geschiedenis rit={rit} />
    </details>
  )
}
