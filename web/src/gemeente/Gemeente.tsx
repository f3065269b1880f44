import { useRef } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { GeenPagina } from '../GeenPagina.tsx'
import { Zoeken } from '../balie/Zoeken.tsx'
import { Bijdragen } from './bijdragen/Bijdragen.tsx'
import { Incassogegevens } from './bijdragen/Incassogegevens.tsx'
import { Correcties } from './correcties/Correcties.tsx'
import { Stiptheid } from './stiptheid/Stiptheid.tsx'
import { NieuwePas } from './NieuwePas.tsx'
import { Passen } from './Passen.tsx'
import { PasBeheer } from './PasBeheer.tsx'
import { Regels } from './regels/Regels.tsx'

/** What a municipality does: grant and change passes, and read its own rules. */
const Gemeente = () => {
  const zoek = useRef<HTMLInputElement>(null)
  const [, ga] = useLocation()
  return (
    <div className="op-breed">
      <Switch>
        <Route path="/">
          <Zoeken invoer={zoek} open={(pasnummer) => ga(`/pas/${encodeURIComponent(pasnummer)}`)} />
          <Passen />
        </Route>
        <Route path="/nieuw">
          <NieuwePas />
        </Route>
        <Route path="/pas/:pasnummer">{({ pasnummer }) => <PasBeheer key={pasnummer} pasnummer={pasnummer} />}</Route>
        <Route path="/bijdragen">
          <Bijdragen />
        </Route>
        <Route path="/bijdragen/innen">
          <Incassogegevens />
        </Route>
        <Route path="/correcties">
          <Correcties />
        </Route>
        <Route path="/stiptheid">
          <Stiptheid />
        </Route>
        <Route path="/regels">
          <Regels />
        </Route>
        <Route>
          <GeenPagina />
        </Route>
      </Switch>
    </div>
  )
}

export default Gemeente
