import { HttpProblem, notFound } from '../http/problem.ts'
import type { Route } from '../http/route.ts'
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

/** Finds the operation: 404 for a path that does not exist, 405 with `Allow` for a method that the path does not have. */
export const findRoute = (routes: readonly Route[]): Middleware => {
  const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }))
  return {
    before: ({ event }) => {
      const onPath = patterns.flatMap(({ route, pattern }) => {
        const match = pattern.exec(event.rawPath)
        return match === null ? [] : [{ route, groups: match.groups ?? {} }]
      })
      if (onPath.length === 0) throw notFound('deze pagina')
      const found = onPath.find(({ route }) => route.method === event.requestContext.http.method)
      if (found === undefined) {
        const allow = onPath.map(({ route }) => route.method).join(', ')
        const detail = `Deze pagina kent alleen: ${allow}.`
        throw new HttpProblem(405, 'methode-onbekend', 'Deze methode bestaat hier niet', detail, { headers: { allow } })
      }
      event.gevonden = { ...event.gevonden, route: found.route, pathParams: decoded(found.groups) }
    },
  }
}
