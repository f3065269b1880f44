import { useRef } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { GeenPagina } from '../onderdelen/schil/GeenPagina.tsx'
import { useSneltoetsen } from '../onderdelen/formulier/hooks.ts'
import { Begin } from './Begin.tsx'
import { Dag } from './Dag.tsx'
import { Paspagina } from './Paspagina.tsx'
import { Recent } from './Recent.tsx'
import { Sneltoetsen } from './Sneltoetsen.tsx'
import { Maandoverzicht } from '../onderdelen/maand/Maandoverzicht.tsx'
import { Werklijst } from '../onderdelen/nasleep/Werklijst.tsx'
import { Zoeken } from '../onderdelen/pas/Zoeken.tsx'

/** The desk of an operator. The search is on every page of it: the next caller is already on the phone. */
const Balie = () => {
  const zoek = useRef<HTMLInputElement>(null)
  const [, ga] = useLocation()
  useSneltoetsen({ F2: () => zoek.current?.select() })
  return (
    <div className="op-breed">
      <Zoeken invoer={zoek} open={(pasnummer) => ga(`/pas/${encodeURIComponent(pasnummer)}`)} />
      <Recent />
      <Switch>
        <Route path="/">
          <Begin />
        </Route>
        <Route path="/dag">
          <Dag />
        </Route>
        <Route path="/openstaand">
          <Werklijst />
        </Route>
        <Route path="/pas/:pasnummer">{({ pasnummer }) => <Paspagina key={pasnummer} pasnummer={pasnummer} />}</Route>
        <Route path="/pas/:pasnummer/maanden">
          {({ pasnummer }) => <Maandoverzicht key={pasnummer} pasnummer={pasnummer} />}
        </Route>
        <Route>
          <GeenPagina />
        </Route>
      </Switch>
      <Sneltoetsen />
    </div>
  )
}

export default Balie
