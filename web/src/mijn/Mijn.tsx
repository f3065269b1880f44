import { Route, Switch } from 'wouter'
import { GeenPagina } from '../GeenPagina.tsx'
import { Foutmelding } from '../onderdelen/Foutmelding.tsx'
import { Laden } from '../onderdelen/Laden.tsx'
import { useOpstap } from '../opstap.tsx'
import { usePas } from '../vragen/passen.ts'
import { Beginpagina } from './Beginpagina.tsx'
import { Gegevens } from './Gegevens.tsx'
import { Kosten } from './Kosten.tsx'
import { Namens } from './Namens.tsx'
import { Ritboeken } from './Ritboeken.tsx'
import { Ritten } from './Ritten.tsx'

/** A holder's own transport, or that of somebody who asked another to arrange it. */
const Mijn = () => {
  const { persoon } = useOpstap()
  const pas = usePas(persoon.pasnummer ?? '')
  if (pas.isError) return <Foutmelding fout={pas.error} opnieuw={() => void pas.refetch()} />
  if (pas.data === undefined) return <Laden />
  return (
    <div className="op-smal">
      <Namens persoon={persoon} pas={pas.data} />
      <Switch>
        <Route path="/">
          <Beginpagina pas={pas.data} />
        </Route>
        <Route path="/boeken">
          <Ritboeken pas={pas.data} />
        </Route>
        <Route path="/ritten">
          <Ritten pas={pas.data} />
        </Route>
        <Route path="/inzagen">
          <Gegevens pas={pas.data} />
        </Route>
        <Route path="/kosten">
          <Kosten pas={pas.data} />
        </Route>
        <Route>
          <GeenPagina />
        </Route>
      </Switch>
    </div>
  )
}

export default Mijn
