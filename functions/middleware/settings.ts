import * as z from 'zod'
import { SafeAddress } from '../services/safe-address.ts'
import { InlogclaimsTekst } from './token/vertegenwoordiging.ts'

/** A list in one variable: names with commas between them. */
export const List = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

/** Gemeenten so small that one person may write new rules and fix them (ADR 59), and make and fetch a file of refunds (ADR 97). */
export const ZonderVierOgen = List.default([])

/** Gemeenten where whoever computes contributions does not fix them, nor sends their debits (ADR 98). */
export const VierOgenInnen = List.default([])

/** A claim by its name, or the way to it as a JSON Pointer (RFC 6901): `/realm_access/roles`. */
const Claim = z.string().min(1)

/** What both the local server and the functions on AWS can be told about who may ask what. */
export const ACCESS_SETTINGS = {
  /** Where the issuer publishes its keys; without it the issuer itself is asked. */
  JWKS_URL: SafeAddress.optional(),
  CLAIM_ROLLEN: Claim.optional(),
  CLAIM_GEMEENTE: Claim.optional(),
  CLAIM_PASNUMMER: Claim.optional(),
  /** How the issuer says who acts and for whom, as JSON; see docs/inloggen.md. */
  OPSTAP_INLOGCLAIMS: InlogclaimsTekst,
  /** Clients (`azp`, or `client_id`) whose tokens are taken; every client of the issuer when left out. */
  TOKEN_CLIENTS: List.optional(),
  CORS_ORIGINS: List.pipe(
    z.array(z.string().refine((text) => URL.parse(text)?.origin === text, 'expected an origin like https://a.example')),
  ).default([]),
  LIMIET_TOKEN: z.coerce.number().min(0.1).default(1000),
  LIMIET_PAS: z.coerce.number().min(0.1).default(50),
}
