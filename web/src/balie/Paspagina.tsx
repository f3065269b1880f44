import { Heading } from '../onderdelen/basis/index.ts'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import { flushSync } from 'react-dom'
import type { Pas, Rit } from '../api/typen.ts'
import { useBoeken } from '../onderdelen/boeken/boeken.ts'
import { gewoonlijkVan } from '../onderdelen/boeken/gewoonlijk.ts'
import { useSneltoetsen, useVast } from '../onderdelen/formulier/hooks.ts'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Geboekt } from '../onderdelen/boeken/Geboekt.tsx'
import { useRitnaam } from '../onderdelen/rit/ritnaam.ts'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { Rittenlijst } from '../onderdelen/rit/Rittenlijst.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../lezen/tijd.ts'
import { usePas } from '../vragen/pas/passen.ts'
import { useRitten } from '../vragen/rit/ritten.ts'
import { metVoorstel, wensZoals } from '../onderdelen/boeken/wens.ts'
import { Meereisritten } from '../onderdelen/rit/Meereisritten.tsx'
import { ritgroepen } from '../onderdelen/rit/ritgroepen.ts'
import { useTitel } from '../onderdelen/schil/titel.ts'
import { Reeks } from './Reeks.tsx'
import { onthoud } from '../onderdelen/pas/recent.ts'
import { Paskaart } from '../onderdelen/pas/Paskaart.tsx'
import { Ritformulier } from '../onderdelen/boeken/Ritformulier.tsx'
import { BerichtwensAanBalie } from '../onderdelen/rit/Berichtwens.tsx'

/** How far back the rides are shown that a next one may be like. */
const TERUG_DAGEN = 90
const VOORUIT_DAGEN = 365

const naarBestemming = (): void => document.querySelector<HTMLElement>('#naar')?.focus()

/** Before the time that stands there: who says "as last time" still says which day. */
const naarWanneer = (): void => {
  const veld = document.querySelector<HTMLInputElement>('#wanneer')
  veld?.focus()
  veld?.setSelectionRange(0, 0)
}

/** The rides of a pass around today: apart from what is typed, so that a long list costs no time a key. */
const useRittenlijsten = (pas: Pas) => {
  const gevraagd = useRitten(pas.pasnummer, plusDagen(vandaag(), -TERUG_DAGEN), plusDagen(vandaag(), VOORUIT_DAGEN))
  const ritten = gevraagd.data
  return useMemo(() => {
    const { komend, voorbij } = ritgroepen(ritten ?? [])
    // A way back is half a journey: the last time began with its way out.
    const laatste = [...voorbij, ...komend].find(
      ({ richting, status }) => richting === 'heen' && status !== 'geannuleerd',
    )
    return { gevraagd, ritten: ritten ?? [], komend, voorbij, laatste, gewoonlijk: gewoonlijkVan(pas, ritten ?? []) }
  }, [gevraagd, ritten, pas])
}

const MetPas = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const naam = useRitnaam()
  const { gevraagd, ritten, komend, voorbij, laatste, gewoonlijk } = useRittenlijsten(pas)
  const boeken = useBoeken(pas)
  useTitel(pas.naam, t.boeken.titel)
  useEffect(() => onthoud(pas.pasnummer, pas.naam), [pas])
  // The rider says first where to; home stands in the other field. Before the page is seen, so that no key goes elsewhere.
  useLayoutEffect(naarBestemming, [])
  const nogmaals = useVast((rit: Rit): void => {
    const terug = rit.richting === 'heen' ? ritten.find(({ ritnummer }) => ritnummer === rit.retourrit) : undefined
    // At once, and not when React gets to it: the next key that is pressed belongs in the field.
    flushSync(() => boeken.begin(wensZoals(rit, terug, pas)))
    naarWanneer()
  })
  const wijzig = useVast((rit: Rit): void => {
    flushSync(() => boeken.wijzig(rit))
    naarWanneer()
  })
  const [voorstel] = boeken.beoordeling?.data?.redenen.flatMap(({ voorstellen }) => voorstellen ?? []) ?? []
  useSneltoetsen({
    F8: naarBestemming,
    ...(voorstel === undefined ? {} : { F4: () => boeken.vervang(metVoorstel(boeken.wens, voorstel.wijziging)) }),
    ...(laatste === undefined ? {} : { F9: () => nogmaals(laatste) }),
    'Control+Enter': boeken.verstuur,
    'Control+Delete': boeken.leeg,
  })
  const komende = (
    <section aria-labelledby="komend">
      <Heading level={2} size="level-3" id="komend">
        {t.pas.komendAantal(komend.length)}
      </Heading>
      {gevraagd.isError ? (
        <Foutmelding rustig fout={gevraagd.error} opnieuw={() => void gevraagd.refetch()} />
      ) : (
        <Rittenlijst
          pas={pas}
          ritten={komend}
          leeg={t.pas.geenKomend}
          nogmaals={nogmaals}
          wijzig={wijzig}
          perKeer={3}
        />
      )}
    </section>
  )
  return (
    <div className="op-balie">
      <Paskaart pas={pas} />
      <div className="op-stapel">
        <section className="op-paneel op-boeken" aria-labelledby="boeken">
          <Heading level={2} size="level-3" id="boeken">
            {boeken.gewijzigde === undefined ? t.boeken.titel : t.boeken.wijzigTitel(naam(boeken.gewijzigde))}
          </Heading>
          {boeken.klaar === undefined ? (
            <Ritformulier
              boeken={boeken}
              gewoonlijk={gewoonlijk}
              zoalsVorige={laatste === undefined ? undefined : () => nogmaals(laatste)}
              naast={komende}
            />
          ) : (
            <div className="op-formulier">
              <Geboekt niveau={3} {...boeken.klaar} nogEen={boeken.leeg} />
              {komende}
            </div>
          )}
        </section>
        <Reeks pasnummer={pas.pasnummer} wens={boeken.wens} geboekt={boeken.leeg} />
        <BerichtwensAanBalie pasnummer={pas.pasnummer} />
        <Meereisritten pasnummer={pas.pasnummer} titel={t.pas.meereizenVanPas} niveau={2} />
        <section className="op-paneel" aria-labelledby="voorbij">
          <Heading level={2} size="level-3" id="voorbij">
            {t.pas.voorbij}
          </Heading>
          <Rittenlijst pas={pas} ritten={voorbij} leeg={t.pas.geenVoorbij} nogmaals={nogmaals} perKeer={5} />
        </section>
      </div>
    </div>
  )
}

/** One pass with all that an operator needs of it, and the form beside it. */
export const Paspagina = ({ pasnummer }: { pasnummer: string }) => {
  const pas = usePas(pasnummer)
  // A pass that was read stays, also when reading it again fails: so does what was typed.
  if (pas.data !== undefined) return <MetPas pas={pas.data} />
  return pas.isError ? <Foutmelding fout={pas.error} opnieuw={() => void pas.refetch()} /> : <Laden />
}
