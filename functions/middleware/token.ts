import { jwtVerify, type JWTVerifyGetKey } from 'jose'
import * as z from 'zod'
import { HttpProblem } from '../http/problem.ts'
import { ROLLEN, type Wie } from '../use-cases/wie.ts'
import type { Middleware } from './event.ts'

/** Whose tokens are believed. */
export interface Issuer {
  readonly issuer: string
  readonly audience: string
  readonly keys: JWTVerifyGetKey
}

const Claims = z
  .object({
    sub: z.string().min(1),
    rollen: z.array(z.enum(ROLLEN)).min(1),
    gemeente: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    pasnummer: z.string().min(1).optional(),
  })
  .refine((claims) => !claims.rollen.includes('pashouder') || claims.pasnummer !== undefined)

const geenToken = (): HttpProblem =>
  new HttpProblem(
    401,
    'geen-geldig-token',
    'Inloggen nodig',
    'Log in om dit te doen. Was u al ingelogd? Log dan opnieuw in.',
    {
      headers: { 'www-authenticate': 'Bearer' },
    },
  )

const wieVan = async (token: string, { keys, issuer, audience }: Issuer): Promise<{ wie: Wie; expiresMs: number }> => {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
    })
    const { sub, rollen, gemeente, pasnummer } = Claims.parse(payload)
    return { wie: { sub, rollen, gemeente, pasnummer }, expiresMs: (payload.exp ?? 0) * 1000 }
  } catch {
    throw geenToken()
  }
}

/** A key that the issuer withdraws is believed no longer than this. */
const BELIEVED_MS = 60_000
const MOST_REMEMBERED = 1000

/** Remembers for a short while whose token was found good: checking a signature costs more than judging a ride. */
const rememberTokens = (issuer: Issuer): ((token: string) => Promise<Wie>) => {
  const remembered = new Map<string, { wie: Wie; until: number }>()
  return async (token) => {
    const known = remembered.get(token)
    if (known !== undefined && Date.now() < known.until) return known.wie
    remembered.delete(token)
    const { wie, expiresMs } = await wieVan(token, issuer)
    const [oldest] = remembered.keys()
    if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    remembered.set(token, { wie, until: Math.min(expiresMs, Date.now() + BELIEVED_MS) })
    return wie
  }
}

/** Says who calls: 401 without a valid token, 403 for a role that may not do this. */
export const verifyToken = (issuer: Issuer): Middleware => {
  const wieMet = rememberTokens(issuer)
  return {
    before: async ({ event }) => {
      const { rollen } = event.gevonden.route
      if (rollen === 'iedereen') return
      const token = /^Bearer (\S+)$/i.exec(event.headers['authorization'] ?? '')?.[1]
      if (token === undefined) throw geenToken()
      const wie = await wieMet(token)
      const passend = wie.rollen.filter((rol) => rollen.includes(rol))
      if (passend.length === 0)
        throw new HttpProblem(403, 'mag-niet', 'Dit mag u niet', `Dit kan alleen met de rol ${rollen.join(' of ')}.`)
      // Only a role that may do this counts: a pashouder who also drives for the carrier books on its own pass only.
      event.gevonden.wie = { ...wie, rollen: passend }
    },
  }
}
