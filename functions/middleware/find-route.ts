import { HttpProblem, notFound } from '../http/problem.ts'
import { methodsOf, type Groep, type Route } from '../http/route.ts'
import { routes } from '../http/routes.ts'
import type { Middleware } from './event.ts'

/** `/v1/ritten/{ritnummer}` as a pattern with named groups. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)

const decoded = (groups: Record<string, string>): Record<string, string> => {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    throw notFound('deze pagina')
  }
}

interface Found {
  readonly route: Route
  readonly pathParams: Record<string, string>
}

const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }))

/** @throws HttpProblem 404 for a path that does not exist, 405 with `Allow` for a method that the path does not have */
export const routeOf = (method: string, path: string): Found => {
  const onPath = patterns.flatMap(({ route, pattern }) => {
    const match = pattern.exec(path)
    return match === null ? [] : [{ route, groups: match.groups ?? {} }]
  })
  if (onPath.length === 0) throw notFound('deze pagina')
  const found = onPath.find(({ route }) => methodsOf(route).some((known) => known === method))
  if (found !== undefined) return { route: found.route, pathParams: decoded(found.groups) }
  const allow = onPath.flatMap(({ route }) => methodsOf(route)).join(', ')
  const detail = `Deze pagina kent alleen: ${allow}.`
  throw new HttpProblem(405, 'methode-onbekend', {
    title: 'Deze methode bestaat hier niet',
    detail,
    headers: { allow },
  })
}

/** Finds the operation. A function answers only for its own group; what reaches it by mistake does not exist there. */
export const findRoute = (groep: Groep): Middleware => ({
  before: ({ event }) => {
    const found = routeOf(event.requestContext.http.method, event.rawPath)
    if (found.route.groep !== groep) throw notFound('deze pagina')
    event.gevonden = { ...event.gevonden, ...found }
  },
})
