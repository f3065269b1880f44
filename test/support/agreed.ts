import type * as z from 'zod'
import { doorverwijzingVan, foutenVan } from '../../functions/http/openapi.ts'
import { schemaVan, type Route } from '../../functions/http/route.ts'
import { routes } from '../../functions/http/routes.ts'
import { Probleem } from '../../functions/http/velden.schema.ts'
import { API_VERSION } from '../../functions/http/version.ts'
import type { Answer } from './opstap.ts'

const JSON_TYPE = 'application/json'
const PROBLEM_TYPE = 'application/problem+json'

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`)

/** The operation that a request is for. */
export const routeOf = (method: string, path: string): Route | undefined =>
  routes.find((route) => route.method === method && patternOf(route.path).test(path))

const faultsOf = async (route: Route | undefined, { status, headers, body }: Answer): Promise<string[]> => {
  const faults: string[] = []
  const expect = (holds: boolean, fault: string): void => void (holds || faults.push(fault))
  const documented =
    route === undefined ||
    [...Object.keys(route.antwoorden), ...foutenVan(route), ...Object.keys(doorverwijzingVan(route))].includes(
      `${status}`,
    )
  expect(documented, 'this status is not in the description of the operation')
  const type = headers.get('content-type')?.split(';')[0]
  const antwoord = route?.antwoorden[status]
  const described = type !== undefined && type === antwoord?.ookAls?.type ? antwoord.ookAls : antwoord
  const declared = described === undefined ? undefined : await schemaVan(described.schema)
  const schema: z.ZodType | undefined = declared ?? (status < 400 ? undefined : Probleem)

  expect(headers.get('api-version') === API_VERSION, `API-Version is ${headers.get('api-version')}`)
  const expected = status < 400 ? (described?.type ?? JSON_TYPE) : PROBLEM_TYPE
  expect(type === expected, `Content-Type is ${type}`)
  if (schema === undefined) return [...faults, 'a success without a schema']
  const parsed = schema.safeParse(body)
  expect(parsed.success, `the body is not as described: ${parsed.error?.message}`)
  if (status >= 400) {
    expect(body?.status === status, `the body says status ${body?.status}`)
    expect(String(body?.type).startsWith('urn:opstap:probleem:'), `the type is ${body?.type}`)
    expect(Boolean(body?.title) && Boolean(body?.detail), 'no title or no detail')
    expect(status !== 400 || body?.errors?.length > 0, 'a 400 that names no field')
  }
  return faults
}

/**
 * The answer, when it is as the API describes itself: the schema of the operation, or a problem, with the headers of the house.
 * @throws Error that names every deviation
 */
export const asAgreed = async (method: string, path: string, answer: Answer): Promise<Answer> => {
  const faults = await faultsOf(routeOf(method, path), answer)
  if (faults.length === 0) return answer
  throw new Error(
    `${method} ${path} → ${answer.status}:\n${faults.join('\n')}\n${JSON.stringify(answer.body)?.slice(0, 2000)}`,
  )
}
