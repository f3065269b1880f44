import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose'
import { signToken } from '../../functions/local/inloggen/issuer.ts'
import type { Rol } from '../../functions/use-cases/wie.ts'
import { PROJECT } from './proces.ts'

const ISSUER = 'urn:opstap:lokaal'
const AUDIENCE = 'opstap'
/** Seconds since 1970: in 2001 and in 2100. */
const LANG_GELEDEN = 1_000_000_000
const VER_WEG = 4_102_444_800

interface Uitgever {
  readonly jwk: JWK
  readonly sleutel: CryptoKey
}

/** The key of the local issuer, for development: who holds it can make any token, so also one with a single thing wrong. */
const leesUitgever = async (): Promise<Uitgever> => {
  await signToken({ sub: 'maakt-de-sleutel', rollen: ['centralist'], gemeente: 'harlingen' })
  const jwk = JSON.parse(readFileSync(`${PROJECT}.opstap/uitgever.json`, 'utf8')) as JWK
  return { jwk, sleutel: (await importJWK(jwk, 'RS256')) as CryptoKey }
}
let uitgever: Promise<Uitgever> | undefined
const vanUitgever = (): Promise<Uitgever> => (uitgever ??= leesUitgever())

let vreemd: Promise<CryptoKey> | undefined
/** A key that nobody knows of. */
const vreemdeSleutel = (): Promise<CryptoKey> =>
  (vreemd ??= generateKeyPair('RS256').then(({ privateKey }) => privateKey))

const onderteken = async (claims: JWTPayload): Promise<string> => {
  const { jwk, sleutel } = await vanUitgever()
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '' }).sign(sleutel)
}

const goed = (rollen: readonly Rol[], pasnummer: string): JWTPayload => ({
  iss: ISSUER,
  aud: AUDIENCE,
  exp: VER_WEG,
  sub: 'test',
  rollen,
  gemeente: 'harlingen',
  pasnummer,
})

const zonder = (claims: JWTPayload, naam: string): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== naam))

/** A token of a pashouder that names no pass, with whatever claims a broker would add. */
export const tokenZonderPas = (claims: JWTPayload): Promise<string> =>
  onderteken({ ...zonder(goed(['pashouder'], ''), 'pasnummer'), ...claims })

/** A valid token for several roles; always of the same subject, also in another gemeente. */
export const tokenMet = ({
  rollen,
  pasnummer,
  gemeente = 'harlingen',
}: {
  rollen: readonly Rol[]
  pasnummer: string
  gemeente?: string
}): Promise<string> => onderteken({ ...goed(rollen, pasnummer), gemeente })

const gemaakt = new Map<string, Promise<Record<string, string>>>()

/** Tokens that would be fine but for one thing: made once for whom they are, as each costs a signature. */
export const valseTokens = (rol: Rol, pasnummer: string): Promise<Record<string, string>> => {
  const wie = `${rol} ${pasnummer}`
  const eerder = gemaakt.get(wie) ?? maakValse(rol, pasnummer)
  gemaakt.set(wie, eerder)
  return eerder
}

const maakValse = async (rol: Rol, pasnummer: string): Promise<Record<string, string>> => {
  const claims = goed([rol], pasnummer)
  const { jwk: sleutel } = await vanUitgever()
  const kid = sleutel.kid ?? ''
  const publiek = createPublicKey({ key: { kty: 'RSA', n: sleutel.n ?? '', e: sleutel.e ?? '' }, format: 'jwk' })
  const pem = new TextEncoder().encode(publiek.export({ type: 'spki', format: 'pem' }).toString())
  const privateKey = await vreemdeSleutel()
  const echt = await onderteken(claims)
  const [kop = '', inhoud = '', handtekening = ''] = echt.split('.')
  const andereInhoud = Buffer.from(JSON.stringify({ ...claims, gemeente: 'berkelland' })).toString('base64url')
  return {
    onzin: 'onzin',
    'drie keer onzin': 'a.b.c',
    'zonder handtekening': `${kop}.${inhoud}.`,
    'half afgekapt': echt.slice(0, -10),
    'andere inhoud bij dezelfde handtekening': `${kop}.${andereInhoud}.${handtekening}`,
    verlopen: await onderteken({ ...claims, exp: LANG_GELEDEN }),
    'nog niet geldig': await onderteken({ ...claims, nbf: VER_WEG }),
    'zonder einde': await onderteken(zonder(claims, 'exp')),
    'andere ontvanger': await onderteken({ ...claims, aud: 'iemand-anders' }),
    'zonder ontvanger': await onderteken(zonder(claims, 'aud')),
    'andere uitgever': await onderteken({ ...claims, iss: 'urn:iemand:anders' }),
    'zonder uitgever': await onderteken(zonder(claims, 'iss')),
    'alg none': new UnsecuredJWT(claims).encode(),
    'HS256 met de publieke sleutel': await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(pem),
    'een andere sleutel': await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey),
    'een andere sleutel in de kop': await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', jwk: { kty: 'RSA', n: sleutel.n ?? '', e: sleutel.e ?? '' } })
      .sign(privateKey),
    'zonder sub': await onderteken(zonder(claims, 'sub')),
    'zonder rollen': await onderteken({ ...claims, rollen: [] }),
    'rol die niet bestaat': await onderteken({ ...claims, rollen: [rol, 'baas'] }),
    'zonder gemeente': await onderteken(zonder(claims, 'gemeente')),
    'burgerservicenummer als sub': await onderteken({ ...claims, sub: '999993653' }),
  }
}

/** Ways to send a token that are no bearer token, or none at all. @param token a valid one */
export const geenToken = (token: string): Record<string, Record<string, string>> => ({
  'geen kop': {},
  'lege kop': { authorization: '' },
  'geen soort': { authorization: token },
  'andere soort': { authorization: `Basic ${token}` },
  'twee tokens': { authorization: `Bearer ${token} ${token}` },
})
