import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useEffect, useMemo, type ComponentType } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { Api } from './api/client.ts'
import type { ApiFout } from './api/fout.ts'
import type { Persoon, Rol, Sessie } from './api/sessie.ts'
import { hoorAnderen, meldAnderen } from './api/tabbladen.ts'
import { vergeetConcepten } from './onderdelen/formulier/concept.ts'
import { vergeetRecent } from './onderdelen/pas/recent.ts'
import { Begin } from './onderdelen/schil/Begin.tsx'
import { GeenPagina } from './onderdelen/schil/GeenPagina.tsx'
import { Laden } from './onderdelen/melding/Laden.tsx'
import { pagina } from './onderdelen/melding/pagina.tsx'
import { Schil } from './onderdelen/schil/Schil.tsx'
import { Verlopen } from './onderdelen/schil/Verlopen.tsx'
import { OpstapContext } from './api/opstap.tsx'

/** The part of the website for a role; only that part is fetched. */
interface Deel {
  readonly rol: Rol
  readonly pad: string
  readonly Pagina: ComponentType
}

const DELEN: readonly Deel[] = [
  { rol: 'centralist', pad: '/balie', Pagina: pagina(() => import('./balie/Balie.tsx')) },
  { rol: 'pashouder', pad: '/mijn', Pagina: pagina(() => import('./mijn/Mijn.tsx')) },
  { rol: 'gemeente', pad: '/gemeente', Pagina: pagina(() => import('./gemeente/Gemeente.tsx')) },
]

const newQueries = (): QueryClient =>
  new QueryClient({
    // What was changed here is asked again in the other tabs.
    mutationCache: new MutationCache({ onSuccess: () => meldAnderen('veranderd') }),
    defaultOptions: {
      // What failed is told, with a button; asking on in silence would only make somebody wait.
      queries: { retry: false, networkMode: 'always', staleTime: 5_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  })

/** Names of people, and what was typed. */
const vergeet = (): void => {
  vergeetConcepten()
  vergeetRecent()
}

const Paginas = ({ persoon }: { persoon: Persoon }) => {
  const delen = DELEN.filter(({ rol }) => persoon.rollen.includes(rol))
  const [eerste] = delen
  return (
    <Suspense fallback={<Laden />}>
      <Switch>
        {eerste !== undefined && (
          <Route path="/">
            <Redirect to={eerste.pad} replace />
          </Route>
        )}
        {delen.map(({ pad, Pagina }) => (
          <Route key={pad} path={pad} nest>
            <Pagina />
          </Route>
        ))}
        <Route>{eerste === undefined ? <Begin persoon={persoon} /> : <GeenPagina />}</Route>
      </Switch>
    </Suspense>
  )
}

export const App = ({
  api,
  sessie,
  inloggenMislukt,
}: {
  api: Api
  sessie: Sessie
  inloggenMislukt: ApiFout | undefined
}) => {
  const queries = useMemo(newQueries, [])
  const { persoon } = sessie
  const opstap = useMemo(() => (persoon === undefined ? undefined : { api, sessie, persoon }), [api, sessie, persoon])
  /** Whoever comes after finds nothing of this, in no tab. */
  const uitloggen = async (): Promise<void> => {
    vergeet()
    meldAnderen('uitgelogd')
    await sessie.logOut()
  }
  useEffect(
    () =>
      hoorAnderen({
        uitgelogd: () => {
          vergeet()
          void sessie.isUitgelogd()
        },
        veranderd: () => void queries.invalidateQueries({ refetchType: document.hidden ? 'none' : 'active' }),
      }),
    [queries, sessie],
  )
  if (opstap === undefined)
    return (
      <Schil>
        <Begin logIn={() => sessie.logIn(inloggenMislukt !== undefined)} mislukt={inloggenMislukt} />
      </Schil>
    )
  return (
    <QueryClientProvider client={queries}>
      <OpstapContext value={opstap}>
        <Schil persoon={opstap.persoon} logOut={uitloggen}>
          <Paginas persoon={opstap.persoon} />
        </Schil>
        <Verlopen sessie={sessie} />
      </OpstapContext>
    </QueryClientProvider>
  )
}
