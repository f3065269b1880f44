import type * as z from 'zod'
import type { Deps } from '../deps.ts'
import type { GevondenLocaties } from '../use-cases/rit/ritfeiten.ts'
import type { Rol, Wie } from '../use-cases/wie.ts'
import type { Bladzijde } from './bladzijde.ts'
import type { Getoond } from './toon.ts'

/** Routes that need the same rights on storage run in one function: read only, book, grant passes, collect and change passes (the only one that reaches bank data), and no data at all. */
export const GROEPEN = ['lezen', 'boeken', 'verlenen', 'innen', 'openbaar'] as const
export type Groep = (typeof GROEPEN)[number]

type Bestandstype =
  | 'application/json'
  | 'application/xml'
  | 'text/csv'
  | 'application/pdf'
  | 'application/zip'
  | 'text/calendar'

/** A file in an answer: read to its end once, a piece at a time. What kind of file it is stands in the description. */
interface Bestand {
  readonly naam: string
  readonly inhoud: AsyncIterable<string | Uint8Array> | Uint8Array
  /** Where the description knows more than one. */
  readonly type?: Bestandstype
}

export interface Bestandsantwoord {
  readonly status: number
  readonly bestand: Bestand
}
export interface JsonAntwoord<Body = unknown> {
  readonly status: number
  readonly body: Body
  /** The request was done before, with the same key: the answer tells what it made, as that is now. */
  readonly herhaald?: boolean
}
export type Antwoord = JsonAntwoord | Bestandsantwoord

/** Whether an operation asks for an Idempotency-Key, takes one where it is sent, or knows none. */
type Sleutelvraag = 'verplicht' | 'mag' | undefined

export type Zendingstype = 'application/xml' | 'text/csv'

/** A file that is sent as it is, in place of JSON. */
interface Zending {
  readonly type: Zendingstype
  readonly beschrijving: string
  readonly voorbeeld: string
  readonly meesteBytes: number
}

/** A request that has been read: who calls, and every part in the form that the route asks for. */
export interface Verzoek<Body, Query, Params, Sleutel extends Sleutelvraag = Sleutelvraag> {
  readonly wie: Wie
  readonly body: Body
  /** The file that was sent, of a route that takes one. */
  readonly zending: string
  readonly query: Query
  readonly params: Params
  /** Every place whose id stands in the body. */
  readonly locaties: GevondenLocaties
  readonly idempotencyKey: Sleutel extends 'verplicht' ? string : string | undefined
  /** Of a list: which page of it. */
  readonly bladzijde: Bladzijde
}

/** The schema itself, or where it is read when somebody wants it: a large one should not slow the start of a function. */
type Beschrijving = {
  readonly beschrijving: string
  readonly schema: z.ZodType | (() => Promise<z.ZodType>)
  /** Of a file; an answer without one is JSON. */
  readonly type?: Bestandstype
  /** A file of a kind that is small elsewhere, and here is not. */
  readonly groot?: true
  /** The same as another kind of file, where it was asked for so. */
  readonly ookAls?: { readonly type: Bestandstype; readonly schema: z.ZodType }
}
type Antwoorden = Readonly<Record<number, Beschrijving>>

type SchemaVan<B extends Beschrijving> = B['schema'] extends () => Promise<infer Later> ? Later : B['schema']

/** What `handle` may answer with one status: a file where the description says so, else what the schema describes. */
type AntwoordMet<Status, B extends Beschrijving> = B extends { readonly type: Bestandstype }
  ? { readonly status: Status; readonly bestand: Bestand }
  : JsonAntwoord<Getoond<SchemaVan<B>>> & { readonly status: Status }

/** What went well; everything else is thrown as an `HttpProblem`. */
type Gelukt = 200 | 201 | 202

/** An answer of an operation, as its own description says that it looks. */
export type AntwoordVan<A extends Antwoorden> = {
  [Status in keyof A & Gelukt]: AntwoordMet<Status, A[Status]>
}[keyof A & Gelukt]

/** The schema of an answer, read now if it was not yet. */
export const schemaVan = async (schema: Beschrijving['schema']): Promise<z.ZodType> =>
  typeof schema === 'function' ? await schema() : schema

/** What we ask of the server of whoever called, later: described in the document with the operation that asks for it. */
export interface Terugroep {
  readonly naam: string
  /** An expression on the request (OpenAPI, Runtime Expressions). */
  readonly adres: string
  readonly samenvatting: string
  readonly beschrijving: string
  readonly type: string
  readonly schema: z.ZodType
  readonly koppen: readonly string[]
}

interface RouteVorm<Body, Query, Params, Sleutel extends Sleutelvraag, A extends Antwoorden> {
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
  /** Whoever knows the secret in its address reads as the holder whose calendar it is: a calendar program cannot sign in. */
  readonly agendasleutel?: true
  readonly body?: z.ZodType<Body>
  /** Takes a file of rows: larger than a request, also as CSV, and its places are looked up by the operation itself. */
  readonly bestandInvoer?: true
  readonly zending?: Zending
  readonly query?: z.ZodType<Query>
  readonly params?: z.ZodType<Params>
  readonly terugroep?: Terugroep
  /** Asked for, or taken where it is sent. */
  readonly idempotencyKey?: Sleutel
  readonly antwoorden: A
  handle(deps: Deps, verzoek: Verzoek<Body, Query, Params, Sleutel>): Promise<AntwoordVan<NoInfer<A>>>
}

/** A route whose parts are not known any more; `maakRoute` guarantees that `handle` gets what its schemas made. */
export interface Route extends Omit<RouteVorm<unknown, unknown, unknown, Sleutelvraag, Antwoorden>, 'handle'> {
  handle(deps: Deps, verzoek: Verzoek<unknown, unknown, unknown>): Promise<Antwoord>
}

/** How an operation may be asked: HEAD is GET without the body (RFC 9110, § 9.3.2). */
export const methodsOf = ({ method }: Pick<Route, 'method'>): readonly (Route['method'] | 'HEAD')[] =>
  method === 'GET' ? ['GET', 'HEAD'] : [method]

/** One operation of the API: how it is asked, who may ask it, what it answers. The OpenAPI document is made from it. */
export const maakRoute = <
  const A extends Antwoorden,
  Body = undefined,
  Query = undefined,
  Params = undefined,
  const Sleutel extends Sleutelvraag = undefined,
>(
  vorm: RouteVorm<Body, Query, Params, Sleutel, A>,
): Route => vorm
