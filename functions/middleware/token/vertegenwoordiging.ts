import type { JWTPayload } from 'jose'
import * as z from 'zod'
import { MANDATEN, type Mandaat, type Vertegenwoordiging } from '../../../domain/kernel/vertegenwoordiging.ts'
import { NIVEAUS, type Niveau } from '../../use-cases/wie.ts'
import { isBurgerservicenummer } from '../../../domain/kernel/burgerservicenummer.ts'

/** Where a value stands in a token: names from the outside in. A list, as names of claims hold dots and colons themselves. */
const Pad = z.array(z.string().min(1)).min(1).max(5)

const DIGID = 'urn:oasis:names:tc:SAML:2.0:ac:classes:'
const EIDAS = 'http://eidas.europa.eu/LoA/'

/** The words of DigiD and of eIDAS. Low of eIDAS promises the least, so it is taken for no more than DigiD's least. */
const BEKENDE_NIVEAUS: Readonly<Record<string, Niveau>> = {
  [`${DIGID}PasswordProtectedTransport`]: 'basis',
  [`${DIGID}MobileTwoFactorContract`]: 'midden',
  [`${DIGID}Smartcard`]: 'substantieel',
  [`${DIGID}SmartcardPKI`]: 'hoog',
  [`${EIDAS}low`]: 'basis',
  [`${EIDAS}substantial`]: 'substantieel',
  [`${EIDAS}high`]: 'hoog',
}

/**
 * How an issuer says who acts and for whom. Brokers differ, and the same claim can mean the one or the other: with one
 * `sub` is who signed in, with another it is who is acted for. Without settings nobody acts for anybody.
 */
export const Inlogclaims = z.strictObject({
  /** Who signed in and acts: the first of these that is there. */
  handelende: z
    .array(Pad)
    .min(1)
    .max(5)
    .default([['sub']]),
  /** Who is acted for; absent in a token of somebody who acts for itself. */
  vertegenwoordigde: Pad.optional(),
  /** With which mandate; each value of the issuer with what it means here. */
  mandaat: z
    .strictObject({ pad: Pad.optional(), waarden: z.record(z.string(), z.enum(MANDATEN)).default({}) })
    .default({ waarden: {} }),
  /** What it means when somebody is acted for and no mandate is named; without it such a token is not believed. */
  mandaatAlsNietGenoemd: z.enum(MANDATEN).optional(),
  niveau: z
    .strictObject({ pad: Pad, waarden: z.record(z.string(), z.enum(NIVEAUS)).default({}) })
    .default({ pad: ['acr'], waarden: {} }),
  /** The least level of assurance, by role or by operation (`boekRit`); the highest that applies counts. */
  minimum: z.record(z.string(), z.enum(NIVEAUS)).default({}),
})
export type Inlogclaims = z.infer<typeof Inlogclaims>

/** What holds without settings: `sub` is who calls, for itself. */
export const NIEMAND_NAMENS_EEN_ANDER = Inlogclaims.parse({})

/** The same as JSON, as it stands in an environment variable. */
export const InlogclaimsTekst = z
  .string()
  .default('{}')
  .transform((tekst, ctx) => {
    try {
      return JSON.parse(tekst) as unknown
    } catch {
      ctx.addIssue({ code: 'custom', message: 'Invalid JSON' })
      return z.NEVER
    }
  })
  .pipe(Inlogclaims)

export interface Inlogger {
  readonly sub: string
  readonly namens?: Vertegenwoordiging
  readonly niveau?: Niveau
}

/** The token does not say who acts and for whom in the way that the settings say it does. */
export class OnduidelijkeInlog extends Error {
  override readonly name = 'OnduidelijkeInlog'
}

/** What a list of the settings says; a claim can be the name of something that every object has. */
const opzoek = <T>(lijst: Readonly<Record<string, T>>, naam: string): T | undefined =>
  Object.hasOwn(lijst, naam) ? lijst[naam] : undefined

/**
 * What stands at the end of a way into the claims.
 * @returns undefined when nothing stands there
 * @throws OnduidelijkeInlog for what is no name, there or on the way
 */
const waardeOp = (claims: JWTPayload, pad: readonly string[]): string | undefined => {
  let hier: unknown = claims
  for (const naam of pad) {
    if (hier === undefined || hier === null) return undefined
    if (typeof hier !== 'object') throw new OnduidelijkeInlog(`${pad.join(' → ')} houdt halverwege op`)
    hier = Object.hasOwn(hier, naam) ? (hier as Record<string, unknown>)[naam] : undefined
  }
  if (hier === undefined || hier === null) return undefined
  if (typeof hier === 'number' && Number.isSafeInteger(hier)) return String(hier)
  if (typeof hier === 'string' && hier.length > 0 && hier.length <= 255) return hier
  throw new OnduidelijkeInlog(`geen tekst op ${pad.join(' → ')}`)
}

/**
 * Who stands at the end of a way into the claims: a pseudonym.
 * @returns undefined only when a token has nothing of the kind: one that is half there would make somebody else of the caller
 */
const persoonOp = (claims: JWTPayload, pad: readonly string[]): string | undefined => {
  const [eerste = ''] = pad
  const persoon = waardeOp(claims, pad)
  if (persoon === undefined && Object.hasOwn(claims, eerste))
    throw new OnduidelijkeInlog(`${eerste} is er, maar niemand op ${pad.join(' → ')}`)
  if (persoon !== undefined && isBurgerservicenummer(persoon))
    throw new OnduidelijkeInlog('een burgerservicenummer is geen pseudoniem')
  return persoon
}

const mandaatVan = (claims: JWTPayload, { mandaat, mandaatAlsNietGenoemd }: Inlogclaims): Mandaat => {
  const genoemd = mandaat.pad === undefined ? undefined : waardeOp(claims, mandaat.pad)
  const gevonden = genoemd === undefined ? mandaatAlsNietGenoemd : opzoek(mandaat.waarden, genoemd)
  if (gevonden === undefined) throw new OnduidelijkeInlog('met welk mandaat staat er niet of kennen wij niet')
  return gevonden
}

/** A level that is not known counts as none. */
const niveauVan = (claims: JWTPayload, { niveau }: Inlogclaims): Niveau | undefined => {
  const genoemd = waardeOp(claims, niveau.pad)
  return genoemd === undefined ? undefined : (opzoek(niveau.waarden, genoemd) ?? opzoek(BEKENDE_NIVEAUS, genoemd))
}

/**
 * Who acts, for whom and with which mandate, out of the claims of a token that was found good.
 * @throws OnduidelijkeInlog when the token does not say so as the settings say; nobody is then believed to be somebody
 */
export const inloggerVan = (claims: JWTPayload, instelling: Inlogclaims): Inlogger => {
  const [sub] = instelling.handelende.flatMap((pad) => persoonOp(claims, pad) ?? [])
  if (sub === undefined) throw new OnduidelijkeInlog('wie handelt staat er niet')
  const voor = instelling.vertegenwoordigde === undefined ? undefined : persoonOp(claims, instelling.vertegenwoordigde)
  const niveau = niveauVan(claims, instelling)
  return {
    sub,
    // Some issuers name who is acted for also when that is the same person.
    ...(voor === undefined || voor === sub ? {} : { namens: { mandaat: mandaatVan(claims, instelling), voor } }),
    ...(niveau === undefined ? {} : { niveau }),
  }
}
