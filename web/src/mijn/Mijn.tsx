import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { GeenPagina } from '../onderdelen/schil/GeenPagina.tsx'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { pagina } from '../onderdelen/melding/pagina.tsx'
import { useOpstap } from '../api/opstap.tsx'
import { usePas } from '../vragen/pas/passen.ts'
import { Beginpagina } from './Beginpagina.tsx'
import { Koppelen } from './Koppelen.tsx'
import { Namens } from './Namens.tsx'
import { Ritten } from './Ritten.tsx'

// Of what a page needs only that page is fetched: a telephone far from a mast shows the next ride first.
const Ritboeken = pagina(() => import('./Ritboeken.tsx'))
const Gegevens = pagina(() => import('./gegevens/Gegevens.tsx'))
const Maandoverzicht = pagina(async () => ({
  default: (await import('../onderdelen/maand/Maandoverzicht.tsx')).Maandoverzicht,
}))
const Kosten = pagina(() => import('./Kosten.tsx'))

const MetPas = ({ pasnummer }: { pasnummer: string }) => {
  const { persoon } = useOpstap()
  const pas = usePas(pasnummer)
  // A pass that was read stays, also when reading it again fails: so does what was typed.
  if (pas.data === undefined)
    return pas.isError ? <Foutmelding fout={pas.error} opnieuw={() => void pas.refetch()} /> : <Laden />
  return (
    <div className="op-smal">
      <Namens persoon={persoon} pas={pas.data} />
      <Suspense fallback={<Laden />}>
        <Switch>
          <Route path="/">
            <Beginpagina pas={pas.data} />
          </Route>
          <Route path="/boeken/:stap?">{({ stap }) => <Ritboeken pas={pas.data} naam={stap} />}</Route>
          <Route path="/ritten">
            <Ritten pas={pas.data} />
          </Route>
          <Route path="/inzagen">
            <Gegevens pas={pas.data} />
          </Route>
          <Route path="/maanden">
            <Maandoverzicht pasnummer={pasnummer} />
          </Route>
          <Route path="/kosten">
            <Kosten pas={pas.data} />
          </Route>
          <Route>
            <GeenPagina />
          </Route>
        </Switch>
      </Suspense>
    </div>
  )
}

/** A holder's own transport, or that of somebody who asked another to arrange it. */
const Mijn = () => {
  const { pasnummer } = useOpstap().persoon
  return pasnummer === undefined ? <Koppelen /> : <MetPas pasnummer={pasnummer} />
}

export default Mijn
