import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import type { Pas, Rit } from '../api/typen.ts'
import { Button, Heading } from '../onderdelen/basis/index.ts'
import { legRitKlaar, legWijzigingKlaar } from '../onderdelen/boeken/boeken.ts'
import { useVast } from '../onderdelen/formulier/hooks.ts'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { Meereisritten } from '../onderdelen/rit/Meereisritten.tsx'
import { ritgroepen } from '../onderdelen/rit/ritgroepen.ts'
import { Rittenlijst } from '../onderdelen/rit/Rittenlijst.tsx'
import { useTitel } from '../onderdelen/schil/titel.ts'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../lezen/tijd.ts'
import { Agenda } from './gegevens/Agenda.tsx'
import { useRitten } from '../vragen/rit/ritten.ts'

const VOORUIT_DAGEN = 365
const TERUG_DAGEN = 90

/** What can be done with a ride leads to the form, filled in. */
export const useNaarFormulier = (pas: Pas, ritten: readonly Rit[]) => {
  const [, navigeer] = useLocation()
  const nogmaals = useVast((rit: Rit): void => {
    legRitKlaar(
      pas,
      rit,
      ritten.find(({ ritnummer }) => rit.richting === 'heen' && ritnummer === rit.retourrit),
    )
    navigeer('/boeken/wanneer')
  })
  const wijzig = useVast((rit: Rit): void => {
    legWijzigingKlaar(pas, rit)
    navigeer('/boeken/wanneer')
  })
  return { nogmaals, wijzig }
}

/** What is booked, to be changed or cancelled if need be, and what was, to be booked again. */
export const Ritten = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  useTitel(t.menu.pashouder.ritten)
  const { data, isPending, isError, error, refetch } = useRitten(
    pas.pasnummer,
    plusDagen(vandaag(), -TERUG_DAGEN),
    plusDagen(vandaag(), VOORUIT_DAGEN),
  )
  const { komend, voorbij } = useMemo(() => ritgroepen(data ?? []), [data])
  const doe = useNaarFormulier(pas, data ?? [])
  return (
    <>
      <Heading level={1}>{t.menu.pashouder.ritten}</Heading>
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden />}
      {data !== undefined && (
        <>
          <section className="op-afdruk" aria-labelledby="komend">
            <Heading level={2} id="komend">
              {t.pas.komend}
            </Heading>
            <Rittenlijst pas={pas} ritten={komend} leeg={t.pas.geenKomend} {...doe} />
          </section>
          <Meereisritten pasnummer={pas.pasnummer} titel={t.pas.meereizen} niveau={2} />
          {komend.length > 0 && (
            <Button variant="secondary" onClick={() => globalThis.print()}>
              {t.agenda.afdrukken}
            </Button>
          )}
          <p>
            <Link className="op-link" href="/maanden">
              {t.maand.link}
            </Link>
          </p>
          <Agenda pasnummer={pas.pasnummer} />
          <Heading level={2}>{t.pas.voorbij}</Heading>
          <Rittenlijst pas={pas} ritten={voorbij} leeg={t.pas.geenVoorbij} nogmaals={doe.nogmaals} perKeer={5} />
        </>
      )}
    </>
  )
}
