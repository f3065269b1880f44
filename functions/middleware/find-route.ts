import { HttpProblem, notFound } from '../http/problem.ts'
import type { Operaties } from '../http/groepen/operaties.ts'
import { methodsOf, type Route } from '../http/route.ts'
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

/** What a path takes: the operation that was asked for, where it has that method, and else the methods that it has. */
type Answer = Found | { readonly allow: readonly string[] }

const finderIn = (routes: readonly Route[]): ((method: string, path: string) => Answer) => {
  const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }))
  return (method, path) => {
    const onPath = patterns.flatMap(({ route, pattern }) => {
      const match = pattern.exec(path)
      return match === null ? [] : [{ route, groups: match.groups ?? {} }]
    })
    const found = onPath.find(({ route }) => methodsOf(route).some((known) => known === method))
    return found === undefined
      ? { allow: onPath.flatMap(({ route }) => methodsOf(route)) }
      : { route: found.route, pathParams: decoded(found.groups) }
  }
}

const refuse = (allowed: readonly string[]): HttpProblem => {
  if (allowed.length === 0) return notFound('deze pagina')
  const allow = allowed.join(', ')
  return new HttpProblem(405, 'methode-onbekend', {
    title: 'Deze methode bestaat hier niet',
    detail: `Deze pagina kent alleen: ${allow}.`,
    headers: { allow },
  })
}

/** @throws HttpProblem 404 for a path that does not exist, 405 with `Allow` for a method that the path does not have */
export const routesIn = (routes: readonly Route[]): ((method: string, path: string) => Found) => {
  const find = finderIn(routes)
  return (method, path) => {
    const answer = find(method, path)
    if ('allow' in answer) throw refuse(answer.allow)
    return answer
  }
}

/** Finds the operation. A function answers only for its own group; what reaches it by mistake does not exist there. */
export const findRoute = ({ groep, eerst, rest }: Operaties): Middleware => {
  const findFirst = finderIn(eerst)
  let findAny: Promise<ReturnType<typeof routesIn>> | undefined
  const find = async (method: string, path: string): Promise<Found> => {
    const answer = findFirst(method, path)
    if (!('allow' in answer)) return answer
    findAny ??= rest().then((others) => routesIn([...new Set([...eerst, ...others])]))
    return (await findAny)(method, path)
  }
  return {
    before: async ({ event }) => {
      const found = await find(event.requestContext.http.method, event.rawPath)
      if (found.route.groep !== groep) throw notFound('deze pagina')
      event.gevonden = { ...event.gevonden, ...found }
    },
  }
}
