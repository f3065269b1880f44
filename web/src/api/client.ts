import createClient, { type Client } from 'openapi-fetch'
import { ApiFout } from './fout.ts'
import type { paths } from './schema.d.ts'
import type { Sessie } from './sessie.ts'

export type Api = Client<paths>

const NOT_BELIEVED = 401
/** Of a sign-in whose link to its pass was ended meanwhile. */
const ONGEKOPPELD = 'urn:opstap:probleem:pas-niet-gekoppeld'

const foutVan = async (answer: Response): Promise<ApiFout> =>
  ApiFout.van(
    answer.status,
    await answer
      .clone()
      .json()
      .catch(() => undefined),
  )

const sent = async (request: Request, sessie: Sessie): Promise<Response> => {
  const headers = new Headers(request.headers)
  if (sessie.token !== undefined) headers.set('authorization', `Bearer ${sessie.token}`)
  try {
    return await fetch(new Request(request, { headers }))
  } catch (error) {
    if (request.signal.aborted) throw error
    throw new ApiFout('verbinding')
  }
}

/** The API, typed by its own OpenAPI document. A request whose token expired is sent again after signing in. */
export const openApi = (sessie: Sessie): Api =>
  createClient<paths>({
    baseUrl: '/v1',
    fetch: async (request) => {
      const again = request.clone()
      const first = await sent(request, sessie)
      if (first.status !== NOT_BELIEVED) return first
      const { soort, probleem } = await foutVan(first)
      if (soort === 'niveau') return first
      await (probleem.type === ONGEKOPPELD ? sessie.beginOpnieuw() : sessie.vernieuw())
      return await sent(again, sessie)
    },
  })

type Answer<T> = { data?: T; error?: unknown; response: Response }

/** What the API answered. @throws ApiFout for every answer that is no success */
export const antwoord = async <T>(vraag: Promise<Answer<T>>): Promise<T> => {
  const { data, error, response } = await vraag
  if (!response.ok) throw ApiFout.van(response.status, error)
  return data as T
}

const GEEN = 404

/** The same, with nothing where the API says that there is none. */
export const antwoordOfNiets = async <T>(vraag: Promise<Answer<T>>): Promise<T | null> => {
  const gegeven = await vraag
  return gegeven.response.status === GEEN ? null : await antwoord(Promise.resolve(gegeven))
}
