import type { JWTPayload } from 'jose'
import { ROLLEN } from '../../use-cases/wie.ts'

/** Where an issuer puts what we ask of a token, when that is not where we expect it: a name, or a JSON Pointer. */
export interface ClaimNames {
  readonly rollen?: string | undefined
  readonly gemeente?: string | undefined
  readonly pasnummer?: string | undefined
}

/** Claims are often named by a URL, so that only what begins with a slash is a way. */
const stepsOf = (name: string): string[] =>
  name.startsWith('/')
    ? name
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : [name]

/** @returns undefined where the token has nothing of the kind, and null where only half of the way is there */
const read = (payload: JWTPayload, name: string): unknown => {
  const [first = '', ...deeper] = stepsOf(name)
  if (!Object.hasOwn(payload, first)) return undefined
  const found = deeper.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    payload[first],
  )
  return found ?? null
}

/**
 * The roles in a claim that is not ours alone: an issuer puts its own among them, and some write one text with spaces,
 * as a scope. What is no role of Opstap says nothing here.
 */
const ourRoles = (value: unknown): unknown => {
  const all: unknown = typeof value === 'string' ? value.split(' ') : value
  return Array.isArray(all) ? all.filter((role) => ROLLEN.some((ours) => ours === role)) : all
}

/** The claims of a token under the names that Opstap knows them by. Whether they are right is for who reads them. */
export const withOurNames = (payload: JWTPayload, { rollen, gemeente, pasnummer }: ClaimNames): JWTPayload => ({
  ...payload,
  ...(rollen === undefined ? {} : { rollen: ourRoles(read(payload, rollen)) }),
  ...(gemeente === undefined ? {} : { gemeente: read(payload, gemeente) }),
  ...(pasnummer === undefined ? {} : { pasnummer: read(payload, pasnummer) }),
})
