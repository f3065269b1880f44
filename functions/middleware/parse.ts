import * as z from 'zod'
import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'
import type { Deps } from '../deps.ts'
import { leesBladzijde } from '../http/bladzijde.ts'
import { badInput, HttpProblem } from '../http/problem.ts'
import type { Zendingstype } from '../http/route.ts'
import type { Veldfout } from '../http/velden.schema.ts'
import { zegelVan } from '../services/zegel.ts'
import { plaatsenVanPas, plaatsenVanRit } from '../use-cases/rit/plaatsen.ts'
import type { GevondenLocaties } from '../use-cases/rit/ritfeiten.ts'
import type { Wie } from '../use-cases/wie.ts'
import type { HttpEvent, Middleware } from './event.ts'
import { textOf } from './limit-body.ts'
import { veldfouten } from './zod-fouten.ts'

/** Levels at which a request can hold a place; what lies deeper is left for the schema to refuse. */
const DEEPEST_LOCATIE = 4
/** More places than any request needs; the rest is left for the schema to refuse. */
const MOST_LOCATIES = 25

type Deel = { readonly value: unknown; readonly fouten: readonly Veldfout[] }

const read = (deel: Veldfout['in'], schema: z.ZodType | undefined, value: unknown): Deel => {
  if (schema === undefined) return { value: undefined, fouten: [] }
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success
    ? { value: parsed.data, fouten: [] }
    : { value: undefined, fouten: veldfouten(deel, parsed.error.issues) }
}

const ZENDINGEN: Readonly<Record<Zendingstype, { readonly soort: string; readonly is: RegExp }>> = {
  'application/xml': { soort: 'XML', is: /^(application|text)\/xml\s*(;|$)/i },
  'text/csv': { soort: 'CSV', is: /^text\/csv\s*(;|$)/i },
}

/** @throws HttpProblem 415 */
const fileOf = (event: HttpEvent, type: Zendingstype): string => {
  const { soort, is } = ZENDINGEN[type]
  if (!is.test(event.headers['content-type'] ?? ''))
    throw new HttpProblem(415, `geen-${soort.toLowerCase()}`, {
      title: `Het verzoek is geen ${soort}`,
      detail: `Stuur het bestand zelf, met Content-Type: ${type}.`,
    })
  return textOf(event)
}

/** @throws HttpProblem 400 on text that is no JSON */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw badInput([{ in: 'body', location: '', code: 'json', detail: 'Dit is geen goede JSON.' }])
  }
}

const isType = (event: HttpEvent, type: string): boolean =>
  (event.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() === type

/** What was sent. A file of rows stands for an object that holds it. @throws HttpProblem 415 or 400 */
const inhoudVan = (event: HttpEvent): unknown => {
  const ookCsv = event.gevonden.route.bestandInvoer === true
  if (ookCsv && isType(event, 'text/csv')) return { csv: textOf(event) }
  if (isType(event, 'application/json')) return jsonOf(textOf(event))
  throw new HttpProblem(415, 'geen-json', {
    title: 'Het verzoek is geen JSON',
    detail: ookCsv
      ? 'Stuur CSV, met Content-Type: text/csv, of JSON, met Content-Type: application/json.'
      : 'Stuur JSON, met Content-Type: application/json.',
  })
}

/** Every `locatieId` in a body with the path where it stands. */
const verwijzingen = (value: unknown, pad: readonly string[] = []): { id: string; pad: string }[] => {
  if (typeof value !== 'object' || value === null || pad.length > DEEPEST_LOCATIE) return []
  return Object.entries(value).flatMap(([veld, waarde]) =>
    veld === 'locatieId' && typeof waarde === 'string'
      ? [{ id: waarde, pad: [...pad, veld].join('.') }]
      : verwijzingen(waarde, [...pad, veld]),
  )
}

/** Of which pass or ride a request speaks: in its path, or in a body that is as it should be. */
const waarover = (...delen: readonly unknown[]): { pasnummer?: string; ritnummer?: string } => {
  const { pasnummer, ritnummer } = Object.assign({}, ...delen) as Readonly<Record<string, unknown>>
  return {
    ...(typeof pasnummer === 'string' ? { pasnummer } : {}),
    ...(typeof ritnummer === 'string' ? { ritnummer } : {}),
  }
}

const eenmaal = <T>(lees: () => Promise<T>): (() => Promise<T>) => {
  let gelezen: Promise<T> | undefined
  return () => (gelezen ??= lees())
}

/** A client names places, and never coordinates: here they are found, and a place that does not exist is bad input. */
const zoekLocaties = async (
  deps: Deps,
  {
    wie,
    json,
    over,
  }: { readonly wie: Wie | undefined; readonly json: unknown; readonly over: ReturnType<typeof waarover> },
): Promise<{ gevonden: GevondenLocaties; fouten: Veldfout[] }> => {
  const genoemd = verwijzingen(json).slice(0, MOST_LOCATIES)
  const ids = [...new Set(genoemd.map(({ id }) => id))].filter((id) => id.length > 0 && id.length <= 200)
  const { pasnummer, ritnummer } = over
  const vanPas = eenmaal(async () =>
    wie === undefined || pasnummer === undefined ? [] : plaatsenVanPas(deps, wie, pasnummer),
  )
  const vanRit = eenmaal(async () =>
    wie === undefined || ritnummer === undefined ? [] : plaatsenVanRit(deps, wie, ritnummer),
  )
  // What a ride was booked to stays its place, also when whoever gave the address withdraws it.
  const vind = async (id: string): Promise<Locatie | undefined> =>
    (await deps.locaties.vind(id, vanPas)) ?? (await vanRit()).find((plaats) => plaats.id === id)
  const paren = await Promise.all(ids.map(async (id) => [id, await vind(id)] as const))
  const gevonden = new Map(paren.flatMap(([id, locatie]) => (locatie === undefined ? [] : [[id, locatie]])))
  const fouten = genoemd
    .filter(({ id }) => ids.includes(id) && !gevonden.has(id))
    .map(({ pad }): Veldfout => ({
      in: 'body',
      location: pad,
      code: 'onbekend',
      detail: 'Deze plaats kennen wij niet. Zoek een plaats op met /v1/locaties.',
    }))
  return { gevonden, fouten }
}

/** For a route that asks nothing: every field is one too many. */
const NOTHING = z.strictObject({})

const sleutelFout = (code: string, detail: string): Veldfout[] => [
  { in: 'header', location: 'Idempotency-Key', code, detail },
]

const sleutelFouten = (event: HttpEvent): Veldfout[] => {
  const sleutel = event.headers['idempotency-key']
  const { idempotencyKey } = event.gevonden.route
  if (idempotencyKey === undefined || (idempotencyKey === 'mag' && sleutel === undefined)) return []
  if (sleutel === undefined || sleutel.trim() === '')
    return sleutelFout('verplicht', 'Geef uw verzoek een eigen kenmerk, dan boeken wij nooit dubbel.')
  return sleutel.length > 255 ? sleutelFout('te-groot', 'Dit is te lang: ten hoogste 255.') : []
}

/** Whoever asks without a token. */
const NIEMAND: Wie = { sub: '', rollen: [], gemeente: '' }

/** Reads every part of a request by the schemas of its route. All faults of all parts are told in one 400. */
export const parseRequest = (deps: Deps): Middleware => {
  const zegel = zegelVan(deps.pseudoniem)
  return {
    before: async ({ event }) => {
      const { route, pathParams, wie } = event.gevonden
      const zending = route.zending === undefined ? '' : fileOf(event, route.zending.type)
      const json = route.body === undefined ? undefined : inhoudVan(event)
      const params = read('path', route.params, pathParams)
      const query = read('query', route.query ?? NOTHING, event.queryStringParameters ?? {})
      const body = read('body', route.body, json)
      const plaatsen = await zoekLocaties(deps, {
        wie,
        json: route.bestandInvoer === true ? undefined : json,
        over: waarover(body.value, params.value),
      })
      const fouten = [...sleutelFouten(event), ...params.fouten, ...query.fouten, ...body.fouten, ...plaatsen.fouten]
      if (fouten.length > 0) throw badInput(fouten)
      const pad = event.rawQueryString === '' ? event.rawPath : `${event.rawPath}?${event.rawQueryString}`
      const na = event.queryStringParameters?.['na']
      event.gevonden.verzoek = {
        wie,
        params: params.value,
        query: query.value,
        body: body.value,
        zending,
        locaties: plaatsen.gevonden,
        idempotencyKey: event.headers['idempotency-key'],
        bladzijde: leesBladzijde(zegel, {
          wie: wie ?? NIEMAND,
          pad,
          body: json === undefined || route.bestandInvoer === true ? '' : JSON.stringify(json),
          na,
        }),
      }
    },
  }
}
