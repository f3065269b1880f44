import { expect } from 'vitest'
import * as z from 'zod'
import { routes } from '../../functions/http/routes.ts'
import type { Rol } from '../../functions/use-cases/wie.ts'
import { leesOperaties, maakAlles, stel, type Ids, type Operatie, type Vraag } from './operaties.ts'
import { startOpstap, type Answer, type Opstap } from './opstap.ts'
import { NU } from './voorbeelden.ts'

export const IDS = routes.map((route) => route.operationId)
export const MET_BODY = routes.filter((route) => route.body !== undefined).map((route) => route.operationId)

/** A server that runs, beside the OpenAPI document that it gives, and the numbers of one thing of each kind in it. */
export interface Beschrijving {
  readonly opstap: Opstap
  readonly ids: Ids
  readonly operatieVan: (id: string) => Operatie
  readonly tokenVan: (rol: Rol | undefined) => Promise<string | undefined>
  /** Asks, and holds the answer against the document. */
  readonly vraag: (operatie: Operatie, gesteld: Vraag, token: string | undefined) => Promise<Answer>
}

const schemas = new Map<string, z.ZodType>()

/** The answer, when its status and body are in the document. `stel` has held it against the code already. */
const beschreven = (operatie: Operatie, { status, headers, body }: Answer): void => {
  const response = operatie.responses[status]
  expect([operatie.id, status, response === undefined]).toEqual([operatie.id, status, false])
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  const naam = `${operatie.id} ${status}`
  const schema =
    schemas.get(`${naam} ${type}`) ?? z.fromJSONSchema(response.content[type].schema, { defaultTarget: 'openapi-3.0' })
  schemas.set(`${naam} ${type}`, schema)
  expect([naam, schema.safeParse(body).error?.issues]).toEqual([naam, undefined])
  for (const [kop, { schema: vorm }] of Object.entries<any>(response.headers)) {
    const waarde = headers.get(kop)
    if (kop === 'Idempotency-Replayed' && waarde === null) continue
    expect([naam, kop, waarde === null]).toEqual([naam, kop, false])
    if (vorm.type === 'integer') expect(Number(waarde)).toBeGreaterThanOrEqual(vorm.minimum)
  }
}

/**
 * Codes of what a schema says; a body that the document allows is never refused for one of these. What stands in a row of a
 * list that somebody brings is told by row: the document takes any row, so that the others are looked at too.
 */
const VORM = ['verplicht', 'type', 'formaat', 'waarde', 'te-klein', 'te-groot', 'onbekend-veld', 'json']
export const vormfouten = ({ body }: Answer): string[] =>
  (body?.errors ?? [])
    .filter((fout: any) => VORM.includes(fout.code) && !/^rij \d+ /.test(fout.location))
    .map((fout: any) => `${fout.in} ${fout.location} ${fout.code}`)

export const startBeschrijving = async (): Promise<Beschrijving> => {
  const opstap = await startOpstap({ nu: NU })
  const operaties = await leesOperaties(opstap)
  const ids = await maakAlles(opstap, operaties, 'harlingen')
  return {
    opstap,
    ids,
    operatieVan: (id) => {
      const gevonden = operaties.find((operatie) => operatie.id === id)
      if (gevonden === undefined) throw new Error(`no operation ${id}`)
      return gevonden
    },
    tokenVan: async (rol) =>
      rol === undefined
        ? undefined
        : opstap.token(rol, rol === 'pashouder' ? { pasnummer: ids['pasnummer'] ?? '' } : {}),
    vraag: async (operatie, gesteld, token) => {
      const answer = await stel(opstap, gesteld, token)
      beschreven(operatie, answer)
      expect([operatie.id, answer.status < 500]).toEqual([operatie.id, true])
      return answer
    },
  }
}
