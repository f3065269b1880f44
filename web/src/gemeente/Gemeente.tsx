import { Suspense, useRef, type ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { vandaag } from '../lezen/tijd.ts'
import { GeenPagina } from '../onderdelen/schil/GeenPagina.tsx'
import { Zoeken } from '../onderdelen/pas/Zoeken.tsx'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { pagina } from '../onderdelen/melding/pagina.tsx'
import { Passen } from './pas/Passen.tsx'

// Each page is fetched by who opens it.
const NieuwePas = pagina(async () => ({ default: (await import('./pas/NieuwePas.tsx')).NieuwePas }))
const Overnemen = pagina(async () => ({ default: (await import('./overnemen/Overnemen.tsx')).Overnemen }))
const Rittenovernemen = pagina(async () => ({
  default: (await import('./overnemen/Rittenovernemen.tsx')).Rittenovernemen,
}))
const Afwijzingen = pagina(async () => ({ default: (await import('./afwijzing/Afwijzingen.tsx')).Afwijzingen }))
const Passenlijst = pagina(async () => ({ default: (await import('./pas/Passenlijst.tsx')).Passenlijst }))
const Periode = pagina(async () => ({ default: (await import('./rit/Periode.tsx')).Periode }))
const Meenemen = pagina(async () => ({ default: (await import('./rit/Meenemen.tsx')).Meenemen }))
const Vervoerders = pagina(async () => ({ default: (await import('./vervoer/Vervoerders.tsx')).Vervoerders }))
const Vervoerderpagina = pagina(async () => ({
  default: (await import('./vervoer/Vervoerderpagina.tsx')).Vervoerderpagina,
}))
const Facturen = pagina(async () => ({ default: (await import('./vervoer/Facturen.tsx')).Facturen }))
const Webhooks = pagina(async () => ({ default: (await import('./vervoer/webhook/Webhooks.tsx')).Webhooks }))
const Webhookpagina = pagina(async () => ({
  default: (await import('./vervoer/webhook/Webhookpagina.tsx')).Webhookpagina,
}))
const StilleWebhooks = pagina(async () => ({
  default: (await import('./vervoer/webhook/StilleWebhooks.tsx')).StilleWebhooks,
}))
const PasBeheer = pagina(async () => ({ default: (await import('./pas/PasBeheer.tsx')).PasBeheer }))
const Bijdragen = pagina(async () => ({ default: (await import('./bijdragen/Bijdragen.tsx')).Bijdragen }))
const Bank = pagina(async () => ({ default: (await import('./bank/Bank.tsx')).Bank }))
const Terugbetalingen = pagina(async () => ({
  default: (await import('./terugbetaling/Terugbetalingen.tsx')).Terugbetalingen,
}))
const Journaal = pagina(async () => ({ default: (await import('./journaal/Journaal.tsx')).Journaal }))
const Rekening = pagina(async () => ({ default: (await import('./rekening/Rekening.tsx')).Rekening }))
const Incassogegevens = pagina(async () => ({
  default: (await import('./bijdragen/Incassogegevens.tsx')).Incassogegevens,
}))
const Correcties = pagina(async () => ({ default: (await import('./correcties/Correcties.tsx')).Correcties }))
const Berichten = pagina(async () => ({ default: (await import('./berichten/Berichten.tsx')).Berichten }))
const Werklijst = pagina(async () => ({ default: (await import('../onderdelen/nasleep/Werklijst.tsx')).Werklijst }))
const Maandoverzicht = pagina(async () => ({
  default: (await import('../onderdelen/maand/Maandoverzicht.tsx')).Maandoverzicht,
}))
const Stiptheid = pagina(async () => ({ default: (await import('./stiptheid/Stiptheid.tsx')).Stiptheid }))
const Jaarcijfers = pagina(async () => ({ default: (await import('./jaarcijfers/Jaarcijfers.tsx')).Jaarcijfers }))
const Versies = pagina(async () => ({ default: (await import('./versies/Versies.tsx')).Versies }))
const Nieuw = pagina(async () => ({ default: (await import('./versies/Nieuw.tsx')).Nieuw }))
const Versie = pagina(async () => ({ default: (await import('./versies/Versie.tsx')).Versie }))
const Simulatie = pagina(async () => ({ default: (await import('./versies/simulatie/Simulatie.tsx')).Simulatie }))
const Regels = pagina(async () => ({ default: (await import('./regels/Regels.tsx')).Regels }))

/** A page of a year; what is no year is no page. */
const bijJaar = (jaar: string, toon: (jaar: number) => ReactNode): ReactNode =>
  /^\d{4}$/.test(jaar) ? toon(Number(jaar)) : <GeenPagina />

/** What a municipality does: grant and change passes, and read, write and try its own rules. */
const Gemeente = () => {
  const zoek = useRef<HTMLInputElement>(null)
  const [, ga] = useLocation()
  return (
    <div className="op-breed">
      <Suspense fallback={<Laden />}>
        <Switch>
          <Route path="/">
            <Zoeken invoer={zoek} open={(pasnummer) => ga(`/pas/${encodeURIComponent(pasnummer)}`)} />
            <Passen />
          </Route>
          <Route path="/nieuw">
            <NieuwePas />
          </Route>
          <Route path="/overnemen">
            <Overnemen />
          </Route>
          <Route path="/overnemen/ritten">
            <Rittenovernemen />
          </Route>
          <Route path="/afwijzingen">
            <Afwijzingen jaar={Number(vandaag().slice(0, 4))} />
          </Route>
          <Route path="/afwijzingen/:jaar">
            {({ jaar }) => bijJaar(jaar, (getal) => <Afwijzingen key={getal} jaar={getal} />)}
          </Route>
          <Route path="/passen">
            <Passenlijst />
          </Route>
          <Route path="/ritten">
            <Periode />
          </Route>
          <Route path="/vervoerders">
            <Vervoerders />
          </Route>
          <Route path="/vervoerders/nieuw">
            <Vervoerderpagina />
          </Route>
          <Route path="/vervoerders/:nummer">{({ nummer }) => <Vervoerderpagina key={nummer} nummer={nummer} />}</Route>
          <Route path="/facturen">
            <Facturen />
          </Route>
          <Route path="/berichten-aan-vervoerders">
            <Webhooks />
          </Route>
          <Route path="/berichten-aan-vervoerders/:nummer">
            {({ nummer }) => <Webhookpagina key={nummer} nummer={nummer} />}
          </Route>
          <Route path="/meenemen">
            <Meenemen />
          </Route>
          <Route path="/pas/:pasnummer">{({ pasnummer }) => <PasBeheer key={pasnummer} pasnummer={pasnummer} />}</Route>
          <Route path="/pas/:pasnummer/rekening/:jaar">
            {({ pasnummer, jaar }) =>
              bijJaar(jaar, (getal) => <Rekening key={`${pasnummer} ${getal}`} pasnummer={pasnummer} jaar={getal} />)
            }
          </Route>
          <Route path="/pas/:pasnummer/maanden">
            {({ pasnummer }) => <Maandoverzicht key={pasnummer} pasnummer={pasnummer} />}
          </Route>
          <Route path="/bijdragen">
            <Bijdragen />
          </Route>
          <Route path="/bijdragen/bank">
            <Bank />
          </Route>
          <Route path="/bijdragen/terugbetalen">
            <Terugbetalingen />
          </Route>
          <Route path="/bijdragen/journaal">
            <Journaal />
          </Route>
          <Route path="/bijdragen/innen">
            <Incassogegevens />
          </Route>
          <Route path="/correcties">
            <Correcties />
          </Route>
          <Route path="/berichten">
            <Berichten />
          </Route>
          <Route path="/openstaand">
            <Werklijst>
              <StilleWebhooks />
            </Werklijst>
          </Route>
          <Route path="/stiptheid">
            <Stiptheid />
          </Route>
          <Route path="/jaarcijfers">
            <Jaarcijfers jaar={Number(vandaag().slice(0, 4))} />
          </Route>
          <Route path="/jaarcijfers/:jaar">
            {({ jaar }) => bijJaar(jaar, (getal) => <Jaarcijfers key={getal} jaar={getal} />)}
          </Route>
          <Route path="/regels">
            <Regels />
          </Route>
          <Route path="/regels/nieuw">
            <Nieuw />
          </Route>
          <Route path="/regels/versies">
            <Versies />
          </Route>
          <Route path="/regels/versies/:versie">{({ versie }) => <Versie key={versie} versie={versie} />}</Route>
          <Route path="/regels/simulaties/:nummer">{({ nummer }) => <Simulatie key={nummer} nummer={nummer} />}</Route>
          <Route>
            <GeenPagina />
          </Route>
        </Switch>
      </Suspense>
    </div>
  )
}

export default Gemeente
