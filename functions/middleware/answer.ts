import { badInput, HttpProblem, opslagStoring } from '../http/problem.ts'
import type { Bestandsantwoord, JsonAntwoord, Route } from '../http/route.ts'
import { API_VERSION } from '../http/version.ts'
import { BadCursor } from '../stores/cursor.ts'
import { ServiceUnavailable } from '../services/upstream.ts'
import { StoreBroken, StoreUnavailable, Unreadable } from '../stores/store.ts'
import { TooManyRaces } from '../use-cases/race.ts'
import type { HttpResult, Middleware } from './event.ts'
import { IssuerUnavailable } from './token/issuer.ts'

const HEADERS = {
  'api-version': API_VERSION,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

export const noContent = (headers: Readonly<Record<string, string>>): HttpResult => ({
  statusCode: 204,
  headers: { ...HEADERS, ...headers },
})

export const json = ({ status, body, herhaald = false }: JsonAntwoord): HttpResult => ({
  statusCode: status,
  headers: {
    ...HEADERS,
    'content-type': 'application/json',
    ...(herhaald ? { 'idempotency-replayed': 'true' } : {}),
  },
  body: JSON.stringify(body),
})

/** Bytes, and JSON, which is UTF-8 by itself (RFC 8259, § 8.1). */
const ZONDER_TEKENSET: ReadonlySet<string> = new Set(['application/pdf', 'application/zip', 'application/json'])

/** A small file is the body itself, a large one comes a piece at a time. */
export const file = ({ antwoorden }: Route, { status, bestand }: Bestandsantwoord): HttpResult => {
  const { naam, inhoud, type = antwoorden[status]?.type } = bestand
  if (type === undefined) throw new Error('een bestand zonder type')
  const headers = {
    ...HEADERS,
    'content-type': ZONDER_TEKENSET.has(type) ? type : `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${naam}"`,
  }
  return inhoud instanceof Uint8Array
    ? { statusCode: status, headers, body: Buffer.from(inhoud).toString('base64'), isBase64Encoded: true }
    : { statusCode: status, headers, stroom: inhoud }
}

/** What HEAD is answered with: nothing is read of a file either. */
export const withoutBody = ({ statusCode = 200, headers = {} }: HttpResult): HttpResult => ({
  statusCode,
  headers,
  body: '',
})

export const problemJson = (problem: HttpProblem): HttpResult => ({
  statusCode: problem.status,
  headers: { ...HEADERS, 'content-type': 'application/problem+json', ...problem.headers },
  body: JSON.stringify(problem.toBody()),
})

const laterAgain = (detail: string): HttpProblem =>
  new HttpProblem(503, 'probeer-opnieuw', { title: 'Probeer het zo opnieuw', detail, headers: { 'retry-after': '1' } })

/** A newer release is being rolled out or was undone: this one knows its words, and may not guess. */
const unreadable = ({ because }: Unreadable): HttpProblem =>
  because === 'newer'
    ? new HttpProblem(503, 'nieuwere-versie', {
        title: 'Dit gegeven is van een nieuwere versie',
        detail:
          'Een gegeven dat hierbij hoort, is bewaard door een nieuwere versie van Opstap. Deze versie kan het niet lezen. Er is niets veranderd.',
        headers: { 'retry-after': '60' },
      })
    : new HttpProblem(500, 'gegeven-onleesbaar', {
        title: 'Een gegeven is niet te lezen',
        detail:
          'Een gegeven dat hierbij hoort, kunnen wij niet lezen. Dat is een fout van ons, en de beheerder krijgt er bericht van. Er is niets veranderd.',
      })

/** What went wrong, as the caller may know it. Anything not named here is a fault of ours, of which nothing is told. */
const problemOf = (error: unknown): HttpProblem => {
  if (error instanceof HttpProblem) return error
  if (error instanceof BadCursor)
    return badInput([
      { in: 'query', location: 'na', code: 'onjuist', detail: 'Deze verwijzing naar een bladzijde klopt niet.' },
    ])
  if (error instanceof Unreadable) return unreadable(error)
  if (error instanceof StoreBroken) return opslagStoring(error.trouble)
  if (error instanceof TooManyRaces || error instanceof StoreUnavailable)
    return laterAgain('Het is nu te druk. Probeer het opnieuw met dezelfde gegevens: er wordt niets dubbel geboekt.')
  if (error instanceof ServiceUnavailable)
    return laterAgain('De adreszoeker geeft nu geen antwoord. Probeer het zo opnieuw.')
  if (error instanceof IssuerUnavailable) return laterAgain('Inloggen lukt nu niet. Probeer het zo opnieuw.')
  return new HttpProblem(500, 'fout-bij-ons', {
    title: 'Er ging bij ons iets mis',
    detail: 'Dit is een fout van ons. Probeer het later opnieuw.',
  })
}

/** Turns every error into problem+json. */
export const answerProblems = (): Middleware => ({
  onError: (request) => {
    request.response = problemJson(problemOf(request.error))
  },
})
