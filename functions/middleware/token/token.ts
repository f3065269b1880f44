import { jwtVerify } from 'jose'
import * as z from 'zod'
import { HttpProblem } from '../../http/problem.ts'
import { ROLLEN, type Wie } from '../../use-cases/wie.ts'
import { isBurgerservicenummer } from '../../../domain/kernel/burgerservicenummer.ts'
import { withOurNames } from './claims.ts'
import type { Middleware } from '../event.ts'
import { IssuerUnavailable, type Issuer } from './issuer.ts'
import { inloggerVan, NIEMAND_NAMENS_EEN_ANDER } from './vertegenwoordiging.ts'

/** RS256 is what every NL GOV issuer has, PS256 what it should have; nothing else is believed, whatever a token says. */
const ALGORITHMS = ['RS256', 'PS256']
/** Clocks differ; more than this is no difference of clocks. */
const CLOCK_SKEW_SECONDS = 30
/** An access token says nothing or one of these; a logout token or a proof of possession must not pass for one. */
const TYPES = ['jwt', 'at+jwt', 'application/at+jwt']

const Claims = z.object({
  /** RFC 7519, § 4.1.2: a text, and an issuer names everybody by one. */
  sub: z.string().min(1),
  rollen: z.array(z.enum(ROLLEN)).min(1),
  gemeente: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** A pashouder without one reaches the pass that its account was linked to. */
  pasnummer: z
    .string()
    .min(1)
    .refine((pasnummer) => !isBurgerservicenummer(pasnummer))
    .optional(),
})

export const geenToken = (): HttpProblem =>
  new HttpProblem(401, 'geen-geldig-token', {
    title: 'Inloggen nodig',
    detail: 'Log in om dit te doen. Was u al ingelogd? Log dan opnieuw in.',
    headers: { 'www-authenticate': 'Bearer' },
  })

const wieVan = async (
  token: string,
  { keys, issuer, audience, claims = {}, clients, inlogclaims = NIEMAND_NAMENS_EEN_ANDER }: Issuer,
): Promise<{ wie: Wie; expiresMs: number }> => {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      requiredClaims: ['exp'],
    })
    if (!TYPES.includes(protectedHeader.typ?.toLowerCase() ?? 'jwt')) throw geenToken()
    if (clients !== undefined && !clients.includes(String(payload['azp'] ?? payload['client_id']))) throw geenToken()
    const { rollen, gemeente, pasnummer } = Claims.parse(withOurNames(payload, claims))
    const wie: Wie = { ...inloggerVan(payload, inlogclaims), rollen, gemeente, pasnummer, uitgever: issuer }
    return { wie, expiresMs: (payload.exp ?? 0) * 1000 }
  } catch (error) {
    // Not the fault of who calls, who should not be told to sign in again.
    if (error instanceof IssuerUnavailable) throw error
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
        throw new HttpProblem(403, 'mag-niet', {
          title: 'Dit mag u niet',
          detail: `Dit kan alleen met de rol ${rollen.join(' of ')}.`,
        })
      // Only a role that may do this counts: a pashouder who also drives for the carrier books on its own pass only.
      event.gevonden.wie = { ...wie, rollen: passend }
    },
  }
}
