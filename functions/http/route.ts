import type * as z from 'zod'
import type { Deps } from '../deps.ts'
import type { GevondenLocaties } from '../use-cases/rit/ritfeiten.ts'
import type { Rol, Wie } from '../use-cases/wie.ts'

/** Routes that need the same rights on storage run in one function: read only, book, grant passes, collect (the only one that reaches bank data), and no data at all. */
export const GROEPEN = ['lezen', 'boeken', 'verlenen', 'innen', 'openbaar'] as const
export type Groep = (typeof GROEPEN)[number]

/** A file in an answer: read to its end once, a piece at a time. */
export interface Bestand {
  readonly type: 'application/xml' | 'text/csv' | 'application/pdf'
  readonly naam: string
  readonly inhoud: AsyncIterable<string> | Uint8Array
}

export type Antwoord =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: 200; readonly bestand: Bestand }

/** A request that has been read: who calls, and every part in the form that the route asks for. */
export interface Verzoek<Body, Query, Params> {
  readonly wie: Wie
  readonly body: Body
  readonly query: Query
  readonly params: Params
  /** Every place whose id stands in the body. */
  readonly locaties: GevondenLocaties
  readonly idempotencyKey: string | undefined
  /** Path and query as sent, for links to the next page. */
  readonly pad: string
}

/** The schema itself, or where it is read when somebody wants it: a large one should not slow the start of a function. */
type Beschrijving = {
  readonly beschrijving: string
  readonly schema: z.ZodType | (() => Promise<z.ZodType>)
  /** Of a file; an answer without one is JSON. */
  readonly type?: Bestand['type']
}

/** The schema of an answer, read now if it was not yet. */
export const schemaVan = async (schema: Beschrijving['schema']): Promise<z.ZodType> =>
  typeof schema === 'function' ? await schema() : schema

interface RouteVorm<Body, Query, Params> {
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
  readonly path: string
  readonly operationId: string
  readonly groep: Groep
  readonly tag: string
  readonly samenvatting: string
  /** Who may call; `iedereen` needs no token. */
  readonly rollen: readonly Rol[] | 'iedereen'
  /** A pashouder may call it before its account is linked to a pass. */
  readonly zonderPas?: true
  readonly body?: z.ZodType<Body>
  readonly query?: z.ZodType<Query>
  readonly params?: z.ZodType<Params>
  /** Asked for, or taken where it is sent. */
  readonly idempotencyKey?: 'verplicht' | 'mag'
  readonly antwoorden: Readonly<Record<number, Beschrijving>>
  readonly handle: (deps: Deps, verzoek: Verzoek<Body, Query, Params>) => Promise<Antwoord>
}

/** A route whose parts are not known any more; `maakRoute` guarantees that `handle` gets what its schemas made. */
export type Route = RouteVorm<unknown, unknown, unknown>

/** One operation of the API: how it is asked, who may ask it, what it answers. The OpenAPI document is made from it. */
export const maakRoute = <Body = undefined, Query = undefined, Params = undefined>(
  vorm: RouteVorm<Body, Query, Params>,
): Route => vorm as unknown as Route
