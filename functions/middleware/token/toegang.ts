import type { Deps } from '../../deps.ts'
import { HttpProblem, notFound } from '../../http/problem.ts'
import { gekoppeldePas } from '../../use-cases/inzage/koppel.ts'
import { lezerVanAgenda } from '../../use-cases/rit/agenda/sleutel.ts'
import { NIVEAUS, type Niveau } from '../../use-cases/wie.ts'
import type { Middleware } from '../event.ts'
import type { Issuer } from './issuer.ts'
import { NIEMAND_NAMENS_EEN_ANDER } from './vertegenwoordiging.ts'

const hoogte = (niveau: Niveau | undefined): number => (niveau === undefined ? -1 : NIVEAUS.indexOf(niveau))

/** Asks for a sign-in of at least the level that the settings name for a role or an operation: 401 in the words of RFC 9470. */
export const eisNiveau = (issuer: Issuer): Middleware => ({
  before: ({ event }) => {
    const { wie, route } = event.gevonden
    if (wie === undefined) return
    const { minimum } = issuer.inlogclaims ?? NIEMAND_NAMENS_EEN_ANDER
    const gevraagd = [route.operationId, ...wie.rollen].flatMap((naam) => minimum[naam] ?? [])
    const [nodig] = gevraagd.toSorted((a, b) => hoogte(b) - hoogte(a))
    if (nodig === undefined || hoogte(wie.niveau) >= hoogte(nodig)) return
    throw new HttpProblem(401, 'hoger-niveau-nodig', {
      title: 'U moet veiliger inloggen',
      detail: `Log in met een hoger niveau: ten minste ${nodig}.`,
      headers: { 'www-authenticate': 'Bearer error="insufficient_user_authentication"' },
    })
  },
})

/** Finds the pass of a pashouder whose token names none: the one that its account was linked to. 401 when there is none. */
export const vindPas = (deps: Deps): Middleware => ({
  before: async ({ event }) => {
    const { wie, route } = event.gevonden
    if (wie === undefined || route.zonderPas === true) return
    if (wie.pasnummer !== undefined || wie.rollen.some((rol) => rol !== 'pashouder')) return
    const pasnummer = await gekoppeldePas(deps, wie)
    if (pasnummer === undefined)
      throw new HttpProblem(401, 'pas-niet-gekoppeld', {
        title: 'Er is nog geen pas gekoppeld',
        detail: 'U bent ingelogd, maar wij weten niet welke pas van u is. Koppel uw pas met de code uit de brief.',
        headers: { 'www-authenticate': 'Bearer' },
      })
    event.gevonden.wie = { ...wie, pasnummer }
  },
})

/** Whose calendar is read, by the secret in the address. 404 for one that was renewed, ended or never given. */
export const vindAgenda = (deps: Deps): Middleware => ({
  before: async ({ event }) => {
    const { route, pathParams } = event.gevonden
    if (route.agendasleutel !== true) return
    const wie = await lezerVanAgenda(deps, pathParams['sleutel'] ?? '')
    if (wie === undefined) throw notFound('deze agenda')
    event.gevonden.wie = wie
  },
})
